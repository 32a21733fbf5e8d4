// How fast a full staged snapshot is scored, beside the same work by survey-core's headless model in the same run,
// and whether memory stays flat over ten million of them.
//   npm run bench:core            everything
//   npm run bench:core -- --quick one tenth of it
//   npm run bench:core -- --memory only the memory
import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as esbuild from 'esbuild';
import { Model } from 'survey-core';

const QUICK = process.argv.includes('--quick');
const ONLY_MEMORY = process.argv.includes('--memory');
const ROUNDS = 9;
const SNAPSHOTS = QUICK ? 50_000 : 300_000;
const SURVEYS = QUICK ? 200 : 1_000;
const LONG_RUN = QUICK ? 1_000_000 : 10_000_000;
const AIMS = { perSecond: 300_000, ratio: 250, growth: 8 };

const read = (name) =>
  JSON.parse(readFileSync(new URL(`../questionnaires/${name}.json`, import.meta.url), 'utf8'));
const questionnaire = { ...read('engineering-delivery'), model: read('model') };
const { questions, dimensions } = questionnaire;

const { buildSnapshot } = await bundled('src/core/build-snapshot.ts');
const sheets = Array.from({ length: 1000 }, (_, seed) => sheet(seed));
const surveyData = sheets.map(asSurveyData);
const options = { at: '2026-01-31T09:30:00Z', startedAt: '2026-01-31T09:20:00Z' };
const survey = new Model(surveyJson());

const isFast = ONLY_MEMORY || compareSpeed();
const growth = memoryGrowth();
console.log(
  `memory             ${growth.toFixed(1)} MB more after ${whole(LONG_RUN)} snapshots (aim: below ${AIMS.growth})`,
);
process.exitCode = isFast && growth < AIMS.growth ? 0 : 1;

function compareSpeed() {
  agree();
  const ours = best(() =>
    rate(SNAPSHOTS, (turn) => buildSnapshot(questionnaire, sheets[turn % 1000], options)),
  );
  const theirs = best(() => rate(SURVEYS, (turn) => scoreWithSurvey(surveyData[turn % 1000])));
  const ratio = ours / theirs;
  console.log(`maturity-widgets   ${whole(ours)} snapshots per second (aim: ${whole(AIMS.perSecond)})`);
  console.log(`survey-core        ${whole(theirs)} per second, model reused, scores and stage only`);
  console.log(`ratio              ${whole(ratio)} times (aim: ${AIMS.ratio})`);
  return ours >= AIMS.perSecond && ratio >= AIMS.ratio;
}

/** The core as a page would load it: one bundle. */
async function bundled(entry) {
  const { outputFiles } = await esbuild.build({
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    write: false,
    minify: true,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}

/** Answers that all lead to a full result: levels only, well mixed. */
function sheet(seed) {
  return Object.fromEntries(
    questions.map(({ id }, place) => [id, (seed * 7 + place * 13 + (seed >> 3) * place) % 5]),
  );
}

/**
 * The nearest that survey-core's own means come to the same result: dimension
 * means, overall mean and stage as calculated values. It has no caps, patterns,
 * actions or offers, so it does less.
 */
function surveyJson() {
  const mean = (ids) => `25 * (${ids.map((id) => `{${id}}`).join(' + ')}) / ${ids.length}`;
  const calculated = dimensions.map(({ id }) => ({
    name: variable(id),
    expression: mean(
      questions.filter(({ dimension }) => dimension === id).map((question) => variable(question.id)),
    ),
  }));
  const total = `(${calculated.map(({ name }) => `{${name}}`).join(' + ')}) / ${calculated.length}`;
  return {
    elements: questions.map(({ id, text, options: choices }) => ({
      type: 'radiogroup',
      name: variable(id),
      title: text,
      choices: choices.map((choice, value) => ({ value, text: choice })),
    })),
    calculatedValues: [
      ...calculated,
      { name: 'total', expression: total },
      {
        name: 'stage',
        expression:
          'iif({total} >= 95, 5, iif({total} >= 70, 4, iif({total} >= 45, 3, iif({total} >= 20, 2, 1))))',
      },
    ],
  };
}

/** survey-core reads a hyphen in an expression as minus. */
function variable(id) {
  return id.replaceAll('-', '_');
}

function asSurveyData(answers) {
  return Object.fromEntries(Object.entries(answers).map(([id, level]) => [variable(id), level]));
}

function scoreWithSurvey(data) {
  survey.data = data;
  return { score: Math.floor(survey.getVariable('total')), stage: survey.getVariable('stage') };
}

/** A ratio between two different results would mean nothing. */
function agree() {
  for (let turn = 0; turn < 50; turn++) {
    const { score, stage } = buildSnapshot(questionnaire, sheets[turn], options);
    const other = scoreWithSurvey(surveyData[turn]);
    if (Math.abs(other.score - score) > 1 || other.stage !== stage.raw) {
      throw new Error(`different results: ${JSON.stringify([score, stage.raw, other])}`);
    }
  }
}

function rate(count, work) {
  let kept;
  const begun = performance.now();
  for (let turn = 0; turn < count; turn++) kept = work(turn);
  const seconds = (performance.now() - begun) / 1000;
  if (!kept) throw new Error('no result');
  return count / seconds;
}

/** The fastest of several rounds: what else the machine is doing only ever makes a round slower. */
function best(measure) {
  measure();
  return Math.max(...Array.from({ length: ROUNDS }, measure));
}

function memoryGrowth() {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc');
  const used = () => {
    collect();
    return process.memoryUsage().heapUsed / 2 ** 20;
  };
  const before = used();
  rate(LONG_RUN, (turn) => buildSnapshot(questionnaire, sheets[turn % 1000], options));
  return used() - before;
}

function whole(number) {
  return Math.round(number).toLocaleString('en');
}
