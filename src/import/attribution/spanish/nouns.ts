import type { Gender } from '../cast.ts';
import { typeByList, wordSet } from '../lexical/lexicon.ts';

/** Spanish nouns for what or who speaks. */

const MEN = wordSet(
  'ministro presidente vicepresidente expresidente portavoz miembro diputado senador alcalde concejal consejero secretario director líder jefe fundador responsable asesor abogado fiscal juez magistrado policía comisario capitán coronel general almirante soldado médico doctor cirujano enfermero investigador científico profesor maestro historiador economista politólogo sociólogo filósofo escritor autor novelista poeta periodista columnista cineasta actor cómico cantante músico artista pintor fotógrafo escultor jugador futbolista entrenador seleccionador técnico delantero defensa portero campeón piloto agricultor ganadero pescador campesino obrero empleado sindicalista militante activista candidato dirigente mandatario canciller rey príncipe papa obispo arzobispo cardenal sacerdote imán rabino embajador diplomático gobernador comandante ingeniero arquitecto diseñador especialista experto analista consultor empresario cocinero estudiante alumno padre hijo hermano marido vecino residente testigo cliente pasajero turista superviviente hombre compañero notario representante delegado coordinador organizador presentador humorista climatólogo geólogo biólogo físico astrónomo arqueólogo premier primer lehendakari president conseller intendente legislador congresista jerarca exministro exjefe expiloto conductor',
);
const WOMEN = wordSet(
  'ministra presidenta vicepresidenta expresidenta portavoz diputada senadora alcaldesa concejala consejera secretaria directora líder jefa fundadora asesora abogada fiscal jueza magistrada comisaria médica doctora cirujana enfermera investigadora científica profesora maestra historiadora economista escritora autora novelista periodista actriz cómica cantante música pintora fotógrafa jugadora futbolista entrenadora técnica campeona agricultora obrera empleada sindicalista candidata dirigente mandataria canciller reina princesa embajadora diplomática gobernadora ingeniera arquitecta diseñadora experta empresaria cocinera alumna madre hija hermana mujer esposa vecina compañera representante delegada coordinadora presentadora exministra consellera legisladora',
);
const CROWDS = wordSet(
  'fuente expertos críticos opositores partidarios manifestantes sindicatos autoridades agentes investigadores médicos científicos vecinos testigos fuentes medios periodistas diputados abogados ministros padres alumnos estudiantes agricultores trabajadores activistas populares socialistas republicanos demócratas conservadores liberales',
);
const DOCUMENTS = wordSet(
  'informe comunicado carta texto artículo estudio sondeo encuesta documento diario periódico revista web agencia mensaje tuit decreto auto sentencia resolución ley libro denuncia querella nota memoria pancarta cartel editorial misiva escrito cadena emisora medio',
);
const ORGANISATIONS = wordSet(
  'gobierno ministerio partido sindicato policía fiscalía tribunal corte comisión parlamento congreso senado consejo comité asociación fundación federación unión banco grupo empresa compañía firma instituto universidad hospital iglesia ejército ayuntamiento alcaldía junta generalitat xunta departamento colectivo organización ong coalición oposición equipo club dirección presidencia casa otan onu ue ejecutivo administración cancillería embajada patronal plataforma',
);

export const typeOf = typeByList({
  men: MEN,
  women: WOMEN,
  crowds: CROWDS,
  documents: DOCUMENTS,
  organisations: ORGANISATIONS,
});

export function genderOf(noun: string): Gender | undefined {
  if (WOMEN.has(noun) && !MEN.has(noun)) return 'she';
  return MEN.has(noun) && !WOMEN.has(noun) && /o[r]?$/u.test(noun) ? 'he' : undefined;
}

const NO_NAMES = wordSet(
  'el la los las un una unos unas lo al del de él ella ellos ellas ello y o u pero si no en con sin por para según tras ante bajo desde entre hacia hasta sobre durante como cuando donde que quien este esta estos estas ese esa esos esas aquel aquella su sus mi mis tu nuestro nuestra además también así ahora hoy ayer mañana luego después antes lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre españa madrid barcelona europa estado estados unidos unión república congreso senado parlamento gobierno ministerio bruselas londres parís berlín washington moscú kiev china rusia ucrania alemania francia italia portugal méxico argentina chile colombia venezuela perú israel gaza gp fia',
);

/** Words that are no part of a person's name. */
export function isNoName(word: string): boolean {
  return NO_NAMES.has(word.toLowerCase()) || /^\p{Lu}{2,}$/u.test(word);
}
