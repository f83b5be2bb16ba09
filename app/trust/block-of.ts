/** The block of the theme app extension that shows a setting. */
export const blockOf = (setting: string) => setting.replaceAll("_", "-");
