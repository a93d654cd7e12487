import type { Messages } from './message.ts';

/**
 * The interface in Arabic. Its terms: archive = أرشيف, article = مقال, quotation = اقتباس, speaker = متحدث, outlet = وسيلة إعلام,
 * said to = في حديث إلى, record = سجل, full text = النص الكامل, provenance = مصدر, not recorded = غير مسجل (of an outlet غير مذكورة,
 * since غير مسجلة would be one without a licence), checksum = مجموع اختباري, address = رابط, citation = استشهاد.
 */
export const ar: Messages = {
  'count.articles':
    '{count, plural, zero {لا مقالات} one {مقال واحد} two {مقالان} few {# مقالات} many {# مقالًا} other {# مقال}}',
  'count.quotations':
    '{count, plural, zero {لا اقتباسات} one {اقتباس واحد} two {اقتباسان} few {# اقتباسات} many {# اقتباسًا} other {# اقتباس}}',
  'count.speakers':
    '{count, plural, zero {لا متحدثين} one {متحدث واحد} two {متحدثان} few {# متحدثين} many {# متحدثًا} other {# متحدث}}',
  'archive.no-articles-yet': 'لا يضم الأرشيف مقالات بعد.',
  'archive.no-speakers-yet': 'لا متحدثين مسجلين بعد.',
  'archive.no-outlets-yet': 'لا وسائل إعلام مسجلة بعد.',
  'sentences.two': '{first} {second}',

  'page.skip-to-text': 'انتقل إلى النص',
  'page.sections': 'الأقسام',
  'section.articles': 'المقالات',
  'section.quotations': 'الاقتباسات',
  'section.speakers': 'المتحدثون',
  'section.outlets': 'وسائل الإعلام',
  'section.topics': 'المواضيع',
  'section.series': 'السلاسل',
  'section.timeline': 'التسلسل الزمني',
  'section.search': 'البحث',
  'section.about': 'عن الأرشيف',
  'footer.promise': 'تُنقل الاقتباسات حرفيًا كما نشرتها المقالات. وكل رابط في هذا الموقع دائم.',
  'footer.report-an-error': 'أبلغ عن خطأ',
  'footer.you-are-offline': 'أنت غير متصل بالإنترنت: هذه نسخة الأرشيف المحفوظة في متصفحك.',

  'browse.articles': 'كل المقالات',
  'browse.quotations': 'كل الاقتباسات',

  'search-form.field': 'ابحث في الأرشيف',
  'search-form.placeholder': 'كلمات تتذكرها',
  'search-form.button': 'بحث',
  'keys.single': 'اختصارات المفتاح الواحد',

  'home.holds': '{articles} و{quotations}',
  'home.articles-of-year':
    '{count, plural, zero {لا مقالات من عام {year}} one {مقال واحد من عام {year}} two {مقالان من عام {year}} few {# مقالات من عام {year}} many {# مقالًا من عام {year}} other {# مقال من عام {year}}}',
  'home.articles-of-years':
    '{count, plural, zero {لا مقالات من {first} إلى {last}} one {مقال واحد من {first} إلى {last}} two {مقالان من {first} إلى {last}} few {# مقالات من {first} إلى {last}} many {# مقالًا من {first} إلى {last}} other {# مقال من {first} إلى {last}}}',
  'home.quotations-of-year':
    '{count, plural, zero {لا اقتباسات من عام {year}} one {اقتباس واحد من عام {year}} two {اقتباسان من عام {year}} few {# اقتباسات من عام {year}} many {# اقتباسًا من عام {year}} other {# اقتباس من عام {year}}}',
  'home.quotations-of-years':
    '{count, plural, zero {لا اقتباسات من {first} إلى {last}} one {اقتباس واحد من {first} إلى {last}} two {اقتباسان من {first} إلى {last}} few {# اقتباسات من {first} إلى {last}} many {# اقتباسًا من {first} إلى {last}} other {# اقتباس من {first} إلى {last}}}',
  'home.for-instance': 'مثلًا: <a href="{search}">{words}</a>.',
  'home.or-read':
    'أو اقرأ <a href="{quotations}">كل الاقتباسات</a> أو <a href="{timeline}">{story, select, yes {القصة كما جرت} other {التسلسل الزمني}}</a>.',
  'home.read':
    'اقرأ <a href="{quotations}">كل الاقتباسات</a> أو <a href="{timeline}">{story, select, yes {القصة كما جرت} other {التسلسل الزمني}}</a>.',
  'home.quotation': 'اقتباس من الأرشيف',
  'home.articles': 'المقالات، الأحدث أولًا',
  'home.all-articles': 'كل المقالات ({count, number})',

  'nothing-here.title': 'لا شيء على هذا الرابط',
  'nothing-here.description': 'ليس في الأرشيف صفحة على هذا الرابط.',
  'nothing-here.why': 'يحافظ الأرشيف على كل رابط نشره، فالأرجح أن في هذا الرابط خطأ في الكتابة أو أنه مبتور.',
  'nothing-here.or-withdrawn':
    'أو ربما سُحب ما كان هنا. لا يحتفظ الأرشيف من بعض العناوين المسحوبة إلا ببصمة رقمية، لأنها تكشف اسم شخص ما.',
  'nothing-here.what-to-do': 'ابحث عن الكلمات التي تتذكرها، أو تصفح القوائم.',

  'moved.title': 'انتقلت الصفحة {from}',
  'moved.description': 'انتقلت الصفحة {from} إلى {to}.',
  'moved.heading': 'انتقلت هذه الصفحة',

  'withdrawn.title': 'محتوى مسحوب',
  'withdrawn.description': 'سُحب ما كان منشورًا في هذا العنوان.',
  'withdrawn.legal': 'سُحب ما كان منشورًا في هذا العنوان بتاريخ {day} لسبب قانوني.',
  'withdrawn.privacy': 'سُحب ما كان منشورًا في هذا العنوان بتاريخ {day} حمايةً لخصوصية أحد الأشخاص.',
  'withdrawn.rights': 'سُحب ما كان منشورًا في هذا العنوان بتاريخ {day} بطلب من أحد أصحاب الحقوق.',
  'withdrawn.other': 'سُحب ما كان منشورًا في هذا العنوان بتاريخ {day}.',
  'withdrawn.address-stays':
    'يبقى العنوان قائمًا ليعلم بذلك كل من يتبع رابطًا أو إحالة قديمة، ولا يذكر الأرشيف عن الأمر أكثر من هذا.',
  'withdrawn.in-text': '[مسحوب]',
  'withdrawn.correction-legal': 'سُحب اقتباس من هذا النص لسبب قانوني.',
  'withdrawn.correction-privacy': 'سُحب اقتباس من هذا النص حمايةً لخصوصية أحد الأشخاص.',
  'withdrawn.correction-rights': 'سُحب اقتباس من هذا النص بطلب من أحد أصحاب الحقوق.',
  'withdrawn.correction-other': 'سُحب اقتباس من هذا النص.',
  'redacted.correction': 'حُجب اسم ورد في هذا النص.',

  'about.title': 'عن هذا الأرشيف',
  'about.description': 'ما يضمه هذا الأرشيف، وكيف تُحفظ مقالاته واقتباساته، وكيف يُستشهد بها.',
  'about.it-holds':
    'في الأرشيف {articles, plural, zero {لا مقالات} one {مقال واحد} two {مقالان} few {# مقالات} many {# مقالًا} other {# مقال}} و{quotations, plural, zero {لا اقتباسات} one {اقتباس واحد} two {اقتباسان} few {# اقتباسات} many {# اقتباسًا} other {# اقتباس}} {speakers, plural, zero {من دون متحدثين} one {لمتحدث واحد} two {لمتحدثَين} few {لـ# متحدثين} many {لـ# متحدثًا} other {لـ# متحدث}}.',
  'about.it-holds-no-quotations':
    'في الأرشيف {articles, plural, zero {لا مقالات} one {مقال واحد} two {مقالان} few {# مقالات} many {# مقالًا} other {# مقال}} بلا اقتباسات.',
  'about.what-an-article-is': 'ما المقصود بالمقال هنا',
  'about.all-are-records':
    '{count, plural, zero {كل المقالات <em>سجلات</em>.} one {المقال <em>سجل</em>.} two {المقالان <em>سجلان</em>.} few {كل المقالات <em>سجلات</em>.} many {كل المقالات <em>سجلات</em>.} other {كل المقالات <em>سجلات</em>.}}',
  'about.all-are-full-texts':
    '{count, plural, zero {كل المقالات <em>نصوص كاملة</em>: منقولة كلمة بكلمة، بما فيها من أخطاء مطبعية.} one {المقال <em>نص كامل</em>: منقول كلمة بكلمة، بما فيه من أخطاء مطبعية.} two {المقالان <em>نصان كاملان</em>: منقولان كلمة بكلمة، بما فيهما من أخطاء مطبعية.} few {كل المقالات <em>نصوص كاملة</em>: منقولة كلمة بكلمة، بما فيها من أخطاء مطبعية.} many {كل المقالات <em>نصوص كاملة</em>: منقولة كلمة بكلمة، بما فيها من أخطاء مطبعية.} other {كل المقالات <em>نصوص كاملة</em>: منقولة كلمة بكلمة، بما فيها من أخطاء مطبعية.}}',
  'about.some-are-records':
    'من المقالات {records, plural, zero {لا <em>سجلات</em>} one {<em>سجل</em> واحد} two {<em>سجلان</em>} few {# <em>سجلات</em>} many {# <em>سجلًا</em>} other {# <em>سجل</em>}}، و{fullTexts, plural, zero {لا <em>نصوص كاملة</em>} one {<em>نص كامل</em> واحد منقول كلمة بكلمة، بما فيه من أخطاء مطبعية} two {<em>نصان كاملان</em> منقولان كلمة بكلمة، بما فيهما من أخطاء مطبعية} few {# <em>نصوص كاملة</em> منقولة كلمة بكلمة، بما فيها من أخطاء مطبعية} many {# <em>نصًا كاملًا</em> منقولة كلمة بكلمة، بما فيها من أخطاء مطبعية} other {# <em>نص كامل</em> منقولة كلمة بكلمة، بما فيها من أخطاء مطبعية}}.',
  'about.what-a-record-is':
    'السجل يروي نصًا منشورًا فقرة فقرة بكلمات الأرشيف، من دون إغفال أي معلومة، وينقل كل اقتباس كما نُشر تمامًا، بما فيه من أخطاء مطبعية. ارجع إلى الأصل قبل أن تعتمد على سجل.',
  'about.provenance':
    'تحت كل مقال بيان بمصدر نسختنا: الوثيقة، والمجموع الاختباري لها، وكيف عُرف تاريخها، وما يُعرف عن حقوقها. وإذا كان شيء ما غير معروف، ذكرت الصفحة ذلك. أما الوثائق نفسها فليست متاحة هنا.',
  'about.dates': 'التواريخ',
  'about.how-dates-are-given':
    'لا يُذكر التاريخ إلا بقدر الدقة المعروفة. «غير مؤكد» تعني أنه مستنتج، وتبيّن الصفحة ممّ استُنتج. و«نحو» تعني أنه قريب من التاريخ المذكور.',
  'about.addresses': 'روابط باقية',
  'about.how-addresses-stay':
    'لكل مقال وفقرة واقتباس رابط دائم. وبعد نشر الرابط يُدرج في قائمة تُراجع كلما أُعيد بناء الأرشيف. وإذا انتقلت صفحة، قاد رابطها القديم إلى الجديد. للحصول على رابط اقتباس، اتبع الرقم المجاور له إلى صفحته الخاصة. وللإشارة إلى الفقرة العاشرة من مقال، أضف \u200e#p10 إلى رابطه.',
  'about.withdrawals':
    'إذا وجب سحب شيء لأن القانون أو أحد أصحاب الحقوق أو خصوصية أحد الأشخاص تقتضي ذلك، يبقى عنوانه قائمًا ويذكر تاريخ السحب ونوع سببه.',
  'about.finding-words': 'العثور على الكلمات',
  'about.how-to-find-words':
    '<a href="{search}">ابحث</a> عن كلمات تتذكرها، أو ضعها بين علامتي تنصيص للعثور عليها كما هي وبترتيبها. وإذا كان جافا سكريبت معطلًا، فاستخدم أداة البحث في متصفحك في قائمة <a href="{quotations}">كل الاقتباسات</a>. وهي في صفحة واحدة، أو في صفحة لكل سنة إذا كثرت.',
  'about.reporting-an-error': 'الإبلاغ عن خطأ',
  'about.kept-by': 'القائم على هذا الأرشيف: {keeper}.',
  'about.keeper-not-named': 'لا يذكر هذا الأرشيف اسم القائم عليه.',
  'about.write-to': 'إذا وجدت خطأ في كلمة أو اسم أو تاريخ، فاكتب إلى <a href="{address}">{contact}</a>.',
  'about.no-contact': 'ولا يذكر وسيلة اتصال لتصحيح الأخطاء: اسأل من دلّك عليه.',
  'about.what-to-report': 'نرجو ذكر رابط الاقتباس أو الفقرة، وما ورد في الأصل. وإذا صُحح نص بعد نشره، ذكرت صفحته ذلك.',
  'about.accessibility': 'إتاحة الوصول',
  'about.accessibility-tested':
    'صُممت الصفحات لتستوفي المستوى AA من إرشادات إتاحة محتوى الويب (WCAG) 2.2، مع تباين النص المطلوب في المستوى AAA \u200f(7 إلى 1). وكلما تغيّر برنامج الأرشيف، فحصت اختبارات آلية في متصفح (Chromium) كل نوع من الصفحات: قواعد axe بالألوان الفاتحة والداكنة والعالية التباين، وصحة HTML، والاستخدام بلوحة المفاتيح مع ظهور موضع التركيز، وشجرة الإتاحة التي تتلقاها قارئات الشاشة، والعمل من دون جافا سكريبت، والألوان المفروضة، والنص بضعف حجمه، وشاشة عرضها 320 بكسلًا، والطباعة. وتقرأ اختبارات أخرى وتبحث وتستشهد في Firefox وفي WebKit، محرك Safari، وتقارن ما تعرضه المتصفحات الثلاثة.',
  'about.accessibility-not-tested':
    'لم يختبر الصفحاتِ أشخاصٌ يستخدمون قارئات الشاشة أو مفاتيح التحكم أو الأوامر الصوتية. ولا تُميَّز الكلمات المكتوبة بلغة أخرى إلا إذا سجّل القائم على الأرشيف تلك اللغة. والقائمة المجاورة لمخطط السنوات في التسلسل الزمني تصف محتواه كاملًا.',
  'about.single-keys':
    'ينقل المفتاح / إلى خانة البحث، وبين نتائج البحث تؤدي المفاتيح j وk و? ما تبيّنه <a href="{search}">صفحة البحث</a> تحت «المفاتيح». وإذا كنت قد تضغط هذه المفاتيح سهوًا، باليد أو بالصوت، فيمكنك تعطيلها في كل الصفحات، هناك أو هنا. ويتذكر متصفحك اختيارك.',
  'about.feeds-and-downloads': 'الموجزات والتنزيلات',
  'about.how-to-follow':
    'يمكنك متابعة المقالات الجديدة عبر <a href="{atom}">Atom</a> أو <a href="{json}">JSON Feed</a>. وللمتحدثين ووسائل الإعلام موجزات خاصة: أضف feed.xml أو feed.json إلى رابط الصفحة.',
  'about.how-to-download':
    'كل مقال متاح بصيغ Markdown والنص البسيط وJSON، وروابطها في نهايته. والأرشيف كله متاح في صورة <a href="{data}">بيانات</a> مع مجاميع اختبارية، وفي <a href="{everything}">ملف واحد</a> للقراءة من دون اتصال. وتجد النماذج اللغوية دليلًا في <a href="{guide}">llms.txt</a>. ويمكنك إضافة الأرشيف إلى محركات البحث في متصفحك، ثم البحث فيه من شريط العنوان.',
  'about.privacy': 'الخصوصية',
  'about.no-cookies':
    'لا يضع هذا الموقع ملفات تعريف ارتباط، ولا يحمّل شيئًا من مواقع أخرى، ولا يرسل شيئًا إلى أي جهة: فالبحث يجري في متصفحك. والإعداد الوحيد الذي يحفظه هو تعطيلك اختصارات المفتاح الواحد.',
  'about.no-cookies-but-a-copy':
    'لا يضع هذا الموقع ملفات تعريف ارتباط، ولا يحمّل شيئًا من مواقع أخرى، ولا يرسل شيئًا إلى أي جهة: فالبحث يجري في متصفحك، الذي يحتفظ أيضًا <a href="{offline}">بنسخة للقراءة من دون اتصال</a>. والإعداد الوحيد الذي يحفظه هو تعطيلك اختصارات المفتاح الواحد.',
  'about.rights': 'الحقوق',
  'about.whose-words':
    'الاقتباسات كلام من قالوها. وبيان الحقوق الذي تشير إليه صفحة كل مقال يذكر لمن حقوقه. والبرنامج حر بموجب رخصة MIT. وتُعَدّ الاستشهادات ببرنامج citeproc-js من فرانك بينيت (Frank Bennett) وبأنماط المساهمين في مشروع CSL \u200f(CC BY-SA 3.0).',

  'offline.title': 'القراءة من دون اتصال',
  'offline.description': 'نسخة هذا الأرشيف التي يحتفظ بها متصفحك للقراءة من دون اتصال بالإنترنت.',
  'offline.no-copy-of-this-page':
    'أنت غير متصل بالإنترنت، أو أن خادم الأرشيف لا يستجيب، وليس في متصفحك نسخة من هذه الصفحة.',
  'offline.how-it-works':
    'عند زيارتك الأولى ينسخ متصفحك الأرشيف، أو قوائمه وبيانات البحث فيه إذا كان كبيرًا، ثم كل صفحة تقرؤها. وإذا انقطع الاتصال، رأيت هذه النسخة. وهي تُحدَّث كلما حُدّث الأرشيف.',
  'offline.articles': 'المقالات المحفوظة في متصفحك',
  'offline.remove': 'احذف النسخة',
  'offline.no-copy-yet': 'ليس في متصفحك نسخة بعد.',
  'offline.complete': 'النسخة مكتملة. عدد الصفحات: {pages}.',
  'offline.complete-since': 'النسخة مكتملة. عدد الصفحات: {pages}. تاريخ الحفظ: {day}.',
  'offline.removed':
    'حُذفت النسخة. وستعود عند زيارتك المقبلة، إلا إذا كانت إعدادات متصفحك تمنع هذا الموقع من حفظ البيانات.',

  'data.title': 'البيانات',
  'data.description':
    'نزّل الأرشيف كله: جداول، وقاعدة بيانات، وملف واحد للقراءة من دون اتصال، ومجاميع اختبارية لكل الملفات.',
  'data.download-everything':
    'نزّل الأرشيف كله. محتوى هذه الملفات هو محتوى الصفحات نفسه. وهي تُنشأ كلما نُشر الأرشيف، وتبقى مطابقة حتى آخر بايت إذا لم يتغير شيء.',
  'data.to-read': 'للقراءة والحفظ',
  'data.everything': 'كل شيء في ملف واحد',
  'data.everything-of-year': 'كل شيء من عام {year}',
  'data.what-everything-is':
    'كل المقالات مع اقتباساتها ومصادرها. احفظ الملف لتقرأه من دون اتصال وتبحث فيه بأداة البحث في متصفحك.',
  'data.links-to-years': 'روابط إلى الملفات أدناه، ملف لكل سنة، وهي تضم معًا كل شيء.',
  'data.html': 'ملف HTML تحمل فيه عناصر المقالات والاقتباسات معرّفاتها.',
  'data.prints-articles': 'عدد المقالات في الملف',
  'data.article-as-json':
    'كل مقال متاح أيضًا بصيغة JSON: ضع \u200e.json مكان الشرطة المائلة الأخيرة في رابطه، كما في <a href="{link}">{address}</a>.',
  'data.for-programs': 'للبرامج',
  'data.fields-of-quotation': 'حقول الاقتباس',
  'data.fields-of-article': 'حقول المقال',
  'data.how-values-are-written':
    'النص بترميز UTF-8. والقيم غير المعروفة null في JSON وفي قاعدة البيانات، وفارغة في CSV. والقائمة خلية واحدة متعددة الأسطر في CSV، وJSON في قاعدة البيانات. وخلايا CSV حرفية، حتى إن بدأت بإحدى العلامات = و+ و- و@: استوردها نصًا، لأن برنامج الجداول الذي يفتح الملف قد يحسبها معادلات.',
  'data.to-check': 'للتحقق',
  'data.checksums': 'المجاميع الاختبارية لكل الملفات',
  'data.what-checksums-are':
    'المجموع الاختباري SHA-256 لكل ملف منشور. احتفظ بنسخة من هذه القائمة لتعرف لاحقًا هل تغيّر شيء. ولا يُذكر هنا حجمها ولا مجموعها الاختباري لأنها تشمل هذه الصفحة.',
  'data.prints-unchanged': '{word} إذا لم يتغير شيء، وإلا فأسماء الملفات المختلفة',
  'data.lines-of-checksums':
    'في كل سطر مجموع اختباري ثم مسافتان ثم مسار تحت {address}. والمسار المنتهي بـindex.html هو صفحة مجلده.',
  'data.two-more-checksums':
    'ويذكر كل مقال مجموعين اختباريين آخرين: أحدهما لنصه، أي الفقرات في ملف JSON الخاص به موصولة بعلامات سطر جديد بترميز UTF-8، والآخر للوثيقة التي أُعدّ منها.',
  'data.size': 'الحجم',
  'data.bytes':
    '{count, plural, zero {<data value="{bytes}">#</data> بايت} one {<data value="{bytes}">#</data> بايت} two {<data value="{bytes}">#</data> بايت} few {<data value="{bytes}">#</data> بايت} many {<data value="{bytes}">#</data> بايت} other {<data value="{bytes}">#</data> بايت}}',
  'data.sha-256': 'SHA-256',
  'data.schema': 'المخطط',
  'data.example': 'مثال',
  'data.script-prints': 'يُنفَّذ باستخدام Node 24 أو أحدث، ويطبع: {result}.',
  'data.command-prints': 'يُنفَّذ في مجلد الملف، ويطبع: {result}.',

  'search-page.description': 'ابحث في اقتباسات هذا الأرشيف ومقالاته بالكلمات التي تتذكرها.',
  'search-page.needs-scripts':
    'يحتاج البحث إلى جافا سكريبت، لكنه معطل في متصفحك. الكلمات التي بحثت عنها موجودة في شريط العنوان أعلاه، لكن هذه الصفحة لا تستطيع البحث عنها.',
  'search-page.without-scripts':
    'يمكنك البحث في أي صفحة بأداة البحث في متصفحك (Ctrl وF، أو ⌘ وF، أو «بحث في الصفحة» في قائمته). وأكثر الصفحات نصًا هي <a href="{everything}">الأرشيف كله في ملف واحد</a>، أو في ملف لكل سنة إذا كان كبيرًا، و<a href="{quotations}">كل الاقتباسات</a>. وهناك أيضًا <a href="{articles}">كل المقالات</a> و<a href="{timeline}">التسلسل الزمني</a>.',
  'search-page.narrow': 'تضييق النتائج أو ترتيبها',
  'search-page.speaker': 'المتحدث',
  'search-page.every-speaker': 'الجميع',
  'search-page.outlet': 'نُشر فيها أو قيل لها',
  'search-page.every-outlet': 'أي وسيلة إعلام',
  'search-page.about': 'قيل عن',
  'search-page.every-about': 'أي شخص',
  'search-page.topic': 'الموضوع',
  'search-page.every-topic': 'أي موضوع',
  'search-page.year': 'السنة',
  'search-page.every-year': 'أي سنة',
  'search-page.kind': 'اعرض',
  'search-page.every-kind': 'كل شيء',
  'search-page.order': 'الترتيب',
  'search-page.best-first': 'الأنسب أولًا',
  'search-page.latest-first': 'الأحدث أولًا',
  'search-page.oldest-first': 'الأقدم أولًا',
  'search-page.results': 'نتائج البحث',
  'search-page.more': 'مزيد من النتائج',
  'search-page.nothing':
    'جرّب كلمات أقل أو كلمات أخرى. لا أهمية كبيرة للإملاء ولا لعلامات التنصيص. أو تصفح <a href="{quotations}">كل الاقتباسات</a> أو <a href="{articles}">كل المقالات</a> أو <a href="{timeline}">التسلسل الزمني</a>.',
  'search-page.how-to-search':
    'اكتب الكلمات التي تتذكرها بأي ترتيب. تُصحَّح الأخطاء الإملائية. وضع الكلمات بين علامتي تنصيص للعثور عليها كما هي وبترتيبها.',
  'search-page.for-instance': 'مثلًا: <a href="{search}">{words}</a> أو <a href="{searchPhrase}">«{words}»</a>.',
  'search-page.keys': 'المفاتيح',
  'search-page.key-down': '↓ أو j',
  'search-page.key-up': '↑ أو k',
  'search-page.key-enter': 'Enter',
  'search-page.key-escape': 'Esc',
  'search-page.goes-to-field': 'إلى خانة البحث',
  'search-page.goes-to-next': 'إلى النتيجة التالية',
  'search-page.goes-to-previous': 'إلى النتيجة السابقة',
  'search-page.opens-result': 'فتح النتيجة',
  'search-page.goes-back-to-field': 'العودة إلى خانة البحث',
  'search-page.shows-keys': 'هذه القائمة',
  'search-page.keys-turned-off':
    'عند تعطيلها لا تفعل المفاتيح / وj وk و? شيئًا في أي صفحة. أما المفاتيح الأخرى فتبقى عاملة.',
  'search-page.close': 'إغلاق',

  'search.offline':
    'أنت غير متصل بالإنترنت، وليس في متصفحك نسخة من هذا الجزء من البحث. سيُستأنف البحث عند عودة الاتصال.',
  'search.not-loaded': 'تعذّر تحميل البحث. تحقق من اتصالك وواصل الكتابة، أو اضغط «بحث» للمحاولة مجددًا.',
  'search.out-of-date': 'هذه الصفحة قديمة. أعد تحميلها.',
  'search.nothing-found': 'لا نتائج.',
  'search.results':
    '{count, plural, zero {لا نتائج} one {نتيجة واحدة} two {نتيجتان} few {# نتائج} many {# نتيجة} other {# نتيجة}}',
  'search.filters-set':
    '{count, plural, zero {لا مرشحات مفعّلة} one {مرشح واحد مفعّل} two {مرشحان مفعّلان} few {# مرشحات مفعّلة} many {# مرشحًا مفعّلًا} other {# مرشح مفعّل}}',
  'search.plain': 'هذه نتائج بحث Pagefind نفسه: يجب أن ترد كل الكلمات، ولا يُصحَّح شيء.',
  'search.only-by': 'اقتباسات {speaker} فقط.',
  'search.only-about': 'الاقتباسات التي تتحدث عن {about} فقط.',
  'search.only-about-of': 'الاقتباسات التي تتحدث عن {about} في عام {year} فقط.',
  'search.only-to': 'الاقتباسات من أحاديث إلى {to} فقط.',
  'search.only-of': 'اقتباسات عام {year} فقط.',
  'search.only-by-of': 'اقتباسات {speaker} في عام {year} فقط.',
  'search.only-by-to': 'اقتباسات {speaker} من أحاديث إلى {to} فقط.',
  'search.only-of-to': 'اقتباسات عام {year} من أحاديث إلى {to} فقط.',
  'search.only-by-of-to': 'اقتباسات {speaker} في عام {year} من أحاديث إلى {to} فقط.',
  'search.all-words-instead': 'ابحث عن كل الكلمات بدلًا من ذلك',
  'search.read-as-language': 'لغة البحث المفترضة: {languages}.',
  'search.nearest': 'لا يرد في أي نص هذا الكلام بهذا الترتيب. أقرب ما نُشر، وتحت الكلمات المختلفة خط:',
  'search.corrected': 'قُرئت {words}.',
  'search.corrected-word': '«{typed}» على أنها «{readAs}»',
  'search.word': '«{word}»',
  'search.related': 'شمل البحث أيضًا {words}.',
  'search.related-among': 'شمل البحث أيضًا كلمات أخرى، منها {words}.',
  'search.missing': 'لا يرد في أي نص ما يشبه {words}.',
  'search.latest-first':
    'الأحدث أولًا: الاقتباسات حسب تاريخ قولها، والمقالات حسب تاريخ نشرها. وترد في الآخر الاقتباسات التي لم يُسجَّل تاريخها.',
  'search.oldest-first':
    'الأقدم أولًا: الاقتباسات حسب تاريخ قولها، والمقالات حسب تاريخ نشرها. وترد في الآخر الاقتباسات التي لم يُسجَّل تاريخها.',
  'search.year-of-article': 'الاقتباسات التي لم يُسجَّل تاريخها مدرجة تحت سنة مقالها.',
  'search.asked-for': 'البحث عن: {text}.',
  'search.filter': '{filter}: {choice}.',
  'search.first-of': 'المعروض هنا: أول {shown} من أصل {total}.',
  'search.article': 'مقال · {facts}',
  'search.source': 'في {article} · {facts} · للاستشهاد: {address}',
  'search.in-note': 'ملاحظة الأرشيف:',
  'search.in-translation': 'الترجمة:',
  'search.in-headline': 'العنوان:',
  'search.in-byline': 'الكاتب:',
  'search.in-summary': 'الملخص:',
  'search.in-place': '{place}:',
  'search.word-for-word': 'حرفيًا',
  'search.printed-as': 'كما نُشر',

  'date.uncertain': '{date} (غير مؤكد)',
  'date.approximate': 'نحو {date}',
  'date.approximate-day': 'نحو {date}',
  'date.on-day': 'في {date}',
  'date.in-month': 'في {date}',
  'date.in-year': 'في عام {date}',
  'date.first-day': '{day}',
  'date.not-recorded': 'التاريخ غير مسجل',

  'attribution.date': '{speaker}، {date}',
  'attribution.to-date': '{speaker} في حديث إلى {to}، {date}',
  'attribution.to': '{speaker} في حديث إلى {to}',
  'attribution.only-to-date': 'في حديث إلى {to}، {date}',
  'attribution.date-not-recorded': 'تاريخ القول غير مسجل',
  'attribution.printed-as': '{speaker} (ورد في النص باسم {name})',
  'attribution.only-printed-as': '{when} (ورد في النص باسم {name})',

  'figure.source': 'في {headline} · {address}',
  'figure.source-and-outlet': 'في {headline} ({outlet}) · {address}',
  'figure.address': '<span class="visually-hidden">للاستشهاد بهذا: </span>{address}',
  'translation.by': 'ترجمة ({language}): {by}',
  'picture.credit': 'صورة: {credit}',
  'picture.in-text': '[صورة: {alt}]',

  'list.part': '{title}، الجزء {part}',
  'list.years': 'السنوات',
  'list.not-dated': 'بلا تاريخ',
  'list.page-before': 'الصفحة السابقة',
  'list.next-page': 'الصفحة التالية',
  'articles.of-year': 'مقالات عام {year}',
  'quotations.of-year': 'اقتباسات عام {year}',
  'quotations.undated': 'اقتباسات بلا تاريخ',
  'timeline.of-year': 'التسلسل الزمني لعام {year}',
  'timeline.undated': 'التسلسل الزمني: اقتباسات بلا تاريخ',

  'articles.description':
    '{count, plural, zero {ليس في الأرشيف مقالات بعد.} one {المقال الوحيد في الأرشيف.} two {مقالا الأرشيف، الأحدث أولًا.} few {مقالات الأرشيف كلها حسب السنة، الأحدث أولًا. عددها #.} many {مقالات الأرشيف كلها حسب السنة، الأحدث أولًا. عددها #.} other {مقالات الأرشيف كلها حسب السنة، الأحدث أولًا. عددها #.}}',
  'articles.description-of-year':
    '{title}: {count} من أصل {total, plural, zero {لا مقالات} one {مقال واحد} two {مقالين} few {# مقالات} many {# مقالًا} other {# مقال}} في الأرشيف، الأحدث أولًا.',
  'articles.lead':
    '{count, plural, zero {لا مقالات بعد.} one {مقال واحد.} two {مقالان، الأحدث أولًا.} few {# مقالات، الأحدث أولًا.} many {# مقالًا، الأحدث أولًا.} other {# مقال، الأحدث أولًا.}}',
  'articles.pages': 'صفحات المقالات',

  'article.as-json': 'هذا المقال بصيغة JSON',
  'article.as-markdown': 'هذا المقال بصيغة Markdown',
  'article.as-plain-text': 'هذا المقال نصًا بسيطًا',
  'article.by': 'بقلم {author}',
  'article.quotation-link':
    '<span class="visually-hidden">الاقتباس </span><b>{number}</b><span class="quotation-link__who"><span class="visually-hidden"> لـ</span>{who}</span>',
  'article.headline-is-ours': 'العنوان من وضع الأرشيف، والعنوان الأصلي غير مسجل.',
  'article.is-a-record': 'يروي هذا السجل المقال بكلمات الأرشيف، وينقل كل اقتباس حرفيًا.',
  'article.underlined-words':
    'الكلمات التي تحتها خط اقتباسات. والرقم المجاور لكل منها يقود إلى صفحته الخاصة، التي يمكنك الاستشهاد بها.',
  'article.only-the-quotations':
    '{count, plural, zero {لا اقتباسات} one {الاقتباس فقط} two {الاقتباسان فقط} few {الاقتباسات فقط (#)} many {الاقتباسات فقط (#)} other {الاقتباسات فقط (#)}}',
  'article.who-says-what': 'من قال ماذا',
  'article.outline': 'مخطط المقال',
  'article.contents': 'المحتويات',
  'article.before-and-after': 'المقال السابق والتالي',
  'article.before': 'السابق: {date}',
  'article.after': 'التالي: {date}',
  'article.topics': 'المواضيع: {list}',
  'article.part-of': 'الجزء {part} من سلسلة <a href="{address}">{series}</a>.',
  'article.parts': 'أجزاء السلسلة',
  'article.part-before': 'السابق: الجزء {part}',
  'article.part-after': 'التالي: الجزء {part}',

  'copy.title': 'عن هذه النسخة',
  'copy.published': 'تاريخ النشر',
  'copy.outlet': 'وسيلة الإعلام',
  'copy.outlet-not-recorded': 'غير مذكورة: لا تسمّيها الوثيقة.',
  'copy.written-by': 'بقلم',
  'copy.author-of-a-record': '{author}؛ كلمات هذا السجل للأرشيف',
  'copy.headline': 'العنوان',
  'copy.headline-as-printed': 'كما نُشر.',
  'copy.headline-supplied': 'من وضع الأرشيف.',
  'copy.original': 'الأصل',
  'copy.original-not-recorded': 'رابطه غير مسجل.',
  'copy.text': 'النص',
  'copy.text-is-a-record': 'سجل: المقال مرويًا بكلمات الأرشيف، وكل اقتباس فيه حرفي.',
  'copy.text-is-full': 'النص الكامل حرفيًا.',
  'copy.text-checksum': 'SHA-256 {checksum} (<a href="{how}">كيف يُحسب</a>)',
  'copy.made-from': 'أُعدّت من',
  'copy.in-the-archive-since': 'في الأرشيف منذ',
  'copy.corrections': 'التصحيحات',
  'copy.rights': 'حقوق الأصل',
  'copy.as-data': 'بيانات المقال',
  'copy.as-data-links': '<a href="{json}">JSON</a>، <a href="{markdown}">Markdown</a>، <a href="{text}">نص بسيط</a>',

  'rights.InC': 'محمي بحقوق المؤلف',
  'rights.InC-OW-EU': 'محمي بحقوق المؤلف – مصنف يتيم في الاتحاد الأوروبي',
  'rights.InC-EDU': 'محمي بحقوق المؤلف – يُسمح بالاستخدام التعليمي',
  'rights.InC-NC': 'محمي بحقوق المؤلف – يُسمح بالاستخدام غير التجاري',
  'rights.InC-RUU': 'محمي بحقوق المؤلف – تعذّر تحديد أصحاب الحقوق أو الوصول إليهم',
  'rights.NoC-CR': 'غير محمي بحقوق المؤلف – قيود تعاقدية',
  'rights.NoC-NC': 'غير محمي بحقوق المؤلف – للاستخدام غير التجاري فقط',
  'rights.NoC-OKLR': 'غير محمي بحقوق المؤلف – قيود قانونية أخرى معروفة',
  'rights.NoC-US': 'غير محمي بحقوق المؤلف – الولايات المتحدة',
  'rights.CNE': 'لم يُبحث وضع حقوق المؤلف',
  'rights.UND': 'لم يُحسم وضع حقوق المؤلف',
  'rights.NKC': 'لا حقوق مؤلف معروفة',

  'cite.title': 'الاستشهاد والنسخ',
  'cite.citations': 'الاستشهادات',
  'cite.what-to-cite': 'بماذا تستشهد',
  'cite.advice':
    'استشهد بالأصل إذا اطلعت عليه، وبهذا الأرشيف إذا قرأت الكلام هنا. والعنوان الموضوع بين قوسين معقوفين من وضع الأرشيف.',
  'cite.citations-of': 'الاستشهادات: {target}',
  'cite.for-other-pages': 'لويكيبيديا وصفحات أخرى',
  'cite.copy-button': 'نسخ<span class="visually-hidden"> {name}</span>',
  'cite.copied': '{name}: تم النسخ',
  'cite.selected': '{name}: النص محدد، انسخه بلوحة المفاتيح',

  'quotation.description':
    '{speaker}، {date}: الكلام بنصه الحرفي كما نُشر في {outlet}. من قاله، ولمن، ومتى، وكيف عُرف ذلك.',
  'quotation.description-outlet-not-recorded':
    '{speaker}، {date}: الكلام بنصه الحرفي كما نُشر في وسيلة إعلام غير مذكورة. من قاله، ولمن، ومتى، وكيف عُرف ذلك.',
  'quotation.kicker': 'اقتباس حرفي في {archive}',
  'quotation.read-in-article': 'اقرأه في المقال',
  'quotation.where-it-comes-from': 'مصدر الاقتباس',
  'quotation.speaker': 'المتحدث',
  'quotation.speaker-unnamed': '{speaker} (مصدر لا يسمّيه المقال)',
  'quotation.speaker-is-outlet': '{speaker} (باسم المؤسسة نفسها)',
  'quotation.said-to': 'في حديث إلى',
  'quotation.said-to-not-recorded': 'غير مسجل',
  'quotation.said': 'تاريخ القول',
  'quotation.date-not-recorded': 'التاريخ غير مسجل',
  'quotation.printed-by': 'نُشر في',
  'quotation.article': 'المقال',
  'quotation.parts': 'الأجزاء',
  'quotation.printed-in-parts':
    'نُشر في {count, plural, zero {# جزء} one {جزء واحد} two {جزأين} few {# أجزاء} many {# جزءًا} other {# جزء}}، مع فاصل من كلام المقال نفسه أو بداية فقرة جديدة.',
  'quotation.note': 'ملاحظة',
  'quotation.permanent-address': 'الرابط الدائم',
  'quotation.in-its-paragraph': 'في فقرته',
  'ladder.title': 'ما قيل قبل ذلك وبعده',
  'ladder.this': 'هذا الاقتباس',
  'ladder.follows': 'يبيّن ما آل إليه الرقم {list}.',
  'ladder.answers': 'ردّ على الرقم {list}.',
  'quotation.other-wordings': 'صيغ أخرى للقول نفسه',

  'variants.this': '<a href="{address}">هذه الصيغة</a>، نُشرت في {outlet}، {date}',
  'variants.this-outlet-not-recorded': '<a href="{address}">هذه الصيغة</a>، نُشرت في وسيلة إعلام غير مذكورة، {date}',
  'variants.other': '<a href="{address}">الصيغة الأخرى</a>، نُشرت في {outlet}، {date}',
  'variants.other-outlet-not-recorded': '<a href="{address}">الصيغة الأخرى</a>، نُشرت في وسيلة إعلام غير مذكورة، {date}',

  'differences.replaced': 'هنا {here}، وهناك {there}.',
  'differences.only-here': 'هنا فقط: {words}.',
  'differences.only-there': 'هناك فقط: {words}.',
  'differences.none': 'الكلمات واحدة، ولا تختلف الصيغتان إلا في علامات الترقيم إن اختلفتا.',

  'quotations.description':
    '{count, plural, zero {ليس في الأرشيف اقتباسات بعد.} one {الاقتباس الوحيد في الأرشيف بنصه الحرفي.} two {اقتباسا الأرشيف بنصهما الحرفي، حسب المتحدث.} few {اقتباسات الأرشيف كلها بنصها الحرفي، حسب المتحدث. عددها #.} many {اقتباسات الأرشيف كلها بنصها الحرفي، حسب المتحدث. عددها #.} other {اقتباسات الأرشيف كلها بنصها الحرفي، حسب المتحدث. عددها #.}}',
  'quotations.description-of-year':
    '{title}: {count, plural, zero {لا اقتباسات} one {اقتباس واحد} two {اقتباسان} few {# اقتباسات} many {# اقتباسًا} other {# اقتباس}} بالنص الحرفي، حسب المتحدث.',
  'quotations.as-json': 'كل الاقتباسات بصيغة JSON',
  'quotations.as-csv': 'كل الاقتباسات بصيغة CSV',
  'quotations.as-ndjson': 'كل الاقتباسات بصيغة NDJSON',
  'quotations.lead-one-page':
    '{count, plural, zero {لا اقتباسات بعد.} one {الاقتباس الوحيد بنصه الحرفي.} two {الاقتباسان بنصهما الحرفي في صفحة واحدة، يمكنك البحث فيها بأداة البحث في متصفحك.} few {الاقتباسات كلها (#) بنصها الحرفي في صفحة واحدة، يمكنك البحث فيها بأداة البحث في متصفحك.} many {الاقتباسات كلها (#) بنصها الحرفي في صفحة واحدة، يمكنك البحث فيها بأداة البحث في متصفحك.} other {الاقتباسات كلها (#) بنصها الحرفي في صفحة واحدة، يمكنك البحث فيها بأداة البحث في متصفحك.}}',
  'quotations.lead-by-year': 'عددها الإجمالي {count, number}، وهي مرتبة حسب السنة التي قيلت فيها.',
  'quotations.for-machines':
    'للبرامج: <a href="{json}">JSON</a> و<a href="{csv}">CSV</a> و<a href="{more}">صيغ أخرى</a>.',
  'quotations.years-and-speakers': 'السنوات والمتحدثون',
  'quotations.pages': 'صفحات الاقتباسات',

  'speakers.description':
    '{count, plural, zero {ليس في الأرشيف متحدثون بعد.} one {المتحدث الوحيد في الأرشيف.} two {المتحدثان في الأرشيف، بدءًا بصاحب أكثر الاقتباسات.} few {المتحدثون في الأرشيف (#)، بدءًا بأصحاب أكثر الاقتباسات.} many {المتحدثون في الأرشيف (#)، بدءًا بأصحاب أكثر الاقتباسات.} other {المتحدثون في الأرشيف (#)، بدءًا بأصحاب أكثر الاقتباسات.}}',
  'speakers.lead': 'كل من نُقل كلامهم، بدءًا بأصحاب أكثر الاقتباسات.',

  'speaker.page-title': '{name} (أقوال)',
  'speaker.page-title-with-id': '{name} (أقوال، {id})',
  'speaker.description':
    '{count, plural, zero {لا اقتباسات من كلام {speaker}.} one {اقتباس واحد من كلام {speaker} بالنص الحرفي.} two {اقتباسان من كلام {speaker} بالنص الحرفي، حسب تاريخ القول.} few {# اقتباسات من كلام {speaker} بالنص الحرفي، حسب تاريخ القول.} many {# اقتباسًا من كلام {speaker} بالنص الحرفي، حسب تاريخ القول.} other {# اقتباس من كلام {speaker} بالنص الحرفي، حسب تاريخ القول.}}',
  'speaker.description-of-part':
    '{count, plural, zero {لا اقتباسات} one {اقتباس واحد} two {اقتباسان} few {# اقتباسات} many {# اقتباسًا} other {# اقتباس}} من كلام {speaker} بالنص الحرفي، حسب تاريخ القول. الجزء {part}.',
  'speaker.kicker': 'أقوال',
  'speaker.holds':
    '{count, plural, zero {لا اقتباسات.} one {اقتباس واحد.} two {اقتباسان، حسب تاريخ القول.} few {# اقتباسات، حسب تاريخ القول.} many {# اقتباسًا، حسب تاريخ القول.} other {# اقتباس، حسب تاريخ القول.}}',
  'speaker.unnamed': 'لا تسمّي المقالات هذا المصدر.',
  'speaker.formerly': 'سابقًا {names}.',
  'speaker.also-known-as': 'يُعرف أيضًا باسم {names}.',
  'speaker.pages': 'صفحات {speaker}',
  'speaker.about-title': 'ما قيل عن {speaker}',
  'speaker.about-description':
    '{count, plural, zero {لا اقتباسات} one {اقتباس واحد} two {اقتباسان} few {# اقتباسات} many {# اقتباسًا} other {# اقتباس}} عن {speaker} بالنص الحرفي، حسب تاريخ القول.',
  'speaker.about-link':
    '<a href="{address}">{count, plural, zero {لا اقتباسات} one {اقتباس واحد} two {اقتباسان} few {# اقتباسات} many {# اقتباسًا} other {# اقتباس}} عن {speaker}</a>',

  'outlets.description':
    '{count, plural, zero {ليس في الأرشيف وسائل إعلام بعد.} one {وسيلة إعلام واحدة أو برنامج واحد: ما نُشر وما قيل.} two {وسيلتا إعلام، بما فيها البرامج: ما نُشر فيهما وما قيل لهما.} few {# وسائل إعلام، بما فيها البرامج: ما نُشر فيها وما قيل لها.} many {# وسيلة إعلام، بما فيها البرامج: ما نُشر فيها وما قيل لها.} other {# وسيلة إعلام، بما فيها البرامج: ما نُشر فيها وما قيل لها.}}',
  'outlets.lead': 'ناشرو المقالات، ووسائل الإعلام التي أُدلي إليها بالأقوال المقتبسة.',
  'outlets.published':
    'نُشر فيها {articles, plural, zero {لا شيء} one {مقال واحد} two {مقالان} few {# مقالات} many {# مقالًا} other {# مقال}}',
  'outlets.said-to-it':
    'قيل لها {quotations, plural, zero {لا شيء} one {اقتباس واحد} two {اقتباسان} few {# اقتباسات} many {# اقتباسًا} other {# اقتباس}}',
  'outlets.published-and-said-to-it':
    'نُشر فيها {articles, plural, zero {لا شيء} one {مقال واحد} two {مقالان} few {# مقالات} many {# مقالًا} other {# مقال}}، وقيل لها {quotations, plural, zero {لا شيء} one {اقتباس واحد} two {اقتباسان} few {# اقتباسات} many {# اقتباسًا} other {# اقتباس}}',
  'outlets.only-named': 'ورد الاسم فقط',

  'outlet.page-title': '{name} (وسيلة إعلام)',
  'outlet.page-title-with-id': '{name} (وسيلة إعلام، {id})',
  'outlet.description':
    'ما نشرته وسيلة الإعلام {outlet} وما قيل لها: {articles, plural, zero {لا مقالات} one {مقال واحد} two {مقالان} few {# مقالات} many {# مقالًا} other {# مقال}} و{quotations, plural, zero {لا اقتباسات} one {اقتباس واحد} two {اقتباسان} few {# اقتباسات} many {# اقتباسًا} other {# اقتباس}}.',
  'outlet.description-of-part':
    'ما نشرته وسيلة الإعلام {outlet} وما قيل لها: {articles, plural, zero {لا مقالات} one {مقال واحد} two {مقالان} few {# مقالات} many {# مقالًا} other {# مقال}} و{quotations, plural, zero {لا اقتباسات} one {اقتباس واحد} two {اقتباسان} few {# اقتباسات} many {# اقتباسًا} other {# اقتباس}}. في أجزاء عدة، وهذا هو الجزء {part}.',
  'outlet.kicker': 'وسيلة إعلام أو برنامج',
  'outlet.published-by-it': 'المقالات المنشورة',
  'outlet.said-to-it': 'الأقوال المدلى بها',
  'outlet.only-named': 'يذكر الأرشيف وسيلة الإعلام هذه بالاسم، لكن ليس فيه مقال منها ولا اقتباس من حديث إليها.',
  'outlet.pages': 'صفحات {outlet}',

  'topics.description':
    '{count, plural, zero {لا مواضيع لمقالات هذا الأرشيف.} one {موضوع واحد لمقالات هذا الأرشيف.} two {موضوعان لمقالات هذا الأرشيف.} few {# مواضيع لمقالات هذا الأرشيف.} many {# موضوعًا لمقالات هذا الأرشيف.} other {# موضوع لمقالات هذا الأرشيف.}}',
  'topics.lead': 'ما تدور حوله المقالات، كما يصنفها الأرشيف.',
  'topic.page-title': '{name} (موضوع)',
  'topic.page-title-with-id': '{name} (موضوع، {id})',
  'topic.description':
    'مقالات عن موضوع {topic}: {count, plural, zero {لا مقالات} one {مقال واحد} two {مقالان} few {# مقالات} many {# مقالًا} other {# مقال}}، مع اقتباساتها.',
  'topic.description-of-part':
    'مقالات عن موضوع {topic}: {count, plural, zero {لا مقالات} one {مقال واحد} two {مقالان} few {# مقالات} many {# مقالًا} other {# مقال}}. في عدة أجزاء، وهذا هو الجزء {part}.',
  'topic.holds':
    '{count, plural, zero {ليس في الأرشيف مقال عن هذا الموضوع.} one {مقال واحد.} two {مقالان، الأحدث أولًا.} few {# مقالات، الأحدث أولًا.} many {# مقالًا، الأحدث أولًا.} other {# مقال، الأحدث أولًا.}}',
  'topic.narrower': 'مواضيع أخص: {list}',
  'topic.also-called': 'بلغات أخرى: {names}',
  'topic.search': '<a href="{address}">ابحث في مقالات هذا الموضوع</a>',
  'topic.pages': 'صفحات {topic}',
  'all-series.description':
    '{count, plural, zero {لا سلاسل مقالات في هذا الأرشيف.} one {سلسلة مقالات واحدة في هذا الأرشيف.} two {سلسلتا مقالات في هذا الأرشيف.} few {# سلاسل مقالات في هذا الأرشيف.} many {# سلسلة مقالات في هذا الأرشيف.} other {# سلسلة مقالات في هذا الأرشيف.}}',
  'all-series.lead': 'مقالات نُشرت على أجزاء.',
  'count.parts': '{count, plural, zero {لا أجزاء} one {جزء واحد} two {جزآن} few {# أجزاء} many {# جزءًا} other {# جزء}}',
  'series.page-title': '{name} (سلسلة)',
  'series.page-title-with-id': '{name} (سلسلة، {id})',
  'series.description':
    'سلسلة {series} في هذا الأرشيف: {count, plural, zero {لا أجزاء} one {جزء واحد} two {جزآن} few {# أجزاء} many {# جزءًا} other {# جزء}} بالترتيب.',
  'series.part': 'الجزء {part}',
  'series.missing': 'ليس في الأرشيف: الجزء {list}.',
  'series.pages': 'صفحات {series}',
  'series.name-and-part': '{series}، الجزء {part}',

  'timeline.description': '{title}: ما قيل وما حدث، حسب الترتيب الزمني.',
  'timeline.description-of-page': '{story} ({title}): ما قيل وما حدث، حسب الترتيب الزمني.',
  'timeline.lead': 'ما قيل وما حدث، حسب الترتيب الزمني.',
  'timeline.all-years': 'كل السنوات',
  'timeline.not-shown':
    '{count, plural, zero {لا اقتباسات ناقصة هنا؛ كلها} one {اقتباس واحد لا يظهر هنا لأن تاريخ قوله غير مسجل، وهو} two {اقتباسان لا يظهران هنا لأن تاريخ قولهما غير مسجل، وهما} few {# اقتباسات لا تظهر هنا لأن تاريخ قولها غير مسجل، وهي} many {# اقتباسًا لا تظهر هنا لأن تاريخ قولها غير مسجل، وهي} other {# اقتباس لا تظهر هنا لأن تاريخ قولها غير مسجل، وهي}} في <a href="{list}">قائمة الاقتباسات</a>.',
  'timeline.pages': 'صفحات التسلسل الزمني',
  'timeline.happened': 'حدث',
  'timeline.said': 'قيل',
  'timeline.published': 'نُشر',
  'timeline.told-in': 'ورد في {articles}',
  'timeline.article': '{outlet}: {headline}',

  'scale.silent': '(لا شيء)',
  'scale.explained':
    'كل صف سنة. وتبيّن خطوطه، من الأعلى إلى الأسفل، ما <strong>حدث</strong> وما <strong>قيل</strong> وما <strong>نُشر</strong>. وكلما قلّت دقة التاريخ طال الخط. الخطوط السميكة لأكثر من واقعة، والمتقطعة للتواريخ غير المؤكدة.',
  'scale.month': '{month}: {entries}.',
  'scale.some-time': 'في وقت ما من السنة: {entries}.',
  'scale.happened':
    '{count, plural, zero {لا أحداث} one {حدث واحد} two {حدثان} few {# أحداث} many {# حدثًا} other {# حدث}}',
  'scale.said': '{count, plural, zero {لا أقوال} one {قول واحد} two {قولان} few {# أقوال} many {# قولًا} other {# قول}}',
  'scale.published':
    '{count, plural, zero {لا مقالات} one {مقال واحد} two {مقالان} few {# مقالات} many {# مقالًا} other {# مقال}}',

  'publication.outlet-and-date': '{outlet}، {date}',
  'publication.outlet-date-and-byline': '{outlet}، {date}، بقلم {byline}',
  'publication.outlet-not-recorded': 'وسيلة إعلام غير مذكورة',
  'publication.outlet-not-recorded-at-start': 'وسيلة الإعلام غير مذكورة',

  'citation.record': 'سجل أرشيفي لمقال بتاريخ {date}',
  'citation.record-of-outlet': 'سجل أرشيفي لمقال بتاريخ {date} في {outlet}',
  'citation.copy': 'نسخة محفوظة من مقال بتاريخ {date}',
  'citation.copy-of-outlet': 'نسخة محفوظة من مقال بتاريخ {date} في {outlet}',
  'citation.quoting': 'نقلًا عن {speaker}',
  'citation.date-uncertain': 'التاريخ غير مؤكد',
  'citation.quoted-in-apa': '{speaker}، كما ورد في {work}',
  'citation.quoted-in-mla': '{speaker}، مقتبس في {work}',
  'citation.quoted-in-chicago': '{speaker}، مقتبس في {work}',
  'citation.quoted-in-iso690': '{speaker}، مقتبس في {work}',

  'written.stated': 'مذكور: {origin}.',
  'written.which-says': '{origin}، ونصّه {text}',
  'written.and-authors': '{origin}، وقائمة المؤلفين في الموقع',
  'written.json-ld': 'بيانات JSON-LD في الصفحة ({name})',
  'written.meta-tag': 'وسم meta في الصفحة {name}',
  'written.page-element': 'العنصر {name} في الصفحة',
  'written.front-matter': 'البيانات الافتتاحية للمستند ({name})',
  'written.export-element': 'العنصر {name} في ملف التصدير',
  'written.export-field': 'الحقل {name} في ملف التصدير',
  'written.opening-date': 'يبدأ المستند بالتاريخ {name}',
  'written.line': 'السطر «{name}» في المستند',
  'written.page-title': 'عنوان الصفحة',
  'written.page-heading': 'العنوان من المستوى 1 في الصفحة',
  'written.canonical-link': 'الرابط الأساسي (canonical) للصفحة',
  'written.lang-attribute': 'السمة lang في الصفحة',
  'written.own-words': 'كلمات النص',
  'written.saved-from': 'ملاحظة المتصفح عن مصدر الصفحة المحفوظة',
  'written.fetched-address': 'العنوان الذي جُلب منه المستند',
  'written.opening-heading': 'العنوان من المستوى 1 في بداية المستند',
  'written.first-line': 'السطر الأول من المستند',
  'written.opening-sentences': 'الجُمل الأولى من النص',
  'written.document-name': 'اسم المستند',
  'written.byline-line': 'السطر «By …» في المستند',
  'written.description': 'مقالات صحفية، وكل اقتباس فيها بحرفه.',
  'written.introduction': 'مقالات صحفية، وكل اقتباس فيها بحرفه، مع قائله وتاريخه وعنوان دائم.',

  'copy.this-archive': 'هذا الأرشيف',
  'copy.the-original': 'الأصل',
  'copy.in-the-text': '{style}، داخل النص',
  'copy.address': 'الرابط',
  'copy.plain-text': 'نص بسيط',
  'copy.wikipedia': 'قالب ويكيبيديا',
  'copy.attribution': '— {speaker}، {occasion}، نقلًا عن {source}',
  'copy.occasion': 'في حديث إلى {to}، {date}',
  'copy.source': '{title}، {date}',
  'copy.source-of-outlet': '{title}، {outlet}، {date}',
  'copy.source-with-address': '{title}، {date}، {address}',
  'copy.source-of-outlet-with-address': '{title}، {outlet}، {date}، {address}',

  'feed.quotation': '{speaker}: {words}',
  'feed.printed-in': '{said}. نُشر في {headline}، {publication}.',
  'feed.as-atom': '{title} (Atom)',
  'feed.as-json-feed': '{title} (JSON Feed)',

  'guide.counts':
    '{articles, plural, zero {لا مقالات} one {مقال واحد} two {مقالان} few {# مقالات} many {# مقالًا} other {# مقال}} و{quotations, plural, zero {لا اقتباسات} one {اقتباس واحد} two {اقتباسان} few {# اقتباسات} many {# اقتباسًا} other {# اقتباس}}.',
  'guide.how-to-quote':
    'يُنقل كل اقتباس حرفيًا كما نشره مقاله، بما فيه من أخطاء مطبعية، وله صفحة خاصة برابط دائم (الحقل `url` في البيانات): انقل الكلمات كما هي واستشهد بذلك الرابط.',
  'guide.full-texts':
    '{count, plural, zero {المقالات نصوص كاملة.} one {المقال نص كامل.} two {المقالان نصان كاملان.} few {المقالات نصوص كاملة.} many {المقالات نصوص كاملة.} other {المقالات نصوص كاملة.}}',
  'guide.records':
    '{count, plural, zero {كل المقالات سجلات تروي نصًا منشورًا بكلمات الأرشيف، ولا يعود إلى الأصل إلا اقتباساتها.} one {المقال سجل يروي نصًا منشورًا بكلمات الأرشيف، ولا يعود إلى الأصل إلا اقتباساته.} two {المقالان سجلان يرويان نصين منشورين بكلمات الأرشيف، ولا يعود إلى الأصل إلا اقتباساتهما.} few {كل المقالات سجلات تروي نصًا منشورًا بكلمات الأرشيف، ولا يعود إلى الأصل إلا اقتباساتها.} many {كل المقالات سجلات تروي نصًا منشورًا بكلمات الأرشيف، ولا يعود إلى الأصل إلا اقتباساتها.} other {كل المقالات سجلات تروي نصًا منشورًا بكلمات الأرشيف، ولا يعود إلى الأصل إلا اقتباساتها.}}',
  'guide.some-records':
    '{records, plural, zero {لا سجلات بين المقالات.} one {مقال واحد سجل يروي نصًا منشورًا بكلمات الأرشيف، ولا يعود إلى الأصل إلا اقتباساته.} two {مقالان سجلان يرويان نصين منشورين بكلمات الأرشيف، ولا يعود إلى الأصل إلا اقتباساتهما.} few {# مقالات سجلات تروي نصوصًا منشورة بكلمات الأرشيف، ولا يعود إلى الأصل إلا اقتباساتها.} many {# مقالًا سجلات تروي نصوصًا منشورة بكلمات الأرشيف، ولا يعود إلى الأصل إلا اقتباساتها.} other {# مقال سجلات تروي نصوصًا منشورة بكلمات الأرشيف، ولا يعود إلى الأصل إلا اقتباساتها.}}',
  'guide.dates-and-files':
    'التواريخ بصيغة EDTF: العلامة ? تعني غير مؤكد، و~ تقريبي. والغائب أو null يعني غير معروف. وكل مقال متاح أيضًا بصيغ \u200e.md و\u200e.txt و\u200e.json إلى جانب صفحته.',
  'guide.quotations-json-what': 'كل اقتباس مع المتحدث والتاريخ والمخاطَب والمقال والرابط',
  'guide.quotations-csv-what': 'المحتوى نفسه في جدول',
  'guide.schema-what': 'معاني الحقول',
  'guide.newest-articles': 'أحدث المقالات ({shown} من أصل {all})',
  'guide.article': '{outlet}، {date}. {summary}',
  'guide.all-articles-what': 'حسب السنة',
  'guide.all-quotations-what': 'في صفحة واحدة، أو حسب السنة',
  'guide.timeline-what': 'القصة حسب الأيام التي قيلت فيها الأقوال ووقعت الأحداث',
  'guide.about-what': 'كيف تُحفظ المقالات والاقتباسات',

  'card.said': 'قيل {when}',
  'card.said-to': 'قيل {when} في حديث إلى {to}',
  'card.date-not-recorded': 'تاريخ القول غير مسجل',
  'card.date-not-recorded-to': 'تاريخ القول غير مسجل، في حديث إلى {to}',
  'card.printed-by': 'نُشر في {outlet}، {date}',
  'card.printed-by-not-recorded': 'نُشر في وسيلة إعلام غير مذكورة، {date}',
  'card.headline-by-archive': '{date}. العنوان من وضع الأرشيف',
  'card.quotations':
    '{count, plural, zero {لا اقتباسات} one {اقتباس حرفي واحد} two {اقتباسان حرفيان} few {# اقتباسات حرفية} many {# اقتباسًا حرفيًا} other {# اقتباس حرفي}}',
  'card.all-the-words': 'الكلام كاملًا: {address}',

  'shared-title.said': '{words} {speaker}، {date}',
  'shared-title.said-to': '{words} {speaker} في حديث إلى {to}، {date}',
  'shared-title.printed-by': '{words} {speaker}، نُشر في {outlet}، {date}',
  'shared-title.printed-by-to': '{words} {speaker} في حديث إلى {to}، نُشر في {outlet}، {date}',
  'shared-title.printed-by-not-recorded': '{words} {speaker}، نُشر في وسيلة إعلام غير مذكورة، {date}',
  'shared-title.printed-by-not-recorded-to':
    '{words} {speaker} في حديث إلى {to}، نُشر في وسيلة إعلام غير مذكورة، {date}',

  'text.headline-by-archive': 'العنوان من وضع الأرشيف.',
  'text.date-basis': 'كيف عُرف التاريخ: {basis}',
  'text.original': 'الأصل: {address}',
  'text.link': 'رابط الكلمات «{words}»: {address}',
  'text.added': 'في الأرشيف منذ {date}',
  'text.corrected': 'صُحح في {date}: {what}',
  'text.rights': 'حقوق الأصل: {statement} ({address})',
  'text.address': 'الرابط الدائم: {address}',

  'everything.title': 'كل شيء · {archive}',
  'everything.heading': '{archive}: كل شيء',
  'everything.description': 'كل شيء في ملف واحد، للحفظ والقراءة من دون اتصال. {about}',
  'everything-of-year.title': 'كل شيء من عام {year} · {archive}',
  'everything-of-year.heading': '{archive}: كل شيء من عام {year}',
  'everything-of-year.description': 'كل شيء من عام {year} في ملف واحد، للحفظ والقراءة من دون اتصال. {about}',
  'everything.how-to-use':
    'لا يحتاج هذا الملف إلى اتصال بالإنترنت. احفظه لتقرأه من دون اتصال وتبحث فيه بأداة البحث في متصفحك. نُشر على <a href="{address}">{address}</a>. الكلمات التي تحتها خط اقتباسات حرفية. وقبل كل منها اسم المتحدث، وهو رابط إلى صفحة الاقتباس الدائمة.',
  'everything.year':
    '<a href="{address}">{year}</a>: {articles, plural, zero {لا مقالات} one {مقال واحد} two {مقالان} few {# مقالات} many {# مقالًا} other {# مقال}}',
  'everything.entry': '<a href="#{id}">{headline}</a>، {date}',
  'everything.publication': '{outlet} · {date}',
  'everything.publication-and-byline': '{outlet} · {date} · بقلم {byline}',
  'everything.date': 'التاريخ',
  'everything.event': 'ما حدث',
  'everything.correction': 'تصحيح',
  'everything.dated': '{date}. {what}',
  'everything.document': '{document}، SHA-256 <code>{checksum}</code>',

  'export.quotations-csv': 'الاقتباسات بصيغة CSV',
  'export.quotations-csv-what': 'جدول لبرامج الجداول، فيه صف لكل اقتباس.',
  'export.quotations-json': 'الاقتباسات بصيغة JSON',
  'export.quotations-json-what': 'الاقتباسات نفسها في قائمة واحدة، للبرامج.',
  'export.schema': 'مخطط JSON Schema للاقتباسات',
  'export.schema-what': 'حقول القائمة، لأدوات التحقق.',
  'export.quotations-ndjson': 'الاقتباسات بصيغة NDJSON',
  'export.quotations-ndjson-what': 'الاقتباسات نفسها، واحد في كل سطر، للبرامج التي تقرأ سطرًا سطرًا.',
  'export.database': 'الأرشيف في قاعدة بيانات SQLite',
  'export.database-what':
    'المقالات بنصوصها، والاقتباسات، وفهرس للبحث في نص الاقتباسات الكامل، يجد أيضًا الكلمات التي لا تزيد على أربعة أحرف داخل النصوص الصينية واليابانية والكورية. ويمكن فتحها مباشرة في Datasette.',
  'export.package': 'حزمة بيانات Frictionless',
  'export.package-what': 'تصف الجدولين أدناه لتستطيع البرامج قراءتهما والتحقق منهما معًا.',
  'export.package-quotations': 'جدول الاقتباسات في الحزمة',
  'export.package-quotations-what': 'ملف CSV المذكور أعلاه نفسه، إلى جانب وصفه.',
  'export.package-articles': 'جدول المقالات في الحزمة',
  'export.package-articles-what': 'صف لكل مقال، مع نصه.',
  'export.schema-title': 'اقتباسات أرشيف إخباري',
  'export-prints.how-many-quotations': 'عدد الاقتباسات',
  'export-prints.quotations-json': 'عدد المتحدثين المقتبس كلامهم',
  'export-prints.schema': 'عدد حقول الاقتباس',
  'export-prints.database': 'اسم صاحب أكثر الاقتباسات وعددها',
  'export-prints.package': 'ملفات جداولها',
  'export-prints.package-quotations': 'عدد الاقتباسات التي لا تاريخ لها',
  'export-prints.package-articles': 'عدد المقالات',
  'package.quotations': 'الاقتباسات بنصها الحرفي',
  'package.articles': 'المقالات بنصوصها',
  'package.verbatim':
    'الخلايا حرفية، حتى إن بدأت بإحدى العلامات = و+ و- و@: استوردها نصًا، لأن برنامج الجداول قد يحسبها معادلات.',

  'quotation-field.id': 'معرّف الاقتباس، ولا يتغير أبدًا',
  'quotation-field.text': 'الكلام حرفيًا؛ وأجزاء الاقتباس المتقطع موصولة بمسافة',
  'quotation-field.parts': 'الكلام، بقيمة مستقلة لكل جزء متصل منه',
  'quotation-field.speaker': 'معرّف المتحدث',
  'quotation-field.speakerName': 'اسم المتحدث، أو ما يُعرف عنه إذا لم يُسمَّ',
  'quotation-field.speakerKind': 'نوع المتحدث',
  'quotation-field.speakerPrintedAs': 'اسم المتحدث كما ورد في المقال، إذا كان مختلفًا',
  'quotation-field.to': 'وسيلة الإعلام أو البرنامج الذي قيل له الكلام، بالاسم',
  'quotation-field.said': 'تاريخ القول بصيغة EDTF',
  'quotation-field.saidBasis': 'كيف عُرف ذلك التاريخ',
  'quotation-field.utterance': 'معرّف مشترك بين الاقتباسات التي تنقل القول نفسه',
  'quotation-field.about': 'معرّفات الأشخاص الذين يدور الكلام حولهم',
  'quotation-field.follows': 'معرّفات الاقتباسات السابقة التي يبيّن هذا الاقتباس ما آلت إليه',
  'quotation-field.answers': 'معرّفات الاقتباسات التي يردّ عليها هذا الكلام',
  'quotation-field.note': 'ملاحظة من الأرشيف',
  'quotation-field.translation': 'ترجمة للكلمات؛ أما الاقتباس فهو الكلمات كما طُبعت',
  'quotation-field.translationLanguage': 'رمز لغة الترجمة وفق BCP 47',
  'quotation-field.translationBy': 'من ترجم الكلمات',
  'quotation-field.article': 'معرّف المقال الذي نشره',
  'quotation-field.headline': 'عنوان ذلك المقال',
  'quotation-field.outlet': 'وسيلة الإعلام التي نشرت المقال، بالاسم',
  'quotation-field.published': 'تاريخ المقال بصيغة EDTF',
  'quotation-field.url': 'الرابط الدائم للاقتباس',
  'quotation-field.context': 'موضع الكلام في المقال',
  'article-field.id': 'معرّف المقال، ولا يتغير أبدًا',
  'article-field.headline': 'عنوانه',
  'article-field.headlineBy': 'هل العنوان كما نُشر أم من وضع الأرشيف',
  'article-field.outlet': 'وسيلة الإعلام التي نشرته، بالاسم',
  'article-field.byline': 'من كتبه، بالأسماء كما وردت في الأصل',
  'article-field.published': 'تاريخ المقال بصيغة EDTF',
  'article-field.publishedBasis': 'كيف عُرف ذلك التاريخ',
  'article-field.added': 'يوم دخوله الأرشيف',
  'article-field.url': 'رابطه الدائم في الأرشيف',
  'article-field.originalUrl': 'رابط الأصل',
  'article-field.edition': 'سجل بكلمات الأرشيف، أو النص الكامل',
  'article-field.document': 'اسم الوثيقة التي أُعدّت منها النسخة',
  'article-field.sha256': 'المجموع الاختباري SHA-256 لتلك الوثيقة',
  'article-field.rights': 'معرّف URI من rightsstatements.org',
  'article-field.summary': 'مضمونه في جملة أو جملتين',
  'article-field.text': 'النص، بسطر لكل فقرة',
  'article-field.textSha256': 'المجموع الاختباري SHA-256 للنص بترميز UTF-8',
  'article-field.topics': 'معرّفات مواضيعه',
  'article-field.topicNames': 'أسماء هذه المواضيع',
  'article-field.series': 'معرّف السلسلة التي هو جزء منها',
  'article-field.seriesName': 'اسم هذه السلسلة',
  'article-field.part': 'ترتيب الجزء في السلسلة، بدءًا من 1',
};
