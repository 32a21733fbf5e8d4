import type { ResultStrings } from './strings.js';

export const strings: ResultStrings = {
  tag: 'en',
  dir: 'ltr',
  number: String,

  result: 'Your result',
  stage: (index, name) => `Stage ${index}, ${name}`,
  stageNumber: (index) => `Stage ${index}`,
  score: (score) => `${score} of 100`,
  moveOn: 'What moves you on',

  ladder: 'The five stages',
  stageColumn: 'Stage',
  markColumn: 'Where you are',
  yours: 'your answers',
  placed: 'where you placed yourselves',
  yoursAndPlaced: 'your answers, and where you placed yourselves',
  averageAlone: 'the average alone',

  profile: 'Profile',
  dimension: 'Dimension',
  scoreColumn: 'Score',
  lowest: 'lowest',
  notAssessed: 'not assessed',
  closeTogether: (points) => `Less than ${points} points between two of them is no clear difference.`,

  pattern: 'What lies behind it',
  patternPossible: 'Most likely to limit you next',
  firstMove: 'First move',
  noHelp: 'What would not help',
  alsoPresent: 'Also present',
  notAssessedHere: 'Not assessed here',
  notAssessedYet: 'Too few answers to tell',
  assessedBy: (check) => `the ${check} can tell`,
  signals: 'Warning signs',

  actions: 'What to do next',
  behindAction: 'The question behind it',
  yourAnswer: (answer) => `Your answer: ${answer}`,
  dontKnow: 'I don’t know',
  doesNotApply: 'Does not apply',
  open: 'Open',
  findOut: 'Find out first',
  findOutWhy: 'You answered these with “I don’t know”. The answers may change what comes first.',
  goToQuestion: 'Go to the question',
  offers: 'Ways to go on',

  insufficient: 'Not enough answers for a stage yet',
  answered: (rated, applicable) => `${rated} of ${applicable} questions have an answer that counts.`,
  answerMore: (questions) =>
    questions === 1
      ? 'One more answer, and there is a result.'
      : `${questions} more answers, and there is a result.`,
  missing: 'What is missing',
  goToMissing: 'Go to the first open question',
  soFar: 'What can be said so far',
  notFitting: (notApplicable, questions) =>
    `${notApplicable} of ${questions} questions do not apply to you. A score made from the rest would say more about this check than about your organisation, so there is none.`,
  answeredNotApplicable: 'Answered with “does not apply”',
  otherChecks: 'Checks that may fit better',
  partial: (dimension) => `${dimension} could not be assessed: too few of its questions have an answer.`,

  total: (total, max) => `${total} of ${max}`,
  bandColumn: 'Band',
  fromColumn: 'From',
  remedy: 'What helps',
  categories: 'Where it shows',
  categoryColumn: 'Failure',
  sumColumn: 'Sum',
  lows: (lows) => (lows === 1 ? 'one low answer' : `${lows} low answers`),
  phases: 'The way from here',
  insufficientBanded: (open) =>
    open === 1
      ? 'The total needs every counted statement. One is still open.'
      : `The total needs every counted statement. ${open} are still open.`,

  quadrantPoint: (x, xScore, y, yScore) => `${x} ${xScore}, ${y} ${yScore}`,
  overall: 'Across all dimensions',

  honesty: 'What this is, and what it is not',
  identicalAnswers:
    'All your answers are at the same level. That happens; if you were in a hurry, take a second look.',
  fast: 'You finished in under a minute. If you were only looking around, come back for a second look.',
  outdated: (version) =>
    `This result was made with version ${version} of the check. The figures are as they were; names and texts are today’s.`,

  why: 'Why this result?',
  whyIntro:
    'The first of the answers to a question counts 0, the last one 4. Below are all the figures; nothing else went into the result.',
  questionColumn: 'Question and your answer',
  levelColumn: 'Counts',
  weight: (weight) => `counts ${weight} times`,
  coverage: (rated, applicable) => `${rated} of ${applicable} questions that apply were answered.`,
  shownAs: (figure) => `shown as ${figure}`,
  stageEdges: (score, from, stage) => `A score of ${score} is at or above ${from}, where ${stage} begins.`,
  dimensionRule: 'A dimension is the mean of its answers, times 25.',
  scoreRule: 'The score is the mean of the dimensions; each counts the same.',
  patternRule: (above, lows) =>
    `The lower the answers, the stronger the evidence: 25 times the mean distance to the highest answer. A pattern is named above ${above}, with ${lows} low answers or more.`,
  tooFew: 'Too few answers for a figure.',
  overallScore: 'Score',

  keep: 'Keep it',
  print: 'Print',
  copy: 'Copy as text',
  copied: 'Copied.',
  notCopied: 'This browser does not let the page copy. Here it is, ready to be copied by hand.',
  downloadData: 'Download data',
  downloadPicture: 'Download picture',
  link: 'Link',
  copyYourself: 'Copy this',
  notDone: 'That did not work. Check the connection and try again.',
  linkCopied: 'Link copied. It holds your answers; whoever opens it sees this result.',

  betweenDimensions: 'Between the dimensions',
  when: 'When',
  asked: (question, answer) => `Asked: ${question} Your answer: ${answer}`,
  reopen: 'Open this result again',
  stageOf: (index, stages) => `Stage ${index} of ${stages}`,

  problems: {
    tampered: {
      title: 'These figures do not belong to these answers',
      text: 'Scored again, the answers give another result. So that nobody is misled, none is shown.',
    },
    'unknown-questionnaire': {
      title: 'This result belongs to a check that is not here',
      text: 'It was made with a questionnaire that this page does not know.',
    },
    'invalid-questionnaire': {
      title: 'The check of this result cannot be read',
      text: 'Its questionnaire has errors, so its results cannot be shown.',
    },
    newer: {
      title: 'This result is newer than this page',
      text: 'It was made with a later version of the widget. Reload the page, or open the result where it was made.',
    },
    malformed: {
      title: 'This is not a result',
      text: 'What this page was handed cannot be read as one.',
    },
    'malformed-code': {
      title: 'This link holds no result',
      text: 'It may have been cut off on its way. Ask for the whole link, or take the check yourself.',
    },
    'damaged-code': {
      title: 'This link is damaged',
      text: 'A part of it is missing or altered, so the answers in it cannot be trusted. Ask for the link again, or take the check yourself.',
    },
    'other-questionnaire': {
      title: 'This link belongs to another check',
      text: 'Open it on the page of that check.',
    },
    'version-differs': {
      title: 'This link is out of date',
      text: 'The check has changed since, and its answers may mean something else today. Take it again; it is a matter of minutes.',
    },
    'load-failed': {
      title: 'The result could not be loaded',
      text: 'Check the connection and reload the page.',
    },
  },
};
