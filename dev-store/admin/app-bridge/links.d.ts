export function adminPath(address: string, shop: string): string | null;
