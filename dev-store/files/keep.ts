import { randomUUID } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { imageSize } from "image-size";
import { stagedKeyOf, type StagedUpload } from "../admin-api/staged-uploads.ts";
import type { FileRecord } from "../state.ts";
import type { World } from "../world.ts";

export type FileInput = {
  originalSource: string;
  filename?: string | null;
  alt?: string | null;
  contentType?: string | null;
  duplicateResolutionMode?: string | null;
};

/** A file is uploaded at once, then worked on for a moment, then ready. */
const PROCESSING_AFTER_MS = 150;
const READY_AFTER_MS = 600;

export const filesFolder = (world: World): string => join(world.options.dataDir, "files");

/** The record of a file that was asked for; one that cannot be read as a picture will turn out FAILED. */
export function createdFile(
  world: World,
  input: FileInput,
  upload: StagedUpload | undefined,
): FileRecord {
  const name = nameFor(world, input);
  const { width, height } = measured(upload?.bytes ?? null);
  const file: FileRecord = {
    id: world.takeId(),
    status: "UPLOADED",
    mimeType: upload?.mimeType ?? "",
    name,
    alt: input.alt ?? "",
    url: `${world.options.url}/__dev-store/files/${encodeURIComponent(name)}`,
    width,
    height,
    createdAt: world.now().toISOString(),
  };
  world.state.files.push(file);
  return file;
}

export function keepFile(world: World, file: FileRecord, bytes: Buffer | null): void {
  if (!bytes || file.width === 0) return;
  mkdirSync(filesFolder(world), { recursive: true });
  writeFileSync(join(filesFolder(world), file.name), bytes);
}

/** How far a file has come: its status follows from its age. */
export function settledFile(file: FileRecord, now: Date): FileRecord {
  const age = now.getTime() - Date.parse(file.createdAt);
  if (age >= READY_AFTER_MS) file.status = file.width > 0 ? "READY" : "FAILED";
  else if (age >= PROCESSING_AFTER_MS) file.status = "PROCESSING";
  return file;
}

/** The name that the file would have, where another file has it already. */
export function existingName(world: World, input: FileInput): string | null {
  const name = wantedName(input);
  return world.state.files.some((file) => file.name === name) ? name : null;
}

function nameFor(world: World, input: FileInput): string {
  const taken = existingName(world, input);
  if (!taken) return wantedName(input);
  const extension = extname(taken);
  return `${basename(taken, extension)}_${randomUUID()}${extension}`;
}

/** Only what is harmless in a path and in an address. */
function wantedName({ filename, originalSource }: FileInput): string {
  const source = stagedKeyOf(originalSource) ?? new URL(originalSource).pathname;
  const name = basename(filename || source).replaceAll(/[^\w.-]+/g, "_");
  return /^\.*$/.test(name) ? "file" : name;
}

function measured(bytes: Buffer | null): { width: number; height: number } {
  try {
    return bytes ? imageSize(bytes) : { width: 0, height: 0 };
  } catch {
    return { width: 0, height: 0 };
  }
}
