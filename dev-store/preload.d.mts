export function routeFor(url: URL, base: string): { url: string; shop?: string } | null;
