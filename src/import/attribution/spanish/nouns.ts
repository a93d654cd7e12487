import type { Gender } from '../cast.ts';
import type { Lexicon } from '../lexical/lexicon.ts';
import { typeByList, wordSet } from '../lexical/word-lists.ts';

/** Spanish nouns for what or who speaks. */

const MEN = wordSet(
  'ceo ministro presidente vicepresidente expresidente portavoz miembro diputado senador alcalde concejal consejero secretario director líder jefe fundador responsable asesor abogado fiscal juez magistrado policía comisario capitán coronel general almirante teniente cabo brigadier comodoro soldado médico doctor cirujano enfermero investigador científico profesor maestro historiador economista politólogo sociólogo filósofo escritor autor novelista poeta periodista columnista cineasta actor cómico cantante músico artista pintor fotógrafo escultor jugador futbolista entrenador seleccionador técnico delantero defensa portero campeón piloto agricultor ganadero pescador campesino obrero empleado sindicalista militante activista candidato dirigente mandatario canciller rey príncipe papa obispo arzobispo cardenal sacerdote imán rabino embajador diplomático gobernador comandante ingeniero arquitecto diseñador especialista experto analista consultor empresario cocinero estudiante alumno padre hijo hermano marido vecino residente testigo cliente pasajero turista superviviente hombre compañero notario representante delegado coordinador organizador presentador humorista climatólogo geólogo biólogo físico astrónomo arqueólogo premier lehendakari president conseller intendente legislador congresista jerarca exministro exjefe expiloto conductor titular funcionario panelista comunicador gremialista integrante timonel referente vocero exalcalde exdirector instructor togado sanitario bombero guardia sargento subteniente inspector detective astronauta nadador ciclista tenista boxeador guardameta mediocampista centrocampista lateral extremo ariete preparador estratega árbitro asambleísta parlamentario eurodiputado constituyente viceministro subsecretario gerente presidente-director ejecutivo inversor emprendedor comerciante hostelero propietario dueño trabajador jubilado pensionista damnificado denunciante acusado imputado investigado procesado condenado detenido sospechoso víctima familiar amigo allegado joven anciano niño chico muchacho ciudadano usuario internauta camionero taxista transportista productor guionista dramaturgo bailarín compositor rapero editor librero bibliotecario curador crítico psicólogo psiquiatra pediatra epidemiólogo virólogo infectólogo cardiólogo oncólogo antropólogo geógrafo jurista letrado constitucionalista demógrafo matemático informático químico veterinario farmacéutico dentista educador docente catedrático rector decano universitario becario doctorando barón socialista popular republicano demócrata conservador liberal independentista exfutbolista exjugador dt manager',
);
const WOMEN = wordSet(
  'ceo ministra presidenta vicepresidenta expresidenta portavoz diputada senadora alcaldesa concejala consejera secretaria directora líder jefa fundadora asesora abogada fiscal jueza magistrada comisaria médica doctora cirujana enfermera investigadora científica profesora maestra historiadora economista escritora autora novelista periodista actriz cómica cantante música pintora fotógrafa jugadora futbolista entrenadora técnica campeona agricultora obrera empleada sindicalista candidata dirigente mandataria canciller reina princesa embajadora diplomática gobernadora ingeniera arquitecta diseñadora experta empresaria cocinera alumna madre hija hermana mujer esposa vecina compañera representante delegada coordinadora presentadora exministra consellera legisladora titular funcionaria panelista comunicadora gremialista integrante referente vocera dirigenta exalcaldesa instructora asambleísta parlamentaria eurodiputada viceministra subsecretaria gerente ejecutiva emprendedora comerciante propietaria dueña trabajadora jubilada denunciante acusada víctima amiga joven niña chica muchacha ciudadana usuaria productora guionista dramaturga bailarina compositora editora librera crítica psicóloga psiquiatra pediatra epidemióloga viróloga antropóloga jurista letrada demógrafa matemática informática química farmacéutica dentista educadora docente catedrática rectora decana consultora especialista activista analista tenista atleta nadadora bióloga física geóloga socióloga',
);
const CROWDS = wordSet(
  'fuente expertos críticos opositores partidarios manifestantes sindicatos autoridades agentes investigadores médicos científicos vecinos testigos fuentes medios periodistas diputados abogados ministros padres alumnos estudiantes agricultores trabajadores activistas populares socialistas republicanos demócratas conservadores liberales funcionarios expertas vecinas voces portavoces responsables dirigentes organizadores usuarios ciudadanos pacientes familiares abogadas jueces fiscales magistrados senadores ediles concejales alcaldes gremios organizaciones asociaciones colectivos analistas economistas historiadores productores empresarios empresas comerciantes docentes profesores maestros sanitarios pescadores ganaderos transportistas taxistas bomberos testigas denunciantes víctimas diplomáticos observadores',
);
const DOCUMENTS = wordSet(
  'informe comunicado carta texto artículo estudio sondeo encuesta documento diario periódico revista web agencia mensaje tuit decreto auto sentencia resolución ley libro denuncia querella nota memoria pancarta cartel editorial misiva escrito cadena emisora medio rotativo semanario fallo dictamen acta expediente manifiesto programa acuerdo estatuto constitución normativa boletín portal noticiero publicación proclama tuits memorando oficio',
);
const ORGANISATIONS = wordSet(
  'gobierno ministerio partido sindicato policía fiscalía tribunal corte comisión parlamento congreso senado consejo comité asociación fundación federación unión banco grupo empresa compañía firma instituto universidad hospital iglesia ejército ayuntamiento alcaldía junta generalitat xunta departamento colectivo organización ong coalición oposición equipo club dirección presidencia casa otan onu ue ejecutivo administración cancillería embajada patronal plataforma organismo entidad institución agencia autoridad servicio cartera oficina gremio central cámara confederación liga cooperativa fábrica fabricante aerolínea operador operadora cadena marca tienda laboratorio observatorio escuela colegio facultad academia museo teatro municipio municipalidad provincia comunidad diputación cabildo consistorio vicepresidencia kremlin pentágono vaticano diócesis arquidiócesis conferencia bancada formación fuerza movimiento asamblea red mesa delegación prefectura inspección intendencia contraloría defensoría procuraduría superintendencia',
);

