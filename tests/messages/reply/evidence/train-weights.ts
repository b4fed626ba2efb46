/** A text as its features, and whether it is one of those to be told apart. */
export interface Example {
  readonly features: ReadonlySet<string>;
  readonly isOne: boolean;
}

/**
 * A weight for each feature, so that the sum of a text's weights is above 0 where it is one of the texts to be told apart: a
 * linear support vector machine with squared hinge loss, by dual coordinate descent (Hsieh and others, ICML 2008). The same
 * examples give the same weights.
 */
export function trainWeights(examples: readonly Example[]): ReadonlyMap<string, number> {
  const names = commonFeatures(examples);
  const indexOf = new Map(names.map((name, index) => [name, index]));
  const rows = examples.map(({ features, isOne }) => {
    const at = [...features].flatMap((feature) => indexOf.get(feature) ?? []);
    const scale = 1 / Math.sqrt(Math.max(1, at.length));
    return { at, scale, sign: isOne ? 1 : -1 };
  });
  const weights = new Float64Array(names.length);
  const pulls = new Float64Array(rows.length);
  const order = rows.map((_, index) => index);
  const random = linearCongruential(7);

  for (let pass = 0; pass < passes; pass += 1) {
    shuffle(order, random);
    for (const index of order) {
      const row = rows[index];
      if (row === undefined) continue;
      const { at, scale, sign } = row;
      const pull = pulls[index] ?? 0;
      let score = 0;
      for (const feature of at) score += weights[feature] ?? 0;
      const slope = sign * score * scale - 1 + slack * pull;
      const next = Math.max(pull - slope / (at.length * scale * scale + slack), 0);
      if (next === pull) continue;
      pulls[index] = next;
      for (const feature of at) weights[feature] = (weights[feature] ?? 0) + (next - pull) * sign * scale;
    }
  }
  return new Map(names.map((name, index) => [name, weights[index] ?? 0]));
}

const passes = 60;
/** Of a text on the wrong side. */
const cost = 1;
const slack = 0.5 / cost;
/** What few texts have tells nothing of others. Each text is one of three with its company. */
const minTexts = 8;

function commonFeatures(examples: readonly Example[]): readonly string[] {
  const texts = new Map<string, number>();
  for (const { features } of examples) {
    for (const feature of features) texts.set(feature, (texts.get(feature) ?? 0) + 1);
  }
  return [...texts].flatMap(([feature, count]) => (count >= minTexts ? [feature] : [])).sort();
}

function linearCongruential(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffle(list: number[], random: () => number): void {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const moved = list[at] ?? 0;
    list[at] = list[other] ?? 0;
    list[other] = moved;
  }
}
