-- The versions of a line, found by its place: who looks at what changed reads on from where it was.
create index version_place on version (seq);
