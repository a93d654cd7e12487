import type { Messages } from './message.ts';

/**
 * The interface in French. Its terms: archive = les archives (plural), article = article, quotation = citation, what was said =
 * propos, speaker = personne citée, outlet = média, record = compte rendu, full text = texte intégral, printed = publié,
 * provenance = provenance, not recorded = non indiqué, checksum = somme de contrôle, citation = référence. A space before a
 * colon is U+00A0; before ; ? ! and inside « » it is U+202F.
 */
export const fr: Messages = {
  'count.articles': '{count, plural, one {# article} many {# d’articles} other {# articles}}',
  'count.quotations': '{count, plural, one {# citation} many {# de citations} other {# citations}}',
  'count.speakers': '{count, plural, one {# personne citée} many {# de personnes citées} other {# personnes citées}}',
  'archive.no-articles-yet': 'Les archives ne contiennent encore aucun article.',
  'archive.no-speakers-yet': 'Aucune personne citée n’est encore recensée.',
  'archive.no-outlets-yet': 'Aucun média n’est encore recensé.',
  'sentences.two': '{first} {second}',

  'page.skip-to-text': 'Aller au texte',
  'page.sections': 'Rubriques',
  'section.articles': 'Articles',
  'section.quotations': 'Citations',
  'section.speakers': 'Voix',
  'section.outlets': 'Médias',
  'section.topics': 'Thèmes',
  'section.series': 'Séries',
  'section.timeline': 'Chronologie',
  'section.search': 'Recherche',
  'section.about': 'À propos',
  'footer.promise':
    'Les citations sont reproduites mot pour mot, telles que les articles les publient. Chaque adresse de ce site est permanente.',
  'footer.reuse': 'Réutilisation',
  'footer.report-an-error': 'Signaler une erreur',
  'footer.you-are-offline': 'Vous êtes hors ligne : voici la copie des archives que conserve votre navigateur.',

  'browse.articles': 'Tous les articles',
  'browse.quotations': 'Toutes les citations',

  'search-form.field': 'Rechercher dans les archives',
  'search-form.placeholder': 'Mots à retrouver',
  'search-form.button': 'Rechercher',
  'keys.single': 'Raccourcis à une seule touche',

  'home.holds': '{articles}, {quotations}',
  'home.articles-of-year':
    '{count, plural, one {# article de {year}} many {# d’articles de {year}} other {# articles de {year}}}',
  'home.articles-of-years':
    '{count, plural, one {# article de {first} à {last}} many {# d’articles de {first} à {last}} other {# articles de {first} à {last}}}',
  'home.quotations-of-year':
    '{count, plural, one {# citation de {year}} many {# de citations de {year}} other {# citations de {year}}}',
  'home.quotations-of-years':
    '{count, plural, one {# citation de {first} à {last}} many {# de citations de {first} à {last}} other {# citations de {first} à {last}}}',
  'home.for-instance': 'Par exemple : <a href="{search}">{words}</a>.',
  'home.or-read':
    'Vous pouvez aussi lire <a href="{quotations}">toutes les citations</a> ou <a href="{timeline}">{story, select, yes {l’histoire au fil du temps} other {la chronologie}}</a>.',
  'home.read':
    'À lire : <a href="{quotations}">toutes les citations</a> ou <a href="{timeline}">{story, select, yes {l’histoire au fil du temps} other {la chronologie}}</a>.',
  'home.quotation': 'Une citation tirée des archives',
  'home.articles': 'Articles, les plus récents d’abord',
  'home.all-articles': 'Tous les articles ({count, number})',

  'nothing-here.title': 'Aucune page à cette adresse',
  'nothing-here.description': 'Les archives n’ont aucune page à cette adresse.',
  'nothing-here.why':
    'Les archives conservent toutes les adresses qu’elles ont publiées. Celle-ci est donc sans doute mal saisie ou incomplète.',
  'nothing-here.or-withdrawn':
    'Ou bien ce qui se trouvait ici a été retiré. De certaines adresses retirées, les archives ne conservent qu’une somme de contrôle, car elles désigneraient quelqu’un.',
  'nothing-here.what-to-do': 'Recherchez les mots dont vous vous souvenez ou parcourez les listes.',

  'moved.title': '{from} a changé d’adresse',
  'moved.description': 'La page {from} a changé d’adresse : {to}.',
  'moved.heading': 'Cette page a changé d’adresse',

  'withdrawn.title': 'Retiré',
  'withdrawn.description': 'Ce qui se trouvait à cette adresse a été retiré.',
  'withdrawn.legal': 'Ce qui se trouvait à cette adresse a été retiré pour une raison juridique ({day}).',
  'withdrawn.privacy':
    'Ce qui se trouvait à cette adresse a été retiré pour protéger la vie privée d’une personne ({day}).',
  'withdrawn.rights': 'Ce qui se trouvait à cette adresse a été retiré à la demande d’un titulaire de droits ({day}).',
  'withdrawn.other': 'Ce qui se trouvait à cette adresse a été retiré ({day}).',
  'withdrawn.address-stays':
    'L’adresse demeure, afin que quiconque suit un ancien lien ou une ancienne référence l’apprenne. Les archives n’en disent pas davantage.',
  'withdrawn.in-text': '[retiré]',
  'withdrawn.correction-legal': 'Une citation a été retirée de ce texte pour une raison juridique.',
  'withdrawn.correction-privacy': 'Une citation a été retirée de ce texte pour protéger la vie privée d’une personne.',
  'withdrawn.correction-rights': 'Une citation a été retirée de ce texte à la demande d’un titulaire de droits.',
  'withdrawn.correction-other': 'Une citation a été retirée de ce texte.',
  'redacted.correction': 'Un nom a été rendu illisible dans ce texte.',

  'about.title': 'À propos de ces archives',
  'about.description':
    'Ce que contiennent ces archives, comment les articles et les citations y sont conservés et comment les citer.',
  'about.it-holds':
    'Elles contiennent {articles, plural, one {# article} many {# d’articles} other {# articles}} avec {quotations, plural, one {# citation} many {# de citations} other {# citations}} de {speakers, plural, one {# personne} many {# de personnes} other {# personnes}}.',
  'about.it-holds-no-quotations':
    'Elles contiennent {articles, plural, one {# article} many {# d’articles} other {# articles}}, sans citation.',
  'about.what-an-article-is': 'Ce qu’est ici un article',
  'about.all-are-records':
    '{count, plural, one {L’article est un <em>compte rendu</em>.} many {Tous les articles sont des <em>comptes rendus</em>.} other {Tous les articles sont des <em>comptes rendus</em>.}}',
  'about.all-are-full-texts':
    '{count, plural, one {L’article est un <em>texte intégral</em> : il est reproduit mot pour mot, coquilles comprises.} many {Tous les articles sont des <em>textes intégraux</em> : ils sont reproduits mot pour mot, coquilles comprises.} other {Tous les articles sont des <em>textes intégraux</em> : ils sont reproduits mot pour mot, coquilles comprises.}}',
  'about.some-are-records':
    '{records, plural, one {# article est un <em>compte rendu</em>} many {# articles sont des <em>comptes rendus</em>} other {# articles sont des <em>comptes rendus</em>}} ; {fullTexts, plural, one {# est un <em>texte intégral</em>, reproduit mot pour mot, coquilles comprises} many {# sont des <em>textes intégraux</em>, reproduits mot pour mot, coquilles comprises} other {# sont des <em>textes intégraux</em>, reproduits mot pour mot, coquilles comprises}}.',
  'about.what-a-record-is':
    'Un compte rendu restitue un texte publié, paragraphe par paragraphe, avec les mots des archives, sans omettre aucun fait, et garde chaque citation exactement telle qu’elle a paru, coquilles comprises. Consultez l’original avant de vous appuyer sur un compte rendu.',
  'about.provenance':
    'Au bas de chaque article, vous pouvez lire d’où vient notre copie : le document, sa somme de contrôle, comment sa date est connue et ce que l’on sait des droits. Si une information manque, la page le dit. Les documents eux-mêmes ne sont pas accessibles ici.',
  'about.dates': 'Dates',
  'about.how-dates-are-given':
    'Une date n’est donnée qu’avec la précision à laquelle elle est connue. « Date incertaine » signifie qu’elle a été déduite ; la page dit de quoi. « Vers » signifie proche de cette date.',
  'about.addresses': 'Des adresses qui durent',
  'about.how-addresses-stay':
    'Chaque article, chaque paragraphe et chaque citation a une adresse permanente. Une fois publiée, une adresse figure sur une liste, vérifiée à chaque génération des archives. Si une page change d’adresse, l’ancienne mène à la nouvelle. Pour faire un lien vers une citation, suivez le numéro placé à côté d’elle jusqu’à sa propre page. Pour faire un lien vers un paragraphe, affichez l’adresse des paragraphes à la fin de l’article : le dixième a #p10 après l’adresse de l’article.',
  'about.withdrawals':
    'Si quelque chose doit être retiré, parce que la loi, un titulaire de droits ou la vie privée d’une personne l’exige, son adresse demeure et indique quand et pour quel type de raison.',
  'about.finding-words': 'Retrouver des mots',
  'about.how-to-find-words':
    '<a href="{search}">Recherchez</a> les mots dont vous vous souvenez, ou mettez-les entre guillemets pour trouver exactement ces mots dans cet ordre. Sans JavaScript, utilisez la recherche de votre navigateur dans la liste de <a href="{quotations}">toutes les citations</a>. Elle tient sur une page ou, si les citations sont nombreuses, sur une page par année.',
  'about.citing': 'Comment citer',
  'about.how-to-cite':
    'Sous chaque article et chaque citation, « Citer et copier » donne des références dans plusieurs styles, pour ces archives et pour l’original. Citez l’original si vous l’avez consulté, et ces archives si c’est ici que vous avez lu les mots. Laissez l’adresse permanente dans la référence : c’est elle qui permet de retrouver les mots.',
  'about.reporting-an-error': 'Signaler une erreur',
  'about.kept-by': 'Ces archives sont tenues par {keeper}.',
  'about.keeper-not-named': 'Ces archives n’indiquent pas qui les tient.',
  'about.write-to': 'Si un mot, un nom ou une date est inexact, écrivez à <a href="{address}">{contact}</a>.',
  'about.no-contact':
    'Elles ne donnent pas d’adresse où signaler une erreur. Leur hébergeur transmettra peut-être un message.',
  'about.what-to-report': 'Indiquez l’adresse de la citation ou du paragraphe, et ce que dit l’original.',
  'about.corrections-are-shown':
    'Si un texte est corrigé après sa publication, sa page dit ce qui a été corrigé et quand.',
  'about.accessibility': 'Accessibilité',
  'about.accessibility-tested':
    'Les pages sont conçues pour respecter les Règles pour l’accessibilité des contenus Web (WCAG) 2.2 au niveau AA, avec le contraste de texte du niveau AAA (7 pour 1). À chaque modification du logiciel des archives, des tests automatiques dans un navigateur (Chromium) contrôlent tous les types de pages : les règles d’axe en couleurs claires, sombres et très contrastées ; la validité du HTML ; l’usage au clavier avec un focus visible ; l’arbre d’accessibilité transmis aux lecteurs d’écran ; l’absence de JavaScript ; les couleurs forcées ; le texte en taille double ; un écran de 320 pixels ; l’impression. D’autres tests lisent, recherchent et citent dans Firefox et dans WebKit, le moteur de Safari, et comparent ce qu’affichent les trois.',
  'about.accessibility-not-tested':
    'Les pages n’ont pas été testées par des personnes qui utilisent un lecteur d’écran, un contacteur ou la commande vocale. Les mots d’une autre langue ne sont signalés comme tels que si cette langue a été indiquée dans les archives. Le graphique des années, dans la chronologie, est décrit en entier par la liste placée à côté.',
  'about.single-keys':
    'La touche / mène au champ de recherche. Parmi les résultats, j, k et ? font ce que la <a href="{search}">page de recherche</a> indique sous « Touches ». Si vous risquez de déclencher ces touches par mégarde, à la main ou à la voix, vous pouvez les désactiver pour toutes les pages, là-bas ou ici. Votre navigateur retient ce choix.',
  'about.feeds-and-downloads': 'Flux et téléchargements',
  'about.how-to-follow':
    'Vous pouvez suivre les nouveaux articles en <a href="{atom}">Atom</a> ou en <a href="{json}">JSON Feed</a>. Les personnes citées et les médias ont leurs propres flux : ajoutez feed.xml ou feed.json à leur adresse.',
  'about.how-to-download':
    'Chaque article est disponible en Markdown, en texte brut et en JSON ; les liens figurent à la fin. L’ensemble des archives est disponible sous forme de <a href="{data}">données</a> avec sommes de contrôle, et en <a href="{everything}">un seul fichier</a> pour la lecture hors ligne. Les modèles de langage trouvent un guide dans <a href="{guide}">llms.txt</a>. Vous pouvez ajouter les archives aux moteurs de recherche de votre navigateur, puis y faire vos recherches depuis la barre d’adresse.',
  'about.privacy': 'Confidentialité',
  'about.no-cookies':
    'Ce site ne dépose pas de cookies, ne charge rien depuis d’autres sites et n’envoie rien nulle part : la recherche se fait dans votre navigateur. Le seul réglage enregistré est la désactivation des raccourcis à une seule touche.',
  'about.no-cookies-but-a-copy':
    'Ce site ne dépose pas de cookies, ne charge rien depuis d’autres sites et n’envoie rien nulle part : la recherche se fait dans votre navigateur, qui garde aussi une <a href="{offline}">copie à lire hors ligne</a>. Le seul réglage enregistré est la désactivation des raccourcis à une seule touche.',
  'about.rights': 'Réutilisation et droits',
  'about.whose-words':
    'Les faits n’appartiennent à personne : par exemple, qui a dit une chose, et quand. Les citations sont les paroles des personnes qui les ont prononcées, et les articles appartiennent à ceux qui les ont écrits et publiés. Ces archives ne peuvent pas permettre plus que la loi, qui dans la plupart des pays autorise à citer en nommant la source. À qui appartiennent les droits d’un article, c’est ce que dit la déclaration des droits à laquelle renvoie sa page.',
  'about.licence':
    'Ce que les archives ont écrit elles-mêmes (reformulations, résumés, notes) peut être réutilisé sous cette licence : <a href="{licence}" rel="license noopener">{licence}</a>.',
  'about.no-licence':
    'Pour ce que les archives ont écrit elles-mêmes (reformulations, résumés, notes), elles ne donnent pas de licence : vous pouvez le citer, mais tout autre usage demande l’accord de qui les tient.',
  'about.software':
    'Le logiciel est libre, sous licence MIT. Les références sont produites avec citeproc-js de Frank Bennett et les styles des contributeurs du projet CSL (CC BY-SA 3.0).',

  'offline.title': 'Lecture hors ligne',
  'offline.description': 'La copie de ces archives que votre navigateur conserve pour la lecture hors ligne.',
  'offline.no-copy-of-this-page':
    'Vous êtes hors ligne, ou le serveur des archives ne répond pas, et votre navigateur n’a pas de copie de cette page.',
  'offline.how-it-works':
    'À votre première visite, votre navigateur copie les archives ou, si elles sont volumineuses, leurs listes et la recherche, puis chaque page que vous lisez. Hors ligne, c’est cette copie que vous voyez. Elle est mise à jour en même temps que les archives.',
  'offline.what-is-not-kept':
    'Des images et des pages numérisées, elle contient les tailles affichées dans les pages : toutes tant qu’elles sont peu nombreuses, sinon celles que vous avez vues. Elle ne contient ni les images et numérisations en taille réelle, ni les fichiers de la rubrique « Données ».',
  'offline.articles': 'Articles conservés par votre navigateur',
  'offline.remove': 'Supprimer la copie',
  'offline.no-copy-yet': 'Votre navigateur n’a pas encore de copie.',
  'offline.complete': 'La copie est complète. Nombre de pages : {pages}.',
  'offline.complete-since': 'La copie est complète. Nombre de pages : {pages}. Date de la copie : {day}.',
  'offline.removed':
    'La copie est supprimée. Elle sera refaite à votre prochaine visite, sauf si les réglages de votre navigateur interdisent à ce site d’enregistrer des données.',

  'data.title': 'Données',
  'data.description':
    'Télécharger toutes les archives : tableaux, base de données, fichier unique à lire hors ligne et sommes de contrôle de l’ensemble.',
  'data.download-everything':
    'Téléchargez toutes les archives. Ces fichiers ont le même contenu que les pages. Ils sont générés à chaque publication des archives et restent identiques à l’octet près si rien n’a changé.',
  'data.to-read': 'À lire et à conserver',
  'data.everything': 'Tout en un seul fichier',
  'data.everything-of-year': 'Toute l’année {year}',
  'data.what-everything-is':
    'Tous les articles, avec leurs citations et leur provenance. Enregistrez ce fichier pour le lire hors ligne et y chercher avec la recherche de votre navigateur.',
  'data.links-to-years': 'Liens vers les fichiers ci-dessous, un par année, qui réunis contiennent tout.',
  'data.html': 'HTML, où les éléments des articles et des citations portent leurs identifiants.',
  'data.prints-articles': 'le nombre d’articles du fichier',
  'data.article-as-json':
    'Chaque article est aussi disponible en JSON : remplacez la dernière barre oblique de son adresse par .json, comme dans <a href="{link}">{address}</a>.',
  'data.for-programs': 'Pour les programmes',
  'data.fields-of-quotation': 'Champs d’une citation',
  'data.fields-of-article': 'Champs d’un article',
  'data.how-values-are-written':
    'Le texte est en UTF-8. Une valeur inconnue est null en JSON et dans la base de données, et vide en CSV. Une liste est une cellule de plusieurs lignes en CSV, et du JSON dans la base de données. Les cellules du CSV sont reproduites mot pour mot, même si elles commencent par =, +, - ou @ : importez-les comme du texte, car un tableur qui ouvre le fichier peut les prendre pour des formules.',
  'data.scans-for-viewers':
    'Les numérisations des pages imprimées s’ouvrent dans les visionneuses IIIF telles que Mirador : donnez-leur l’adresse <a href="{link}">{address}</a>, qui réunit tous les articles numérisés.',
  'data.to-check': 'À vérifier',
  'data.checksums': 'Sommes de contrôle de tous les fichiers',
  'data.what-checksums-are':
    'La somme de contrôle SHA-256 de chaque fichier publié. Gardez une copie de cette liste pour savoir plus tard si quelque chose a changé. Sa taille et sa propre somme de contrôle ne sont pas données ici, car elle porte aussi sur cette page.',
  'data.prints-unchanged': '{word} si rien n’a changé, sinon les noms des fichiers qui diffèrent',
  'data.lines-of-checksums':
    'Chaque ligne contient une somme de contrôle, deux espaces et un chemin sous {address}. Un chemin qui se termine par index.html désigne la page de son dossier.',
  'data.two-more-checksums':
    'Chaque article donne deux autres sommes de contrôle : celle de son texte, c’est-à-dire des paragraphes de son JSON joints par des sauts de ligne, en UTF-8, et celle du document dont il est tiré.',
  'data.size': 'Taille',
  'data.bytes':
    '{count, plural, one {<data value="{bytes}">#</data> octet} many {<data value="{bytes}">#</data> d’octets} other {<data value="{bytes}">#</data> octets}}',
  'data.sha-256': 'SHA-256',
  'data.schema': 'Schéma',
  'data.example': 'Exemple',
  'data.script-prints': 'À exécuter avec Node 24 ou une version plus récente. Résultat affiché : {result}.',
  'data.command-prints': 'À exécuter dans le dossier du fichier. Résultat affiché : {result}.',

  'search-page.description':
    'Recherchez les citations et les articles de ces archives par les mots dont vous vous souvenez.',
  'search-page.needs-scripts':
    'La recherche a besoin de JavaScript, qui est désactivé dans votre navigateur. Les mots que vous cherchez sont dans l’adresse ci-dessus, mais cette page ne peut pas les retrouver.',
  'search-page.without-scripts':
    'Vous pouvez chercher dans toute page avec la recherche de votre navigateur (Ctrl + F, ⌘ + F ou « Rechercher dans la page » dans son menu). Les pages qui contiennent le plus de mots sont <a href="{everything}">toutes les archives en un seul fichier</a>, ou en un fichier par année si elles sont volumineuses, et <a href="{quotations}">toutes les citations</a>. Il y a aussi <a href="{articles}">tous les articles</a> et la <a href="{timeline}">chronologie</a>.',
  'search-page.narrow': 'Filtrer ou trier les résultats',
  'search-page.speaker': 'Personne citée',
  'search-page.every-speaker': 'Toutes les personnes',
  'search-page.outlet': 'Publié ou recueilli par',
  'search-page.every-outlet': 'Tous les médias',
  'search-page.about': 'À propos de',
  'search-page.every-about': 'Toutes les personnes',
  'search-page.topic': 'Thème',
  'search-page.every-topic': 'Tous les thèmes',
  'search-page.year': 'Année',
  'search-page.every-year': 'Toutes les années',
  'search-page.kind': 'Afficher',
  'search-page.every-kind': 'Tout',
  'search-page.order': 'Ordre',
  'search-page.best-first': 'Plus pertinents d’abord',
  'search-page.latest-first': 'Propos les plus récents d’abord',
  'search-page.oldest-first': 'Propos les plus anciens d’abord',
  'search-page.results': 'Résultats de la recherche',
  'search-page.more': 'Plus de résultats',
  'search-page.nothing':
    'Essayez moins de mots ou d’autres mots. L’orthographe compte peu. Entre guillemets, les mots doivent être dans cet ordre ; sans guillemets, l’ordre est libre. Ou parcourez <a href="{quotations}">toutes les citations</a>, <a href="{articles}">tous les articles</a> ou la <a href="{timeline}">chronologie</a>.',
  'search-page.how-to-search':
    'Écrivez les mots dont vous vous souvenez, dans n’importe quel ordre. Les fautes de frappe sont corrigées. Mettez des mots entre guillemets pour trouver exactement ces mots dans cet ordre.',
  'search-page.for-instance':
    'Par exemple : <a href="{search}">{words}</a> ou <a href="{searchPhrase}">« {words} »</a>.',
  'search-page.keys': 'Touches',
  'search-page.key-down': '↓ ou j',
  'search-page.key-up': '↑ ou k',
  'search-page.key-enter': 'Entrée',
  'search-page.key-escape': 'Échap',
  'search-page.goes-to-field': 'aller au champ de recherche',
  'search-page.goes-to-next': 'aller au résultat suivant',
  'search-page.goes-to-previous': 'aller au résultat précédent',
  'search-page.opens-result': 'ouvrir le résultat',
  'search-page.goes-back-to-field': 'revenir au champ de recherche',
  'search-page.shows-keys': 'afficher cette liste',
  'search-page.keys-turned-off':
    'Une fois désactivées, les touches /, j, k et ? ne font plus rien sur aucune page. Les autres restent actives.',
  'search-page.close': 'Fermer',

  'search.offline':
    'Vous êtes hors ligne et votre navigateur n’a pas de copie de cette partie de la recherche. Elle reprendra quand vous serez en ligne.',
  'search.not-loaded':
    'La recherche n’a pas pu être chargée. Vérifiez votre connexion et continuez à écrire, ou appuyez sur « Rechercher » pour réessayer.',
  'search.out-of-date': 'Cette page n’est plus à jour. Rechargez-la.',
  'search.nothing-found': 'Aucun résultat.',
  'search.results': '{count, plural, one {# résultat} many {# de résultats} other {# résultats}}',
  'search.speaker-page': '{name} — {count, plural, one {# citation} many {# de citations} other {# citations}}',
  'search.filters-set': '{count, plural, one {# filtre actif} many {# de filtres actifs} other {# filtres actifs}}',
  'search.plain':
    'Réponse de la recherche propre à Pagefind : chaque mot doit figurer dans le texte et rien n’est corrigé.',
  'search.only-by': 'Seulement les citations où {speaker} s’exprime.',
  'search.only-about': 'Seulement les citations où il est question de {about}.',
  'search.only-about-of': 'Seulement les citations de {year} où il est question de {about}.',
  'search.only-by-about': 'Seulement les citations où {speaker} parle de {about}.',
  'search.only-by-about-of': 'Seulement les citations de {year} où {speaker} parle de {about}.',
  'search.only-to': 'Seulement les citations recueillies par {to}.',
  'search.only-of': 'Seulement les citations de {year}.',
  'search.only-by-of': 'Seulement les citations de {year} où {speaker} s’exprime.',
  'search.only-by-to': 'Seulement les citations où {speaker} s’exprime, recueillies par {to}.',
  'search.only-of-to': 'Seulement les citations de {year} recueillies par {to}.',
  'search.only-by-of-to': 'Seulement les citations de {year} où {speaker} s’exprime, recueillies par {to}.',
  'search.all-words-instead': 'Rechercher plutôt tous les mots',
  'search.read-as-language': 'Langue de la recherche : {languages}.',
  'search.none-by': 'Aucune citation où {speaker} s’exprime ne contient {words}.',
  'search.none-asked-for': 'Aucune des citations demandées ne contient {words}.',
  'search.nearest':
    'Aucun texte ne contient ces mots dans cet ordre. Voici le plus proche, tel que publié ; les mots différents sont soulignés :',
  'search.corrected': 'Compris : {words}.',
  'search.corrected-word': '« {readAs} » au lieu de « {typed} »',
  'search.as-typed': 'Rechercher {words} sans correction',
  'search.not-as-typed': 'Rechercher aussi des mots proches',
  'search.word': '« {word} »',
  'search.names': 'Également recherchés : {words}.',
  'search.related':
    'Aucune citation ne contient tous ces mots ; des mots de sens voisin comptent donc aussi, comme {words}.',
  'search.only-related': 'Les résultats ne contiennent que des mots de sens voisin, comme {words}.',
  'search.missing': 'Aucun texte ne contient {words}.',
  'search.latest-first':
    'Du plus récent au plus ancien : les citations selon la date des propos, les articles selon leur parution. Les citations dont la date n’est pas indiquée viennent en dernier.',
  'search.oldest-first':
    'Du plus ancien au plus récent : les citations selon la date des propos, les articles selon leur parution. Les citations dont la date n’est pas indiquée viennent en dernier.',
  'search.filters-narrow-words':
    'Les filtres restreignent ce que trouvent vos mots : un résultat doit aussi contenir les mots.',
  'search.leave-out-filters':
    'Afficher {count, plural, one {le # résultat} many {les # de résultats} other {les # résultats}} sans filtre',
  'search.leave-out-words': 'Retirer les mots',
  'search.year-of-article': 'Les citations dont la date n’est pas indiquée sont classées à l’année de leur article.',
  'search.asked-for': 'Recherche : {text}.',
  'search.filter': '{filter} : {choice}.',
  'search.first-of': 'Affichés ici : les {shown} premiers sur {total}.',
  'search.article': 'Article · {facts}',
  'search.article-retold': 'Article reformulé par les archives · {facts}',
  'search.source': 'dans {article} · {facts} · {address}',
  'search.address': 'pour citer : {address}',
  'search.in-note': 'Note des archives :',
  'search.in-sentence': 'Dans sa phrase : {sentence}',
  'search.in-retelling': 'Dans la reformulation des archives : {sentence}',
  'search.in-translation': 'Traduction :',
  'search.in-question': 'Répond à :',
  'search.in-headline': 'Titre :',
  'search.in-byline': 'Signature :',
  'search.in-summary': 'Résumé :',
  'search.in-picture': 'Image :',
  'search.in-place': '{place} :',
  'search.word-for-word': 'mot pour mot',
  'search.other-words': 'pas mot pour mot',
  'search.only-in-note': 'trouvé dans la note, pas dans les paroles',
  'search.only-in-translation': 'trouvé dans la traduction, pas dans les paroles',
  'search.only-in-attribution': 'trouvé dans qui l’a dit, à qui ou quand',
  'search.only-in-question': 'trouvé dans la question posée',

  'date.uncertain': '{date} (date incertaine)',
  'date.approximate': 'vers {date}',
  'date.approximate-day': 'vers le {date}',
  'date.on-day': 'le {date}',
  'date.in-month': 'en {date}',
  'date.in-year': 'en {date}',
  'date.first-day': '{day}er',
  'date.not-recorded': 'date non indiquée',

  'attribution.date': '{speaker}, {date}',
  'attribution.to-date': '{speaker}, propos recueillis par {to}, {date}',
  'attribution.to': '{speaker}, propos recueillis par {to}',
  'attribution.only-to-date': 'propos recueillis par {to}, {date}',
  'attribution.printed-as': '{speaker} (imprimé {name})',
  'attribution.only-printed-as': '{when} (imprimé {name})',

  'figure.source': 'dans {headline} · {address}',
  'figure.source-and-outlet': 'dans {headline} ({outlet}) · {address}',
  'translation.by': 'Traduction ({language}) : {by}',
  'picture.credit': 'Image : {credit}',
  'picture.in-text': '[Image : {alt}]',
  'facsimile.title': 'Fac-similé',
  'facsimile.page': 'Page {page}',
  'facsimile.page-alt': 'La page {page} telle qu’elle a été imprimée',
  'facsimile.scan': 'Numérisation {number} sur {count}',
  'facsimile.scan-alt': 'Une page imprimée : numérisation {number} sur {count}',
  'facsimile.enlarge': 'Agrandir ici',
  'facsimile.enlarged': '{page}, agrandie',
  'facsimile.larger': 'Agrandir',
  'facsimile.smaller': 'Réduire',
  'facsimile.whole-page': 'Page entière',
  'facsimile.full-size': 'Taille réelle',
  'facsimile.manifest': 'Ces numérisations pour les visionneuses IIIF',
  'facsimile.text-ocr': 'Le texte a été lu sur la numérisation par une machine et n’a pas été corrigé.',
  'facsimile.text-corrected': 'Le texte a été lu par une machine, puis corrigé d’après la numérisation.',
  'facsimile.text-typed': 'Le texte a été saisi d’après la numérisation.',
  'facsimile.in-text': 'Fac-similé : {page}',

  'list.part': '{title}, partie {part}',
  'list.years': 'Années',
  'list.not-dated': 'Sans date',
  'list.page-before': 'Page précédente',
  'list.next-page': 'Page suivante',
  'articles.of-year': 'Articles de {year}',
  'quotations.of-year': 'Citations de {year}',
  'quotations.undated': 'Citations sans date',
  'timeline.of-year': 'Chronologie de {year}',
  'timeline.undated': 'Chronologie : citations sans date',

  'articles.description':
    '{count, plural, =0 {Les archives ne contiennent encore aucun article.} one {Le seul article des archives.} many {Les # d’articles des archives par année, les plus récents d’abord.} other {Les # articles des archives par année, les plus récents d’abord.}}',
  'articles.description-of-year':
    '{title} : {count} sur {total, plural, one {# article} many {# d’articles} other {# articles}} des archives, les plus récents d’abord.',
  'articles.lead':
    '{count, plural, =0 {Aucun article pour l’instant.} one {# article.} many {# d’articles, les plus récents d’abord.} other {# articles, les plus récents d’abord.}}',
  'articles.pages': 'Pages des articles',

  'article.as-json': 'Cet article en JSON',
  'article.as-markdown': 'Cet article en Markdown',
  'article.as-plain-text': 'Cet article en texte brut',
  'article.by': 'par {author}',
  'article.quotation-link':
    '<span class="visually-hidden">Citation </span><b>{number}</b><span class="quotation-link__who"><span class="visually-hidden"> de </span>{who}</span>',
  'article.headline-is-ours': 'Le titre est celui des archives ; celui de l’original n’est pas indiqué.',
  'article.is-a-record': 'Ce compte rendu reformule l’article et garde chaque citation mot pour mot.',
  'article.underlined-words': 'Les mots soulignés sont des citations.',
  'article.numbers-lead': 'Le numéro placé à côté de chacune mène à sa propre page, que vous pouvez citer.',
  'article.only-the-quotations':
    '{count, plural, one {Seulement la citation} many {Seulement les # de citations} other {Seulement les # citations}}',
  'article.who-says-what': 'Qui dit quoi',
  'article.outline': 'Plan',
  'article.contents': 'Sommaire',
  'article.before-and-after': 'Articles précédent et suivant',
  'article.before': 'Précédent : {date}',
  'article.after': 'Suivant : {date}',
  'article.topics': 'Thèmes : {list}',
  'article.part-of': 'Partie {part} de la série <a href="{address}">{series}</a>.',
  'article.parts': 'Parties de la série',
  'article.part-before': 'Précédent : partie {part}',
  'article.part-after': 'Suivant : partie {part}',

  'copy.title': 'À propos de cette copie',
  'copy.published': 'Parution',
  'copy.outlet': 'Média',
  'copy.outlet-not-recorded': 'Non indiqué : le document ne le nomme pas.',
  'copy.written-by': 'Écrit par',
  'copy.author-of-a-record': '{author} ; ce compte rendu est rédigé par les archives',
  'copy.headline': 'Titre',
  'copy.headline-as-printed': 'Tel que publié.',
  'copy.headline-supplied': 'Donné par les archives.',
  'copy.original': 'Original',
  'copy.original-not-recorded': 'Son adresse n’est pas indiquée.',
  'copy.text': 'Texte',
  'copy.text-is-a-record': 'Compte rendu : l’article reformulé par les archives, chaque citation mot pour mot.',
  'copy.text-is-full': 'Texte intégral, mot pour mot.',
  'copy.text-checksum': 'SHA-256 {checksum} (<a href="{how}">mode de calcul</a>)',
  'copy.made-from': 'Établi d’après',
  'copy.in-the-archive-since': 'Entrée dans les archives',
  'copy.corrections': 'Corrections',
  'copy.rights': 'Droits sur l’original',
  'copy.what-may-be-reused': 'Ce qui peut être réutilisé',
  'copy.as-data': 'Données',
  'copy.as-data-links': '<a href="{json}">JSON</a>, <a href="{markdown}">Markdown</a>, <a href="{text}">texte brut</a>',

  'rights.InC': 'Protégé par le droit d’auteur',
  'rights.InC-OW-EU': 'Protégé par le droit d’auteur – Œuvre orpheline de l’UE',
  'rights.InC-EDU': 'Protégé par le droit d’auteur – Utilisation à des fins pédagogiques autorisée',
  'rights.InC-NC': 'Protégé par le droit d’auteur – Utilisation non commerciale autorisée',
  'rights.InC-RUU': 'Protégé par le droit d’auteur – Titulaire(s) des droits impossible(s) à localiser ou à identifier',
  'rights.NoC-CR': 'Absence de protection par le droit d’auteur – Restrictions contractuelles',
  'rights.NoC-NC': 'Absence de protection par le droit d’auteur – Utilisation à des fins uniquement non commerciales',
  'rights.NoC-OKLR': 'Absence de protection par le droit d’auteur – Autres restrictions juridiques connues',
  'rights.NoC-US': 'Absence de protection par le droit d’auteur – États-Unis',
  'rights.CNE': 'Droit d’auteur non évalué',
  'rights.UND': 'Droit d’auteur indéterminé',
  'rights.NKC': 'Absence de protection connue par le droit d’auteur',

  'cite.parts':
    'Les guillemets se ferment là où l’article s’interrompt et se rouvrent là où il reprend, ici et dans tout ce qui se copie. Seul est omis ce que l’article dit entre-temps ; aucun mot de la citation ne manque.',
  'cite.title': 'Citer et copier',
  'cite.paragraph-addresses': 'Afficher l’adresse de chaque paragraphe',
  'cite.addresses-on-paper': 'L’adresse de chaque citation est {address} suivi de ce qui figure à côté d’elle.',
  'cite.citations': 'Références',
  'cite.what-to-cite': 'Que citer',
  'cite.advice':
    'Citez l’original si vous l’avez consulté ; citez ces archives si c’est ici que vous avez lu les mots. Un titre entre crochets est celui des archives.',
  'cite.citations-of': 'Références : {target}',
  'cite.for-other-pages': 'Pour Wikipédia et d’autres pages',
  'cite.copy-button': 'Copier<span class="visually-hidden"> {name}</span>',
  'cite.copied': '{name} : copié',
  'cite.selected': '{name} : texte sélectionné, à copier au clavier',

  'quotation.description':
    '{speaker}, {date} : les mots exacts, tels que publiés par {outlet}. Qui les a prononcés, à qui, quand, et comment on le sait.',
  'quotation.description-outlet-not-recorded':
    '{speaker}, {date} : les mots exacts, tels que publiés par un média non indiqué. Qui les a prononcés, à qui, quand, et comment on le sait.',
  'quotation.kicker': 'Une citation, mot pour mot · {archive}',
  'quotation.read-in-article': 'Lire dans l’article',
  'quotation.where-it-comes-from': 'D’où elle vient',
  'quotation.speaker': 'Personne citée',
  'quotation.speaker-unnamed': '{speaker} (source que l’article ne nomme pas)',
  'quotation.speaker-is-outlet': '{speaker} (en son nom propre)',
  'quotation.said-to': 'Propos recueillis par',
  'quotation.said-to-not-recorded': 'Non indiqué',
  'quotation.said': 'Date des propos',
  'quotation.date-not-recorded': 'Date non indiquée',
  'quotation.printed-by': 'Publié par',
  'quotation.article': 'Article',
  'quotation.parts': 'Parties',
  'quotation.printed-in-parts':
    'Publiée en {count, plural, one {# partie} many {# de parties} other {# parties}}, séparées par d’autres mots ou par un changement de paragraphe.',
  'quotation.note': 'Note',
  'quotation.permanent-address': 'Adresse permanente',
  'quotation.in-its-paragraph': 'Dans son paragraphe',
  'quotation.in-retelling': 'Dans la reformulation des archives',
  'quotation.only-quoted-words': 'Seuls les mots cités viennent de l’article.',
  'ladder.title': 'Ce qui en a été dit, dans l’ordre du temps',
  'ladder.vague-first': 'Ce qui n’est daté que d’un mois ou d’une année précède les jours de cette période.',
  'ladder.this': 'Cette citation',
  'ladder.follows': 'Dit ce qui a suivi le numéro {list}.',
  'ladder.answers': 'Répond au numéro {list}.',
  'quotation.other-wordings': 'Autres versions des mêmes propos',

  'variants.this': '<a href="{address}">Cette version</a>, publiée par {outlet}, {date}',
  'variants.this-outlet-not-recorded':
    '<a href="{address}">Cette version</a>, publiée par un média non indiqué, {date}',
  'variants.other': '<a href="{address}">L’autre version</a>, publiée par {outlet}, {date}',
  'variants.other-outlet-not-recorded':
    '<a href="{address}">L’autre version</a>, publiée par un média non indiqué, {date}',

  'differences.replaced': 'Ici {here}, là {there}.',
  'differences.only-here': 'Seulement ici : {words}.',
  'differences.only-there': 'Seulement là : {words}.',
  'differences.none': 'Les mots sont les mêmes ; seule la ponctuation peut différer.',

  'quotations.description':
    '{count, plural, =0 {Les archives ne contiennent encore aucune citation.} one {La seule citation des archives, mot pour mot.} many {Les # de citations des archives, mot pour mot, par personne citée.} other {Les # citations des archives, mot pour mot, par personne citée.}}',
  'quotations.description-of-year':
    '{title} : {count, plural, one {# citation} many {# de citations} other {# citations}}, mot pour mot, par personne citée.',
  'quotations.as-json': 'Toutes les citations en JSON',
  'quotations.as-csv': 'Toutes les citations en CSV',
  'quotations.as-ndjson': 'Toutes les citations en NDJSON',
  'quotations.lead-one-page':
    '{count, plural, =0 {Aucune citation pour l’instant.} one {La seule, mot pour mot.} many {Les # de citations, mot pour mot, sur une seule page, où vous pouvez chercher avec la recherche de votre navigateur.} other {Les # citations, mot pour mot, sur une seule page, où vous pouvez chercher avec la recherche de votre navigateur.}}',
  'quotations.lead-by-year': '{count, number} en tout, par année des propos.',
  'quotations.for-machines':
    'Pour les machines : <a href="{json}">JSON</a>, <a href="{csv}">CSV</a> et <a href="{more}">d’autres formats</a>.',
  'quotations.years-and-speakers': 'Années et personnes citées',
  'quotations.pages': 'Pages des citations',

  'speakers.description':
    '{count, plural, =0 {Les archives ne citent encore personne.} one {La seule personne citée dans les archives.} many {Le # de personnes citées dans les archives, les plus citées d’abord.} other {Les # personnes citées dans les archives, les plus citées d’abord.}}',
  'speakers.lead': 'Toutes les personnes dont les mots sont cités, les plus citées d’abord.',
  'speakers.unnamed': 'Sources non nommées',

  'speaker.page-title': '{name} (personne citée)',
  'speaker.page-title-with-id': '{name} (personne citée {id})',
  'speaker.description':
    '{count, plural, one {{speaker} : # citation, mot pour mot.} many {{speaker} : # de citations, mot pour mot, par date des propos.} other {{speaker} : # citations, mot pour mot, par date des propos.}}',
  'speaker.description-of-part':
    '{speaker} : {count, plural, one {# citation} many {# de citations} other {# citations}}, mot pour mot, par date des propos. Partie {part}.',
  'speaker.kicker': 'Personne citée',
  'speaker.holds':
    '{count, plural, one {# citation.} many {# de citations, par date des propos.} other {# citations, par date des propos.}}',
  'speaker.unnamed': 'Les articles ne nomment pas cette source.',
  'speaker.formerly': 'Anciennement {names}.',
  'speaker.also-known-as': 'Autres noms : {names}.',
  'speaker.pages': 'Pages : {speaker}',
  'speaker.about-title': 'Ce qui se dit de {speaker}',
  'speaker.about-description':
    '{speaker} : {count, plural, one {# citation qui en parle} many {# citations qui en parlent} other {# citations qui en parlent}}, mot pour mot, par date des propos.',
  'speaker.is-outlet': 'Également un média : <a href="{address}">ses articles et les propos qu’il a recueillis</a>.',
  'speaker.about-link':
    '<a href="{address}">{speaker} : {count, plural, one {# citation qui en parle} many {# citations qui en parlent} other {# citations qui en parlent}}</a>',
  'speaker.about-counts':
    'Citations dont les archives ont noté qu’elles parlent de {speaker}. La recherche en trouve d’autres où figure le nom.',

  'outlets.description':
    '{count, plural, one {# média, émissions comprises : les articles publiés et les propos recueillis.} many {# de médias, émissions comprises : les articles publiés et les propos recueillis.} other {# médias, émissions comprises : les articles publiés et les propos recueillis.}}',
  'outlets.lead': 'Les médias qui ont publié les articles et ceux qui ont recueilli les propos cités.',
  'outlets.published':
    '{articles, plural, one {# article publié} many {# d’articles publiés} other {# articles publiés}}',
  'outlets.said-to-it':
    '{quotations, plural, one {# citation recueillie} many {# de citations recueillies} other {# citations recueillies}}',
  'outlets.published-and-said-to-it':
    '{articles, plural, one {# article publié} many {# d’articles publiés} other {# articles publiés}}, {quotations, plural, one {# citation recueillie} many {# de citations recueillies} other {# citations recueillies}}',
  'outlets.only-named': 'seulement nommé',

  'outlet.page-title': '{name} (média)',
  'outlet.page-title-with-id': '{name} (média {id})',
  'outlet.description':
    '{outlet} : articles publiés et propos recueillis. {articles, plural, one {# article} many {# d’articles} other {# articles}} et {quotations, plural, one {# citation} many {# de citations} other {# citations}}.',
  'outlet.description-of-part':
    '{outlet} : articles publiés et propos recueillis. {articles, plural, one {# article} many {# d’articles} other {# articles}} et {quotations, plural, one {# citation} many {# de citations} other {# citations}}. En plusieurs parties ; voici la partie {part}.',
  'outlet.kicker': 'Média ou émission',
  'outlet.published-by-it': 'Articles publiés',
  'outlet.said-to-it': 'Propos recueillis ou diffusés',
  'outlet.in-its-own-name':
    'En son nom propre : <a href="{address}">{count, plural, one {# citation} many {# citations} other {# citations}}</a>.',
  'outlet.only-named':
    'Les archives nomment ce média, mais ne contiennent aucun article publié par lui ni aucune citation recueillie par lui.',
  'outlet.pages': 'Pages : {outlet}',

  'topics.description':
    '{count, plural, one {Le thème des articles de ces archives.} many {Les # de thèmes des articles de ces archives.} other {Les # thèmes des articles de ces archives.}}',
  'topics.lead': 'Ce dont parlent les articles, selon le classement des archives.',
  'topic.page-title': '{name} (thème)',
  'topic.page-title-with-id': '{name} (thème {id})',
  'topic.description':
    'Articles sur le thème {topic} : {count, plural, one {# article} many {# d’articles} other {# articles}}, avec leurs citations.',
  'topic.description-of-part':
    'Articles sur le thème {topic} : {count, plural, one {# article} many {# d’articles} other {# articles}}. En plusieurs parties ; voici la partie {part}.',
  'topic.holds':
    '{count, plural, =0 {Les archives ne contiennent aucun article sur ce thème.} one {# article.} many {# d’articles, du plus récent au plus ancien.} other {# articles, du plus récent au plus ancien.}}',
  'topic.narrower': 'Thèmes plus précis : {list}',
  'topic.also-called': 'Dans d’autres langues : {names}',
  'topic.search': '<a href="{address}">Rechercher dans les articles sur ce thème</a>',
  'topic.pages': 'Pages : {topic}',
  'all-series.description':
    '{count, plural, one {# série d’articles dans ces archives.} many {# de séries d’articles dans ces archives.} other {# séries d’articles dans ces archives.}}',
  'all-series.lead': 'Des articles publiés en plusieurs parties.',
  'count.parts': '{count, plural, one {# partie} many {# de parties} other {# parties}}',
  'series.page-title': '{name} (série)',
  'series.page-title-with-id': '{name} (série {id})',
  'series.description':
    'La série {series} dans ces archives : {count, plural, one {# partie} many {# de parties} other {# parties}}, dans l’ordre.',
  'series.part': 'Partie {part}',
  'series.missing': 'Absent des archives : partie {list}.',
  'series.pages': 'Pages : {series}',
  'series.name-and-part': '{series}, partie {part}',

  'timeline.description': '{title} : ce qui a été dit et ce qui s’est passé, dans l’ordre chronologique.',
  'timeline.description-of-page':
    '{story} ({title}) : ce qui a été dit et ce qui s’est passé, dans l’ordre chronologique.',
  'timeline.lead': 'Ce qui a été dit et ce qui s’est passé, dans l’ordre chronologique.',
  'timeline.all-years': 'Toutes les années',
  'timeline.not-shown':
    '{count, plural, one {# citation n’apparaît pas ici, car la date à laquelle elle a été prononcée n’est pas indiquée. Elle figure} many {# citations n’apparaissent pas ici, car la date à laquelle elles ont été prononcées n’est pas indiquée. Elles figurent} other {# citations n’apparaissent pas ici, car la date à laquelle elles ont été prononcées n’est pas indiquée. Elles figurent}} dans la <a href="{list}">liste des citations</a>.',
  'timeline.pages': 'Pages de la chronologie',
  'timeline.happened': 'Événement',
  'timeline.said': 'Propos',
  'timeline.published': 'Parution',
  'timeline.told-in': 'Relaté dans {articles}',
  'timeline.article': '{outlet} : {headline}',

  'scale.silent': '(rien)',
  'scale.explained':
    'Chaque ligne est une année. Ses traits montrent, de haut en bas, les <strong>événements</strong>, les <strong>propos</strong> et les <strong>parutions</strong>. Plus la date est imprécise, plus le trait est long. Un trait épais représente plusieurs entrées, un trait discontinu une date incertaine.',
  'scale.month': '{month} : {entries}.',
  'scale.some-time': 'Au cours de l’année : {entries}.',
  'scale.happened': '{count, plural, one {# événement} many {# d’événements} other {# événements}}',
  'scale.said': '{count, plural, one {# propos} many {# de propos} other {# propos}}',
  'scale.published': '{count, plural, one {# parution} many {# de parutions} other {# parutions}}',

  'publication.outlet-and-date': '{outlet}, {date}',
  'publication.outlet-date-and-byline': '{outlet}, {date}, par {byline}',
  'publication.outlet-not-recorded': 'média non indiqué',
  'publication.outlet-not-recorded-at-start': 'Média non indiqué',

  'citation.record': 'compte rendu d’archives d’un article ({date})',
  'citation.record-of-outlet': 'compte rendu d’archives d’un article ({date}, {outlet})',
  'citation.copy': 'copie d’archives d’un article ({date})',
  'citation.copy-of-outlet': 'copie d’archives d’un article ({date}, {outlet})',
  'citation.quoting': 'Citation : {speaker}',
  'citation.quoting-with-note': 'Citation : {speaker}. Note des archives : {note}',
  'citation.date-uncertain': 'Date incertaine',
  'citation.article-date-uncertain': 'Date de l’article incertaine.',
  'citation.quoted-in-apa': '{speaker}, propos cités dans {work}',
  'citation.quoted-in-mla': 'cité dans {work}',
  'citation.quoted-in-chicago': '{speaker}, propos cités dans {work}',
  'citation.quoted-in-iso690': '{speaker}, propos cités dans {work}',
  'citation.unnamed-in-chicago': 'Propos cités dans {work}',
  'citation.unnamed-in-iso690': 'propos cités dans {work}',
  'citation.at-paragraph': '{source}, paragr. {numbers}',
  'citation.at-paragraphs': '{source}, paragr. {numbers}',

  'written.stated': 'Indication : {origin}.',
  'written.which-says': '{origin}, qui porte la mention {text}',
  'written.and-authors': '{origin}, et la liste des auteurs du site',
  'written.json-ld': 'le JSON-LD de la page ({name})',
  'written.meta-tag': 'la balise meta {name} de la page',
  'written.page-element': 'l’élément {name} de la page',
  'written.front-matter': 'l’en-tête du document ({name})',
  'written.export-element': 'l’élément {name} de l’export',
  'written.export-field': 'le champ {name} de l’export',
  'written.opening-date': 'le document s’ouvre sur la date {name}',
  'written.line': 'la ligne « {name} » du document',
  'written.page-title': 'le titre de la page',
  'written.page-heading': 'le titre de niveau 1 de la page',
  'written.canonical-link': 'le lien canonique de la page',
  'written.lang-attribute': 'l’attribut lang de la page',
  'written.own-words': 'les mots du texte',
  'written.saved-from': 'la note du navigateur indiquant d’où la page a été enregistrée',
  'written.fetched-address': 'l’adresse d’où le document a été récupéré',
  'written.opening-heading': 'le titre de niveau 1 qui ouvre le document',
  'written.first-line': 'la première ligne du document',
  'written.opening-sentences': 'les premières phrases du texte',
  'written.document-name': 'le nom du document',
  'written.byline-line': 'la ligne « By … » du document',
  'written.description': 'Des articles de presse, chaque citation mot pour mot.',
  'written.introduction':
    'Des articles de presse, chaque citation mot pour mot, avec son auteur, sa date et une adresse qui reste.',

  'copy.this-archive': 'Ces archives',
  'copy.the-original': 'L’original',
  'copy.in-the-text': '{style}, dans le texte',
  'copy.as-a-note': '{style}, note',
  'copy.in-the-bibliography': '{style}, bibliographie',
  'copy.address': 'Adresse',
  'copy.address-in-article': 'Adresse dans l’article',
  'copy.plain-text': 'Texte brut',
  'copy.wikipedia': 'Modèle Wikipédia',
  'copy.wikipedia-original': 'Modèle Wikipédia, l’original',
  'copy.attribution': '— {speaker}, {occasion}, cité dans {source}',
  'copy.occasion': 'propos recueillis par {to}, {date}',
  'copy.source': '{title}, {date}, ici d’après {archive}',
  'copy.source-of-outlet': '{title}, {outlet}, {date}, ici d’après {archive}',
  'copy.archive-with-address': '{archive}, {address}',

  'feed.quotation': '{speaker} : {words}',
  'feed.printed-in': '{said}. Publié dans {headline}, {publication}.',
  'feed.as-atom': '{title} (Atom)',
  'feed.as-json-feed': '{title} (JSON Feed)',

  'guide.counts':
    '{articles, plural, one {# article} many {# d’articles} other {# articles}} avec {quotations, plural, one {# citation} many {# de citations} other {# citations}}.',
  'guide.how-to-quote':
    'Chaque citation est donnée mot pour mot telle que son article la publie, coquilles comprises, et a sa propre page avec une adresse permanente (le champ `url` des données) : citez les mots exacts et donnez cette adresse.',
  'guide.full-texts':
    '{count, plural, one {L’article est un texte intégral.} many {Les articles sont des textes intégraux.} other {Les articles sont des textes intégraux.}}',
  'guide.records':
    '{count, plural, one {L’article est un compte rendu, qui restitue un texte publié avec les mots des archives ; seules ses citations proviennent de l’original.} many {Tous les articles sont des comptes rendus, qui restituent un texte publié avec les mots des archives ; seules leurs citations proviennent de l’original.} other {Tous les articles sont des comptes rendus, qui restituent un texte publié avec les mots des archives ; seules leurs citations proviennent de l’original.}}',
  'guide.some-records':
    '{records, plural, one {# article est un compte rendu, qui reformule un texte publié ; seules ses citations proviennent de l’original.} many {# d’articles sont des comptes rendus, qui reformulent un texte publié ; seules leurs citations proviennent de l’original.} other {# articles sont des comptes rendus, qui reformulent un texte publié ; seules leurs citations proviennent de l’original.}}',
  'guide.dates-and-files':
    'Les dates sont au format EDTF : ? signifie incertain, ~ approximatif. Une valeur absente ou null est inconnue. Chaque article est aussi disponible en .md, .txt et .json à côté de sa page.',
  'guide.quotations-json-what': 'toutes les citations avec personne citée, date, destinataire, article et adresse',
  'guide.quotations-csv-what': 'la même chose sous forme de tableau',
  'guide.schema-what': 'ce que signifient les champs',
  'guide.newest-articles': 'Les articles les plus récents ({shown} sur {all})',
  'guide.article': '{outlet}, {date}. {summary}',
  'guide.all-articles-what': 'par année',
  'guide.all-quotations-what': 'sur une page ou par année',
  'guide.timeline-what': 'l’histoire selon les dates des propos et des événements',
  'guide.about-what': 'comment les articles et les citations sont conservés',

  'card.said': 'Propos tenus {when}',
  'card.said-to': 'Propos recueillis {when} par {to}',
  'card.date-not-recorded': 'Date des propos non indiquée',
  'card.date-not-recorded-to': 'Propos recueillis par {to}, date non indiquée',
  'card.printed-by': 'Publié par {outlet}, {date}',
  'card.printed-by-not-recorded': 'Publié par un média non indiqué, {date}',
  'card.headline-by-archive': '{date}. Le titre est celui des archives',
  'card.quotations':
    '{count, plural, one {# citation, mot pour mot} many {# de citations, mot pour mot} other {# citations, mot pour mot}}',
  'card.all-the-words': 'Texte complet : {address}',

  'shared-title.said': '{words} {speaker}, {date}',
  'shared-title.said-to': '{words} {speaker}, propos recueillis par {to}, {date}',
  'shared-title.printed-by': '{words} {speaker}, texte publié par {outlet}, {date}',
  'shared-title.printed-by-to': '{words} {speaker}, propos recueillis par {to}, texte publié par {outlet}, {date}',
  'shared-title.printed-by-not-recorded': '{words} {speaker}, texte publié par un média non indiqué, {date}',
  'shared-title.printed-by-not-recorded-to':
    '{words} {speaker}, propos recueillis par {to}, texte publié par un média non indiqué, {date}',

  'text.headline-by-archive': 'Le titre est celui des archives.',
  'text.date-basis': 'Comment la date est connue : {basis}',
  'text.original': 'Original : {address}',
  'text.link': 'Lien des mots « {words} » : {address}',
  'text.added': 'Entrée dans les archives : {date}',
  'text.corrected': 'Correction, {date} : {what}',
  'text.rights': 'Droits sur l’original : {statement} ({address})',
  'text.address': 'Adresse permanente : {address}',

  'everything.title': 'Tout · {archive}',
  'everything.heading': '{archive} : tout',
  'everything.description': 'Tout en un seul fichier, à conserver et à lire hors ligne. {about}',
  'everything-of-year.title': 'Toute l’année {year} · {archive}',
  'everything-of-year.heading': '{archive} : toute l’année {year}',
  'everything-of-year.description':
    'Toute l’année {year} en un seul fichier, à conserver et à lire hors ligne. {about}',
  'everything.how-to-use':
    'Ce fichier se passe de connexion. Enregistrez-le pour le lire hors ligne et y chercher avec la recherche de votre navigateur. Il a été publié à l’adresse <a href="{address}">{address}</a>. Les mots soulignés sont des citations, mot pour mot. Devant chacune figure la personne citée, avec un lien vers l’adresse permanente.',
  'everything.year':
    '<a href="{address}">{year}</a> : {articles, plural, one {# article} many {# d’articles} other {# articles}}',
  'everything.entry': '<a href="#{id}">{headline}</a>, {date}',
  'everything.publication': '{outlet} · {date}',
  'everything.publication-and-byline': '{outlet} · {date} · par {byline}',
  'everything.date': 'Date',
  'everything.event': 'Événement',
  'everything.correction': 'Correction',
  'everything.dated': '{date}. {what}',
  'everything.document': '{document}, SHA-256 <code>{checksum}</code>',

  'export.quotations-csv': 'Citations en CSV',
  'export.quotations-csv-what': 'Un tableau pour tableur, une ligne par citation.',
  'export.quotations-json': 'Citations en JSON',
  'export.quotations-json-what': 'Les mêmes citations en une seule liste, pour les programmes.',
  'export.schema': 'JSON Schema des citations',
  'export.schema-what': 'Les champs de la liste, pour les validateurs.',
  'export.quotations-ndjson': 'Citations en NDJSON',
  'export.quotations-ndjson-what':
    'Les mêmes citations, une par ligne, pour les programmes qui lisent ligne par ligne.',
  'export.database': 'Les archives en base de données SQLite',
  'export.database-what':
    'Les articles avec leurs textes, les citations et un index en texte intégral des citations, qui trouve aussi les mots de quatre caractères au plus à l’intérieur d’un texte chinois, japonais ou coréen. Datasette peut l’ouvrir directement.',
  'export.package': 'Paquet de données Frictionless',
  'export.package-what':
    'Décrit les deux tables qui suivent, pour que les logiciels puissent les lire et les vérifier ensemble.',
  'export.package-quotations': 'Table des citations du paquet',
  'export.package-quotations-what': 'Le même fichier que le CSV ci-dessus, à côté de sa description.',
  'export.package-articles': 'Table des articles du paquet',
  'export.package-articles-what': 'Une ligne par article, avec son texte.',
  'export.schema-title': 'Citations d’archives de presse',
  'export-prints.how-many-quotations': 'le nombre de citations',
  'export-prints.quotations-json': 'le nombre de personnes citées',
  'export-prints.schema': 'le nombre de champs d’une citation',
  'export-prints.database': 'la personne la plus citée et le nombre de ses citations',
  'export-prints.package': 'les fichiers de ses tables',
  'export-prints.package-quotations': 'le nombre de citations sans date',
  'export-prints.package-articles': 'le nombre d’articles',
  'package.quotations': 'Citations, mot pour mot',
  'package.articles': 'Articles avec leurs textes',
  'package.verbatim':
    'Les cellules sont reproduites mot pour mot, même si elles commencent par =, +, - ou @ : importez-les comme du texte, car un tableur peut les prendre pour des formules.',

  'quotation-field.id': 'identifiant de la citation, qui ne change jamais',
  'quotation-field.text':
    'les mots exacts, sur une ligne ; si l’article les interrompt, par exemple par « dit-il », chaque partie a ses propres guillemets',
  'quotation-field.parts': 'les mots sans guillemets, une entrée par passage ininterrompu',
  'quotation-field.speaker': 'identifiant de la personne citée',
  'quotation-field.speakerName': 'nom de la personne citée, ou ce que l’on sait d’elle si elle n’est pas nommée',
  'quotation-field.speakerKind': 'type de personne citée',
  'quotation-field.speakerPrintedAs': 'nom de la personne citée tel que l’article l’imprime, s’il est autre',
  'quotation-field.to': 'média ou émission qui a recueilli les mots, en toutes lettres',
  'quotation-field.said':
    'date des propos, en EDTF : 2023-06 est juin 2023, 2023-06? est incertain, 2023-06~ est approximatif',
  'quotation-field.saidBasis': 'comment cette date est connue',
  'quotation-field.utterance':
    'nom des propos, par exemple it-is-doable ; les citations du même nom publient les mêmes propos en d’autres mots',
  'quotation-field.about': 'identifiants des personnes dont parlent ces propos',
  'quotation-field.follows': 'identifiants des citations antérieures dont celle-ci dit la suite',
  'quotation-field.answers': 'identifiants des citations auxquelles ces propos répondent',
  'quotation-field.note': 'remarque des archives',
  'quotation-field.translation': 'une traduction des mots ; la citation, ce sont les mots imprimés',
  'quotation-field.translationLanguage': 'code BCP 47 de la langue de la traduction',
  'quotation-field.translationBy': 'auteur de la traduction',
  'quotation-field.article': 'identifiant de l’article qui la publie',
  'quotation-field.headline': 'titre de cet article',
  'quotation-field.outlet': 'média qui a publié l’article, en toutes lettres',
  'quotation-field.published': 'date de l’article, en EDTF, comme dans le champ said',
  'quotation-field.url': 'adresse permanente de la citation',
  'quotation-field.context': 'place des mots dans l’article',
  'article-field.id': 'identifiant de l’article, qui ne change jamais',
  'article-field.headline': 'son titre',
  'article-field.headlineBy': 'si le titre est tel que publié ou donné par les archives',
  'article-field.outlet': 'média qui l’a publié, en toutes lettres',
  'article-field.byline': 'qui l’a écrit, avec les noms tels que l’original les publie',
  'article-field.published':
    'date de l’article, en EDTF : 2023-06 est juin 2023, 2023-06? est incertain, 2023-06~ est approximatif',
  'article-field.publishedBasis': 'comment cette date est connue',
  'article-field.added': 'jour de son entrée dans les archives',
  'article-field.url': 'son adresse permanente dans les archives',
  'article-field.originalUrl': 'adresse de l’original',
  'article-field.edition': 'compte rendu rédigé par les archives, ou texte intégral',
  'article-field.document': 'nom du document dont la copie est tirée',
  'article-field.sha256': 'somme de contrôle SHA-256 de ce document',
  'article-field.rights': 'URI de rightsstatements.org',
  'article-field.summary': 'ce qu’il dit, en une ou deux phrases',
  'article-field.text': 'le texte, une ligne par paragraphe',
  'article-field.textSha256': 'somme de contrôle SHA-256 du texte en UTF-8',
  'article-field.topics': 'identifiants des thèmes dont il parle',
  'article-field.topicNames': 'noms de ces thèmes',
  'article-field.series': 'identifiant de la série dont il fait partie',
  'article-field.seriesName': 'nom de cette série',
  'article-field.part': 'numéro de la partie dans la série, à partir de 1',
  'article-field.pictures': 'adresses de ses images',
  'article-field.scans': 'adresses des numérisations de ses pages imprimées',
  'article-field.manifest': 'adresse du manifeste IIIF de ces numérisations',
  'article-field.transcription': 'si le texte a été lu par une machine, s’il a ensuite été corrigé ou s’il a été saisi',
};
