/** By definition: the international pound, and the US fluid ounce. */
export const kgPerLb = 0.45359237;
export const litresPerUsFluidOunce = 0.0295735295625;