const listed = typeByList({
  prefixes: /^(?:ex|vice|sub|co|bi|tri|tetra|penta)-?/u,
  men: MEN,
  women: WOMEN,
  crowds: CROWDS,
  documents: DOCUMENTS,
  organisations: ORGANISATIONS,
});

/** Nouns for what somebody knows about: toxicóloga. */
const SCHOLAR = /ólog[oa]s?$/u;

export const typeOf: Lexicon['typeOf'] = (noun) =>
  listed(noun) ?? (SCHOLAR.test(noun) ? (noun.endsWith('s') ? 'crowd' : 'person') : undefined);

export function genderOf(noun: string): Gender | undefined {
  if (WOMEN.has(noun) && !MEN.has(noun)) return 'she';
  return MEN.has(noun) && !WOMEN.has(noun) && /o[r]?$/u.test(noun) ? 'he' : undefined;
}

const NO_NAMES = wordSet(
  'el la los las un una unos unas lo al del de él ella ellos ellas ello y o u pero si no en con sin por para según tras ante bajo desde entre hacia hasta sobre durante como cuando donde que quien este esta estos estas ese esa esos esas aquel aquella su sus mi mis tu nuestro nuestra además también así ahora hoy ayer mañana luego después antes lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre españa madrid barcelona europa estado estados unidos unión república congreso senado parlamento gobierno ministerio bruselas londres parís berlín washington moscú kiev china rusia ucrania alemania francia italia portugal méxico argentina chile colombia venezuela perú israel gaza gp fia civil nacional municipal federal local ciudad puerto plaza calle',
);

/** Words that are no part of a person's name. */
export function isNoName(word: string): boolean {
  return NO_NAMES.has(word.toLowerCase()) || /^\p{Lu}{2,}$/u.test(word);
}
