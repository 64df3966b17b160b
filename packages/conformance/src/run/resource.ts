/** Something that is created, read and listed. Pointers are JSON pointers into answers. */
export interface Resource {
  /** Ids of the operations that create it. */
  readonly create: readonly string[];
  /** Where a create's answer has the id. */
  readonly id: string;
  readonly read: {
    /** Id of the operation. */
    readonly operation: string;
    /** Name of the parameter that takes the id. */
    readonly parameter: string;
    /** Where the answer repeats the id; undefined when it does not. */
    readonly id?: string;
  };
  readonly list?: {
    /** Id of the operation. */
    readonly operation: string;
    /** Where the answer has the rows. */
    readonly rows: string;
    /** Where a row has the id. */
    readonly id: string;
    /** Parameters by name; "$id" stands for the id that is looked for. */
    readonly parameters?: Readonly<Record<string, unknown>>;
  };
  /** Members that say the same in two answers. A create's is compared with the first read alone. */
  readonly same?: readonly {
    readonly create?: string;
    readonly read?: string;
    readonly row?: string;
  }[];
  readonly states?: {
    /** Where a create's answer has the state. */
    readonly create?: string;
    /** Where a read's answer has it. */
    readonly read: string;
    /** Each state, and those that may follow it directly. */
    readonly graph: Readonly<Record<string, readonly string[]>>;
  };
  /** Lets a little time pass: so little that no resource takes more than one step. */
  readonly advance?: () => void | Promise<void>;
}
