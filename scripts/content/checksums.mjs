// Whether the content is still what its authors wrote. test/node/content-checksums.json was made once from the
// experts' source documents, by a program that never saw questionnaires/*.json; this module derives the same figures
// from our files, so that an edit by accident turns a test red and names the question. For an edit on purpose (which
// also raises the file's version): node scripts/lint-content.mjs --renew-checksums, and review the lines that change.
import { createHash } from 'node:crypto';

/**
 * The version of every document and the checksum of each of its parts, such as `checksums['backlog-health'].BH1`.
 *
 * @param {Record<string, any>} documents by id
 * @returns {Record<string, Record<string, string>>}
 */
export function checksumsOf(documents) {
  const ids = Object.keys(documents).sort();
  return Object.fromEntries(
    ids.map((id) => [id, { version: documents[id].version, ...checksumsOfParts(partsOf(documents[id])) }]),
  );
}

/**
 * The files whose texts changed while their version did not.
 *
 * @param {Record<string, Record<string, string>>} before
 * @param {Record<string, Record<string, string>>} after
 * @returns {string[]}
 */
export function unraisedVersions(before, after) {
  return Object.keys(after).filter((id) => {
    const changed = JSON.stringify(sorted(before[id])) !== JSON.stringify(sorted(after[id]));
    return before[id] !== undefined && changed && before[id].version === after[id].version;
  });
}

/** A part is named by its place and holds the source's words and figures, under the source's names. */
function partsOf(document) {
  if (document.stages) return modelParts(document);
  if (document.nodes) return triageParts(document);
  const own = document.kind === 'banded' ? bandedParts(document) : stagedParts(document);
  const { roles, minutes, scaleNote } = document;
  const names = Object.values(document.quadrants?.cells ?? {}).map(({ name }) => name);
  return { head: headOf(document), ...own, added: { roles, minutes, scaleNote, names } };
}

const headOf = ({ id, group, code, title, audience, promise, frame, grounding }) => ({
  id,
  group,
  code,
  title,
  audience: audience.join(', '),
  promise,
  frame,
  grounding,
});

function stagedParts({ dimensions, questions, signals = [], quadrants }) {
  const cells = Object.entries(quadrants?.cells ?? {});
  return {
    dimensions,
    order: questions.map(({ code }) => code),
    ...byName(questions, ({ code }) => code, itemOf),
    ...byName(
      signals,
      ({ id }) => `signal ${id}`,
      ({ text }) => text,
    ),
    ...byName(
      cells,
      ([, { id }]) => `quadrant ${id}`,
      ([place, { id, text, engagement }]) => ({ place, id, text, engagement }),
    ),
    ...(quadrants && {
      table: { x: quadrants.x, y: quadrants.y, edge: quadrants.edge, side: quadrants.side },
    }),
  };
}

const itemOf = ({
  code,
  id,
  gate = false,
  text,
  dimension,
  options,
  evidence = {},
  source,
  action,
  notApplicable = null,
  signal,
}) => ({
  code,
  id,
  gate,
  text,
  dim: dimension,
  options,
  patterns: evidence,
  source,
  action,
  na: notApplicable,
  ...(signal && { signal }),
});

function bandedParts({ scale, questions, categories, bands, noneNamed, phases, phasesNote }) {
  return {
    scale,
    order: questions.map(({ code }) => code),
    ...byName(
      questions,
      ({ code }) => code,
      ({ code, category, counted, text }) => ({ code, category, counted, text }),
    ),
    ...byName(
      categories,
      ({ id }) => `category ${id}`,
      ({ failure, meaning, remedy, engagement }) => ({ failure, meaning, remedy, engagement }),
    ),
    ...byName(
      bands,
      ({ id }) => `band ${id}`,
      ({ from, name, text, engagement = null }) => ({ from, name, text, engagement }),
    ),
    noneNamed,
    phases,
    phasesNote,
  };
}

function triageParts({ title, promise, nodes, leaves }) {
  const targetOf = ({ to, leaf, confidence }) => ({ to, leaf, confidence });
  const answerOf = ({ text, when, otherwise, next, ...way }) => ({
    text,
    ...targetOf(way),
    ...(when && { only: when, otherwise: targetOf(otherwise) }),
    next,
  });
  return {
    order: nodes.map(({ id }) => id),
    // The source lists the answers of "role", which a leaf asks, but puts no question into words.
    ...byName(
      nodes,
      ({ id }) => `node ${id}`,
      ({ id, text, options }) => ({ text: id === 'role' ? null : text, options: options.map(answerOf) }),
    ),
    ...byName(
      leaves,
      ({ id }) => `leaf ${id}`,
      ({ pattern, text, next, engagement }) => ({ pattern, text, next, engagement }),
    ),
    added: {
      title,
      promise,
      role: nodes.find(({ id }) => id === 'role')?.text,
      ids: nodes.map(({ options }) => options.map(({ id }) => id)),
    },
  };
}

function modelParts(model) {
  const { texts } = model;
  return {
    stages: model.stages.map(({ id }) => id),
    ...byName(
      model.stages,
      ({ id }) => `stage ${id}`,
      ({ name, edge, definition, advice }) => ({ name, edge, definition, advice }),
    ),
    rules: { gate: model.gate, validity: model.validity, thresholds: model.thresholds },
    patterns: model.patterns.map(({ id }) => id),
    ...byName(
      model.patterns,
      ({ id }) => `pattern ${id}`,
      ({ headline, meaning, firstMove, avoid }) => ({ headline, meaning, firstMove, avoid }),
    ),
    ...byName(
      model.engagements,
      ({ id }) => `engagement ${id}`,
      ({ label, description }) => ({ label, description }),
    ),
    byPattern: model.byPattern,
    byQuestionnaire: model.byQuestionnaire,
    hiddenFallback: model.hiddenFallback,
    ...byName(
      Object.entries(texts),
      ([name]) => `texts ${name}`,
      ([, text]) => text,
    ),
    added: { names: model.patterns.map(({ name }) => name) },
  };
}

const byName = (list, nameOf, partOf) =>
  Object.fromEntries(list.map((entry) => [nameOf(entry), partOf(entry)]));

function checksumsOfParts(parts) {
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, checksum(part)]));
}

/** Sixteen hexadecimal digits of SHA-256 over JSON with sorted keys: enough against accidents. */
function checksum(part) {
  return createHash('sha256')
    .update(JSON.stringify(sorted(part)))
    .digest('hex')
    .slice(0, 16);
}

function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key])]),
  );
}
