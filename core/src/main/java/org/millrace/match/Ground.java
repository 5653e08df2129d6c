package org.millrace.match;

import org.millrace.domain.knowledge.KnowledgeIndex;

/** What every part of an index shares. */
record Ground(
    KnowledgeIndex knowledge,
    Vocabulary words,
    NeedColumns needs,
    Accounts accounts,
    Scores scores,
    Scoring scoring,
    Fitting fitting,
    MatchRules rules) {}
