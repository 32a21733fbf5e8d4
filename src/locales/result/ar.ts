import type { ResultStrings } from './strings.js';

const { format: number } = new Intl.NumberFormat('ar-EG');

export const strings: ResultStrings = {
  tag: 'ar',
  dir: 'rtl',
  number,

  result: 'نتيجتك',
  stage: (index, name) => `المرحلة ${number(index)}، ${name}`,
  stageNumber: (index) => `المرحلة ${number(index)}`,
  score: (score) => `${number(score)} من ${number(100)}`,
  moveOn: 'ما يدفعك إلى الأمام',

  ladder: 'المراحل الخمس',
  stageColumn: 'المرحلة',
  markColumn: 'موقعك',
  yours: 'إجاباتك',
  placed: 'تقديرك الذاتي',
  yoursAndPlaced: 'إجاباتك وتقديرك الذاتي',
  averageAlone: 'المتوسط وحده',

  profile: 'الملف العام',
  dimension: 'البُعد',
  scoreColumn: 'النقاط',
  lowest: 'الأدنى',
  notAssessed: 'غير مُقيَّم',
  closeTogether: (points) => `إذا قلّ فرق النقاط بين بُعدين عن ${number(points)} فهو ليس فرقاً واضحاً.`,

  pattern: 'ما وراء النتيجة',
  patternPossible: 'أرجح ما قد يعيقك لاحقاً',
  firstMove: 'الخطوة الأولى',
  noHelp: 'ما لن يفيد',
  alsoPresent: 'موجود أيضاً',
  notAssessedHere: 'لا يُقيَّم هنا',
  notAssessedYet: 'الإجابات أقل من أن تحسم',
  assessedBy: (check) => `يبيّنه تقييم «${check}»`,
  signals: 'علامات تحذير',

  actions: 'ما العمل التالي',
  behindAction: 'السؤال الذي وراء ذلك',
  yourAnswer: (answer) => `إجابتك: ${answer}`,
  dontKnow: 'لا أعرف',
  doesNotApply: 'لا ينطبق',
  open: 'مفتوح',
  findOut: 'ما ينبغي معرفته أولاً',
  findOutWhy: 'أجبت هنا بـ«لا أعرف». وقد تغيّر الإجابات ما يأتي أولاً.',
  goToQuestion: 'انتقل إلى السؤال',
  offers: 'سبل المتابعة',

  insufficient: 'لا توجد إجابات كافية لتحديد مرحلة بعد',
  answered: (rated, applicable) =>
    `الأسئلة التي لها إجابة محتسبة: ${number(rated)} من ${number(applicable)}.`,
  answerMore: (questions) =>
    questions === 1
      ? 'تكفي إجابة واحدة أخرى لإظهار نتيجة.'
      : `عدد الإجابات المطلوبة بعدُ لإظهار نتيجة: ${number(questions)}.`,
  missing: 'ما ينقص',
  goToMissing: 'انتقل إلى أول سؤال مفتوح',
  soFar: 'ما يمكن قوله حتى الآن',
  notFitting: (notApplicable, questions) =>
    `الأسئلة التي لا تنطبق عليك: ${number(notApplicable)} من ${number(questions)}. ودرجة محسوبة من البقية تصف هذا التقييم أكثر مما تصف مؤسستك، لذلك لا تُعرض درجة.`,
  answeredNotApplicable: 'أسئلة إجابتها «لا ينطبق»',
  otherChecks: 'تقييمات قد تكون أنسب',
  partial: (dimension) => `تعذّر تقييم بُعد «${dimension}»: عدد أسئلته المجابة قليل جداً.`,

  total: (total, max) => `${number(total)} من ${number(max)}`,
  bandColumn: 'النطاق',
  fromColumn: 'ابتداءً من',
  remedy: 'ما يفيد',
  categories: 'أين يظهر ذلك',
  categoryColumn: 'الخلل',
  sumColumn: 'المجموع',
  lows: (lows) => (lows === 1 ? 'إجابة منخفضة واحدة' : `الإجابات المنخفضة: ${number(lows)}`),
  phases: 'الطريق من هنا',
  insufficientBanded: (open) =>
    open === 1
      ? 'يتطلب المجموع إجابة عن كل عبارة محتسبة. بقيت عبارة واحدة مفتوحة.'
      : `يتطلب المجموع إجابة عن كل عبارة محتسبة. عدد العبارات المفتوحة: ${number(open)}.`,

  quadrantPoint: (x, xScore, y, yScore) => `${x} ${number(xScore)}، ${y} ${number(yScore)}`,
  overall: 'عبر جميع الأبعاد',

  honesty: 'ما تعنيه هذه النتيجة وما لا تعنيه',
  identicalAnswers: 'كل إجاباتك في المستوى نفسه. هذا وارد، فإن كنت على عجل فأعد النظر فيها.',
  fast: 'انتهيت في أقل من دقيقة. إن كنت تستطلع فحسب، فعُد إلى التقييم لاحقاً بتمهّل.',
  outdated: (version) =>
    `أُنجزت هذه النتيجة بالإصدار ${version} من التقييم. الأرقام كما كانت، والأسماء والنصوص هي الحالية.`,

  why: 'لماذا هذه النتيجة؟',
  whyIntro: `أولى الإجابات عن السؤال تساوي ${number(0)} وآخرها ${number(4)}. في ما يلي كل الأرقام، ولم يدخل في النتيجة شيء سواها.`,
  questionColumn: 'السؤال وإجابتك',
  levelColumn: 'القيمة',
  weight: (weight) => (weight === 2 ? 'تُحتسب مرتين' : `تُحتسب ${number(weight)} مرات`),
  coverage: (rated, applicable) =>
    `الأسئلة المجابة مما ينطبق عليك: ${number(rated)} من ${number(applicable)}.`,
  shownAs: (figure) => `تُعرض ${number(figure)}`,
  stageEdges: (score, from, stage) =>
    `الدرجة ${number(score)} تبلغ الحد ${number(from)}، وعنده تبدأ: ${stage}.`,
  dimensionRule: `درجة البُعد هي متوسط إجاباته مضروباً في ${number(25)}.`,
  scoreRule: 'الدرجة الكلية هي متوسط الأبعاد، ولكل بُعد الوزن نفسه.',
  patternRule: (above, lows) =>
    `كلما انخفضت الإجابات قويت الدلالة: ${number(25)} مضروباً في متوسط المسافة إلى أعلى إجابة. يُذكر الخلل البنيوي إذا تجاوزت القيمة ${number(above)} ولم يقل عدد الإجابات المنخفضة عن ${number(lows)}.`,
  tooFew: 'الإجابات أقل من أن تعطي رقماً.',
  overallScore: 'الدرجة الكلية',

  keep: 'احتفظ بالنتيجة',
  print: 'اطبع',
  copy: 'انسخ نصاً',
  copied: 'تم النسخ.',
  notCopied: 'لا يسمح هذا المتصفح للصفحة بالنسخ. إليك النص لتنسخه يدوياً.',
  downloadData: 'نزّل البيانات',
  downloadPicture: 'نزّل الصورة',
  link: 'الرابط',
  copyYourself: 'للنسخ',
  notDone: 'لم ينجح ذلك. تحقق من الاتصال وحاول مرة أخرى.',
  linkCopied: 'نُسخ الرابط. وهو يحوي إجاباتك، ومن يفتحه يرى هذه النتيجة.',

  betweenDimensions: 'بين الأبعاد',
  when: 'متى',
  asked: (question, answer) => `السؤال: ${question} إجابتك: ${answer}`,
  reopen: 'افتح هذه النتيجة من جديد',
  stageOf: (index, stages) => `المرحلة ${number(index)} من ${number(stages)}`,

  problems: {
    tampered: {
      title: 'هذه الأرقام لا تعود إلى هذه الإجابات',
      text: 'عند احتساب الإجابات من جديد تظهر نتيجة أخرى. وتجنباً لتضليل أحد، لا تُعرض أي نتيجة.',
    },
    'unknown-questionnaire': {
      title: 'هذه النتيجة تعود إلى تقييم غير موجود هنا',
      text: 'أُنجزت باستبيان لا تعرفه هذه الصفحة.',
    },
    'invalid-questionnaire': {
      title: 'تعذّرت قراءة تقييم هذه النتيجة',
      text: 'في استبيانه أخطاء، لذلك لا يمكن عرض نتائجه.',
    },
    newer: {
      title: 'هذه النتيجة أحدث من هذه الصفحة',
      text: 'أُنجزت بإصدار لاحق من الأداة. أعد تحميل الصفحة، أو افتح النتيجة حيث أُنجزت.',
    },
    malformed: {
      title: 'هذه ليست نتيجة',
      text: 'ما تلقته هذه الصفحة لا يُقرأ بوصفه نتيجة.',
    },
    'malformed-code': {
      title: 'لا يحوي هذا الرابط نتيجة',
      text: 'ربما اقتُطع في الطريق. اطلب الرابط كاملاً، أو أجرِ التقييم بنفسك.',
    },
    'damaged-code': {
      title: 'هذا الرابط تالف',
      text: 'جزء منه ناقص أو معدّل، فلا يُعتمد على الإجابات التي فيه. اطلب الرابط من جديد، أو أجرِ التقييم بنفسك.',
    },
    'other-questionnaire': {
      title: 'هذا الرابط يعود إلى تقييم آخر',
      text: 'افتحه في صفحة ذلك التقييم.',
    },
    'version-differs': {
      title: 'هذا الرابط قديم',
      text: 'تغيّر التقييم منذ ذلك الحين، وقد تعني إجاباته اليوم شيئاً آخر. أجرِه من جديد، فالأمر دقائق.',
    },
    'load-failed': {
      title: 'تعذّر تحميل النتيجة',
      text: 'تحقق من الاتصال وأعد تحميل الصفحة.',
    },
  },
};
