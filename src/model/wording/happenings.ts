/** What happens, and says nothing by that, though it raises a toll: nouns as alternatives of a pattern. */
export const HAPPENINGS =
  'deaths?|casualt(?:y|ies)|attacks?|blasts?|incidents?|accidents?|discovery|killings?|shootings?|crash|bod(?:y|ies)|strikes?|arrests?|cases?|murders?|increase|rise';
