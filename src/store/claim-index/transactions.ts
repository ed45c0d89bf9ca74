/** Transactions that read and write the index of claims. */
import type { IDBPTransaction } from 'idb'
import type { LibrarySchema, StoreName } from '../schema.ts'

/** A transaction that spans `indexStores`. */
export type IndexTransaction = IDBPTransaction<LibrarySchema, StoreName[], 'readonly' | 'readwrite'>

/** A transaction that spans `claimStores` and writes. */
export type WriteIndexTransaction = IDBPTransaction<LibrarySchema, StoreName[], 'readwrite'>
