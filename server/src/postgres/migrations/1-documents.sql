-- The shared catalogue: documents, who may see them, and how they are found.

CREATE SCHEMA IF NOT EXISTS congvan;

-- Three roles without login; an office grants them to its people. Where an administrator has made them before, they
-- are taken as they are.
DO $do$
DECLARE
  wanted text;
BEGIN
  FOREACH wanted IN ARRAY ARRAY['congvan_reader', 'congvan_secret_reader', 'congvan_writer'] LOOP
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = wanted) THEN
      BEGIN
        EXECUTE format('CREATE ROLE %I NOLOGIN', wanted);
      EXCEPTION WHEN duplicate_object OR unique_violation THEN
        NULL; -- another database of this server has been quicker
      END;
    END IF;
  END LOOP;
END
$do$;

-- Without diacritics, in small letters, words only: the form in which texts are searched. The dictionary is named with
-- its schema, so that the function gives the same for ever and on every connection.
DO $do$
DECLARE
  home text := (SELECT n.nspname FROM pg_catalog.pg_extension e
                JOIN pg_catalog.pg_namespace n ON n.oid = e.extnamespace WHERE e.extname = 'unaccent');
BEGIN
  EXECUTE format($f$
    CREATE FUNCTION congvan.fold(written text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN btrim(regexp_replace(
      lower(translate(%1$I.unaccent(%2$L::regdictionary, normalize(written, NFC)), 'đĐ', 'dd')),
      '[^a-z0-9]+', ' ', 'g'))
  $f$, home, quote_ident(home) || '.unaccent');
END
$do$;

CREATE TABLE congvan.import (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  source text NOT NULL,
  started timestamptz NOT NULL DEFAULT now(),
  finished timestamptz,
  -- One hash for every batch that is in, in their order: whoever begins again passes over what is the same.
  batches text[] NOT NULL DEFAULT '{}',
  inserted bigint NOT NULL DEFAULT 0,
  updated bigint NOT NULL DEFAULT 0,
  unchanged bigint NOT NULL DEFAULT 0,
  refused bigint NOT NULL DEFAULT 0
);

CREATE TABLE congvan.document (
  -- Issuer, number and symbol, year (0: not known). A series of its own tells apart what these three do not: laws and
  -- resolutions of the National Assembly, which count apart; numbers of the Party, which begin anew with each term in
  -- the middle of a year; records without issuer or year, which are one only where their titles are.
  number_key text COLLATE "C" NOT NULL,
  issuer_key text COLLATE "C" NOT NULL,
  year smallint NOT NULL,
  series text COLLATE "C" NOT NULL DEFAULT '',
  type text,
  number text,
  issued date,
  issuer text,
  title text,
  effective date,
  expired date,
  replaced_by text[] NOT NULL DEFAULT '{}',
  amended_by text[] NOT NULL DEFAULT '{}',
  aliases text[] NOT NULL DEFAULT '{}',
  file text,
  checked text,
  source text,
  secrecy text CHECK (secrecy <> ''),
  name_keys text[] NOT NULL DEFAULT '{}',
  number_search text COLLATE "C" NOT NULL DEFAULT '',
  search text NOT NULL,
  -- Kept, not only indexed: of common words a search takes the first rows that it meets, and looks at many.
  words tsvector GENERATED ALWAYS AS (array_to_tsvector(string_to_array(search, ' '))) STORED,
  import bigint NOT NULL,
  row_hash text COLLATE "C" NOT NULL,
  PRIMARY KEY (number_key, issuer_key, year, series)
);

-- Every word of the documents that are not secret, for words typed wrongly.
CREATE TABLE congvan.word (word text COLLATE "C" PRIMARY KEY);

DO $do$
DECLARE
  home text := (SELECT n.nspname FROM pg_catalog.pg_extension e
                JOIN pg_catalog.pg_namespace n ON n.oid = e.extnamespace WHERE e.extname = 'pg_trgm');
BEGIN
  EXECUTE format('CREATE INDEX word_trigrams ON congvan.word USING gin (word %I.gin_trgm_ops)', home);
END
$do$;

-- Secret records are not there for those who may not know of them, whatever they ask.
ALTER TABLE congvan.document ENABLE ROW LEVEL SECURITY;
ALTER TABLE congvan.document FORCE ROW LEVEL SECURITY;
CREATE POLICY owner ON congvan.document TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY reader ON congvan.document FOR SELECT TO congvan_reader USING (secrecy IS NULL);
CREATE POLICY secret_reader ON congvan.document FOR SELECT TO congvan_secret_reader USING (true);
CREATE POLICY writer ON congvan.document TO congvan_writer USING (true) WITH CHECK (true);

-- Words one slip of the fingers away: a letter too many, too few, another one, or two in the wrong order.
CREATE FUNCTION congvan.near(typed text) RETURNS text[]
LANGUAGE sql STABLE STRICT
AS $f$
  SELECT coalesce(array_agg(found.word), '{}')
  FROM (
    SELECT w.word
    FROM congvan.word w
    WHERE length(w.word) BETWEEN length(typed) - 1 AND length(typed) + 1
      AND w.word LIKE ANY (ARRAY(
        SELECT overlay(typed PLACING '_' FROM n FOR 1) FROM generate_series(1, length(typed)) n
        UNION ALL SELECT overlay(typed PLACING '_' FROM n FOR 0) FROM generate_series(1, length(typed) + 1) n
        UNION ALL SELECT overlay(typed PLACING '' FROM n FOR 1) FROM generate_series(1, length(typed)) n
        UNION ALL SELECT overlay(typed PLACING reverse(substr(typed, n, 2)) FROM n FOR 2)
          FROM generate_series(1, length(typed) - 1) n))
    LIMIT 24
  ) found
$f$;

-- Documents as people ask for them, the best first: by number, then by the words of type, title, issuer and other
-- names. Every step is bounded, however common the words are.
CREATE FUNCTION congvan.find(query text, most integer, secret boolean) RETURNS SETOF congvan.document
LANGUAGE plpgsql STABLE
AS $f$
DECLARE
  folded text := congvan.fold(left(query, 400));
  typed text[] := (string_to_array(folded, ' '))[1:16];
  last text := typed[cardinality(typed)];
  numbered text := ltrim(replace(regexp_replace(folded, '^so ', ''), ' ', '/'), '0');
  known text[];
  likely text[];
  one text;
  terms text[];
  attempt integer;
  answered integer := 0;
  found integer;
BEGIN
  IF folded = '' THEN
    RETURN;
  END IF;
  IF numbered ~ '^[0-9]' THEN
    RETURN QUERY
      SELECT c.* FROM (
        SELECT d.* FROM congvan.document d
        WHERE d.number_search >= numbered AND d.number_search < numbered || '~' AND (secret OR d.secrecy IS NULL)
        ORDER BY d.number_search LIMIT 300
      ) c
      ORDER BY c.number_search = numbered DESC,
        c.number_search LIKE numbered || '/%' DESC, c.issued DESC NULLS LAST, c.number_search
      LIMIT most;
    GET DIAGNOSTICS answered = ROW_COUNT;
  END IF;
  IF answered >= most OR (answered > 0 AND cardinality(typed) = 1) THEN
    RETURN;
  END IF;
  -- First what was typed, wrong words replaced; where that finds nothing, every word by those near it, too.
  FOR attempt IN 1..2 LOOP
    terms := '{}';
    FOREACH one IN ARRAY typed LOOP
      known := '{}';
      IF one ~ '^[a-z]+$' THEN
        likely := ARRAY(SELECT w.word FROM congvan.word w WHERE w.word = one);
        IF one = last AND length(one) > 1 THEN
          likely := likely || ARRAY(
            SELECT w.word FROM congvan.word w WHERE w.word > one AND w.word < one || '~' ORDER BY w.word LIMIT 40);
        END IF;
        known := likely;
        IF length(one) > 2 AND (attempt = 2 OR cardinality(likely) = 0) THEN
          known := known || congvan.near(one);
        END IF;
      END IF;
      IF cardinality(known) = 0 THEN
        known := ARRAY[one];
      END IF;
      terms := terms || ('(' || array_to_string(known, '|') || ')');
    END LOOP;
    RETURN QUERY EXECUTE $q$
      WITH sample AS MATERIALIZED (
        SELECT d.* FROM congvan.document d WHERE d.words @@ $1 AND ($2 OR d.secrecy IS NULL) LIMIT 1000
      ), recent AS MATERIALIZED (
        SELECT d.* FROM congvan.document d ORDER BY d.issued DESC NULLS LAST LIMIT 2000
      ), candidate AS (
        SELECT s.* FROM sample s
        UNION ALL
        SELECT r.* FROM recent r
        WHERE (SELECT count(*) FROM sample) = 1000 AND r.words @@ $1 AND ($2 OR r.secrecy IS NULL)
          AND NOT EXISTS (
            SELECT FROM sample s
            WHERE s.number_key = r.number_key AND s.issuer_key = r.issuer_key AND s.year = r.year
              AND s.series = r.series)
      ), likely AS MATERIALIZED (
        SELECT c.*, position($3 in c.search) > 0 AS phrase FROM candidate c
        WHERE $5 IS NULL OR NOT (c.number_search >= $5 AND c.number_search < $5 || '~')
        ORDER BY phrase DESC, c.issued DESC NULLS LAST, c.number_key, c.issuer_key
        LIMIT greatest($4, 60)
      )
      SELECT d.* FROM likely l JOIN congvan.document d USING (number_key, issuer_key, year, series)
      ORDER BY l.phrase AND $3 IN (congvan.fold(l.title), congvan.fold(l.type || ' ' || l.title)) DESC,
        l.phrase DESC, l.issued DESC NULLS LAST, l.number_key, l.issuer_key
      LIMIT $4
    $q$ USING array_to_string(terms, '&')::tsquery, secret, folded, most - answered,
      CASE WHEN answered > 0 THEN numbered END;
    GET DIAGNOSTICS found = ROW_COUNT;
    EXIT WHEN found > 0;
  END LOOP;
END
$f$;

-- Row-level security lets no index of words be used before it has looked at every row. These look with the owner's
-- eyes, at nothing but what their callers may see; what is asked of them is a value, never a condition.
CREATE FUNCTION congvan.search_open(query text, most integer) RETURNS SETOF congvan.document
LANGUAGE sql STABLE SECURITY DEFINER
AS $f$ SELECT * FROM congvan.find(query, most, false) $f$;

CREATE FUNCTION congvan.search_all(query text, most integer) RETURNS SETOF congvan.document
LANGUAGE sql STABLE SECURITY DEFINER
AS $f$ SELECT * FROM congvan.find(query, most, true) $f$;

CREATE FUNCTION congvan.named_open(keys text[]) RETURNS SETOF congvan.document
LANGUAGE sql STABLE SECURITY DEFINER
AS $f$ SELECT * FROM congvan.document WHERE name_keys <> '{}' AND name_keys && keys AND secrecy IS NULL $f$;

CREATE FUNCTION congvan.named_all(keys text[]) RETURNS SETOF congvan.document
LANGUAGE sql STABLE SECURITY DEFINER
AS $f$ SELECT * FROM congvan.document WHERE name_keys <> '{}' AND name_keys && keys $f$;

-- Before an import: a catalogue without any record gets on without the indexes that only searching needs, since they
-- are made in a fraction of the time when all is there. Whoever is in the way is not waited for.
CREATE FUNCTION congvan.prepare() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET lock_timeout = '2s'
AS $f$
BEGIN
  IF EXISTS (SELECT FROM congvan.document) THEN
    RETURN;
  END IF;
  LOCK TABLE congvan.document IN ACCESS EXCLUSIVE MODE;
  IF NOT EXISTS (SELECT FROM congvan.document) THEN
    DROP INDEX IF EXISTS congvan.document_number, congvan.document_issued, congvan.document_names,
      congvan.document_words;
  END IF;
EXCEPTION WHEN lock_not_available THEN
  NULL;
END
$f$;

-- After an import: indexes that are not there are made, the others take in what has been put aside, and the planner
-- learns what there is.
CREATE FUNCTION congvan.settle() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET maintenance_work_mem = '256MB'
AS $f$
DECLARE
  name text;
  definition text;
BEGIN
  -- One import's end at a time.
  LOCK TABLE congvan.document IN SHARE UPDATE EXCLUSIVE MODE;
  FOR name, definition IN VALUES
    ('document_number', '(number_search)'),
    ('document_issued', '(issued DESC NULLS LAST)'),
    ('document_names', $$USING gin (name_keys) WHERE name_keys <> '{}'$$),
    ('document_words', 'USING gin (words)')
  LOOP
    IF to_regclass('congvan.' || name) IS NULL THEN
      EXECUTE format('CREATE INDEX %I ON congvan.document %s', name, definition);
    ELSIF name = 'document_words' THEN
      PERFORM gin_clean_pending_list('congvan.document_words'::regclass);
    END IF;
  END LOOP;
  ANALYZE congvan.document;
  ANALYZE congvan.word;
END
$f$;

SELECT congvan.settle();

DO $do$
DECLARE
  one regprocedure;
BEGIN
  FOR one IN SELECT p.oid FROM pg_catalog.pg_proc p WHERE p.pronamespace = 'congvan'::regnamespace LOOP
    -- Nobody's own tables or operators stand in for those meant.
    IF one::text !~ '^congvan\.fold\(' THEN
      EXECUTE format('ALTER FUNCTION %s SET search_path = pg_catalog, pg_temp', one);
    END IF;
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', one);
  END LOOP;
END
$do$;

GRANT USAGE ON SCHEMA congvan TO congvan_reader, congvan_secret_reader, congvan_writer;
GRANT SELECT ON congvan.document, congvan.migration TO congvan_reader, congvan_secret_reader, congvan_writer;
GRANT EXECUTE ON FUNCTION congvan.fold(text), congvan.search_open(text, integer), congvan.named_open(text[])
  TO congvan_reader, congvan_secret_reader, congvan_writer;
GRANT EXECUTE ON FUNCTION congvan.search_all(text, integer), congvan.named_all(text[])
  TO congvan_secret_reader, congvan_writer;
GRANT INSERT, UPDATE, DELETE ON congvan.document TO congvan_writer;
GRANT SELECT, INSERT, UPDATE ON congvan.import TO congvan_writer;
GRANT SELECT, INSERT ON congvan.word TO congvan_writer;
GRANT EXECUTE ON FUNCTION congvan.prepare(), congvan.settle() TO congvan_writer;
