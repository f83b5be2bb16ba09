export const INTRO_MAX = 800;
