/** What the shell asks of the worker that holds all articles of a workspace. */
import type { Frame } from '../../core/compare/framing/lens.js';
import type { Ledger } from '../../core/compare/ledger/types.js';
import type { ChangedProject, ProjectChange } from '../../core/compare/project/plan-change.js';
import type { ReportData, Subject } from '../../core/compare/report/report-data.js';
import type { Hit } from '../../core/compare/search/concordance.js';
import type { Incident, SharedEntity } from '../../core/compare/types.js';
import type { Issue } from '../../core/model/issue.js';
import type { WorkspacePlace } from '../../core/gazetteer/workspace.js';
import type { LexiconFile } from '../../core/project/lexicon-file.js';
import type { PlaceValue } from '../../core/model/values.js';
import type { Span } from '../../core/model/span.js';
import type { Said } from '../../core/model/say.js';

export interface CorpusMethods {
  /** Analyses an article into what `corpusTake` takes in. Needs no other article, so any worker does it. */
  recordArticle(request: RecordRequest): RecordedArticle;
  /** Takes in what `corpusPacked` or `recordArticle` gave, of this version; answers which articles. They are joined when that is asked for, or needed. */
  corpusTake(packed: Uint8Array): readonly KnownArticle[];
  corpusDrop(ids: readonly string[]): void;
  /** What the cache keeps of these articles. */
  corpusPacked(ids: readonly string[]): Uint8Array;
  /** Reads so many of the articles that wait for it; once all are read, joins a little of what they tell. */
  corpusJoin(most: number): JoinState;
  /** Joins some of what still waits, or packs a piece of what the cache keeps of all answers; gives all of it with the last piece. */
  corpusAnswers(request: undefined): Uint8Array | undefined;
  /** Takes the answers that the cache kept: as long as they hold, nothing need be joined. False where they are damaged or of another version. */
  corpusRestore(answers: Uint8Array): boolean;
  /** Sets what people decided across articles; answers what is wrong with the file. */
  corpusDecide(project: string): readonly Issue[];
  corpusSummary(request: undefined): CorpusSummary;
  corpusIncidents(request: IncidentsRequest): readonly Incident[];
  corpusEntities(request: undefined): readonly SharedEntity[];
  /** The claims of an incident, by its id or else by one of its reports. */
  corpusLedger(request: LedgerRequest): Ledger | undefined;
  corpusEvents(request: undefined): readonly CorpusEvent[];
  corpusSearch(request: { readonly query: string; readonly limit: number }): SearchAnswer;
  corpusFrame(subject: FrameSubject): Frame | undefined;
  /** What a report on the subject holds; nothing where no incident fits. */
  corpusReport(subject: Subject): ReportData | undefined;
  corpusTable(request: TableRequest): string;
  /** The project file's text with one decision more. */
  corpusChange(request: { readonly text: string; readonly change: ProjectChange }): ChangedProject;
}

export interface RecordRequest {
  readonly id: string;
  /** The file's text without BOM, line ends as they are. */
  readonly text: string;
  /** The sidecar's text; empty where there is none. */
  readonly sidecar: string;
  readonly lexicon: LexiconFile;
  /** The workspace's own places. */
  readonly places: readonly WorkspacePlace[];
  /** Of the program and its data: another one, other records. */
  readonly version: string;
  /** The hash of the record at hand: where it still holds, nothing is analysed. */
  readonly known?: string;
}

export interface RecordedArticle {
  readonly hash: string;
  /** Absent where `known` holds. */
  readonly packed?: Uint8Array;
}

export interface KnownArticle {
  readonly id: string;
  readonly hash: string;
}

export interface JoinState {
  /** Articles, and what they tell, that still wait; 0 when all is joined. */
  readonly left: number;
  /** Whether questions are answered at once all the same. */
  readonly isAtHand: boolean;
}

export interface IncidentsRequest {
  /** Only those that several articles tell; else these come first. */
  readonly shared?: boolean;
  /** At most so many. */
  readonly most?: number;
}

export interface CorpusSummary {
  readonly articles: number;
  /** Incidents told by several articles. */
  readonly shared: number;
}

export interface LedgerRequest {
  readonly id: string;
  readonly report?: string;
}

/** One report as the map draws it. */
export interface CorpusEvent {
  /** Article and event. */
  readonly id: string;
  readonly article: string;
  readonly outlet: string;
  readonly published?: string;
  readonly title?: string;
  readonly type: string;
  readonly mode?: string;
  readonly status: string;
  readonly decided: boolean;
  readonly confidence: number;
  readonly trigger: Span & { readonly text: string };
  readonly quotation: string;
  readonly actors: readonly string[];
  readonly targets: readonly string[];
  readonly sources: readonly string[];
  readonly figures: readonly string[];
  readonly place?: PlaceValue & { readonly words: string; readonly area: boolean };
  readonly start?: string;
  readonly end?: string;
  /** The day is the article's own, none is named. */
  readonly dayIsAssumed?: boolean;
  readonly incident?: string;
}

export interface SearchAnswer {
  readonly hits: readonly Hit[];
  /** Why the query is not understood. */
  readonly problem?: Said;
}

export type FrameSubject =
  | { readonly kind: 'entity'; readonly id: string }
  | { readonly kind: 'incident'; readonly id: string; readonly role: 'actor' | 'target' | 'deed' }
  | { readonly kind: 'type'; readonly type: string }
  | { readonly kind: 'verbs'; readonly field: 'control' | 'violence' };

export type TableRequest =
  | { readonly what: 'claims'; readonly incidents: readonly string[]; readonly format: 'csv' | 'markdown' }
  | { readonly what: 'hits'; readonly query: string; readonly limit: number }
  | { readonly what: 'frames'; readonly subjects: readonly FrameSubject[] };
