import type { Gender } from '../cast.ts';
import type { Description } from '../referent.ts';
import { wordSet } from '../lexical/word-lists.ts';

/** German nouns for what or who speaks; most of them are compounds, so that their ends decide. */

const PERSON =
  /(?:minister|präsident|kanzler|chef|sprecher|leiter|vorsitzender?|vorsitzenden?|direktor|anwalt|staatsanwalt|experte|politiker|abgeordneter?|abgeordneten?|bürgermeister|sekretär|kommissar|forscher|trainer|beauftragter?|beauftragten?|manager|journalist|autor|schriftsteller|schauspieler|regisseur|sänger|künstler|professor|wissenschaftler|ökonom|richter|general|offizier|botschafter|senator|gouverneur|landrat|gründer|inhaber|besitzer|unternehmer|pfarrer|bischof|kardinal|papst|pilot|fahrer|arzt|ärzte|arzt|lehrer|schüler|student|zeuge|augenzeuge|bewohner|anwohner|nachbar|mitarbeiter|kandidat|spitzenkandidat|funktionär|aktivist|demonstrant|kollege|mann|vater|sohn|bruder|könig|prinz|fürst|graf|koordinator|obmann|premier|fraktionschef|ministerpräsident|historiker|psychologe|soziologe|biologe|physiker|meteorologe|geologe|astronom|archäologe|kapitän|spieler|stürmer|torwart|torhüter|weltmeister|sieger|gewinner|redakteur|korrespondent|reporter|berater|analyst|händler|werker|landwirt|bauer|wirt|ermittler|polizist|kommandant|kommandeur|soldat|rebellenführer|führer|anführer|diplomat|vermittler|gesandter?|gesandten?|vertreter|stellvertreter|mitglied|vorstand|aufsichtsrat|geschäftsführer|generalsekretär|intendant|kurator|kritiker|beobachter|rechtsanwalt|verteidiger|insider|informant|moderator|verfasser|gegner|betreiber|teilnehmer|dezernent|referent|rabbiner|imam|scheich|ayatollah|statistiker|techniker|ingenieur|jurist|oberst|leutnant|hauptmann|seelsorger|organisator|veranstalter|ologe|philosoph|opfer|überlebender?|einwohner|passant|tourist|fan|beamter?|beamten|angestellter?|angestellten|verantwortlicher?|verantwortlichen|kommentator|gutachter|psychiater|makler|gast|randalierer|täter|verdächtiger?|verdächtigen|angeklagter?|angeklagten|pfleger|retter|sportler|spitzenpolitiker|vorstandsvorsitzender?|blogger|nutzer|zuschauer|patient|demonstrationsleiter|bundestrainer|konsul|priester|mönch|rektor|dekan|schulleiter|kläger|anleger|investor|entwickler|designer|architekt|koch|fotograf|dichter|komponist|dirigent|häftling|flüchtling|[\p{L}-]boss|(?<!\p{L})c[efot]o|influencer|youtuber|ständerat|-jähriger?)$/u;

const WOMAN = /(?:innen|in)$/u;
const WOMEN = wordSet(
  'frau mutter tochter schwester königin prinzessin witwe vorsitzende abgeordnete beauftragte kauffrau hausfrau',
);

/** Letters for offices: der OB, die MdB. */
const OFFICES = wordSet('ob mdb mdl mdep ceo');

const CROWD =
  /(?:experten|menge|autoren|garden|länder|organisatoren|bewohner|kritiker|beobachter|demonstranten|behörden|politiker|forscher|wissenschaftler|ärzte|anwälte|gegner|befürworter|anhänger|nachbarn|anwohner|zeugen|augenzeugen|rebellen|grünen|medien|kreise|kreisen|leute|eltern|schüler|studenten|fans|juden|muslime|christen|sozialdemokraten|liberalen|linken|konservativen|ermittler|teilnehmer|veranstalter|betreiber|hersteller|händler|bauern|spieler)$/u;

const DOCUMENT =
  /(?:bericht|erklärung|mitteilung|meldung|brief|schreiben|urteil|studie|papier|gutachten|bild|spiegel|zeitung|zeitschrift|magazin|blatt|agentur|nachrichtenagentur|artikel|kommentar|text|entwurf|resolution|gesetz|buch|internetseite|website|webseite|homepage|blog|sender|plakat|transparent|botschaft|videobotschaft|begründung|stellungnahme|aufruf|anzeige|umfrage|e-mail|statement|protokoll|antrag|beschluss|times|post|presse)$/u;

const ORGANISATION =
  /(?:partei|komitee|gremium|versammlung|fraktion|regierung|ministerium|amt|behörde|polizei|staatsanwaltschaft|gericht|gerichtshof|kommission|parlament|bundestag|bundesrat|senat|kongress|rat|verband|verein|gewerkschaft|bund|union|bank|konzern|unternehmen|firma|gesellschaft|institut|universität|hochschule|kirche|zentrum|stiftung|organisation|bündnis|initiative|gruppe|staatsschutz|verfassungsschutz|tierschutz|naturschutz|geheimdienst|nachrichtendienst|gemeinschaft|genossenschaft|ministerien|behörden|wache|rettung|bergwacht|wasserwacht|stadtwerke|werke|reinigung|betriebe|holding|stadtrat|gemeinderat|landtag|präsidium|vorstandschaft|ausschuss|beirat|konferenz|akademie|agenturen|redaktion|verlag|anstalt|werk|forum|netzwerk|allianz|miliz|junta|delegation|jury|armee|militär|feuerwehr|flughafen|leitung|verwaltung|bundesland|kammer|liga|klub|club|team|direktion|zentrale|opposition|koalition|grüne|linke|greenpeace)$/u;

