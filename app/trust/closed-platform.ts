/**
 * The Commission's platform for online dispute resolution was closed on 20 July 2025 (Regulation (EU)
 * 2024/3228); many legal notices still send people there.
 */
const CLOSED = /ec\.europa\.eu\/(consumers\/)?odr\b|webgate\.ec\.europa\.eu\/odr\b/i;

export const namesClosedPlatform = (text: string): boolean => CLOSED.test(text);
