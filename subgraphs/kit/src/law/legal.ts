/** Where a rule, a duty or a decision stands in the law. */
export interface LegalReference {
  /** Short title of the act, as it is cited: 政府采购法实施条例. */
  title: string;
  /** Article, paragraph and item as they are cited: `50`, `67(7)`. */
  article?: string;
  /** Document number of the issuing body: 国令第658号, 财办库〔2023〕243号. */
  documentNumber?: string;
  /** The edition meant, when the act was amended or replaced. */
  version?: string;
  /** Address of the text. */
  uri?: string;
}
