export const GIVER_MAX = 80;
export const ADDRESS_MAX = 200;
export const GOODS_MAX = 300;
export const TERMS_MAX = 1000;
export const NOTICE_TEXT_MAX = 3000;
