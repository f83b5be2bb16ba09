export const GROUPS_MAX = 8;
export const QUESTIONS_MAX = 12;
export const GROUP_NAME_MAX = 60;
export const QUESTION_MAX = 150;
export const ANSWER_MAX = 1200;
