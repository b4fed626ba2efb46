import type { ObjectWords } from '../signs/harmless-objects.ts';

/** Everybody cuts something: nails, grass, onions, a run. */
export const harmlessObjects: ObjectWords = {
  verbs: 'cut cuts cutting cuttin',
  things:
    'nails toenails fingernails hair fringe beard grass lawn lawns hedge hedges bush bushes branches roses flowers tree trees wood logs log firewood kindling onion onions veg vegetables carrots potatoes fruit bread cake cheese meat paper cardboard cloth fabric tiles wire wires rope carbs carb sugar sweets coffee caffeine beer beers booze alcohol wine dairy salt snacks calories portions weight run runs jog session sessions workout workouts training mileage miles mile kms reps rep lap laps interval intervals ride rides race losses corner corners class classes course',
  fillers:
    'my the a an our his her their this that these those some all any most more few couple two three four half one own back down out up off long short easy hard last first second next whole tempo weekly planned other too many so much',
  links: 'on of',
  possessives: 'my our his her their',
  times: 'morning evening saturday sunday week hours',
  outcomes: 'short',
  joins: 'and then or plus',
  owners: 'my the both an a',
  bodyParts:
    'arm arms thigh thighs wrist wrists forearm forearms leg legs skin stomach belly hips hip ankle ankles hand hands myself throat',
  ends: '. , again too also last tonight yesterday today this open deliberately on and with',
};