/** Whole words, or behind a hyphen, and compounds of them that are no family names: „Backhaus“, „Renato“. */
const WHOLE_ORGANISATION =
  /(?:^|-)(?:cdu|csu|spd|fdp|nato|uno|eu|usa|bbc|cnn|ard|zdf|dpa|front|zoll|haus)$|(?:abgeordneten|auktions|auto|bank|funk|gottes|hoch|kauf|kranken|medien|möbel|ober|opern|pfarr|pflege|rat|repräsentanten|schauspiel|senioren|unter|verlags|versand|volks|zeitungs)haus$|(?:einheits|heimat|volks)front$/u;

/** What a noun is, by its end: Regierungssprecherin is a person, Polizei an organisation. */
export function typeOf(noun: string): Description['type'] | undefined {
  if (CROWD.test(noun) || /innen$/u.test(noun)) return 'crowd';
  if (PERSON.test(noun) || OFFICES.has(noun) || WOMEN.has(noun) || (WOMAN.test(noun) && PERSON.test(masculine(noun))))
    return 'person';
  if (DOCUMENT.test(noun)) return 'document';
  if (ORGANISATION.test(noun) || WHOLE_ORGANISATION.test(noun)) return 'organisation';
  return undefined;
}

/** Compounds that a text goes on to call „das Amt“, „das Gericht“ or „das Ministerium“, but not „Ehrenamt“ or „Fischgericht“. */
export const SHORTENED =
  /(?:ministerium|(?<!^insges|^(?:ehren|haupt|hoch|neben))amt|(?:amts|arbeits|finanz|kammer|land|landes|sozial|straf|verfassungs|verwaltungs)gericht)$/u;

/** Whether a noun with its article is a paper, a broadcaster or an agency in the nominative; "der Zeitung" is a dative. */
export function isPublication(article: string, noun: string): boolean {
  return PUBLICATION.test(`${article} ${noun}`);
}

const PUBLICATION =
  /^(?:der .*(?:sender|spiegel|rundfunk|kanal)|das .*(?:magazin|blatt|portal)|die .*(?:zeitung|zeitschrift|agentur|presse))$/u;

export function genderOf(noun: string): Gender | undefined {
  if (WOMEN.has(noun)) return 'she';
  if (WOMAN.test(noun) && PERSON.test(masculine(noun))) return 'she';
  return typeOf(noun) === 'person' && !/(?:mitglied|opfer|-jährige)$/u.test(noun) ? 'he' : undefined;
}

function masculine(noun: string): string {
  const stem = noun.replace(/in(?:nen)?$/u, '');
  return /anwält$/u.test(stem)
    ? stem.replace(/ä/u, 'a')
    : /(?:expert|zeug|log|kolleg)$/u.test(stem)
      ? `${stem}e`
      : stem;
}

const NO_NAMES = wordSet(
  'der die das ein eine er sie es ich wir man und oder aber doch wort wahl beginn auftakt lage sache hause fall anfang ziel im in am an auf aus bei mit nach von vom zu zum zur für über unter vor durch gegen ohne um seit bis als wie wenn weil dass ob auch so nur noch schon jetzt dann dort hier heute gestern morgen montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september oktober november dezember jahr jahre jahren tag tage tagen woche wochen monat monate uhr euro dollar prozent million millionen milliarden interview gespräch pressekonferenz angaben worten laut gemäß dabei zudem außerdem deutschland österreich schweiz frankreich england usa europa berlin münchen hamburg köln wien washington london paris moskau new los san süd nord ost west',
);

/** Words that are no part of a person's name. */
export function isNoName(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    NO_NAMES.has(lower) ||
    /^\p{Lu}{2,}$/u.test(word) ||
    /(?:ung|heit|keit|schaft|tion|tät|ismus|straße|platz|burger)$/u.test(lower) ||
    /^(?:CDU|SPD|FDP|CSU|EU|US)-/u.test(word)
  );
}

/**
 * Nouns for what is said: „übte Kritik“, „äußerte Zweifel“, „erklärte Folgendes“. Without an article they are objects,
 * also before their verb.
 */
export const SAID =
  /^(?:(?:selbst)?kritik|(?:straf)?anzeige|(?:gesprächs|hilfs)?bereitschaft|zweifel|bedenken|sorgen?|befürchtung(?:en)?|vorwürfe|vorwurf|vorschlag|vorschläge|forderung(?:en)?|folgendes|ähnliches|anderes|weiteres|näheres|einzelheiten|details|hoffnung|verständnis|bedauern|mitgefühl|beileid|anteilnahme|dank|lob|respekt|anerkennung|zustimmung|ablehnung|unterstützung|widerstand|widerspruch|protest|einspruch|berufung|beschwerde|klage|stellung|bezug|auskunft|antwort(?:en)?|frage|fragen|hinweise|freude|unmut|ärger|empörung|enttäuschung|erleichterung|überraschung|skepsis|optimismus|zuversicht|genugtuung|glückwünsche|grüße|entwarnung|alarm|pläne|maßnahmen|gerüchte|spekulationen|drohungen|beleidigungen|parolen|slogans|sätze|worte|dinge|sachen|kooperation|aufklärung|beispiele?|gründe|konsequenzen|schritte)$/u;
