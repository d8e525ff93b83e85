-- Numbers given out by the shared catalogue: no two letters of an issuer get the same one in a year.

CREATE TABLE congvan.assigned_number (
  issuer_key text COLLATE "C" NOT NULL,
  -- What is counted together: the type's code, or a star for all types.
  series text COLLATE "C" NOT NULL,
  year smallint NOT NULL,
  sequence integer NOT NULL CHECK (sequence > 0),
  number text NOT NULL,
  issued date NOT NULL,
  secret boolean NOT NULL,
  given timestamptz NOT NULL DEFAULT now(),
  given_by text NOT NULL DEFAULT session_user,
  PRIMARY KEY (issuer_key, series, year, sequence)
);

-- Who may import may number; nobody else learns of numbers whose documents may be secret.
GRANT SELECT, INSERT, DELETE ON congvan.assigned_number TO congvan_writer;
