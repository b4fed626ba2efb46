/** What a warning sign asks for (rules, B10): a call for help now, or a doctor the same day. */
export type RedFlag = 'emergency' | 'doctor';
