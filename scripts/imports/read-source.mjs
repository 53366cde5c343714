import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ImportError } from './import-error.mjs';

/**
 * @typedef {object} SourceFile
 * @property {string} path where the file is inside FOLDER
 * @property {string} url where the file is upstream, at a commit
 * @property {string} sha256 of the text, after `keep`
 * @property {'CustomResourceDefinition'} [keep] the only kind of document to keep of a mixed manifest
 * @property {string} [schemaOf] the kind, when the file is a bare JSON Schema
 * @property {number} [minor] the Kubernetes minor, when the file holds Kubernetes definitions
 */

/**
 * The text of a source file, checked against its checksum.
 * @param {SourceFile} file
 * @param {string} [folder] read from here instead of from the URL
 * @returns {Promise<string>}
 */
export async function readSource(file, folder) {
  const from = folder === undefined ? file.url : join(folder, file.path);
  const raw = folder === undefined ? await download(file.url) : await readLocal(from);
  const text = file.keep === undefined ? raw : keepDocuments(raw, file.keep);
  const sha256 = createHash('sha256').update(text).digest('hex');
  if (sha256 !== file.sha256) {
    throw new ImportError(`${from} has sha256 ${sha256}, but sources.json expects ${file.sha256}`);
  }
  return text;
}

/** @param {string} url */
async function download(url) {
  let response;
  try {
    response = await fetch(url);
  } catch (error) {
    throw new ImportError(`${url} cannot be downloaded: ${String(error)}`);
  }
  if (!response.ok) throw new ImportError(`${url} cannot be downloaded: HTTP ${response.status}`);
  return response.text();
}

/** @param {string} path */
async function readLocal(path) {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new ImportError(`${path} cannot be read: ${String(error)}`);
  }
}

/**
 * Only the documents of a kind, joined the same way whatever stood between them: the checksum then
 * covers what is imported, and a manifest of which other parts were cut has the same one.
 * @param {string} text
 * @param {string} kind
 */
function keepDocuments(text, kind) {
  const documents = text.split(/^---.*$/m).map((document) => document.trim());
  return `${documents.filter((document) => document.includes(`\nkind: ${kind}\n`)).join('\n---\n')}\n`;
}
