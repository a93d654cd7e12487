import type { Messages } from './message.ts';

/**
 * The interface in Spanish. Its terms: archive = archivo, file = fichero (so that it is no archive), article = artículo,
 * quotation = cita, what was said = declaración, speaker = voz, outlet = medio, record = registro, full text = texto íntegro,
 * provenance = procedencia, not recorded = no consta, checksum = suma de comprobación, citation = referencia. It says usted.
 */
export const es: Messages = {
  'count.articles': '{count, plural, one {# artículo} many {# de artículos} other {# artículos}}',
  'count.quotations': '{count, plural, one {# cita} many {# de citas} other {# citas}}',
  'count.speakers': '{count, plural, one {# voz} many {# de voces} other {# voces}}',
  'archive.no-articles-yet': 'El archivo aún no contiene artículos.',
  'archive.no-speakers-yet': 'Aún no consta ninguna voz.',
  'archive.no-outlets-yet': 'Aún no consta ningún medio.',
  'sentences.two': '{first} {second}',

  'page.skip-to-text': 'Ir al texto',
  'page.sections': 'Secciones',
  'section.articles': 'Artículos',
  'section.quotations': 'Citas',
  'section.speakers': 'Voces',
  'section.outlets': 'Medios',
  'section.topics': 'Temas',
  'section.series': 'Series',
  'section.timeline': 'Cronología',
  'section.search': 'Buscar',
  'section.about': 'Acerca de',
  'footer.promise':
    'Las citas se reproducen palabra por palabra, tal como las publican los artículos. Todas las direcciones de este sitio son permanentes.',
  'footer.reuse': 'Reutilización',
  'footer.report-an-error': 'Avisar de un error',
  'footer.you-are-offline': 'No hay conexión: esta es la copia del archivo que guarda su navegador.',

  'browse.articles': 'Todos los artículos',
  'browse.quotations': 'Todas las citas',

  'search-form.field': 'Buscar en el archivo',
  'search-form.placeholder': 'Palabras que recuerde',
  'search-form.button': 'Buscar',
  'keys.single': 'Atajos de una sola tecla',

  'home.holds': '{articles}, {quotations}',
  'home.articles-of-year':
    '{count, plural, one {# artículo de {year}} many {# de artículos de {year}} other {# artículos de {year}}}',
  'home.articles-of-years':
    '{count, plural, one {# artículo de {first} a {last}} many {# de artículos de {first} a {last}} other {# artículos de {first} a {last}}}',
  'home.quotations-of-year':
    '{count, plural, one {# cita de {year}} many {# de citas de {year}} other {# citas de {year}}}',
  'home.quotations-of-years':
    '{count, plural, one {# cita de {first} a {last}} many {# de citas de {first} a {last}} other {# citas de {first} a {last}}}',
  'home.for-instance': 'Por ejemplo: <a href="{search}">{words}</a>.',
  'home.or-read':
    'O lea <a href="{quotations}">todas las citas</a> o <a href="{timeline}">{story, select, yes {la historia tal como ocurrió} other {la cronología}}</a>.',
  'home.read':
    'Lea <a href="{quotations}">todas las citas</a> o <a href="{timeline}">{story, select, yes {la historia tal como ocurrió} other {la cronología}}</a>.',
  'home.quotation': 'Una cita del archivo',
  'home.articles': 'Artículos, del más reciente al más antiguo',
  'home.all-articles': 'Todos los artículos ({count, number})',

  'nothing-here.title': 'No hay nada en esta dirección',
  'nothing-here.description': 'El archivo no tiene ninguna página en esta dirección.',
  'nothing-here.why':
    'El archivo conserva todas las direcciones que ha publicado. Probablemente esta tiene una errata o está incompleta.',
  'nothing-here.or-withdrawn':
    'O bien lo que estaba aquí ha sido retirado. De algunas direcciones retiradas el archivo solo conserva una suma de comprobación, porque nombrarían a alguien.',
  'nothing-here.what-to-do': 'Busque las palabras que recuerde o consulte las listas.',

  'moved.title': '{from} ha cambiado de dirección',
  'moved.description': 'La página que estaba en {from} está ahora en {to}.',
  'moved.heading': 'Esta página ha cambiado de dirección',

  'withdrawn.title': 'Retirado',
  'withdrawn.description': 'Lo que estaba en esta dirección ha sido retirado.',
  'withdrawn.legal': 'Lo que estaba en esta dirección se retiró por un motivo legal ({day}).',
  'withdrawn.privacy': 'Lo que estaba en esta dirección se retiró para proteger la privacidad de una persona ({day}).',
  'withdrawn.rights': 'Lo que estaba en esta dirección se retiró a petición de un titular de derechos ({day}).',
  'withdrawn.other': 'Lo que estaba en esta dirección se retiró ({day}).',
  'withdrawn.address-stays':
    'La dirección permanece, para que quien siga un enlace o una cita antiguos lo sepa. El archivo no dice nada más al respecto.',
  'withdrawn.in-text': '[retirado]',
  'withdrawn.correction-legal': 'Se retiró una cita de este texto por un motivo legal.',
  'withdrawn.correction-privacy': 'Se retiró una cita de este texto para proteger la privacidad de una persona.',
  'withdrawn.correction-rights': 'Se retiró una cita de este texto a petición de un titular de derechos.',
  'withdrawn.correction-other': 'Se retiró una cita de este texto.',
  'redacted.correction': 'Un nombre de este texto se hizo ilegible.',

  'about.title': 'Acerca de este archivo',
  'about.description': 'Qué contiene este archivo, cómo se conservan sus artículos y citas, y cómo citarlos.',
  'about.it-holds':
    'Contiene {articles, plural, one {# artículo} many {# de artículos} other {# artículos}} con {quotations, plural, one {# cita} many {# de citas} other {# citas}} de {speakers, plural, one {# voz} many {# de voces} other {# voces}}.',
  'about.it-holds-no-quotations':
    'Contiene {articles, plural, one {# artículo} many {# de artículos} other {# artículos}}, sin citas.',
  'about.what-an-article-is': 'Qué es aquí un artículo',
  'about.all-are-records':
    '{count, plural, one {El artículo es un <em>registro</em>.} many {Todos los artículos son <em>registros</em>.} other {Todos los artículos son <em>registros</em>.}}',
  'about.all-are-full-texts':
    '{count, plural, one {El artículo es un <em>texto íntegro</em>: se reproduce palabra por palabra, erratas incluidas.} many {Todos los artículos son <em>textos íntegros</em>: se reproducen palabra por palabra, erratas incluidas.} other {Todos los artículos son <em>textos íntegros</em>: se reproducen palabra por palabra, erratas incluidas.}}',
  'about.some-are-records':
    '{records, plural, one {# artículo es un <em>registro</em>} many {# de artículos son <em>registros</em>} other {# artículos son <em>registros</em>}}; {fullTexts, plural, one {# es un <em>texto íntegro</em>, reproducido palabra por palabra, erratas incluidas} many {# son <em>textos íntegros</em>, reproducidos palabra por palabra, erratas incluidas} other {# son <em>textos íntegros</em>, reproducidos palabra por palabra, erratas incluidas}}.',
  'about.what-a-record-is':
    'Un registro cuenta un texto publicado párrafo a párrafo, con palabras del propio archivo y con todos los datos, y conserva cada cita exactamente como se publicó, erratas incluidas. Busque el original antes de fiarse de un registro.',
  'about.provenance':
    'Al pie de cada artículo se indica de dónde procede nuestra copia: el documento, su suma de comprobación, cómo se conoce la fecha y qué se sabe de los derechos. Si algo no se sabe, la página lo dice. Los documentos no pueden consultarse aquí.',
  'about.dates': 'Fechas',
  'about.how-dates-are-given':
    'Cada fecha se da solo con la precisión con que se conoce. «Fecha incierta» significa que se ha deducido, y la página dice de qué. «Hacia» significa cercana a esa fecha.',
  'about.addresses': 'Direcciones que perduran',
  'about.how-addresses-stay':
    'Cada artículo, párrafo y cita tiene una dirección permanente. Una vez publicada, la dirección entra en una lista que se comprueba cada vez que se genera el archivo. Si una página cambia de sitio, su antigua dirección lleva a la nueva. Para enlazar una cita, siga el número que la acompaña hasta su propia página. Para enlazar un párrafo, muestre las direcciones de los párrafos al final del artículo: el décimo lleva #p10 detrás de la dirección del artículo.',
  'about.withdrawals':
    'Si hay que retirar algo porque lo exige la ley, un titular de derechos o la privacidad de una persona, su dirección permanece e indica cuándo se retiró y por qué tipo de motivo.',
  'about.finding-words': 'Encontrar palabras',
  'about.how-to-find-words':
    '<a href="{search}">Busque</a> las palabras que recuerde, o escríbalas entre comillas para encontrar exactamente esas palabras en ese orden. Sin JavaScript, use la función de búsqueda de su navegador en la lista de <a href="{quotations}">todas las citas</a>. La lista ocupa una sola página, o una por año cuando hay muchas.',
  'about.citing': 'Cómo citar',
  'about.how-to-cite':
    'Debajo de cada artículo y de cada cita, «Citar y copiar» da referencias en varios estilos, de este archivo y del original. Cite el original si lo ha visto, y este archivo si ha leído aquí las palabras. Deje la dirección permanente en la referencia: con ella se encuentran las palabras.',
  'about.reporting-an-error': 'Avisar de un error',
  'about.kept-by': 'Responsable de este archivo: {keeper}.',
  'about.keeper-not-named': 'Este archivo no dice quién es su responsable.',
  'about.write-to':
    'Si una palabra, un nombre o una fecha no es correcta, escriba a <a href="{address}">{contact}</a>.',
  'about.no-contact':
    'No da ninguna dirección a la que avisar de un error. Quizá la empresa que lo aloja transmita un mensaje.',
  'about.what-to-report': 'Indique la dirección de la cita o del párrafo y lo que dice el original.',
  'about.corrections-are-shown':
    'Si un texto se corrige después de publicado, su página dice qué se corrigió y cuándo.',
  'about.accessibility': 'Accesibilidad',
  'about.accessibility-tested':
    'Las páginas están diseñadas para cumplir las Pautas de Accesibilidad para el Contenido Web (WCAG) 2.2 en el nivel AA, con el contraste de texto del nivel AAA (7 a 1). Cada vez que cambia el programa del archivo, pruebas automáticas en un navegador (Chromium) revisan todos los tipos de página: las reglas de axe con colores claros, oscuros y de alto contraste; HTML válido; el uso con teclado y foco visible; el árbol de accesibilidad que reciben los lectores de pantalla; JavaScript desactivado; colores forzados; texto al doble de tamaño; una pantalla de 320 píxeles; la impresión. Otras pruebas leen, buscan y citan en Firefox y en WebKit, el motor de Safari, y comparan lo que muestran los tres.',
  'about.accessibility-not-tested':
    'Las páginas no han sido probadas por personas que usan lectores de pantalla, pulsadores o control por voz. Las palabras en otro idioma solo están marcadas como tales si la persona responsable anotó el idioma. El gráfico de años de la cronología está descrito por completo en la lista que lo acompaña.',
  'about.single-keys':
    'La tecla / lleva al campo de búsqueda y, en los resultados, j, k y ? hacen lo que indica la <a href="{search}">página de búsqueda</a> en «Teclas». Si puede pulsarlas sin querer, con la mano o con la voz, desactívelas para todas las páginas, allí o aquí. Su navegador recordará la elección.',
  'about.feeds-and-downloads': 'Canales y descargas',
  'about.how-to-follow':
    'Puede seguir los artículos nuevos en <a href="{atom}">Atom</a> o <a href="{json}">JSON Feed</a>. Las voces y los medios tienen sus propios canales: añada feed.xml o feed.json a su dirección.',
  'about.how-to-download':
    'Cada artículo está disponible en Markdown, texto sin formato y JSON, con enlaces al final. El archivo entero está disponible como <a href="{data}">datos</a> con sumas de comprobación, y en <a href="{everything}">un solo fichero</a> para leerlo sin conexión. Los modelos de lenguaje encuentran una guía en <a href="{guide}">llms.txt</a>. Puede añadir el archivo a los buscadores de su navegador y buscar en él desde la barra de direcciones.',
  'about.privacy': 'Privacidad',
  'about.no-cookies':
    'Este sitio no usa cookies, no carga nada de otros sitios y no envía nada a ninguna parte: la búsqueda se hace en su navegador. El único ajuste que guarda es que ha desactivado los atajos de una sola tecla.',
  'about.no-cookies-but-a-copy':
    'Este sitio no usa cookies, no carga nada de otros sitios y no envía nada a ninguna parte: la búsqueda se hace en su navegador, que también guarda una <a href="{offline}">copia para leer sin conexión</a>. El único ajuste que guarda es que ha desactivado los atajos de una sola tecla.',
  'about.rights': 'Reutilización y derechos',
  'about.whose-words':
    'Los hechos no son de nadie: por ejemplo, quién dijo algo y cuándo. Las citas son palabras de quienes las dijeron, y los artículos pertenecen a quienes los escribieron y publicaron. Este archivo no puede permitir más que la ley, que en la mayoría de los países deja citar si se nombra la fuente. A quién pertenecen los derechos de un artículo lo dice la declaración de derechos con la que enlaza su página.',
  'about.licence':
    'Lo que ha escrito el propio archivo (versiones, resúmenes, notas) puede usarse con esta licencia: <a href="{licence}" rel="license noopener">{licence}</a>.',
  'about.no-licence':
    'Para lo que ha escrito el propio archivo (versiones, resúmenes, notas) no se da ninguna licencia: puede citarlo, pero cualquier otro uso necesita el permiso de su responsable.',
  'about.software':
    'El programa es libre, con licencia MIT. Las referencias se generan con citeproc-js, de Frank Bennett, y con los estilos de los colaboradores del proyecto CSL (CC BY-SA 3.0).',

  'offline.title': 'Leer sin conexión',
  'offline.description': 'La copia de este archivo que guarda su navegador para leer sin conexión.',
  'offline.no-copy-of-this-page':
    'No hay conexión, o el servidor del archivo no responde, y su navegador no tiene copia de esta página.',
  'offline.how-it-works':
    'En su primera visita, su navegador copia el archivo o, si es grande, sus listas y la búsqueda, y después cada página que lea. Cuando no hay conexión, usted ve esta copia. Se actualiza siempre que se actualiza el archivo.',
  'offline.what-is-not-kept':
    'De las imágenes y las páginas escaneadas guarda los tamaños que muestran las páginas: todos mientras sean pocos; si no, los que usted ya ha visto. No guarda las imágenes a tamaño completo ni los ficheros de «Datos».',
  'offline.articles': 'Artículos que guarda su navegador',
  'offline.remove': 'Eliminar la copia',
  'offline.no-copy-yet': 'Su navegador aún no guarda ninguna copia.',
  'offline.complete': 'La copia está completa. Número de páginas: {pages}.',
  'offline.complete-since': 'La copia está completa. Número de páginas: {pages}. Se guardó el {day}.',
  'offline.removed':
    'La copia se ha eliminado. Volverá a crearse en su próxima visita, salvo que los ajustes de su navegador impidan que este sitio guarde datos.',

  'data.title': 'Datos',
  'data.description':
    'Descargue el archivo entero: tablas, una base de datos, un fichero para leer sin conexión y las sumas de comprobación de todo.',
  'data.download-everything':
    'Descargue el archivo entero. Estos ficheros tienen el mismo contenido que las páginas. Se generan cada vez que se publica el archivo y, si nada ha cambiado, son idénticos byte a byte.',
  'data.to-read': 'Para leer y guardar',
  'data.everything': 'Todo en un solo fichero',
  'data.everything-of-year': 'Todo lo de {year}',
  'data.what-everything-is':
    'Todos los artículos con sus citas y su procedencia. Guárdelo para leerlo sin conexión y buscar en él con la función de búsqueda de su navegador.',
  'data.links-to-years': 'Enlaces a los ficheros siguientes, uno por año, que juntos lo contienen todo.',
  'data.html': 'HTML en el que los elementos de artículos y citas llevan su identificador.',
  'data.prints-articles': 'cuántos artículos contiene el fichero',
  'data.article-as-json':
    'Cada artículo también está disponible en JSON: sustituya la última barra de su dirección por .json, como en <a href="{link}">{address}</a>.',
  'data.for-programs': 'Para programas',
  'data.fields-of-quotation': 'Campos de una cita',
  'data.fields-of-article': 'Campos de un artículo',
  'data.how-values-are-written':
    'El texto está en UTF-8. Los valores desconocidos son null en JSON y en la base de datos, y están vacíos en CSV. Una lista es en CSV una celda de varias líneas, y JSON en la base de datos. Las celdas de CSV son literales, aunque empiecen por =, +, - o @: impórtelas como texto, porque una hoja de cálculo que abra el fichero puede tomarlas por fórmulas.',
  'data.scans-for-viewers':
    'Las páginas impresas escaneadas pueden abrirse en visores IIIF como Mirador: basta con darles la dirección <a href="{link}">{address}</a>, que reúne todos los artículos escaneados.',
  'data.to-check': 'Para comprobar',
  'data.checksums': 'Sumas de comprobación de todos los ficheros',
  'data.what-checksums-are':
    'La suma SHA-256 de cada fichero publicado. Guarde una copia de esta lista para saber más adelante si algo ha cambiado. Su propio tamaño y su suma no figuran aquí, porque la lista incluye esta página.',
  'data.prints-unchanged': '{word} si nada ha cambiado, o los nombres de los ficheros que difieren',
  'data.lines-of-checksums':
    'Cada línea contiene una suma de comprobación, dos espacios y una ruta dentro de {address}. Una ruta que termina en index.html es la página de su carpeta.',
  'data.two-more-checksums':
    'Cada artículo da otras dos sumas de comprobación: la de su texto, es decir, los párrafos de su JSON unidos por saltos de línea, en UTF-8, y la del documento del que procede.',
  'data.size': 'Tamaño',
  'data.bytes':
    '{count, plural, one {<data value="{bytes}">#</data> byte} many {<data value="{bytes}">#</data> de bytes} other {<data value="{bytes}">#</data> bytes}}',
  'data.sha-256': 'SHA-256',
  'data.schema': 'Esquema',
  'data.example': 'Ejemplo',
  'data.script-prints': 'Para ejecutar con Node 24 o posterior. Muestra: {result}.',
  'data.command-prints': 'Para ejecutar en la carpeta del fichero. Muestra: {result}.',

  'search-page.description': 'Busque citas y artículos de este archivo por las palabras que recuerde.',
  'search-page.needs-scripts':
    'La búsqueda necesita JavaScript, pero su navegador lo tiene desactivado. Las palabras que buscó están en la barra de direcciones, pero esta página no puede buscarlas.',
  'search-page.without-scripts':
    'Puede buscar en cualquier página con la función de búsqueda de su navegador (Ctrl y F, ⌘ y F, o «Buscar en la página» en su menú). Las páginas con más palabras son <a href="{everything}">el archivo entero en un solo fichero</a>, o en uno por año si es grande, y <a href="{quotations}">todas las citas</a>. También están <a href="{articles}">todos los artículos</a> y la <a href="{timeline}">cronología</a>.',
  'search-page.narrow': 'Filtrar u ordenar los resultados',
  'search-page.speaker': 'Voz',
  'search-page.every-speaker': 'Todas',
  'search-page.outlet': 'Medio que lo publicó o recogió',
  'search-page.every-outlet': 'Cualquier medio',
  'search-page.about': 'Se habla de',
  'search-page.every-about': 'Cualquiera',
  'search-page.topic': 'Tema',
  'search-page.every-topic': 'Cualquier tema',
  'search-page.year': 'Año',
  'search-page.every-year': 'Cualquier año',
  'search-page.kind': 'Mostrar',
  'search-page.every-kind': 'Todo',
  'search-page.order': 'Orden',
  'search-page.best-first': 'Primero lo más relevante',
  'search-page.latest-first': 'Primero lo más reciente',
  'search-page.oldest-first': 'Primero lo más antiguo',
  'search-page.results': 'Resultados de la búsqueda',
  'search-page.more': 'Más resultados',
  'search-page.nothing':
    'Pruebe con menos palabras o con otras. La ortografía importa poco. Entre comillas, las palabras deben estar en ese orden; sin comillas, en cualquiera. O consulte <a href="{quotations}">todas las citas</a>, <a href="{articles}">todos los artículos</a> o la <a href="{timeline}">cronología</a>.',
  'search-page.how-to-search':
    'Escriba las palabras que recuerde, en cualquier orden. Las erratas se corrigen. Ponga las palabras entre comillas para encontrar exactamente esas palabras en ese orden.',
  'search-page.for-instance': 'Por ejemplo: <a href="{search}">{words}</a> o <a href="{searchPhrase}">«{words}»</a>.',
  'search-page.keys': 'Teclas',
  'search-page.key-down': '↓ o j',
  'search-page.key-up': '↑ o k',
  'search-page.key-enter': 'Intro',
  'search-page.key-escape': 'Esc',
  'search-page.goes-to-field': 'ir al campo de búsqueda',
  'search-page.goes-to-next': 'ir al resultado siguiente',
  'search-page.goes-to-previous': 'ir al resultado anterior',
  'search-page.opens-result': 'abrir el resultado',
  'search-page.goes-back-to-field': 'volver al campo de búsqueda',
  'search-page.shows-keys': 'esta lista',
  'search-page.keys-turned-off':
    'Con los atajos desactivados, /, j, k y ? no hacen nada en ninguna página. Las demás teclas siguen funcionando.',
  'search-page.close': 'Cerrar',

  'search.offline':
    'No hay conexión y su navegador no guarda copia de esta parte de la búsqueda. Continuará cuando vuelva la conexión.',
  'search.not-loaded':
    'No se ha podido cargar la búsqueda. Compruebe su conexión y siga escribiendo, o pulse Buscar para volver a intentarlo.',
  'search.out-of-date': 'Esta página no está actualizada. Vuelva a cargarla.',
  'search.nothing-found': 'No se ha encontrado nada.',
  'search.results': '{count, plural, one {# resultado} many {# de resultados} other {# resultados}}',
  'search.speaker-page': '{name} — {count, plural, one {# cita} many {# de citas} other {# citas}}',
  'search.filters-set': '{count, plural, one {# filtro activo} many {# de filtros activos} other {# filtros activos}}',
  'search.plain':
    'Ha respondido la búsqueda propia de Pagefind: deben aparecer todas las palabras y no se corrige nada.',
  'search.only-by': 'Solo citas de {speaker}.',
  'search.only-about': 'Solo citas sobre {about}.',
  'search.only-about-of': 'Solo citas sobre {about}, del año {year}.',
  'search.only-by-about': 'Solo citas de {speaker} sobre {about}.',
  'search.only-by-about-of': 'Solo citas de {speaker} sobre {about}, del año {year}.',
  'search.only-to': 'Solo declaraciones a {to}.',
  'search.only-of': 'Solo citas del año {year}.',
  'search.only-by-of': 'Solo citas de {speaker}, del año {year}.',
  'search.only-by-to': 'Solo declaraciones de {speaker} a {to}.',
  'search.only-of-to': 'Solo declaraciones a {to}, del año {year}.',
  'search.only-by-of-to': 'Solo declaraciones de {speaker} a {to}, del año {year}.',
  'search.all-words-instead': 'Buscar todas las palabras',
  'search.read-as-language': 'Consulta interpretada en {languages}.',
  'search.none-by': 'Ninguna cita de {speaker} tiene {words}.',
  'search.none-asked-for': 'Ninguna de las citas por las que se pregunta tiene {words}.',
  'search.nearest':
    'Ningún texto tiene estas palabras en este orden. Lo más parecido, tal como se publicó, con las palabras distintas subrayadas:',
  'search.corrected': 'Búsqueda corregida: {words}.',
  'search.corrected-word': '«{readAs}» en lugar de «{typed}»',
  'search.as-typed': 'Buscar {words} sin corregir',
  'search.not-as-typed': 'Buscar también palabras parecidas',
  'search.word': '«{word}»',
  'search.names': 'Búsqueda ampliada a {words}.',
  'search.related':
    'Ninguna cita tiene todas estas palabras, así que también cuentan otras relacionadas, como {words}.',
  'search.only-related': 'Los resultados solo tienen palabras de significado parecido, como {words}.',
  'search.missing': 'Ningún texto tiene {words}.',
  'search.latest-first':
    'Primero lo más reciente: las citas, por la fecha en que se dijeron; los artículos, por la de publicación. Las citas cuya fecha no consta van al final.',
  'search.oldest-first':
    'Primero lo más antiguo: las citas, por la fecha en que se dijeron; los artículos, por la de publicación. Las citas cuya fecha no consta van al final.',
  'search.filters-narrow-words':
    'Los filtros limitan lo que encuentran sus palabras: un resultado debe tener también las palabras.',
  'search.leave-out-filters':
    'Mostrar {count, plural, one {el # resultado} many {los # de resultados} other {los # resultados}} sin filtros',
  'search.leave-out-words': 'Quitar las palabras',
  'search.year-of-article': 'Las citas cuya fecha no consta figuran en el año de su artículo.',
  'search.asked-for': 'Búsqueda: {text}.',
  'search.filter': '{filter}: {choice}.',
  'search.first-of': 'Se muestran los primeros {shown} de {total}.',
  'search.article': 'Artículo · {facts}',
  'search.article-retold': 'Artículo contado por el archivo · {facts}',
  'search.source': 'en {article} · {facts} · {address}',
  'search.address': 'para citar: {address}',
  'search.in-note': 'Nota del archivo:',
  'search.in-sentence': 'En su frase: {sentence}',
  'search.in-retelling': 'En la versión del archivo: {sentence}',
  'search.in-translation': 'Traducción:',
  'search.in-question': 'Responde a:',
  'search.in-headline': 'Titular:',
  'search.in-byline': 'Firma:',
  'search.in-summary': 'Resumen:',
  'search.in-picture': 'Imagen:',
  'search.in-place': '{place}:',
  'search.word-for-word': 'palabra por palabra',
  'search.other-words': 'no palabra por palabra',
  'search.only-in-note': 'hallado en la nota, no en las palabras',
  'search.only-in-translation': 'hallado en la traducción, no en las palabras',
  'search.only-in-attribution': 'hallado en quién lo dijo, a quién o cuándo',
  'search.only-in-question': 'hallado en la pregunta a la que responde',

  'date.uncertain': '{date} (fecha incierta)',
  'date.approximate': 'hacia {date}',
  'date.approximate-day': 'hacia el {date}',
  'date.on-day': 'el {date}',
  'date.in-month': 'en {date}',
  'date.in-year': 'en {date}',
  'date.first-day': '{day}',
  'date.not-recorded': 'no consta la fecha',

  'attribution.date': '{speaker}, {date}',
  'attribution.to-date': '{speaker} a {to}, {date}',
  'attribution.to': '{speaker} a {to}',
  'attribution.only-to-date': 'a {to}, {date}',
  'attribution.printed-as': '{speaker} (impreso como {name})',
  'attribution.only-printed-as': '{when} (impreso como {name})',

  'figure.source': 'en {headline} · {address}',
  'figure.source-and-outlet': 'en {headline} ({outlet}) · {address}',
  'translation.by': 'Traducción ({language}): {by}',
  'picture.credit': 'Imagen: {credit}',
  'picture.in-text': '[Imagen: {alt}]',
  'facsimile.title': 'Facsímil',
  'facsimile.page': 'Página {page}',
  'facsimile.page-alt': 'La página {page} tal como se imprimió',
  'facsimile.scan': 'Imagen {number} de {count}',
  'facsimile.scan-alt': 'Una página impresa: imagen {number} de {count}',
  'facsimile.enlarge': 'Ampliar aquí',
  'facsimile.enlarged': '{page}, ampliada',
  'facsimile.larger': 'Ampliar',
  'facsimile.smaller': 'Reducir',
  'facsimile.whole-page': 'Página entera',
  'facsimile.full-size': 'Tamaño completo',
  'facsimile.manifest': 'Estas imágenes para visores IIIF',
  'facsimile.text-ocr': 'Una máquina leyó el texto en la imagen escaneada y nadie lo ha corregido.',
  'facsimile.text-corrected': 'Una máquina leyó el texto, que se corrigió según la imagen escaneada.',
  'facsimile.text-typed': 'El texto se transcribió a mano de la imagen escaneada.',
  'facsimile.in-text': 'Facsímil: {page}',

  'list.part': '{title}, parte {part}',
  'list.years': 'Años',
  'list.not-dated': 'Sin fecha',
  'list.page-before': 'Página anterior',
  'list.next-page': 'Página siguiente',
  'articles.of-year': 'Artículos de {year}',
  'quotations.of-year': 'Citas de {year}',
  'quotations.undated': 'Citas sin fecha',
  'timeline.of-year': 'Cronología de {year}',
  'timeline.undated': 'Cronología: citas sin fecha',

  'articles.description':
    '{count, plural, =0 {El archivo aún no tiene artículos.} one {El único artículo del archivo.} many {Los # de artículos del archivo por años, del más reciente al más antiguo.} other {Los # artículos del archivo por años, del más reciente al más antiguo.}}',
  'articles.description-of-year':
    '{title}: {count} de {total, plural, one {# artículo} many {# de artículos} other {# artículos}} del archivo, del más reciente al más antiguo.',
  'articles.lead':
    '{count, plural, =0 {Todavía no hay artículos.} one {# artículo.} many {# de artículos, del más reciente al más antiguo.} other {# artículos, del más reciente al más antiguo.}}',
  'articles.pages': 'Páginas de artículos',

  'article.as-json': 'Este artículo en JSON',
  'article.as-markdown': 'Este artículo en Markdown',
  'article.as-plain-text': 'Este artículo en texto sin formato',
  'article.by': 'por {author}',
  'article.quotation-link':
    '<span class="visually-hidden">Cita </span><b>{number}</b><span class="quotation-link__who"><span class="visually-hidden"> de </span>{who}</span>',
  'article.headline-is-ours': 'El titular es del archivo; el del original no consta.',
  'article.is-a-record':
    'Este registro cuenta el artículo con palabras del propio archivo y conserva cada cita palabra por palabra.',
  'article.underlined-words': 'Las palabras subrayadas son citas.',
  'article.numbers-lead': 'El número que acompaña a cada una lleva a su propia página, que usted puede citar.',
  'article.only-the-quotations':
    '{count, plural, one {Solo la cita} many {Solo las citas (#)} other {Solo las # citas}}',
  'article.who-says-what': 'Quién dice qué',
  'article.outline': 'Esquema',
  'article.contents': 'Contenido',
  'article.before-and-after': 'Artículos anterior y siguiente',
  'article.before': 'Anterior: {date}',
  'article.after': 'Siguiente: {date}',
  'article.topics': 'Temas: {list}',
  'article.part-of': 'Parte {part} de la serie <a href="{address}">{series}</a>.',
  'article.parts': 'Partes de la serie',
  'article.part-before': 'Anterior: parte {part}',
  'article.part-after': 'Siguiente: parte {part}',

  'copy.title': 'Acerca de esta copia',
  'copy.published': 'Publicación',
  'copy.outlet': 'Medio',
  'copy.outlet-not-recorded': 'No consta: el documento no lo nombra.',
  'copy.written-by': 'Autoría',
  'copy.author-of-a-record': '{author}; las palabras de este registro son del archivo',
  'copy.headline': 'Titular',
  'copy.headline-as-printed': 'Tal como se publicó.',
  'copy.headline-supplied': 'Redactado por el archivo.',
  'copy.original': 'Original',
  'copy.original-not-recorded': 'Su dirección no consta.',
  'copy.text': 'Texto',
  'copy.text-is-a-record':
    'Un registro: el artículo contado con palabras del propio archivo, con todas las citas literales.',
  'copy.text-is-full': 'El texto íntegro y literal.',
  'copy.text-checksum': 'SHA-256 {checksum} (<a href="{how}">cómo se calcula</a>)',
  'copy.made-from': 'Documento de origen',
  'copy.in-the-archive-since': 'En el archivo desde',
  'copy.corrections': 'Correcciones',
  'copy.rights': 'Derechos sobre el original',
  'copy.what-may-be-reused': 'Qué puede reutilizarse',
  'copy.as-data': 'Como datos',
  'copy.as-data-links':
    '<a href="{json}">JSON</a>, <a href="{markdown}">Markdown</a>, <a href="{text}">texto sin formato</a>',

  'rights.InC': 'Protegido por derecho de autor',
  'rights.InC-OW-EU': 'Protegido por derecho de autor – Obra huérfana UE',
  'rights.InC-EDU': 'Protegido por derecho de autor – Uso educativo permitido',
  'rights.InC-NC': 'Protegido por derecho de autor – Uso no comercial permitido',
  'rights.InC-RUU':
    'Protegido por derecho de autor – Titular o titulares de derechos imposibles de localizar o de identificar',
  'rights.NoC-CR': 'Sin derecho de autor – Restricciones contractuales',
  'rights.NoC-NC': 'Sin derecho de autor – Uso no comercial solamente',
  'rights.NoC-OKLR': 'Sin derecho de autor – Otras restricciones legales conocidas',
  'rights.NoC-US': 'Sin derecho de autor – Estados Unidos',
  'rights.CNE': 'Derecho de autor sin evaluar',
  'rights.UND': 'Derecho de autor sin determinar',
  'rights.NKC': 'Sin derecho de autor conocido',

  'cite.parts':
    'Las comillas se cierran donde el artículo interrumpe la cita y se abren de nuevo donde la retoma, aquí y en todo lo que se copia. Solo se omite lo que el artículo dice en medio; no falta ninguna palabra de la cita.',
  'cite.title': 'Citar y copiar',
  'cite.paragraph-addresses': 'Mostrar la dirección de cada párrafo',
  'cite.addresses-on-paper': 'La dirección de cada cita es {address} seguido de lo que figura a su lado.',
  'cite.citations': 'Referencias',
  'cite.what-to-cite': 'Qué citar',
  'cite.advice':
    'Cite el original si lo ha visto; cite este archivo si ha leído aquí las palabras. Un titular entre corchetes es del archivo.',
  'cite.citations-of': 'Referencias: {target}',
  'cite.for-other-pages': 'Para Wikipedia y otras páginas',
  'cite.copy-button': 'Copiar<span class="visually-hidden"> {name}</span>',
  'cite.copied': 'Copiado: {name}',
  'cite.selected': 'Texto seleccionado: {name}. Cópielo con el teclado.',

  'quotation.description':
    '{speaker}, {date}: las palabras exactas, tal como las publicó {outlet}. Quién las dijo, a quién, cuándo y cómo se sabe.',
  'quotation.description-outlet-not-recorded':
    '{speaker}, {date}: las palabras exactas, tal como las publicó un medio no identificado. Quién las dijo, a quién, cuándo y cómo se sabe.',
  'quotation.kicker': 'Una cita, palabra por palabra, en {archive}',
  'quotation.read-in-article': 'Leerla en el artículo',
  'quotation.where-it-comes-from': 'De dónde procede',
  'quotation.speaker': 'Voz',
  'quotation.speaker-unnamed': '{speaker} (fuente que el artículo no nombra)',
  'quotation.speaker-is-outlet': '{speaker} (en nombre propio)',
  'quotation.said-to': 'Declarado a',
  'quotation.said-to-not-recorded': 'No consta',
  'quotation.said': 'Cuándo se dijo',
  'quotation.date-not-recorded': 'No consta la fecha',
  'quotation.printed-by': 'Publicado por',
  'quotation.article': 'Artículo',
  'quotation.parts': 'Partes',
  'quotation.printed-in-parts':
    'Publicada en {count, plural, one {# parte} many {# de partes} other {# partes}}, con otras palabras o un cambio de párrafo entre ellas.',
  'quotation.note': 'Nota',
  'quotation.permanent-address': 'Dirección permanente',
  'quotation.in-its-paragraph': 'En su párrafo',
  'quotation.in-retelling': 'En la versión del archivo',
  'quotation.only-quoted-words': 'Solo las palabras citadas son del artículo.',
  'ladder.title': 'Lo que se dijo de esto, por orden de tiempo',
  'ladder.vague-first': 'Lo que solo está fechado en un mes o un año va antes de los días de ese periodo.',
  'ladder.this': 'Esta cita',
  'ladder.follows': 'Cuenta cómo siguió lo del número {list}.',
  'ladder.answers': 'Responde al número {list}.',
  'quotation.other-wordings': 'Otras versiones de la misma declaración',

  'variants.this': '<a href="{address}">Esta versión</a>, publicada por {outlet}, {date}',
  'variants.this-outlet-not-recorded':
    '<a href="{address}">Esta versión</a>, publicada por un medio no identificado, {date}',
  'variants.other': '<a href="{address}">La otra versión</a>, publicada por {outlet}, {date}',
  'variants.other-outlet-not-recorded':
    '<a href="{address}">La otra versión</a>, publicada por un medio no identificado, {date}',

  'differences.replaced': 'Aquí dice {here}; allí, {there}.',
  'differences.only-here': 'Solo aquí: {words}.',
  'differences.only-there': 'Solo allí: {words}.',
  'differences.none': 'Las palabras son las mismas; como mucho, cambia la puntuación.',

  'quotations.description':
    '{count, plural, =0 {El archivo aún no tiene citas.} one {La única cita del archivo, palabra por palabra.} many {Los # de citas del archivo, palabra por palabra, por voces.} other {Las # citas del archivo, palabra por palabra, por voces.}}',
  'quotations.description-of-year':
    '{title}: {count, plural, one {# cita} many {# de citas} other {# citas}}, palabra por palabra, por voces.',
  'quotations.as-json': 'Todas las citas en JSON',
  'quotations.as-csv': 'Todas las citas en CSV',
  'quotations.as-ndjson': 'Todas las citas en NDJSON',
  'quotations.lead-one-page':
    '{count, plural, =0 {Todavía no hay citas.} one {La única, palabra por palabra.} many {Los # de citas, palabra por palabra, en una sola página, en la que puede buscar con su navegador.} other {Las # citas, palabra por palabra, en una sola página, en la que puede buscar con su navegador.}}',
  'quotations.lead-by-year': '{count, number} en total, por el año en que se dijeron.',
  'quotations.for-machines':
    'Para programas: <a href="{json}">JSON</a>, <a href="{csv}">CSV</a> y <a href="{more}">más</a>.',
  'quotations.years-and-speakers': 'Años y voces',
  'quotations.pages': 'Páginas de citas',

  'speakers.description':
    '{count, plural, =0 {El archivo aún no cita a nadie.} one {La única voz del archivo.} many {# de voces del archivo, de más a menos citas.} other {Las # voces del archivo, de más a menos citas.}}',
  'speakers.lead': 'Todas las voces que se citan, de más a menos citas.',
  'speakers.unnamed': 'Fuentes sin nombre',

  'speaker.page-title': '{name} (voz)',
  'speaker.page-title-with-id': '{name} (voz {id})',
  'speaker.description':
    '{count, plural, one {# cita de {speaker}, palabra por palabra.} many {# de citas de {speaker}, palabra por palabra y por orden cronológico.} other {# citas de {speaker}, palabra por palabra y por orden cronológico.}}',
  'speaker.description-of-part':
    '{count, plural, one {# cita} many {# de citas} other {# citas}} de {speaker}, palabra por palabra y por orden cronológico. Parte {part}.',
  'speaker.kicker': 'Voz',
  'speaker.holds':
    '{count, plural, one {# cita.} many {# de citas, por orden cronológico.} other {# citas, por orden cronológico.}}',
  'speaker.unnamed': 'Los artículos no nombran esta fuente.',
  'speaker.formerly': 'Antes {names}.',
  'speaker.also-known-as': 'También: {names}.',
  'speaker.pages': 'Páginas de {speaker}',
  'speaker.about-title': 'Lo que se dice de {speaker}',
  'speaker.about-description':
    '{count, plural, one {# cita} many {# de citas} other {# citas}} sobre {speaker}, palabra por palabra y por orden cronológico.',
  'speaker.is-outlet': 'También es un medio: <a href="{address}">sus artículos y lo que se le declaró</a>.',
  'speaker.about-link':
    '<a href="{address}">{count, plural, one {# cita} many {# de citas} other {# citas}} sobre {speaker}</a>',
  'speaker.about-counts':
    'Citas de las que el archivo ha anotado que hablan de {speaker}. La búsqueda encuentra otras con ese nombre.',

  'outlets.description':
    '{count, plural, one {# medio, programas incluidos: lo que publicó y lo que se le dijo.} many {# de medios, programas incluidos: lo que publicaron y lo que se les dijo.} other {# medios, programas incluidos: lo que publicaron y lo que se les dijo.}}',
  'outlets.lead': 'Los medios que publicaron los artículos y aquellos a los que se hicieron las declaraciones.',
  'outlets.published':
    '{articles, plural, one {# artículo publicado} many {# de artículos publicados} other {# artículos publicados}}',
  'outlets.said-to-it':
    '{quotations, plural, one {# declaración a este medio} many {# de declaraciones a este medio} other {# declaraciones a este medio}}',
  'outlets.published-and-said-to-it':
    '{articles, plural, one {# artículo publicado} many {# de artículos publicados} other {# artículos publicados}}, {quotations, plural, one {# declaración a este medio} many {# de declaraciones a este medio} other {# declaraciones a este medio}}',
  'outlets.only-named': 'solo se menciona',

  'outlet.page-title': '{name} (medio)',
  'outlet.page-title-with-id': '{name} (medio {id})',
  'outlet.description':
    'Lo que publicó {outlet} y lo que se le dijo: {articles, plural, one {# artículo} many {# de artículos} other {# artículos}} y {quotations, plural, one {# cita} many {# de citas} other {# citas}}.',
  'outlet.description-of-part':
    'Lo que publicó {outlet} y lo que se le dijo: {articles, plural, one {# artículo} many {# de artículos} other {# artículos}} y {quotations, plural, one {# cita} many {# de citas} other {# citas}}. En varias partes; esta es la parte {part}.',
  'outlet.kicker': 'Medio o programa',
  'outlet.published-by-it': 'Lo que publicó',
  'outlet.said-to-it': 'Declaraciones a este medio o en él',
  'outlet.in-its-own-name':
    'En nombre propio: <a href="{address}">{count, plural, one {# cita} many {# de citas} other {# citas}}</a>.',
  'outlet.only-named':
    'El archivo menciona este medio, pero no tiene ningún artículo suyo ni ninguna declaración hecha a él.',
  'outlet.pages': 'Páginas de {outlet}',

  'topics.description':
    '{count, plural, one {El tema de los artículos de este archivo.} many {Los # de temas de los artículos de este archivo.} other {Los # temas de los artículos de este archivo.}}',
  'topics.lead': 'De qué tratan los artículos, según los ordena el archivo.',
  'topic.page-title': '{name} (tema)',
  'topic.page-title-with-id': '{name} (tema {id})',
  'topic.description':
    'Artículos sobre el tema {topic}: {count, plural, one {# artículo} many {# de artículos} other {# artículos}}, con sus citas.',
  'topic.description-of-part':
    'Artículos sobre el tema {topic}: {count, plural, one {# artículo} many {# de artículos} other {# artículos}}. En varias partes; esta es la parte {part}.',
  'topic.holds':
    '{count, plural, =0 {El archivo no tiene ningún artículo sobre este tema.} one {# artículo.} many {# de artículos, del más reciente al más antiguo.} other {# artículos, del más reciente al más antiguo.}}',
  'topic.narrower': 'Temas más concretos: {list}',
  'topic.also-called': 'En otros idiomas: {names}',
  'topic.search': '<a href="{address}">Buscar en los artículos sobre este tema</a>',
  'topic.pages': 'Páginas de {topic}',
  'all-series.description':
    '{count, plural, one {# serie de artículos en este archivo.} many {# de series de artículos en este archivo.} other {# series de artículos en este archivo.}}',
  'all-series.lead': 'Artículos que se publicaron por partes.',
  'count.parts': '{count, plural, one {# parte} many {# de partes} other {# partes}}',
  'series.page-title': '{name} (serie)',
  'series.page-title-with-id': '{name} (serie {id})',
  'series.description':
    'La serie {series} en este archivo: {count, plural, one {# parte} many {# de partes} other {# partes}}, en orden.',
  'series.part': 'Parte {part}',
  'series.missing': 'No está en el archivo: parte {list}.',
  'series.pages': 'Páginas de {series}',
  'series.name-and-part': '{series}, parte {part}',

  'timeline.description': '{title}: lo que se dijo y lo que ocurrió, por orden cronológico.',
  'timeline.description-of-page': '{story} ({title}): lo que se dijo y lo que ocurrió, por orden cronológico.',
  'timeline.lead': 'Lo que se dijo y lo que ocurrió, por orden cronológico.',
  'timeline.all-years': 'Todos los años',
  'timeline.not-shown':
    '{count, plural, one {# cita no aparece aquí, porque no consta cuándo se dijo. Está} many {# de citas no aparecen aquí, porque no consta cuándo se dijeron. Están} other {# citas no aparecen aquí, porque no consta cuándo se dijeron. Están}} en la <a href="{list}">lista de citas</a>.',
  'timeline.pages': 'Páginas de la cronología',
  'timeline.happened': 'Ocurrió',
  'timeline.said': 'Se dijo',
  'timeline.published': 'Se publicó',
  'timeline.told-in': 'Se cuenta en {articles}',
  'timeline.article': '{outlet}: {headline}',

  'scale.silent': '(nada)',
  'scale.explained':
    'Cada fila es un año. Sus líneas muestran, de arriba abajo, lo que <strong>ocurrió</strong>, lo que <strong>se dijo</strong> y lo que <strong>se publicó</strong>. Cuanto menos precisa es la fecha, más larga es la línea. Las líneas gruesas representan varias entradas; las discontinuas, fechas inciertas.',
  'scale.month': 'En {month}: {entries}.',
  'scale.some-time': 'En algún momento del año: {entries}.',
  'scale.happened': '{count, plural, one {# hecho} many {# de hechos} other {# hechos}}',
  'scale.said': '{count, plural, one {# cita} many {# de citas} other {# citas}}',
  'scale.published': '{count, plural, one {# artículo} many {# de artículos} other {# artículos}}',

  'publication.outlet-and-date': '{outlet}, {date}',
  'publication.outlet-date-and-byline': '{outlet}, {date}, por {byline}',
  'publication.outlet-not-recorded': 'medio no identificado',
  'publication.outlet-not-recorded-at-start': 'Medio no identificado',

  'citation.record': 'registro de archivo de un artículo ({date})',
  'citation.record-of-outlet': 'registro de archivo de un artículo ({date}, {outlet})',
  'citation.copy': 'copia de archivo de un artículo ({date})',
  'citation.copy-of-outlet': 'copia de archivo de un artículo ({date}, {outlet})',
  'citation.quoting': 'Cita de {speaker}',
  'citation.quoting-with-note': 'Cita de {speaker}. Nota del archivo: {note}',
  'citation.date-uncertain': 'Fecha incierta',
  'citation.article-date-uncertain': 'Fecha del artículo incierta.',
  'citation.quoted-in-apa': '{speaker}, como se citó en {work}',
  'citation.quoted-in-mla': 'ctd. en {work}',
  'citation.quoted-in-chicago': '{speaker}, citado en {work}',
  'citation.quoted-in-iso690': '{speaker}, citado en {work}',
  'citation.unnamed-in-chicago': 'Citado en {work}',
  'citation.unnamed-in-iso690': 'citado en {work}',
  'citation.at-paragraph': '{source}, párr. {numbers}',
  'citation.at-paragraphs': '{source}, párrs. {numbers}',

  'written.stated': 'Indicado: {origin}.',
  'written.which-says': '{origin}, que dice {text}',
  'written.and-authors': '{origin}, y la lista de autores del sitio',
  'written.json-ld': 'el JSON-LD de la página ({name})',
  'written.meta-tag': 'la etiqueta meta {name} de la página',
  'written.page-element': 'el elemento {name} de la página',
  'written.front-matter': 'el encabezado de metadatos del documento ({name})',
  'written.export-element': 'el elemento {name} de la exportación',
  'written.export-field': 'el campo {name} de la exportación',
  'written.opening-date': 'el documento comienza con la fecha {name}',
  'written.line': 'la línea «{name}» del documento',
  'written.page-title': 'el título de la página',
  'written.page-heading': 'el encabezado de nivel 1 de la página',
  'written.canonical-link': 'el enlace canónico de la página',
  'written.lang-attribute': 'el atributo lang de la página',
  'written.own-words': 'las palabras del texto',
  'written.saved-from': 'la nota del navegador sobre el origen de la página guardada',
  'written.fetched-address': 'la dirección de la que se obtuvo el documento',
  'written.opening-heading': 'el encabezado de nivel 1 que abre el documento',
  'written.first-line': 'la primera línea del documento',
  'written.opening-sentences': 'las primeras frases del texto',
  'written.document-name': 'el nombre del documento',
  'written.byline-line': 'la línea «By …» del documento',
  'written.description': 'Artículos de prensa, con cada cita palabra por palabra.',
  'written.introduction':
    'Artículos de prensa, con cada cita palabra por palabra, su autor, su fecha y una dirección que permanece.',

  'copy.this-archive': 'Este archivo',
  'copy.the-original': 'El original',
  'copy.in-the-text': '{style}, en el texto',
  'copy.as-a-note': '{style}, nota',
  'copy.in-the-bibliography': '{style}, bibliografía',
  'copy.address': 'Dirección',
  'copy.address-in-article': 'Dirección en el artículo',
  'copy.plain-text': 'Texto sin formato',
  'copy.wikipedia': 'Plantilla de Wikipedia',
  'copy.wikipedia-original': 'Plantilla de Wikipedia, el original',
  'copy.attribution': '— {speaker}, {occasion}, cita recogida en {source}',
  'copy.occasion': 'a {to}, {date}',
  'copy.source': '{title}, {date}, según {archive}',
  'copy.source-of-outlet': '{title}, {outlet}, {date}, según {archive}',
  'copy.archive-with-address': '{archive}, {address}',

  'feed.quotation': '{speaker}: {words}',
  'feed.printed-in': '{said}. Publicado en {headline}, {publication}.',
  'feed.as-atom': '{title} (Atom)',
  'feed.as-json-feed': '{title} (JSON Feed)',

  'guide.counts':
    '{articles, plural, one {# artículo} many {# de artículos} other {# artículos}} con {quotations, plural, one {# cita} many {# de citas} other {# citas}}.',
  'guide.how-to-quote':
    'Cada cita se reproduce palabra por palabra tal como la publica su artículo, erratas incluidas, y tiene su propia página con una dirección permanente (el campo `url` de los datos): cite las palabras exactas e indique esa dirección.',
  'guide.full-texts':
    '{count, plural, one {El artículo es un texto íntegro.} many {Los artículos son textos íntegros.} other {Los artículos son textos íntegros.}}',
  'guide.records':
    '{count, plural, one {El artículo es un registro, que cuenta un texto publicado con palabras del propio archivo; solo sus citas son del original.} many {Todos los artículos son registros, que cuentan un texto publicado con palabras del propio archivo; solo sus citas son del original.} other {Todos los artículos son registros, que cuentan un texto publicado con palabras del propio archivo; solo sus citas son del original.}}',
  'guide.some-records':
    '{records, plural, one {# artículo es un registro, que cuenta un texto publicado con palabras del propio archivo; solo sus citas son del original.} many {# de artículos son registros, que cuentan un texto publicado con palabras del propio archivo; solo sus citas son del original.} other {# artículos son registros, que cuentan un texto publicado con palabras del propio archivo; solo sus citas son del original.}}',
  'guide.dates-and-files':
    'Las fechas están en EDTF: ? significa incierta; ~, aproximada. Un valor ausente o null significa que no se conoce. Cada artículo también está disponible en .md, .txt y .json junto a su página.',
  'guide.quotations-json-what': 'todas las citas con voz, fecha, destinatario, artículo y dirección',
  'guide.quotations-csv-what': 'lo mismo en una tabla',
  'guide.schema-what': 'qué significan los campos',
  'guide.newest-articles': 'Los artículos más recientes: {shown} de {all}',
  'guide.article': '{outlet}, {date}. {summary}',
  'guide.all-articles-what': 'por años',
  'guide.all-quotations-what': 'en una sola página o por años',
  'guide.timeline-what': 'la historia por los días en que se dijeron y ocurrieron las cosas',
  'guide.about-what': 'cómo se conservan los artículos y las citas',

  'card.said': 'Dicho {when}',
  'card.said-to': 'Dicho {when} a {to}',
  'card.date-not-recorded': 'No consta cuándo se dijo',
  'card.date-not-recorded-to': 'Dicho a {to}, no consta cuándo',
  'card.printed-by': 'Publicado por {outlet}, {date}',
  'card.printed-by-not-recorded': 'Publicado por un medio no identificado, {date}',
  'card.headline-by-archive': '{date}. El titular es del archivo',
  'card.quotations':
    '{count, plural, one {# cita, palabra por palabra} many {# de citas, palabra por palabra} other {# citas, palabra por palabra}}',
  'card.all-the-words': 'Cita completa: {address}',

  'shared-title.said': '{words} {speaker}, {date}',
  'shared-title.said-to': '{words} {speaker} a {to}, {date}',
  'shared-title.printed-by': '{words} {speaker}, publicado por {outlet}, {date}',
  'shared-title.printed-by-to': '{words} {speaker} a {to}, publicado por {outlet}, {date}',
  'shared-title.printed-by-not-recorded': '{words} {speaker}, publicado por un medio no identificado, {date}',
  'shared-title.printed-by-not-recorded-to': '{words} {speaker} a {to}, publicado por un medio no identificado, {date}',

  'text.headline-by-archive': 'El titular es del archivo.',
  'text.date-basis': 'Cómo se conoce la fecha: {basis}',
  'text.original': 'Original: {address}',
  'text.link': 'Enlace de las palabras «{words}»: {address}',
  'text.added': 'En el archivo desde el {date}',
  'text.corrected': 'Corregido el {date}: {what}',
  'text.rights': 'Derechos sobre el original: {statement} ({address})',
  'text.address': 'Dirección permanente: {address}',

  'everything.title': 'Todo · {archive}',
  'everything.heading': '{archive}: todo',
  'everything.description': 'Todo en un solo fichero, para guardar y leer sin conexión. {about}',
  'everything-of-year.title': 'Todo lo de {year} · {archive}',
  'everything-of-year.heading': '{archive}: todo lo de {year}',
  'everything-of-year.description': 'Todo lo de {year} en un solo fichero, para guardar y leer sin conexión. {about}',
  'everything.how-to-use':
    'Este fichero no necesita conexión. Guárdelo para leerlo sin conexión y buscar en él con la función de búsqueda de su navegador. Se publicó en <a href="{address}">{address}</a>. Las palabras subrayadas son citas, palabra por palabra. Delante de cada una figura su voz, con un enlace a la dirección permanente de la cita.',
  'everything.year':
    '<a href="{address}">{year}</a>: {articles, plural, one {# artículo} many {# de artículos} other {# artículos}}',
  'everything.entry': '<a href="#{id}">{headline}</a>, {date}',
  'everything.publication': '{outlet} · {date}',
  'everything.publication-and-byline': '{outlet} · {date} · por {byline}',
  'everything.date': 'Fecha',
  'everything.event': 'Qué ocurrió',
  'everything.correction': 'Corrección',
  'everything.dated': '{date}. {what}',
  'everything.document': '{document}, SHA-256 <code>{checksum}</code>',

  'export.quotations-csv': 'Citas en CSV',
  'export.quotations-csv-what': 'Una tabla para hojas de cálculo, con una fila por cita.',
  'export.quotations-json': 'Citas en JSON',
  'export.quotations-json-what': 'Las mismas citas en una sola lista, para programas.',
  'export.schema': 'JSON Schema de las citas',
  'export.schema-what': 'Los campos de la lista, para validadores.',
  'export.quotations-ndjson': 'Citas en NDJSON',
  'export.quotations-ndjson-what': 'Las mismas citas, una por línea, para programas que leen línea a línea.',
  'export.database': 'El archivo como base de datos SQLite',
  'export.database-what':
    'Los artículos con sus textos, las citas y un índice de texto completo de las citas, que también encuentra palabras de hasta cuatro caracteres dentro de textos en chino, japonés y coreano. Datasette puede abrirla directamente.',
  'export.package': 'Paquete de datos Frictionless',
  'export.package-what':
    'Describe las dos tablas que figuran a continuación, para que los programas puedan leerlas y comprobarlas juntas.',
  'export.package-quotations': 'Tabla de citas del paquete',
  'export.package-quotations-what': 'El mismo fichero que el CSV anterior, junto a su descripción.',
  'export.package-articles': 'Tabla de artículos del paquete',
  'export.package-articles-what': 'Una fila por artículo, con su texto.',
  'export.schema-title': 'Citas de un archivo de prensa',
  'export-prints.how-many-quotations': 'cuántas citas hay',
  'export-prints.quotations-json': 'cuántas voces se citan',
  'export-prints.schema': 'cuántos campos tiene una cita',
  'export-prints.database': 'a quién se cita más y cuántas veces',
  'export-prints.package': 'los ficheros de sus tablas',
  'export-prints.package-quotations': 'cuántas citas no tienen fecha',
  'export-prints.package-articles': 'cuántos artículos hay',
  'package.quotations': 'Citas, palabra por palabra',
  'package.articles': 'Artículos con sus textos',
  'package.verbatim':
    'Las celdas son literales, aunque empiecen por =, +, - o @: impórtelas como texto, porque una hoja de cálculo puede tomarlas por fórmulas.',

  'quotation-field.id': 'el identificador de la cita, que nunca cambia',
  'quotation-field.text':
    'las palabras, tal como se publicaron, en una línea; si el artículo las interrumpe, por ejemplo con «dijo», cada parte va entre sus propias comillas',
  'quotation-field.parts': 'las palabras sin comillas, una entrada por cada parte sin interrupciones',
  'quotation-field.speaker': 'identificador de la voz',
  'quotation-field.speakerName': 'nombre de la voz, o lo que se sabe de una sin nombre',
  'quotation-field.speakerKind': 'tipo de voz',
  'quotation-field.speakerPrintedAs': 'nombre de la voz tal como lo imprime el artículo, si es otro',
  'quotation-field.to': 'medio o programa al que se dijeron las palabras, por su nombre',
  'quotation-field.said':
    'fecha en que se dijo, en EDTF: 2023-06 es junio de 2023, 2023-06? es incierta, 2023-06~ es aproximada',
  'quotation-field.saidBasis': 'cómo se conoce esa fecha',
  'quotation-field.utterance':
    'nombre de la declaración, por ejemplo it-is-doable; las citas con el mismo nombre publican la misma declaración con otras palabras',
  'quotation-field.about': 'identificadores de las personas de las que hablan estas palabras',
  'quotation-field.follows': 'identificadores de las citas anteriores de las que esta cuenta qué ocurrió después',
  'quotation-field.answers': 'identificadores de las citas a las que responden estas palabras',
  'quotation-field.note': 'una observación del archivo',
  'quotation-field.translation': 'una traducción de las palabras; la cita son las palabras impresas',
  'quotation-field.translationLanguage': 'etiqueta BCP 47 de la traducción',
  'quotation-field.translationBy': 'quién tradujo las palabras',
  'quotation-field.article': 'identificador del artículo que la publica',
  'quotation-field.headline': 'titular de ese artículo',
  'quotation-field.outlet': 'medio que publicó el artículo, por su nombre',
  'quotation-field.published': 'fecha del artículo, en EDTF, como en el campo said',
  'quotation-field.url': 'la dirección permanente de la cita',
  'quotation-field.context': 'dónde están las palabras en el artículo',
  'article-field.id': 'el identificador del artículo, que nunca cambia',
  'article-field.headline': 'su titular',
  'article-field.headlineBy': 'si el titular es el publicado o lo ha redactado el archivo',
  'article-field.outlet': 'medio que lo publicó, por su nombre',
  'article-field.byline': 'quién lo escribió, con los nombres tal como los publica el original',
  'article-field.published':
    'fecha del artículo, en EDTF: 2023-06 es junio de 2023, 2023-06? es incierta, 2023-06~ es aproximada',
  'article-field.publishedBasis': 'cómo se conoce esa fecha',
  'article-field.added': 'día en que entró en el archivo',
  'article-field.url': 'su dirección permanente en el archivo',
  'article-field.originalUrl': 'dirección del original',
  'article-field.edition': 'un registro con palabras del propio archivo, o el texto íntegro',
  'article-field.document': 'nombre del documento del que procede la copia',
  'article-field.sha256': 'suma de comprobación SHA-256 de ese documento',
  'article-field.rights': 'URI de rightsstatements.org',
  'article-field.summary': 'qué dice, en una o dos frases',
  'article-field.text': 'el texto, una línea por párrafo',
  'article-field.textSha256': 'suma de comprobación SHA-256 del texto en UTF-8',
  'article-field.topics': 'identificadores de los temas de los que trata',
  'article-field.topicNames': 'los nombres de esos temas',
  'article-field.series': 'identificador de la serie a la que pertenece',
  'article-field.seriesName': 'el nombre de esa serie',
  'article-field.part': 'qué parte de la serie es, desde 1',
  'article-field.pictures': 'direcciones de sus imágenes',
  'article-field.scans': 'direcciones de las imágenes escaneadas de sus páginas impresas',
  'article-field.manifest': 'dirección del manifiesto IIIF de esas imágenes escaneadas',
  'article-field.transcription': 'si el texto lo leyó una máquina, si después se corrigió o si se transcribió a mano',
};
