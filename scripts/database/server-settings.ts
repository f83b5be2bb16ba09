/** What a PostgreSQL server is told beside its own defaults, by the names of its documentation. */
export type ServerSettings = Readonly<Record<string, string>>;

/** Gives up safety against a power cut for speed: for what is thrown away. */
export const THROWN_AWAY: ServerSettings = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
};

/** As docs/operations.md advises, for a machine with 4 GB: what is measured is measured with them. */
export const PRODUCTION: ServerSettings = {
  shared_buffers: "1GB",
  max_wal_size: "4GB",
  checkpoint_timeout: "15min",
};
