-- Why a job paused itself is kept as a word (pause_cause) and what its sentence names, not as a sentence: so it reads in
-- the language of whoever opens the project. A JSON object: origin, parameters, server (its own message), numbers,
-- unreachable, several (the same befell several items), said (a sentence as it was said, where no word stands for it).
ALTER TABLE job RENAME COLUMN pause_reason TO pause_details
--;
-- The sentences of earlier versions, in English as all of them were: what stands before and after the server's origin.
CREATE TABLE known_sentence (cause TEXT NOT NULL, head TEXT NOT NULL, tail TEXT NOT NULL, more TEXT)
--;
INSERT INTO known_sentence (cause, head, tail, more) VALUES
    ('auth', '', ' refused the key. Check the agent''s key, or the environment variable that it names, then resume the job.', NULL),
    ('billing', 'The account at ', ' has no credit left, or reached its spending limit. Settle that there, then resume the job.', NULL),
    ('daily_quota', 'The day''s quota at ', ' is used up. Resume the job tomorrow.', NULL),
    ('long_wait', '', ' asks to wait for more than two minutes. Resume the job later, or with fewer calls at the same time.', NULL),
    ('model_not_found', '', ' does not know the model, or the address is not that of its interface. Check the agent''s model and address.', NULL),
    ('unsupported_parameter', '', ' refuses a parameter. Change it in the agent''s parameters.', NULL),
    ('invalid_request', '', ' refuses the request. Check the agent''s model and parameters.', NULL),
    ('redirect_refused', '', ' sends to another address. The key and the text were not sent there. Put the address that is meant into the agent.', NULL),
    ('connection_refused_local', 'Nothing answers at ', '. Start the local model server, then resume the job.', NULL),
    ('tls', 'The certificate of ', ' cannot be trusted, so nothing was sent. Check the address and the computer''s clock.', NULL),
    ('not_supported', '', ' cannot do what the agent asks for. Check the agent''s model and parameters.', NULL),
    ('not_an_api', '', ' answers with a web page. Check the agent''s address: it ends in /v1 for most servers.', NULL),
    ('context_length', '', 'The prompt is too long for the model. Shorten the template or the record, or choose a model that takes more.', NULL),
    ('too_large', 'The request is larger than ', ' takes. Shorten the record.', NULL),
    ('answer_too_large', 'The answer of ', ' is larger than any answer can be and was dropped.', NULL),
    ('content_filter', '', ' filtered this record. Label it by hand.', NULL),
    ('rate_limit', '', ' asks to slow down. The call is tried again later.', NULL),
    ('overloaded', '', ' is overloaded. The call is tried again later.', NULL),
    ('loading', '', ' is loading the model. The call is tried again later.', NULL),
    ('server_error', '', ' reported an error of its own. The call is tried again.', NULL),
    ('server_error_in_200', '', ' answered with an error. The call is tried again.', NULL),
    ('unreadable_body', 'The answer of ', ' cannot be read. The call is tried again.', NULL),
    ('conflict', '', ' reports a conflict between calls. The call is tried again.', NULL),
    ('timeout', '', ' did not answer in time. The call is tried again; it may have been billed.', NULL),
    ('connection', 'The connection to ', ' failed. The call is tried again.', NULL),
    ('connection', '', 'The agent''s server cannot be reached. Check its address and the network, then resume the job.', '{"unreachable":true}'),
    ('unreadable_answers', '', 'None of the first 20 answers holds a label that can be read. Look at the invalid answers, mend the prompt or the schema, then resume the job.', '{"numbers":[20]}'),
    ('schema_changed', '', 'The built-in baseline was trained for other options than it is asked for now. Start a new job.', NULL),
    ('invalid_prompt', '', 'The prompt for this record is blank, so there is nothing to send. Look at the template of the agent.', NULL)
--;
UPDATE job SET pause_details =
    CASE WHEN pause_details = '' THEN '{}' ELSE json_object('said', pause_details) END
--;
-- Taken apart from the outside: the sentence of several items around it, the origin, then what follows the sentence.
WITH said AS (
    SELECT id, pause_cause AS cause, json_extract(pause_details, '$.said') AS text,
        'Several items in a row failed for the same reason: ' AS opening,
        ' Mend that, then resume the job.' AS ending
    FROM job WHERE pause_details <> '{}'
), inner_said AS (
    SELECT id, cause, substr(text, 1, length(opening)) = opening AS several,
        CASE WHEN substr(text, 1, length(opening)) = opening
            THEN substr(text, length(opening) + 1, length(text) - length(opening) - length(ending)) ELSE text END AS text
    FROM said
), known AS (
    SELECT s.id, s.several, k.more, substr(s.text, length(k.head) + 1) AS text, k.tail
    FROM inner_said s JOIN known_sentence k ON k.cause = s.cause AND substr(s.text, 1, length(k.head)) = k.head
    WHERE instr(substr(s.text, length(k.head) + 1), k.tail) > 0
), parts AS (
    SELECT id, several, more, substr(text, 1, instr(text, tail) - 1) AS origin,
        substr(text, instr(text, tail) + length(tail)) AS rest
    FROM known
), with_parameters AS (
    SELECT id, several, more, origin,
        CASE WHEN substr(rest, 1, 13) = ' It is about ' AND instr(rest, ' (null or false switches one off).') > 0
            THEN substr(rest, 14, instr(rest, ' (null or false switches one off).') - 14) END AS parameters,
        CASE WHEN substr(rest, 1, 13) = ' It is about ' AND instr(rest, ' (null or false switches one off).') > 0
            THEN substr(rest, instr(rest, ' (null or false switches one off).')
                + length(' (null or false switches one off).'))
            ELSE rest END AS rest
    FROM parts WHERE instr(origin, ' ') = 0
), found AS (
    SELECT id, json_patch(json_patch('{}', json_object(
        'origin', NULLIF(origin, ''),
        'parameters', CASE WHEN parameters IS NOT NULL
            THEN json('[' || replace(json_quote(parameters), ', ', '","') || ']') END,
        'server', CASE WHEN rest <> ''
            THEN substr(rest, length(' The server says: “') + 1, length(rest) - length(' The server says: “”')) END,
        'several', CASE WHEN several THEN json('true') END)), COALESCE(more, '{}')) AS details
    FROM with_parameters
    WHERE rest = '' OR (substr(rest, 1, length(' The server says: “')) = ' The server says: “' AND substr(rest, -1) = '”')
)
UPDATE job SET pause_details = (SELECT f.details FROM found f WHERE f.id = job.id)
    WHERE id IN (SELECT id FROM found)
--;
DROP TABLE known_sentence
