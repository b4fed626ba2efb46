/** Parts and functions of the body, as runners name them. The notation is that of `SignLanguage.slots`. */
export const body = {
  // Trunk
  chest: 'chest chests sternum breastbone breast_bone solar_plexus thorax thoracic',
  chestish:
    'rib ribs ribcage rib_cage torso breast breasts boob boobs my_middle middle_of_me the_front my_front across_my_front upper_body rib_area my_rib',
  heart: 'heart heartbeat heartbeats ticker heart_beat heart_beats heart_rhythm',
  pulse: 'pulse heart_rate heartrate hr bpm rhr',
  beats: 'beat beats',
  back: 'back spine lumbar',
  belly: 'stomach tummy belly gut guts abdomen abdominal tum appendix',
  side: 'side flank kidneys',
  groin: 'groin',
  testicle: 'testicle testicles ball balls bollock bollocks nut nuts',
  saddle: 'saddle_area inner_thighs inner_thigh genitals privates bum bottom backside perineum crotch',
  neck: 'neck',
  shoulder: 'shoulder shoulders shoulder_blade collarbone collar_bone',

  // Head
  head: 'head skull noggin nut bonce temple temples forehead',
  face: 'face cheek cheeks eyelid eyelids',
  mouth: 'mouth smile lip lips grin',
  tongue: 'tongue tongues',
  throat: 'throat airway airways windpipe voice_box larynx',
  eyes: 'eye eyes eyesight sight vision',
  jaw: 'jaw jawline teeth',
  speech: 'speech words talking speaking talk voice sentences',

  // Arms and legs
  arm: 'arm arms forearm',
  hand: 'hand hands finger fingers wrist',
  bodySide:
    'one_side left_side right_side half_of_me half_my_body half_my_face half_of_my_face half_of_my_body half_the_body half_of_body side_of_my_body side_of_me side_of_body right_half left_half half_of_face side_of_face',
  left: 'left',
  leg: 'leg legs limb limbs shank',
  calf: 'calf calves calfs back_of_my_knee behind_my_knee back_of_my_leg',
  thigh: 'thigh thighs quad quads hamstring hamstrings hammy hammies glute glutes',
  muscle: 'muscle muscles',
  shin: 'shin shins tibia fibula tib shinbone shin_bone',
  foot: 'foot feet metatarsal metatarsals heel heels instep midfoot navicular toe toes achilles arch',
  joint: 'knee knees hip hips ankle ankles elbow wrist shoulder joint joints pelvis pubic_bone sacrum si_joint kneecap',
  bone: 'bone bones femur tibia fibula metatarsal rib ribs spine vertebra',
  lips: 'lip lips tongue mouth eyes eyelids face throat tongues throats eyelid cheek cheeks',
  skin: 'skin',

  // What comes out of it
  urine:
    'pee pees peeing peed wee wees weeing weed urine urinating urinate urinated urination piss pissing pissed tinkle my_water passing_water pass_water passed_water first_wee toilet_bowl toilet_water loo_bowl a_leak a_slash wizz whizz',
  bladder: 'bladder',
  stool:
    'poo poos pooing pooed poop pooping stool stools shit shitting shat crap crapping bowel bowels toilet_paper motion motions crapped number_twos|two number_2',
  blood: 'blood bloody bleeding blood-stained coffee_grounds',
  lungs: 'lung lungs',
} as const;
