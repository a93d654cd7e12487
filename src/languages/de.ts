import type { Messages } from './message.ts';

/**
 * The interface in German. Its terms: archive = Archiv, article = Artikel, quotation = Zitat, what was said = Äußerung, speaker =
 * Stimme, outlet = Medium, record = Archivfassung, full text = Volltext, provenance = Herkunft, not recorded = nicht verzeichnet,
 * checksum = Prüfsumme, citation = Quellenangabe. It addresses nobody, neither with Sie nor with du.
 */
export const de: Messages = {
  'count.articles': '{count, plural, one {# Artikel} other {# Artikel}}',
  'count.quotations': '{count, plural, one {# Zitat} other {# Zitate}}',
  'count.speakers': '{count, plural, one {# Stimme} other {# Stimmen}}',
  'archive.no-articles-yet': 'Das Archiv enthält noch keine Artikel.',
  'archive.no-speakers-yet': 'Noch keine Stimme ist verzeichnet.',
  'archive.no-outlets-yet': 'Noch kein Medium ist verzeichnet.',
  'sentences.two': '{first} {second}',

  'page.skip-to-text': 'Zum Text springen',
  'page.sections': 'Rubriken',
  'section.articles': 'Artikel',
  'section.quotations': 'Zitate',
  'section.speakers': 'Stimmen',
  'section.outlets': 'Medien',
  'section.topics': 'Themen',
  'section.series': 'Reihen',
  'section.timeline': 'Chronik',
  'section.search': 'Suche',
  'section.about': 'Über das Archiv',
  'footer.promise':
    'Zitate stehen hier Wort für Wort so, wie die Artikel sie drucken. Jede Adresse auf dieser Website ist dauerhaft.',
  'footer.report-an-error': 'Fehler melden',
  'footer.you-are-offline': 'Keine Internetverbindung: Dies ist die Kopie des Archivs, die der Browser aufbewahrt.',

  'browse.articles': 'Alle Artikel',
  'browse.quotations': 'Alle Zitate',

  'search-form.field': 'Das Archiv durchsuchen',
  'search-form.placeholder': 'Erinnerte Wörter',
  'search-form.button': 'Suchen',
  'keys.single': 'Tastenkürzel mit nur einer Taste',

  'home.holds': '{articles}, {quotations}',
  'home.articles-of-year': '{count, plural, one {# Artikel von {year}} other {# Artikel von {year}}}',
  'home.articles-of-years':
    '{count, plural, one {# Artikel von {first} bis {last}} other {# Artikel von {first} bis {last}}}',
  'home.quotations-of-year': '{count, plural, one {# Zitat von {year}} other {# Zitate von {year}}}',
  'home.quotations-of-years':
    '{count, plural, one {# Zitat von {first} bis {last}} other {# Zitate von {first} bis {last}}}',
  'home.for-instance': 'Zum Beispiel: <a href="{search}">{words}</a>.',
  'home.or-read':
    'Oder gleich lesen: <a href="{quotations}">alle Zitate</a> oder <a href="{timeline}">{story, select, yes {die Geschichte im Zeitverlauf} other {die Chronik}}</a>.',
  'home.read':
    'Gleich lesen: <a href="{quotations}">alle Zitate</a> oder <a href="{timeline}">{story, select, yes {die Geschichte im Zeitverlauf} other {die Chronik}}</a>.',
  'home.quotation': 'Ein Zitat aus dem Archiv',
  'home.articles': 'Artikel, neueste zuerst',
  'home.all-articles': 'Alle {count, number} Artikel',

  'nothing-here.title': 'Keine Seite unter dieser Adresse',
  'nothing-here.description': 'Das Archiv hat unter dieser Adresse keine Seite.',
  'nothing-here.why':
    'Das Archiv behält jede Adresse, die es je veröffentlicht hat. Wahrscheinlich enthält diese einen Tippfehler oder ist abgeschnitten.',
  'nothing-here.or-withdrawn':
    'Oder was hier stand, wurde zurückgezogen. Von manchen zurückgezogenen Adressen bewahrt das Archiv nur eine Prüfsumme auf, weil sie jemanden nennen würden.',
  'nothing-here.what-to-do': 'Weiter geht es mit der Suche nach Wörtern aus dem Gedächtnis oder mit den Listen.',

  'moved.title': '{from} ist umgezogen',
  'moved.description': 'Die Seite {from} ist umgezogen nach {to}.',
  'moved.heading': 'Diese Seite ist umgezogen',

  'withdrawn.title': 'Zurückgezogen',
  'withdrawn.description': 'Was unter dieser Adresse stand, wurde zurückgezogen.',
  'withdrawn.legal': 'Was unter dieser Adresse stand, wurde am {day} aus rechtlichen Gründen zurückgezogen.',
  'withdrawn.privacy': 'Was unter dieser Adresse stand, wurde am {day} zum Schutz der Privatsphäre zurückgezogen.',
  'withdrawn.rights':
    'Was unter dieser Adresse stand, wurde am {day} auf Verlangen eines Rechteinhabers zurückgezogen.',
  'withdrawn.other': 'Was unter dieser Adresse stand, wurde am {day} zurückgezogen.',
  'withdrawn.address-stays':
    'Die Adresse bleibt bestehen, damit jeder, der einem alten Link oder Beleg folgt, davon erfährt. Mehr sagt das Archiv darüber nicht.',
  'withdrawn.in-text': '[zurückgezogen]',
  'withdrawn.correction-legal': 'Ein Zitat wurde aus rechtlichen Gründen aus diesem Text entfernt.',
  'withdrawn.correction-privacy': 'Ein Zitat wurde zum Schutz der Privatsphäre aus diesem Text entfernt.',
  'withdrawn.correction-rights': 'Ein Zitat wurde auf Verlangen eines Rechteinhabers aus diesem Text entfernt.',
  'withdrawn.correction-other': 'Ein Zitat wurde aus diesem Text entfernt.',
  'redacted.correction': 'Ein Name in diesem Text wurde unkenntlich gemacht.',

  'about.title': 'Über dieses Archiv',
  'about.description':
    'Was dieses Archiv enthält, wie es Artikel und Zitate aufbewahrt und wie sie sich zitieren lassen.',
  'about.it-holds':
    'Es enthält {articles, plural, one {# Artikel} other {# Artikel}} mit {quotations, plural, one {# Zitat} other {# Zitaten}} von {speakers, plural, one {# Stimme} other {# Stimmen}}.',
  'about.it-holds-no-quotations': 'Es enthält {articles, plural, one {# Artikel} other {# Artikel}} ohne Zitate.',
  'about.what-an-article-is': 'Was hier ein Artikel ist',
  'about.all-are-records':
    '{count, plural, one {Der Artikel ist eine <em>Archivfassung</em>.} other {Alle Artikel sind <em>Archivfassungen</em>.}}',
  'about.all-are-full-texts':
    '{count, plural, one {Der Artikel ist ein <em>Volltext</em>: Er steht hier Wort für Wort, samt Druckfehlern.} other {Alle Artikel sind <em>Volltexte</em>: Sie stehen hier Wort für Wort, samt Druckfehlern.}}',
  'about.some-are-records':
    '{records, plural, one {# Artikel ist eine <em>Archivfassung</em>} other {# Artikel sind <em>Archivfassungen</em>}}, {fullTexts, plural, one {# ist ein <em>Volltext</em> und steht hier Wort für Wort, samt Druckfehlern} other {# sind <em>Volltexte</em> und stehen hier Wort für Wort, samt Druckfehlern}}.',
  'about.what-a-record-is':
    'Eine Archivfassung erzählt einen veröffentlichten Text Absatz für Absatz in eigenen Worten des Archivs nach, mit allen Fakten, und gibt jedes Zitat genau so wieder, wie es gedruckt ist, samt Druckfehlern. Wer sich auf eine Archivfassung stützen will, sollte zuvor das Original aufsuchen.',
  'about.provenance':
    'Unter jedem Artikel steht, woher unsere Kopie stammt: das Dokument, seine Prüfsumme, woher das Datum bekannt ist und was über die Rechte bekannt ist. Ist etwas nicht bekannt, so steht auch das dort. Die Dokumente selbst sind hier nicht zugänglich.',
  'about.dates': 'Daten',
  'about.how-dates-are-given':
    'Ein Datum ist nur so genau angegeben, wie es bekannt ist. „Unsicher“ heißt, dass es erschlossen ist; die Seite nennt den Anhaltspunkt. „Etwa“ heißt: nahe an diesem Datum.',
  'about.addresses': 'Adressen, die bleiben',
  'about.how-addresses-stay':
    'Jeder Artikel, jeder Absatz und jedes Zitat hat eine dauerhafte Adresse. Einmal veröffentlicht, steht sie auf einer Liste, die bei jeder Erstellung des Archivs geprüft wird. Zieht eine Seite doch einmal um, führt die alte Adresse zur neuen. Wer auf ein Zitat verlinken will, findet dessen eigene Seite über die Nummer daneben. Für einen Link zum zehnten Absatz eines Artikels wird #p10 an dessen Adresse angehängt.',
  'about.withdrawals':
    'Muss etwas zurückgezogen werden, weil das Recht, ein Rechteinhaber oder der Schutz der Privatsphäre es verlangt, so bleibt seine Adresse bestehen und sagt, wann und aus welcher Art von Grund.',
  'about.finding-words': 'Wörter finden',
  'about.how-to-find-words':
    'Die <a href="{search}">Suche</a> findet Wörter aus dem Gedächtnis; in Anführungszeichen findet sie genau diese Wörter in dieser Reihenfolge. Ohne JavaScript hilft die Suchfunktion des Browsers in der Liste <a href="{quotations}">aller Zitate</a>. Diese Liste hat eine einzige Seite oder, wenn es viele sind, eine für jedes Jahr.',
  'about.reporting-an-error': 'Fehler melden',
  'about.kept-by': 'Dieses Archiv wird von {keeper} geführt.',
  'about.keeper-not-named': 'Wer dieses Archiv führt, ist nicht angegeben.',
  'about.write-to':
    'Ein Wort, ein Name oder ein Datum ist falsch? Hinweise bitte an <a href="{address}">{contact}</a>.',
  'about.no-contact':
    'Ein Kontakt für Korrekturen ist nicht angegeben. Weiterhelfen kann am ehesten, wer auf das Archiv hingewiesen hat.',
  'about.what-to-report':
    'Wichtig sind die Adresse des Zitats oder Absatzes und das, was im Original steht. Wird ein Text nach der Veröffentlichung korrigiert, vermerkt es seine Seite.',
  'about.accessibility': 'Barrierefreiheit',
  'about.accessibility-tested':
    'Die Seiten sind so gestaltet, dass sie die Web Content Accessibility Guidelines 2.2 auf Stufe AA erfüllen, beim Textkontrast Stufe AAA (7 zu 1). Bei jeder Änderung der Software prüfen automatische Tests in einem Browser (Chromium) jede Art von Seite: die Regeln von axe in hellen, dunklen und kontrastreichen Farben; gültiges HTML; Tastaturbedienung mit sichtbarem Fokus; den Barrierefreiheitsbaum, den Screenreader erhalten; ausgeschaltetes JavaScript; erzwungene Farben; doppelte Schriftgröße; einen 320 Pixel breiten Bildschirm; den Druck. Weitere Tests lesen, suchen und zitieren in Firefox und in WebKit, auf dem Safari beruht, und vergleichen, was alle drei darstellen.',
  'about.accessibility-not-tested':
    'Menschen, die Screenreader, Schalter oder Sprachsteuerung verwenden, haben die Seiten nicht getestet. Wörter in einer anderen Sprache sind nur dann als solche ausgezeichnet, wenn die Sprache im Archiv erfasst ist. Das Jahresdiagramm der Chronik ist in der Liste daneben vollständig beschrieben.',
  'about.single-keys':
    'Die Taste / führt zum Suchfeld. Bei den Suchtreffern bewirken j, k und ?, was die <a href="{search}">Suchseite</a> unter „Tasten“ nennt. Wer solche Tasten leicht versehentlich auslöst, mit der Hand oder der Stimme, kann sie dort oder hier für alle Seiten ausschalten. Der Browser merkt sich die Wahl.',
  'about.feeds-and-downloads': 'Feeds und Downloads',
  'about.how-to-follow':
    'Neue Artikel gibt es als <a href="{atom}">Atom</a> oder <a href="{json}">JSON Feed</a> im Abonnement. Stimmen und Medien haben eigene Feeds: feed.xml oder feed.json an die Adresse anhängen.',
  'about.how-to-download':
    'Jeden Artikel gibt es als Markdown, als reinen Text und als JSON; die Links stehen am Ende. Das ganze Archiv gibt es als <a href="{data}">Daten</a> mit Prüfsummen und als <a href="{everything}">eine Datei</a> zum Lesen ohne Internet. Sprachmodelle finden eine Anleitung in <a href="{guide}">llms.txt</a>. Das Archiv lässt sich zu den Suchmaschinen des Browsers hinzufügen und dann über die Adressleiste durchsuchen.',
  'about.privacy': 'Datenschutz',
  'about.no-cookies':
    'Diese Website setzt keine Cookies, lädt nichts von anderen Websites und sendet nichts irgendwohin: Gesucht wird im Browser. Gespeichert wird nur eine Einstellung: dass Tastenkürzel mit nur einer Taste ausgeschaltet sind.',
  'about.no-cookies-but-a-copy':
    'Diese Website setzt keine Cookies, lädt nichts von anderen Websites und sendet nichts irgendwohin: Gesucht wird im Browser, der auch eine <a href="{offline}">Kopie zum Lesen ohne Internet</a> aufbewahrt. Gespeichert wird nur eine Einstellung: dass Tastenkürzel mit nur einer Taste ausgeschaltet sind.',
  'about.rights': 'Rechte',
  'about.whose-words':
    'Die Zitate sind die Worte derer, die sie gesprochen haben. Wem die Rechte an einem Artikel gehören, steht im Rechtehinweis, den seine Seite verlinkt. Die Software ist frei und steht unter der MIT-Lizenz. Die Quellenangaben entstehen mit citeproc-js von Frank Bennett und den Zitierstilen der Mitwirkenden am CSL-Projekt (CC BY-SA 3.0).',

  'offline.title': 'Lesen ohne Internet',
  'offline.description': 'Die Kopie dieses Archivs, die der Browser zum Lesen ohne Internet aufbewahrt.',
  'offline.no-copy-of-this-page':
    'Es besteht keine Internetverbindung, oder der Server des Archivs antwortet nicht. Der Browser hat keine Kopie dieser Seite.',
  'offline.how-it-works':
    'Beim ersten Besuch kopiert der Browser das Archiv. Ist es groß, kopiert er seine Listen und die Suche, später auch jede gelesene Seite. Ohne Internet erscheint diese Kopie. Sie wird aktualisiert, sobald das Archiv aktualisiert wird.',
  'offline.articles': 'Artikel, die der Browser aufbewahrt',
  'offline.remove': 'Kopie löschen',
  'offline.no-copy-yet': 'Der Browser hat noch keine Kopie.',
  'offline.complete': 'Die Kopie ist vollständig. Zahl der Seiten: {pages}.',
  'offline.complete-since': 'Die Kopie ist vollständig. Zahl der Seiten: {pages}. Stand: {day}.',
  'offline.removed':
    'Die Kopie ist gelöscht. Beim nächsten Besuch entsteht sie neu, es sei denn, der Browser verbietet dieser Website, Daten zu speichern.',

  'data.title': 'Daten',
  'data.description':
    'Das ganze Archiv zum Herunterladen: Tabellen, eine Datenbank, eine Datei zum Lesen ohne Internet und Prüfsummen für alles.',
  'data.download-everything':
    'Das ganze Archiv zum Herunterladen. Die Dateien haben denselben Inhalt wie die Seiten. Sie entstehen bei jeder Veröffentlichung des Archivs neu und bleiben auf das Byte gleich, wenn sich nichts geändert hat.',
  'data.to-read': 'Zum Lesen und Aufbewahren',
  'data.everything': 'Alles in einer Datei',
  'data.everything-of-year': 'Alles aus dem Jahr {year}',
  'data.what-everything-is':
    'Alle Artikel mit ihren Zitaten und Angaben zur Herkunft. Einmal gespeichert, lässt sich die Datei ohne Internet lesen und mit der Suchfunktion des Browsers durchsuchen.',
  'data.links-to-years': 'Links zu den folgenden Dateien, eine für jedes Jahr, die zusammen alles enthalten.',
  'data.html': 'HTML, in dem die Elemente der Artikel und Zitate ihre IDs tragen.',
  'data.prints-articles': 'die Zahl der Artikel in der Datei',
  'data.article-as-json':
    'Jeden Artikel gibt es auch als JSON: den letzten Schrägstrich der Adresse durch .json ersetzen, wie in <a href="{link}">{address}</a>.',
  'data.for-programs': 'Für Programme',
  'data.fields-of-quotation': 'Felder eines Zitats',
  'data.fields-of-article': 'Felder eines Artikels',
  'data.how-values-are-written':
    'Text ist in UTF-8 kodiert. Unbekannte Werte sind in JSON und in der Datenbank null, in CSV leer. Eine Liste ist in CSV eine Zelle mit mehreren Zeilen, in der Datenbank JSON. Zellen in CSV sind wortgetreu, auch wenn sie mit =, +, - oder @ beginnen. Sie sind als Text zu importieren, weil eine Tabellenkalkulation sie beim Öffnen für Formeln halten kann.',
  'data.to-check': 'Zum Prüfen',
  'data.checksums': 'Prüfsummen aller Dateien',
  'data.what-checksums-are':
    'Die SHA-256-Prüfsumme jeder veröffentlichten Datei. Wer diese Liste aufbewahrt, kann später feststellen, ob sich etwas geändert hat. Ihre eigene Größe und Prüfsumme stehen hier nicht, weil sie auch diese Seite erfasst.',
  'data.prints-unchanged': '{word}, wenn sich nichts geändert hat, sonst die Namen der abweichenden Dateien',
  'data.lines-of-checksums':
    'Jede Zeile besteht aus einer Prüfsumme, zwei Leerzeichen und einem Pfad unterhalb von {address}. Ein Pfad, der auf index.html endet, ist die Seite seines Ordners.',
  'data.two-more-checksums':
    'Jeder Artikel nennt zwei weitere Prüfsummen: eine für seinen Text, also die Absätze in seinem JSON, verbunden durch Zeilenvorschübe, in UTF-8, und eine für das Dokument, aus dem er erstellt wurde.',
  'data.size': 'Größe',
  'data.bytes':
    '{count, plural, one {<data value="{bytes}">#</data> Byte} other {<data value="{bytes}">#</data> Byte}}',
  'data.sha-256': 'SHA-256',
  'data.schema': 'Schema',
  'data.example': 'Beispiel',
  'data.script-prints': 'Auszuführen mit Node ab Version 24. Ausgegeben wird: {result}.',
  'data.command-prints': 'Auszuführen im Ordner der Datei. Ausgegeben wird: {result}.',

  'search-page.description':
    'Zitate und Artikel dieses Archivs nach Wörtern durchsuchen, die im Gedächtnis geblieben sind.',
  'search-page.needs-scripts':
    'Die Suche braucht JavaScript, das im Browser ausgeschaltet ist. Die gesuchten Wörter stehen oben in der Adresse, doch diese Seite kann sie nicht nachschlagen.',
  'search-page.without-scripts':
    'Jede Seite lässt sich mit der Suchfunktion des Browsers durchsuchen (Strg und F, ⌘ und F oder „Auf Seite suchen“ im Menü). Die Seiten mit den meisten Wörtern sind <a href="{everything}">das ganze Archiv in einer Datei</a>, bei großem Umfang in einer für jedes Jahr, und <a href="{quotations}">alle Zitate</a>. Außerdem gibt es <a href="{articles}">alle Artikel</a> und die <a href="{timeline}">Chronik</a>.',
  'search-page.narrow': 'Treffer eingrenzen oder ordnen',
  'search-page.speaker': 'Stimme',
  'search-page.every-speaker': 'Alle Stimmen',
  'search-page.outlet': 'Erschienen in oder gesagt gegenüber',
  'search-page.every-outlet': 'Alle Medien',
  'search-page.about': 'Gesagt über',
  'search-page.every-about': 'Alle',
  'search-page.topic': 'Thema',
  'search-page.every-topic': 'Alle Themen',
  'search-page.year': 'Jahr',
  'search-page.every-year': 'Alle Jahre',
  'search-page.kind': 'Anzeigen',
  'search-page.every-kind': 'Alles',
  'search-page.order': 'Reihenfolge',
  'search-page.best-first': 'Beste Treffer zuerst',
  'search-page.latest-first': 'Neueste Äußerungen zuerst',
  'search-page.oldest-first': 'Älteste Äußerungen zuerst',
  'search-page.results': 'Suchergebnisse',
  'search-page.more': 'Weitere Treffer',
  'search-page.nothing':
    'Vielleicht helfen weniger oder andere Wörter. Schreibweise und Anführungszeichen sind kaum von Belang. Zum Blättern gibt es <a href="{quotations}">alle Zitate</a>, <a href="{articles}">alle Artikel</a> und die <a href="{timeline}">Chronik</a>.',
  'search-page.how-to-search':
    'Wörter aus dem Gedächtnis genügen, in beliebiger Reihenfolge. Tippfehler werden korrigiert. In Anführungszeichen findet die Suche genau diese Wörter in dieser Reihenfolge.',
  'search-page.for-instance':
    'Zum Beispiel: <a href="{search}">{words}</a> oder <a href="{searchPhrase}">„{words}“</a>.',
  'search-page.keys': 'Tasten',
  'search-page.key-down': '↓ oder j',
  'search-page.key-up': '↑ oder k',
  'search-page.key-enter': 'Enter',
  'search-page.key-escape': 'Esc',
  'search-page.goes-to-field': 'zum Suchfeld',
  'search-page.goes-to-next': 'zum nächsten Treffer',
  'search-page.goes-to-previous': 'zum vorigen Treffer',
  'search-page.opens-result': 'Treffer öffnen',
  'search-page.goes-back-to-field': 'zurück zum Suchfeld',
  'search-page.shows-keys': 'diese Liste',
  'search-page.keys-turned-off':
    'Nach dem Ausschalten bewirken /, j, k und ? auf keiner Seite mehr etwas. Die anderen Tasten wirken weiter.',
  'search-page.close': 'Schließen',

  'search.offline':
    'Es besteht keine Internetverbindung, und der Browser hat keine Kopie von diesem Teil der Suche. Sobald die Verbindung wieder da ist, geht es weiter.',
  'search.not-loaded':
    'Die Suche konnte nicht geladen werden. Bitte die Verbindung prüfen und weitertippen oder mit „Suchen“ einen neuen Versuch starten.',
  'search.out-of-date': 'Diese Seite ist veraltet. Bitte neu laden.',
  'search.nothing-found': 'Nichts gefunden.',
  'search.results': '{count, plural, one {# Treffer} other {# Treffer}}',
  'search.filters-set': '{count, plural, one {# Filter gesetzt} other {# Filter gesetzt}}',
  'search.plain':
    'Geantwortet hat die eigene Suche von Pagefind: Jedes Wort muss vorkommen, und nichts wird korrigiert.',
  'search.only-by': 'Nur Zitate von {speaker}.',
  'search.only-about': 'Nur Zitate über {about}.',
  'search.only-about-of': 'Nur Zitate über {about} aus dem Jahr {year}.',
  'search.only-to': 'Nur Zitate, gesagt gegenüber {to}.',
  'search.only-of': 'Nur Zitate aus dem Jahr {year}.',
  'search.only-by-of': 'Nur Zitate von {speaker} aus dem Jahr {year}.',
  'search.only-by-to': 'Nur Zitate von {speaker}, gesagt gegenüber {to}.',
  'search.only-of-to': 'Nur Zitate aus dem Jahr {year}, gesagt gegenüber {to}.',
  'search.only-by-of-to': 'Nur Zitate von {speaker} aus dem Jahr {year}, gesagt gegenüber {to}.',
  'search.all-words-instead': 'Stattdessen nach allen Wörtern suchen',
  'search.read-as-language': 'Verstanden als {languages}.',
  'search.nearest':
    'In keinem Text stehen diese Wörter in dieser Reihenfolge. Die ähnlichsten Stellen, wie gedruckt; abweichende Wörter sind unterstrichen:',
  'search.corrected': 'Verstanden: {words}.',
  'search.corrected-word': '„{readAs}“ für „{typed}“',
  'search.word': '„{word}“',
  'search.related': 'Auch gesucht: {words}.',
  'search.related-among': 'Auch nach anderen Wörtern gesucht, darunter {words}.',
  'search.missing': 'In keinem Text steht ein Wort wie {words}.',
  'search.latest-first':
    'Neueste zuerst: Zitate nach dem Datum der Äußerung, Artikel nach dem Erscheinen. Zitate ohne verzeichnetes Datum stehen am Ende.',
  'search.oldest-first':
    'Älteste zuerst: Zitate nach dem Datum der Äußerung, Artikel nach dem Erscheinen. Zitate ohne verzeichnetes Datum stehen am Ende.',
  'search.year-of-article': 'Zitate ohne verzeichnetes Datum stehen beim Jahr ihres Artikels.',
  'search.asked-for': 'Gesucht: {text}.',
  'search.filter': '{filter}: {choice}.',
  'search.first-of': 'Hier stehen die ersten {shown} von {total}.',
  'search.article': 'Artikel · {facts}',
  'search.source': 'in {article} · {facts} · zitieren: {address}',
  'search.in-note': 'Anmerkung des Archivs:',
  'search.in-translation': 'Übersetzung:',
  'search.in-headline': 'Überschrift:',
  'search.in-byline': 'Autorenzeile:',
  'search.in-summary': 'Zusammenfassung:',
  'search.in-place': '{place}:',
  'search.word-for-word': 'wörtlich',
  'search.printed-as': 'so gedruckt',

  'date.uncertain': '{date} (unsicher)',
  'date.approximate': 'etwa {date}',
  'date.approximate-day': 'etwa {date}',
  'date.on-day': 'am {date}',
  'date.in-month': 'im {date}',
  'date.in-year': '{date}',
  'date.first-day': '{day}',
  'date.not-recorded': 'Datum nicht verzeichnet',

  'attribution.date': '{speaker}, {date}',
  'attribution.to-date': '{speaker} gegenüber {to}, {date}',
  'attribution.to': '{speaker} gegenüber {to}',
  'attribution.only-to-date': 'gegenüber {to}, {date}',
  'attribution.date-not-recorded': 'Datum der Äußerung nicht verzeichnet',
  'attribution.printed-as': '{speaker} (gedruckt als {name})',
  'attribution.only-printed-as': '{when} (gedruckt als {name})',

  'figure.source': 'in {headline} · {address}',
  'figure.source-and-outlet': 'in {headline} ({outlet}) · {address}',
  'figure.address': '<span class="visually-hidden">Zitieren: </span>{address}',
  'translation.by': 'Übersetzung ({language}): {by}',
  'picture.credit': 'Bild: {credit}',
  'picture.in-text': '[Bild: {alt}]',

  'list.part': '{title}, Teil {part}',
  'list.years': 'Jahre',
  'list.not-dated': 'Ohne Datum',
  'list.page-before': 'Vorige Seite',
  'list.next-page': 'Nächste Seite',
  'articles.of-year': 'Artikel {year}',
  'quotations.of-year': 'Zitate {year}',
  'quotations.undated': 'Zitate ohne Datum',
  'timeline.of-year': 'Chronik {year}',
  'timeline.undated': 'Chronik: Zitate ohne Datum',

  'articles.description':
    '{count, plural, =0 {Das Archiv enthält noch keine Artikel.} one {Der einzige Artikel des Archivs.} other {Alle # Artikel des Archivs nach Jahren, neueste zuerst.}}',
  'articles.description-of-year':
    '{title}: {count} von {total, plural, one {# Artikel} other {# Artikeln}} des Archivs, neueste zuerst.',
  'articles.lead': '{count, plural, =0 {Noch keine Artikel.} one {# Artikel.} other {# Artikel, neueste zuerst.}}',
  'articles.pages': 'Seiten mit Artikeln',

  'article.as-json': 'Dieser Artikel als JSON',
  'article.as-markdown': 'Dieser Artikel als Markdown',
  'article.as-plain-text': 'Dieser Artikel als reiner Text',
  'article.by': 'von {author}',
  'article.quotation-link':
    '<span class="visually-hidden">Zitat </span><b>{number}</b><span class="quotation-link__who"><span class="visually-hidden"> von </span>{who}</span>',
  'article.headline-is-ours': 'Die Überschrift stammt vom Archiv; die des Originals ist nicht verzeichnet.',
  'article.is-a-record':
    'Diese Archivfassung erzählt den Artikel in eigenen Worten des Archivs nach; jedes Zitat steht im Wortlaut.',
  'article.underlined-words':
    'Unterstrichen sind Zitate. Die Nummer daneben führt jeweils zu einer eigenen Seite, die sich zitieren lässt.',
  'article.only-the-quotations': '{count, plural, one {Nur das Zitat} other {Nur die # Zitate}}',
  'article.who-says-what': 'Wer was sagt',
  'article.outline': 'Gliederung',
  'article.contents': 'Inhalt',
  'article.before-and-after': 'Artikel davor und danach',
  'article.before': 'Davor: {date}',
  'article.after': 'Danach: {date}',
  'article.topics': 'Themen: {list}',
  'article.part-of': 'Teil {part} der Reihe <a href="{address}">{series}</a>.',
  'article.parts': 'Teile der Reihe',
  'article.part-before': 'Davor: Teil {part}',
  'article.part-after': 'Danach: Teil {part}',

  'copy.title': 'Über diese Kopie',
  'copy.published': 'Erschienen',
  'copy.outlet': 'Medium',
  'copy.outlet-not-recorded': 'Nicht verzeichnet: Das Dokument nennt es nicht.',
  'copy.written-by': 'Verfasst von',
  'copy.author-of-a-record': '{author}; die Worte dieser Archivfassung stammen vom Archiv',
  'copy.headline': 'Überschrift',
  'copy.headline-as-printed': 'Wie gedruckt.',
  'copy.headline-supplied': 'Vom Archiv formuliert.',
  'copy.original': 'Original',
  'copy.original-not-recorded': 'Die Adresse ist nicht verzeichnet.',
  'copy.text': 'Text',
  'copy.text-is-a-record':
    'Eine Archivfassung: der Artikel in eigenen Worten des Archivs nacherzählt, jedes Zitat im Wortlaut.',
  'copy.text-is-full': 'Der Volltext, Wort für Wort.',
  'copy.text-checksum': 'SHA-256 {checksum} (<a href="{how}">wie sie entsteht</a>)',
  'copy.made-from': 'Erstellt aus',
  'copy.in-the-archive-since': 'Im Archiv seit',
  'copy.corrections': 'Korrekturen',
  'copy.rights': 'Rechte am Original',
  'copy.as-data': 'Als Daten',
  'copy.as-data-links':
    '<a href="{json}">JSON</a>, <a href="{markdown}">Markdown</a>, <a href="{text}">reiner Text</a>',

  'rights.InC': 'Urheberrechtsschutz',
  'rights.InC-OW-EU': 'Urheberrechtsschutz – Verwaistes Werk EU',
  'rights.InC-EDU': 'Urheberrechtsschutz – Nutzung zu Bildungszwecken erlaubt',
  'rights.InC-NC': 'Urheberrechtsschutz – Nicht kommerzielle Nutzung gestattet',
  'rights.InC-RUU': 'Urheberrechtsschutz – Rechteinhaber nicht auffindbar oder identifizierbar',
  'rights.NoC-CR': 'Kein Urheberrechtsschutz – Vertragliche Beschränkungen',
  'rights.NoC-NC': 'Kein Urheberrechtsschutz – Nur nicht kommerzielle Nutzung erlaubt',
  'rights.NoC-OKLR': 'Kein Urheberrechtsschutz – Andere rechtliche Beschränkungen',
  'rights.NoC-US': 'Kein Urheberrechtsschutz – Vereinigte Staaten',
  'rights.CNE': 'Urheberrechtsschutz nicht bewertet',
  'rights.UND': 'Urheberrechtsschutz ungewiss',
  'rights.NKC': 'Kein Urheberrechtsschutz bekannt',

  'cite.title': 'Zitieren und kopieren',
  'cite.citations': 'Quellenangaben',
  'cite.what-to-cite': 'Was zitiert wird',
  'cite.advice':
    'Wer das Original gesehen hat, zitiert das Original; wer die Worte hier gelesen hat, zitiert dieses Archiv. Eine Überschrift in eckigen Klammern stammt vom Archiv.',
  'cite.citations-of': 'Quellenangaben: {target}',
  'cite.for-other-pages': 'Für Wikipedia und andere Seiten',
  'cite.copy-button': 'Kopieren<span class="visually-hidden">: {name}</span>',
  'cite.copied': '{name}: kopiert',
  'cite.selected': '{name}: ausgewählt, bitte mit der Tastatur kopieren',

  'quotation.description':
    '{speaker}, {date}: der genaue Wortlaut, erschienen in {outlet}. Wer es gesagt hat, zu wem und wann, und woher das bekannt ist.',
  'quotation.description-outlet-not-recorded':
    '{speaker}, {date}: der genaue Wortlaut, Medium nicht verzeichnet. Wer es gesagt hat, zu wem und wann, und woher das bekannt ist.',
  'quotation.kicker': 'Ein Zitat im Wortlaut · {archive}',
  'quotation.read-in-article': 'Im Artikel lesen',
  'quotation.where-it-comes-from': 'Woher es stammt',
  'quotation.speaker': 'Gesagt von',
  'quotation.speaker-unnamed': '{speaker} (im Artikel nicht namentlich genannt)',
  'quotation.speaker-is-outlet': '{speaker} (im eigenen Namen)',
  'quotation.said-to': 'Gesagt gegenüber',
  'quotation.said-to-not-recorded': 'Nicht verzeichnet',
  'quotation.said': 'Gesagt',
  'quotation.date-not-recorded': 'Datum nicht verzeichnet',
  'quotation.printed-by': 'Erschienen in',
  'quotation.article': 'Artikel',
  'quotation.parts': 'Teile',
  'quotation.printed-in-parts':
    'Gedruckt in {count, plural, one {# Teil} other {# Teilen}}; dazwischen stehen Worte des Artikels, oder es beginnt ein neuer Absatz.',
  'quotation.note': 'Anmerkung',
  'quotation.permanent-address': 'Dauerhafte Adresse',
  'quotation.in-its-paragraph': 'In seinem Absatz',
  'ladder.title': 'Was davor und danach gesagt wurde',
  'ladder.this': 'Dieses Zitat',
  'ladder.follows': 'Sagt, was aus Nummer {list} wurde.',
  'ladder.answers': 'Antwort auf Nummer {list}.',
  'quotation.other-wordings': 'Dieselbe Äußerung in anderem Wortlaut',

  'variants.this': '<a href="{address}">Dieser Wortlaut</a>, erschienen in {outlet}, {date}',
  'variants.this-outlet-not-recorded': '<a href="{address}">Dieser Wortlaut</a>, Medium nicht verzeichnet, {date}',
  'variants.other': '<a href="{address}">Der andere Wortlaut</a>, erschienen in {outlet}, {date}',
  'variants.other-outlet-not-recorded': '<a href="{address}">Der andere Wortlaut</a>, Medium nicht verzeichnet, {date}',

  'differences.replaced': 'Hier {here}, dort {there}.',
  'differences.only-here': 'Nur hier: {words}.',
  'differences.only-there': 'Nur dort: {words}.',
  'differences.none': 'Die Wörter sind dieselben; allenfalls die Zeichensetzung weicht ab.',

  'quotations.description':
    '{count, plural, =0 {Das Archiv enthält noch keine Zitate.} one {Das einzige Zitat des Archivs im Wortlaut.} other {Alle # Zitate des Archivs im Wortlaut, geordnet nach Stimmen.}}',
  'quotations.description-of-year':
    '{title}: {count, plural, one {# Zitat} other {# Zitate}} im Wortlaut, geordnet nach Stimmen.',
  'quotations.as-json': 'Alle Zitate als JSON',
  'quotations.as-csv': 'Alle Zitate als CSV',
  'quotations.as-ndjson': 'Alle Zitate als NDJSON',
  'quotations.lead-one-page':
    '{count, plural, =0 {Noch keine Zitate.} one {Das einzige, im Wortlaut.} other {Alle # im Wortlaut auf einer Seite, die sich mit der Suchfunktion des Browsers durchsuchen lässt.}}',
  'quotations.lead-by-year': 'Insgesamt {count, number}, geordnet nach dem Jahr der Äußerung.',
  'quotations.for-machines':
    'Für Maschinen: <a href="{json}">JSON</a>, <a href="{csv}">CSV</a> und <a href="{more}">mehr</a>.',
  'quotations.years-and-speakers': 'Jahre und Stimmen',
  'quotations.pages': 'Seiten mit Zitaten',

  'speakers.description':
    '{count, plural, =0 {Im Archiv kommt noch niemand zu Wort.} one {Die einzige Stimme im Archiv.} other {Die # Stimmen im Archiv, meistzitierte zuerst.}}',
  'speakers.lead': 'Alle, deren Worte zitiert werden, meistzitierte zuerst.',

  'speaker.page-title': '{name} (Stimme)',
  'speaker.page-title-with-id': '{name} (Stimme {id})',
  'speaker.description':
    '{count, plural, one {# Zitat von {speaker} im Wortlaut.} other {# Zitate von {speaker} im Wortlaut, geordnet nach dem Datum der Äußerung.}}',
  'speaker.description-of-part':
    '{count, plural, one {# Zitat} other {# Zitate}} von {speaker} im Wortlaut, geordnet nach dem Datum der Äußerung. Teil {part}.',
  'speaker.kicker': 'Stimme',
  'speaker.holds': '{count, plural, one {# Zitat.} other {# Zitate, geordnet nach dem Datum der Äußerung.}}',
  'speaker.unnamed': 'Die Artikel nennen diese Quelle nicht beim Namen.',
  'speaker.formerly': 'Früher {names}.',
  'speaker.also-known-as': 'Auch bekannt als {names}.',
  'speaker.pages': 'Seiten: {speaker}',
  'speaker.about-title': 'Über {speaker}',
  'speaker.about-description':
    '{count, plural, one {# Zitat} other {# Zitate}} über {speaker} im Wortlaut, geordnet nach dem Datum der Äußerung.',
  'speaker.about-link': '<a href="{address}">{count, plural, one {# Zitat} other {# Zitate}} über {speaker}</a>',

  'outlets.description':
    '{count, plural, one {# Medium im Archiv, Sendungen eingeschlossen: was dort erschienen ist und was dort gesagt wurde.} other {# Medien im Archiv, Sendungen eingeschlossen: was dort erschienen ist und was dort gesagt wurde.}}',
  'outlets.lead': 'Medien, in denen die Artikel erschienen sind oder denen gegenüber die zitierten Worte fielen.',
  'outlets.published': '{articles, plural, one {# Artikel erschienen} other {# Artikel erschienen}}',
  'outlets.said-to-it': '{quotations, plural, one {# Zitat dort gesagt} other {# Zitate dort gesagt}}',
  'outlets.published-and-said-to-it':
    '{articles, plural, one {# Artikel erschienen} other {# Artikel erschienen}}, {quotations, plural, one {# Zitat dort gesagt} other {# Zitate dort gesagt}}',
  'outlets.only-named': 'nur genannt',

  'outlet.page-title': '{name} (Medium)',
  'outlet.page-title-with-id': '{name} (Medium {id})',
  'outlet.description':
    '{outlet}: was dort erschienen ist und was dort gesagt wurde. {articles, plural, one {# Artikel} other {# Artikel}} und {quotations, plural, one {# Zitat} other {# Zitate}}.',
  'outlet.description-of-part':
    '{outlet}: was dort erschienen ist und was dort gesagt wurde. {articles, plural, one {# Artikel} other {# Artikel}} und {quotations, plural, one {# Zitat} other {# Zitate}}. In mehreren Teilen; dies ist Teil {part}.',
  'outlet.kicker': 'Medium oder Sendung',
  'outlet.published-by-it': 'Dort erschienen',
  'outlet.said-to-it': 'Dort gesagt',
  'outlet.only-named':
    'Das Archiv nennt dieses Medium, hat aber keinen dort erschienenen Artikel und kein dort gesagtes Zitat.',
  'outlet.pages': 'Seiten: {outlet}',

  'topics.description':
    '{count, plural, one {Das # Thema der Artikel in diesem Archiv.} other {Die # Themen der Artikel in diesem Archiv.}}',
  'topics.lead': 'Wovon die Artikel handeln, so wie das Archiv sie ordnet.',
  'topic.page-title': '{name} (Thema)',
  'topic.page-title-with-id': '{name} (Thema {id})',
  'topic.description':
    'Artikel zum Thema {topic}: {count, plural, one {# Artikel} other {# Artikel}}, mit allen Zitaten.',
  'topic.description-of-part':
    'Artikel zum Thema {topic}: {count, plural, one {# Artikel} other {# Artikel}}. In mehreren Teilen; dies ist Teil {part}.',
  'topic.holds':
    '{count, plural, =0 {Das Archiv hat keinen Artikel zu diesem Thema.} one {# Artikel.} other {# Artikel, die neuesten zuerst.}}',
  'topic.narrower': 'Engere Themen: {list}',
  'topic.also-called': 'In anderen Sprachen: {names}',
  'topic.search': '<a href="{address}">In den Artikeln zu diesem Thema suchen</a>',
  'topic.pages': 'Seiten: {topic}',
  'all-series.description':
    '{count, plural, one {# Reihe von Artikeln in diesem Archiv.} other {# Reihen von Artikeln in diesem Archiv.}}',
  'all-series.lead': 'Artikel, die in Teilen erschienen sind.',
  'count.parts': '{count, plural, one {# Teil} other {# Teile}}',
  'series.page-title': '{name} (Reihe)',
  'series.page-title-with-id': '{name} (Reihe {id})',
  'series.description':
    'Die Reihe {series} in diesem Archiv: {count, plural, one {# Teil} other {# Teile}} in ihrer Folge.',
  'series.part': 'Teil {part}',
  'series.missing': 'Nicht im Archiv: Teil {list}.',
  'series.pages': 'Seiten: {series}',
  'series.name-and-part': '{series}, Teil {part}',

  'timeline.description': '{title}: was gesagt wurde und was geschah, in zeitlicher Folge.',
  'timeline.description-of-page': '{story} ({title}): was gesagt wurde und was geschah, in zeitlicher Folge.',
  'timeline.lead': 'Was gesagt wurde und was geschah, in zeitlicher Folge.',
  'timeline.all-years': 'Alle Jahre',
  'timeline.not-shown':
    '{count, plural, one {# Zitat fehlt hier, weil nicht verzeichnet ist, wann es fiel. Es steht} other {# Zitate fehlen hier, weil nicht verzeichnet ist, wann sie fielen. Sie stehen}} in der <a href="{list}">Liste der Zitate</a>.',
  'timeline.pages': 'Seiten der Chronik',
  'timeline.happened': 'Geschehen',
  'timeline.said': 'Gesagt',
  'timeline.published': 'Erschienen',
  'timeline.told-in': 'Berichtet in {articles}',
  'timeline.article': '{outlet}: {headline}',

  'scale.silent': '(nichts)',
  'scale.explained':
    'Jede Zeile ist ein Jahr. Ihre Striche zeigen von oben nach unten, was <strong>geschehen</strong> ist, was <strong>gesagt</strong> wurde und was <strong>erschienen</strong> ist. Je ungenauer das Datum, desto länger der Strich. Dicke Striche stehen für mehrere Einträge, unterbrochene für unsichere Daten.',
  'scale.month': '{month}: {entries}.',
  'scale.some-time': 'Irgendwann im Jahr: {entries}.',
  'scale.happened': '{count, plural, one {# Ereignis} other {# Ereignisse}}',
  'scale.said': '{count, plural, one {# Zitat} other {# Zitate}}',
  'scale.published': '{count, plural, one {# Artikel} other {# Artikel}}',

  'publication.outlet-and-date': '{outlet}, {date}',
  'publication.outlet-date-and-byline': '{outlet}, {date}, von {byline}',
  'publication.outlet-not-recorded': 'Medium nicht verzeichnet',
  'publication.outlet-not-recorded-at-start': 'Medium nicht verzeichnet',

  'citation.record': 'Archivfassung eines Artikels ({date})',
  'citation.record-of-outlet': 'Archivfassung eines Artikels ({date}, {outlet})',
  'citation.copy': 'Archivkopie eines Artikels ({date})',
  'citation.copy-of-outlet': 'Archivkopie eines Artikels ({date}, {outlet})',
  'citation.quoting': 'Zitat von {speaker}',
  'citation.date-uncertain': 'Datum unsicher',
  'citation.quoted-in-apa': '{speaker}, zitiert nach {work}',
  'citation.quoted-in-mla': '{speaker}, zit. n. {work}',
  'citation.quoted-in-chicago': '{speaker}, zitiert in {work}',
  'citation.quoted-in-iso690': '{speaker}, zitiert nach {work}',

  'written.stated': 'Angegeben: {origin}.',
  'written.which-says': '{origin}, mit der Angabe {text}',
  'written.and-authors': '{origin}; dazu die Autorenliste der Website',
  'written.json-ld': 'JSON-LD der Seite ({name})',
  'written.meta-tag': 'Meta-Element {name} der Seite',
  'written.page-element': 'Element {name} der Seite',
  'written.front-matter': 'Front Matter des Dokuments ({name})',
  'written.export-element': 'Element {name} des Exports',
  'written.export-field': 'Feld {name} des Exports',
  'written.opening-date': 'das Dokument beginnt mit dem Datum {name}',
  'written.line': 'Zeile „{name}“ des Dokuments',
  'written.page-title': 'Titel der Seite',
  'written.page-heading': 'Überschrift erster Ebene der Seite',
  'written.canonical-link': 'kanonischer Link der Seite',
  'written.lang-attribute': 'Attribut lang der Seite',
  'written.own-words': 'die Wörter des Textes',
  'written.saved-from': 'Vermerk des Browsers, woher er die Seite gespeichert hat',
  'written.fetched-address': 'Adresse, von der das Dokument abgerufen wurde',
  'written.opening-heading': 'Überschrift erster Ebene am Anfang des Dokuments',
  'written.first-line': 'erste Zeile des Dokuments',
  'written.opening-sentences': 'erste Sätze des Textes',
  'written.document-name': 'Name des Dokuments',
  'written.byline-line': 'Zeile „By …“ des Dokuments',
  'written.description': 'Zeitungsartikel, jedes Zitat Wort für Wort.',
  'written.introduction':
    'Zeitungsartikel, jedes Zitat Wort für Wort, mit Stimme, Datum und einer Adresse, die bleibt.',

  'copy.this-archive': 'Dieses Archiv',
  'copy.the-original': 'Das Original',
  'copy.in-the-text': '{style}, im Text',
  'copy.address': 'Adresse',
  'copy.plain-text': 'Reiner Text',
  'copy.wikipedia': 'Wikipedia-Vorlage',
  'copy.attribution': '– {speaker}, {occasion}, zitiert in {source}',
  'copy.occasion': 'gegenüber {to}, {date}',
  'copy.source': '{title}, {date}',
  'copy.source-of-outlet': '{title}, {outlet}, {date}',
  'copy.source-with-address': '{title}, {date}, {address}',
  'copy.source-of-outlet-with-address': '{title}, {outlet}, {date}, {address}',

  'feed.quotation': '{speaker}: {words}',
  'feed.printed-in': '{said}. Erschienen in {headline}, {publication}.',
  'feed.as-atom': '{title} (Atom)',
  'feed.as-json-feed': '{title} (JSON Feed)',

  'guide.counts':
    '{articles, plural, one {# Artikel} other {# Artikel}} mit {quotations, plural, one {# Zitat} other {# Zitaten}}.',
  'guide.how-to-quote':
    'Jedes Zitat steht Wort für Wort so da, wie sein Artikel es druckt, samt Druckfehlern, und hat eine eigene Seite mit dauerhafter Adresse (Feld `url` der Daten): den genauen Wortlaut zitieren und diese Adresse angeben.',
  'guide.full-texts': '{count, plural, one {Der Artikel ist ein Volltext.} other {Die Artikel sind Volltexte.}}',
  'guide.records':
    '{count, plural, one {Der Artikel ist eine Archivfassung, die einen veröffentlichten Text in eigenen Worten des Archivs nacherzählt; nur seine Zitate stammen aus dem Original.} other {Alle Artikel sind Archivfassungen, die einen veröffentlichten Text in eigenen Worten des Archivs nacherzählen; nur ihre Zitate stammen aus dem Original.}}',
  'guide.some-records':
    '{records, plural, one {# Artikel ist eine Archivfassung, die einen veröffentlichten Text in eigenen Worten des Archivs nacherzählt; nur ihre Zitate stammen aus dem Original.} other {# Artikel sind Archivfassungen, die einen veröffentlichten Text in eigenen Worten des Archivs nacherzählen; nur ihre Zitate stammen aus dem Original.}}',
  'guide.dates-and-files':
    'Daten sind in EDTF angegeben: ? heißt unsicher, ~ ungefähr. Fehlt ein Wert oder ist er null, so ist er nicht bekannt. Jeden Artikel gibt es neben seiner Seite auch als .md, .txt und .json.',
  'guide.quotations-json-what': 'jedes Zitat mit Stimme, Datum, Adressat, Artikel und Adresse',
  'guide.quotations-csv-what': 'dasselbe als Tabelle',
  'guide.schema-what': 'was die Felder bedeuten',
  'guide.newest-articles': 'Die neuesten {shown} von {all} Artikeln',
  'guide.article': '{outlet}, {date}. {summary}',
  'guide.all-articles-what': 'nach Jahren',
  'guide.all-quotations-what': 'auf einer Seite oder nach Jahren',
  'guide.timeline-what': 'die Geschichte nach den Tagen, an denen etwas gesagt wurde oder geschah',
  'guide.about-what': 'wie Artikel und Zitate aufbewahrt werden',

  'card.said': 'Gesagt {when}',
  'card.said-to': 'Gesagt {when} gegenüber {to}',
  'card.date-not-recorded': 'Datum der Äußerung nicht verzeichnet',
  'card.date-not-recorded-to': 'Gesagt gegenüber {to}, Datum nicht verzeichnet',
  'card.printed-by': 'Erschienen in {outlet}, {date}',
  'card.printed-by-not-recorded': 'Erschienen: {date}, Medium nicht verzeichnet',
  'card.headline-by-archive': '{date}. Die Überschrift stammt vom Archiv',
  'card.quotations': '{count, plural, one {# Zitat im Wortlaut} other {# Zitate im Wortlaut}}',
  'card.all-the-words': 'Voller Wortlaut: {address}',

  'shared-title.said': '{words} {speaker}, {date}',
  'shared-title.said-to': '{words} {speaker} gegenüber {to}, {date}',
  'shared-title.printed-by': '{words} {speaker}, erschienen in {outlet}, {date}',
  'shared-title.printed-by-to': '{words} {speaker} gegenüber {to}, erschienen in {outlet}, {date}',
  'shared-title.printed-by-not-recorded': '{words} {speaker}, Medium nicht verzeichnet, erschienen {date}',
  'shared-title.printed-by-not-recorded-to':
    '{words} {speaker} gegenüber {to}, erschienen {date}, Medium nicht verzeichnet',

  'text.headline-by-archive': 'Die Überschrift stammt vom Archiv.',
  'text.date-basis': 'Woher das Datum bekannt ist: {basis}',
  'text.original': 'Original: {address}',
  'text.link': 'Link der Wörter „{words}“: {address}',
  'text.added': 'Im Archiv seit {date}',
  'text.corrected': 'Korrektur, {date}: {what}',
  'text.rights': 'Rechte am Original: {statement} ({address})',
  'text.address': 'Dauerhafte Adresse: {address}',

  'everything.title': 'Alles · {archive}',
  'everything.heading': '{archive}: alles',
  'everything.description': 'Alles in einer Datei, zum Aufbewahren und zum Lesen ohne Internet. {about}',
  'everything-of-year.title': 'Alles aus dem Jahr {year} · {archive}',
  'everything-of-year.heading': '{archive}: alles aus dem Jahr {year}',
  'everything-of-year.description':
    'Alles aus dem Jahr {year} in einer Datei, zum Aufbewahren und zum Lesen ohne Internet. {about}',
  'everything.how-to-use':
    'Diese Datei braucht kein Internet. Einmal gespeichert, lässt sie sich überall lesen und mit der Suchfunktion des Browsers durchsuchen. Veröffentlicht wurde sie unter <a href="{address}">{address}</a>. Unterstrichen sind Zitate, Wort für Wort. Davor steht jeweils, von wem sie stammen, mit einem Link zur dauerhaften Adresse.',
  'everything.year': '<a href="{address}">{year}</a>: {articles, plural, one {# Artikel} other {# Artikel}}',
  'everything.entry': '<a href="#{id}">{headline}</a>, {date}',
  'everything.publication': '{outlet} · {date}',
  'everything.publication-and-byline': '{outlet} · {date} · von {byline}',
  'everything.date': 'Datum',
  'everything.event': 'Was geschah',
  'everything.correction': 'Korrektur',
  'everything.dated': '{date}. {what}',
  'everything.document': '{document}, SHA-256 <code>{checksum}</code>',

  'export.quotations-csv': 'Zitate als CSV',
  'export.quotations-csv-what': 'Eine Tabelle für Tabellenkalkulationen, eine Zeile für jedes Zitat.',
  'export.quotations-json': 'Zitate als JSON',
  'export.quotations-json-what': 'Dieselben Zitate als eine Liste, für Programme.',
  'export.schema': 'JSON Schema der Zitate',
  'export.schema-what': 'Die Felder der Liste, für Prüfprogramme.',
  'export.quotations-ndjson': 'Zitate als NDJSON',
  'export.quotations-ndjson-what': 'Dieselben Zitate, eines je Zeile, für Programme, die zeilenweise lesen.',
  'export.database': 'Das Archiv als SQLite-Datenbank',
  'export.database-what':
    'Artikel mit ihren Texten, Zitate und ein Volltextindex der Zitate, der auch in chinesischem, japanischem und koreanischem Text Wörter von bis zu vier Zeichen findet. Datasette kann sie direkt öffnen.',
  'export.package': 'Frictionless Data Package',
  'export.package-what':
    'Beschreibt die beiden folgenden Tabellen, sodass Software sie zusammen lesen und prüfen kann.',
  'export.package-quotations': 'Tabelle der Zitate im Paket',
  'export.package-quotations-what': 'Dieselbe Datei wie das CSV oben, neben ihrer Beschreibung.',
  'export.package-articles': 'Tabelle der Artikel im Paket',
  'export.package-articles-what': 'Eine Zeile für jeden Artikel, mit seinem Text.',
  'export.schema-title': 'Zitate eines Nachrichtenarchivs',
  'export-prints.how-many-quotations': 'die Zahl der Zitate',
  'export-prints.quotations-json': 'die Zahl der zitierten Stimmen',
  'export-prints.schema': 'die Zahl der Felder eines Zitats',
  'export-prints.database': 'die meistzitierte Stimme und die Zahl ihrer Zitate',
  'export-prints.package': 'die Dateien der Tabellen',
  'export-prints.package-quotations': 'die Zahl der Zitate ohne Datum',
  'export-prints.package-articles': 'die Zahl der Artikel',
  'package.quotations': 'Zitate im Wortlaut',
  'package.articles': 'Artikel mit ihren Texten',
  'package.verbatim':
    'Zellen sind wortgetreu, auch wenn sie mit =, +, - oder @ beginnen. Sie sind als Text zu importieren, weil eine Tabellenkalkulation sie für Formeln halten kann.',

  'quotation-field.id': 'ID des Zitats, die sich nie ändert',
  'quotation-field.text': 'der Wortlaut; die Teile eines unterbrochenen Zitats sind durch ein Leerzeichen verbunden',
  'quotation-field.parts': 'der Wortlaut, ein Eintrag für jedes ununterbrochene Stück',
  'quotation-field.speaker': 'ID der Stimme',
  'quotation-field.speakerName': 'Name der Stimme oder, wenn sie ungenannt ist, was über sie bekannt ist',
  'quotation-field.speakerKind': 'Art der Stimme',
  'quotation-field.speakerPrintedAs': 'Name der Stimme, wie der Artikel ihn druckt, wo er ein anderer ist',
  'quotation-field.to': 'Medium oder Sendung, wo die Worte fielen, ausgeschrieben',
  'quotation-field.said': 'Datum der Äußerung in EDTF',
  'quotation-field.saidBasis': 'woher dieses Datum bekannt ist',
  'quotation-field.utterance': 'gemeinsam für Zitate, die dieselbe Äußerung drucken',
  'quotation-field.about': 'IDs der Personen, von denen die Worte handeln',
  'quotation-field.follows': 'IDs früherer Zitate, von denen dieses sagt, was daraus wurde',
  'quotation-field.answers': 'IDs der Zitate, auf die diese Worte antworten',
  'quotation-field.note': 'eine Anmerkung des Archivs',
  'quotation-field.translation': 'eine Übersetzung der Worte; das Zitat sind die Worte, wie sie gedruckt sind',
  'quotation-field.translationLanguage': 'BCP-47-Kennung der Übersetzung',
  'quotation-field.translationBy': 'von wem die Übersetzung ist',
  'quotation-field.article': 'ID des Artikels, der das Zitat druckt',
  'quotation-field.headline': 'Überschrift dieses Artikels',
  'quotation-field.outlet': 'Medium, in dem der Artikel erschienen ist, ausgeschrieben',
  'quotation-field.published': 'Datum des Artikels in EDTF',
  'quotation-field.url': 'dauerhafte Adresse des Zitats',
  'quotation-field.context': 'Stelle der Worte im Artikel',
  'article-field.id': 'ID des Artikels, die sich nie ändert',
  'article-field.headline': 'Überschrift des Artikels',
  'article-field.headlineBy': 'ob die Überschrift gedruckt ist oder vom Archiv stammt',
  'article-field.outlet': 'Medium, in dem er erschienen ist, ausgeschrieben',
  'article-field.byline': 'wer ihn verfasst hat, mit den Namen wie im Original gedruckt',
  'article-field.published': 'Datum des Artikels in EDTF',
  'article-field.publishedBasis': 'woher dieses Datum bekannt ist',
  'article-field.added': 'Tag der Aufnahme in das Archiv',
  'article-field.url': 'dauerhafte Adresse im Archiv',
  'article-field.originalUrl': 'Adresse des Originals',
  'article-field.edition': 'Archivfassung in eigenen Worten des Archivs oder Volltext',
  'article-field.document': 'Name des Dokuments, aus dem die Kopie erstellt wurde',
  'article-field.sha256': 'SHA-256-Prüfsumme dieses Dokuments',
  'article-field.rights': 'URI bei rightsstatements.org',
  'article-field.summary': 'was er besagt, in ein oder zwei Sätzen',
  'article-field.text': 'der Text, eine Zeile für jeden Absatz',
  'article-field.textSha256': 'SHA-256-Prüfsumme des Textes in UTF-8',
  'article-field.topics': 'IDs der Themen, von denen er handelt',
  'article-field.topicNames': 'die Namen dieser Themen',
  'article-field.series': 'ID der Reihe, zu der er gehört',
  'article-field.seriesName': 'der Name dieser Reihe',
  'article-field.part': 'der wievielte Teil der Reihe er ist, ab 1',
};
