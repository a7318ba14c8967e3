--
-- PostgreSQL database dump
--

\restrict UPXQAxsgl8dEumYf58QC5DwHBjvyU4GFts2yGP4rYtz6LUCDHULNte5msQjAanp

-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: contact_answer; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.contact_answer (
    id bigint NOT NULL,
    rev bigint DEFAULT 1 NOT NULL,
    topic_id bigint NOT NULL,
    unit_id bigint,
    lang bigint NOT NULL,
    audience bigint NOT NULL,
    question text NOT NULL,
    body text NOT NULL,
    source text,
    source_key text NOT NULL,
    reviewed_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    retired_at bigint
);


--
-- Name: contact_case; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.contact_case (
    id bigint NOT NULL,
    rev bigint DEFAULT 1 NOT NULL,
    number text NOT NULL,
    code_mac text NOT NULL,
    type_id bigint NOT NULL,
    topic_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    access bigint NOT NULL,
    holder_id bigint,
    person_id bigint,
    channel bigint NOT NULL,
    lang bigint NOT NULL,
    status bigint NOT NULL,
    resolution bigint NOT NULL,
    title text NOT NULL,
    known bigint NOT NULL,
    handed_over bigint DEFAULT 0 NOT NULL,
    first_contact bigint DEFAULT 0 NOT NULL,
    return_by bigint,
    returned bigint DEFAULT 0 NOT NULL,
    opened_at bigint NOT NULL,
    opened_day bigint NOT NULL,
    closed_at bigint,
    closed_day bigint,
    email text,
    changed_at bigint DEFAULT 0 NOT NULL,
    answered_day bigint,
    answer_s bigint,
    close_s bigint
);


--
-- Name: contact_case_type; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.contact_case_type (
    id bigint NOT NULL,
    rev bigint DEFAULT 1 NOT NULL,
    key text NOT NULL,
    ladder_step bigint NOT NULL,
    "position" bigint NOT NULL,
    name_sv text NOT NULL,
    name_en text NOT NULL,
    name_fi text NOT NULL
);


--
-- Name: contact_helped; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.contact_helped (
    id bigint NOT NULL,
    answer_id bigint NOT NULL,
    topic_id bigint NOT NULL,
    day bigint NOT NULL
);


--
-- Name: contact_message; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.contact_message (
    id bigint NOT NULL,
    case_id bigint NOT NULL,
    kind bigint NOT NULL,
    channel bigint NOT NULL,
    author_id bigint,
    answer_id bigint,
    body text NOT NULL,
    at bigint NOT NULL
);


--
-- Name: contact_missing; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.contact_missing (
    id bigint NOT NULL,
    answer_id bigint NOT NULL,
    day bigint NOT NULL,
    body text NOT NULL
);


--
-- Name: core_access_class; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_access_class (
    id bigint NOT NULL,
    unit_id bigint NOT NULL,
    secrecy bigint NOT NULL,
    kind bigint NOT NULL
);


--
-- Name: core_attempt; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_attempt (
    key_mac text NOT NULL,
    used_until bigint NOT NULL
);


--
-- Name: core_calendar; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_calendar (
    id bigint NOT NULL,
    rev bigint DEFAULT 1 NOT NULL,
    key text NOT NULL,
    "position" bigint NOT NULL,
    name_sv text NOT NULL,
    name_en text NOT NULL,
    name_fi text NOT NULL,
    eve_close bigint NOT NULL
);


--
-- Name: core_calendar_day; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_calendar_day (
    id bigint NOT NULL,
    calendar_id bigint NOT NULL,
    day bigint NOT NULL,
    from_min bigint NOT NULL,
    to_min bigint NOT NULL,
    note text NOT NULL
);


--
-- Name: core_calendar_week; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_calendar_week (
    calendar_id bigint NOT NULL,
    weekday bigint NOT NULL,
    from_min bigint NOT NULL,
    to_min bigint NOT NULL
);


--
-- Name: core_digest; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_digest (
    user_id bigint NOT NULL,
    every bigint NOT NULL,
    since bigint NOT NULL
);


--
-- Name: core_document; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_document (
    id bigint NOT NULL,
    key text NOT NULL,
    "position" bigint NOT NULL
);


--
-- Name: core_document_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_document_version (
    id bigint NOT NULL,
    rev bigint DEFAULT 1 NOT NULL,
    document_id bigint NOT NULL,
    lang bigint NOT NULL,
    number bigint NOT NULL,
    state bigint NOT NULL,
    title text NOT NULL,
    body text NOT NULL,
    source bigint NOT NULL,
    note text NOT NULL,
    author_id bigint,
    approver_id bigint,
    changed_at bigint NOT NULL,
    shown_from bigint,
    shown_until bigint
);


--
-- Name: core_draft; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_draft (
    user_id bigint NOT NULL,
    name text NOT NULL,
    body text NOT NULL,
    saved_at bigint NOT NULL
);


--
-- Name: core_event; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_event (
    seq bigint NOT NULL,
    tx bigint DEFAULT ((pg_current_xact_id())::text)::bigint NOT NULL,
    kind bigint NOT NULL,
    link_kind bigint NOT NULL,
    link_id bigint NOT NULL,
    at bigint NOT NULL,
    actor bigint,
    payload_id bigint,
    payload_mac bytea
);


--
-- Name: core_event_payload; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_event_payload (
    id bigint NOT NULL,
    at bigint NOT NULL,
    text text NOT NULL
);


--
-- Name: core_event_seq_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.core_event ALTER COLUMN seq ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.core_event_seq_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: core_feed; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_feed (
    name text NOT NULL,
    tx bigint NOT NULL,
    seq bigint NOT NULL,
    lease bigint DEFAULT 0 NOT NULL,
    lease_until bigint,
    attempts bigint DEFAULT 0 NOT NULL,
    retry_at bigint,
    failed_at bigint,
    error text,
    error_text text
);


--
-- Name: core_file; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_file (
    id bigint NOT NULL,
    hash text NOT NULL,
    size bigint NOT NULL,
    type bigint NOT NULL,
    width bigint NOT NULL,
    height bigint NOT NULL,
    state bigint NOT NULL,
    created_at bigint NOT NULL
);


--
-- Name: core_file_chunk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_file_chunk (
    file_id bigint NOT NULL,
    n bigint NOT NULL,
    bytes bytea NOT NULL
);


--
-- Name: core_file_use; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_file_use (
    id bigint NOT NULL,
    file_id bigint NOT NULL,
    link_kind bigint NOT NULL,
    link_id bigint NOT NULL,
    name text NOT NULL
);


--
-- Name: core_follow; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_follow (
    user_id bigint NOT NULL,
    link_kind bigint NOT NULL,
    link_id bigint NOT NULL,
    since bigint NOT NULL
);


--
-- Name: core_form; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_form (
    id bigint NOT NULL,
    rev bigint DEFAULT 1 NOT NULL,
    key text NOT NULL,
    use bigint NOT NULL,
    topic_id bigint,
    unit_id bigint
);


--
-- Name: core_form_answer; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_form_answer (
    id bigint NOT NULL,
    version_id bigint NOT NULL,
    link_kind bigint NOT NULL,
    link_id bigint NOT NULL,
    lang bigint NOT NULL,
    at bigint NOT NULL
);


--
-- Name: core_form_value; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_form_value (
    answer_id bigint NOT NULL,
    field text NOT NULL,
    "position" bigint NOT NULL,
    value text NOT NULL,
    number bigint NOT NULL
);


--
-- Name: core_form_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_form_version (
    id bigint NOT NULL,
    rev bigint DEFAULT 1 NOT NULL,
    form_id bigint NOT NULL,
    number bigint NOT NULL,
    state bigint NOT NULL,
    title text NOT NULL,
    body text NOT NULL,
    author_id bigint,
    changed_at bigint NOT NULL,
    published_at bigint,
    retired_at bigint
);


--
-- Name: core_grant; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_grant (
    user_id bigint NOT NULL,
    role bigint NOT NULL,
    unit_id bigint NOT NULL,
    mapped bigint DEFAULT 0 NOT NULL
);


--
-- Name: core_import; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_import (
    id bigint NOT NULL,
    rev bigint DEFAULT 1 NOT NULL,
    kind text NOT NULL,
    state bigint NOT NULL,
    round bigint NOT NULL,
    sheet bigint NOT NULL,
    map text NOT NULL,
    file_name text NOT NULL,
    headings text NOT NULL,
    made_by bigint NOT NULL,
    made_at bigint NOT NULL,
    changed_at bigint NOT NULL,
    error text,
    error_arg text
);


--
-- Name: core_import_batch; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_import_batch (
    import_id bigint NOT NULL,
    round bigint NOT NULL,
    n bigint NOT NULL,
    n_file bigint NOT NULL,
    n_added bigint NOT NULL,
    n_changed bigint NOT NULL,
    n_same bigint NOT NULL,
    n_refused bigint NOT NULL,
    rows text NOT NULL
);


--
-- Name: core_logo; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_logo (
    name text NOT NULL,
    type bigint NOT NULL,
    bytes bytea NOT NULL,
    created_at bigint NOT NULL
);


--
-- Name: core_node; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_node (
    id bigint NOT NULL,
    lease_until bigint NOT NULL,
    high_ms bigint NOT NULL
);


--
-- Name: core_note; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_note (
    id bigint NOT NULL,
    rev bigint DEFAULT 1 NOT NULL,
    link_kind bigint NOT NULL,
    link_id bigint NOT NULL,
    author_id bigint NOT NULL,
    body text NOT NULL,
    at bigint NOT NULL,
    changed_at bigint,
    withdrawn_at bigint
);


--
-- Name: core_note_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_note_version (
    note_id bigint NOT NULL,
    number bigint NOT NULL,
    body text NOT NULL,
    at bigint NOT NULL
);


--
-- Name: core_notice; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_notice (
    user_id bigint NOT NULL,
    kind bigint NOT NULL,
    link_kind bigint NOT NULL,
    link_id bigint NOT NULL,
    at bigint NOT NULL,
    read_at bigint
);


--
-- Name: core_oidc_rule; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_oidc_rule (
    id bigint NOT NULL,
    value text NOT NULL,
    role bigint NOT NULL,
    unit_id bigint NOT NULL
);


--
-- Name: core_oidc_user; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_oidc_user (
    issuer text NOT NULL,
    subject text NOT NULL,
    user_id bigint NOT NULL,
    linked_at bigint NOT NULL,
    used_at bigint NOT NULL
);


--
-- Name: core_oidc_wait; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_oidc_wait (
    token_mac text NOT NULL,
    user_id bigint NOT NULL,
    sealed bytea NOT NULL,
    expires_at bigint NOT NULL
);


--
-- Name: core_once; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_once (
    token_mac text NOT NULL,
    location text NOT NULL,
    expires_at bigint NOT NULL
);


--
-- Name: core_person; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_person (
    id bigint NOT NULL,
    rev bigint DEFAULT 1 NOT NULL,
    name text,
    email text,
    email_key text,
    phone text,
    phone_key text,
    created_at bigint NOT NULL,
    sealed bytea
);


--
-- Name: core_read; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_read (
    user_id bigint NOT NULL,
    link_kind bigint NOT NULL,
    link_id bigint NOT NULL,
    span bigint NOT NULL
);


--
-- Name: core_rollup; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_rollup (
    measure bigint NOT NULL,
    day bigint NOT NULL,
    dim bigint NOT NULL,
    n bigint NOT NULL
);


--
-- Name: core_rollup_delta; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_rollup_delta (
    seq bigint NOT NULL,
    measure bigint NOT NULL,
    day bigint NOT NULL,
    dim bigint NOT NULL,
    n bigint NOT NULL,
    bucket bigint DEFAULT '-1'::integer NOT NULL
);


--
-- Name: core_rollup_delta_seq_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.core_rollup_delta ALTER COLUMN seq ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.core_rollup_delta_seq_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: core_seal; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_seal (
    n bigint NOT NULL,
    tx bigint NOT NULL,
    seq bigint NOT NULL,
    mac bytea NOT NULL
);


--
-- Name: core_second; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_second (
    user_id bigint NOT NULL,
    secret bytea NOT NULL,
    last_step bigint NOT NULL,
    set_at bigint NOT NULL,
    reset_at bigint
);


--
-- Name: core_second_code; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_second_code (
    user_id bigint NOT NULL,
    code_mac text NOT NULL
);


--
-- Name: core_series; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_series (
    name text NOT NULL,
    next bigint NOT NULL
);


--
-- Name: core_session; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_session (
    token_mac text NOT NULL,
    user_id bigint NOT NULL,
    created_at bigint NOT NULL,
    seen_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    device text DEFAULT ''::text NOT NULL,
    proved_at bigint DEFAULT 0 NOT NULL,
    confined bigint DEFAULT 0 NOT NULL,
    oidc_sub text DEFAULT ''::text NOT NULL,
    oidc_sid text DEFAULT ''::text NOT NULL,
    id_token bytea
);


--
-- Name: core_setting; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_setting (
    name text NOT NULL,
    value text NOT NULL,
    rev bigint DEFAULT 1 NOT NULL
);


--
-- Name: core_shortcut; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_shortcut (
    user_id bigint NOT NULL,
    name text NOT NULL,
    keys text NOT NULL
);


--
-- Name: core_span; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_span (
    measure bigint NOT NULL,
    day bigint NOT NULL,
    dim bigint NOT NULL,
    bucket bigint NOT NULL,
    n bigint NOT NULL
);


--
-- Name: core_task; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_task (
    id bigint NOT NULL,
    rev bigint DEFAULT 1 NOT NULL,
    kind bigint NOT NULL,
    link_kind bigint NOT NULL,
    link_id bigint NOT NULL,
    title text NOT NULL,
    user_id bigint,
    unit_id bigint,
    due_day bigint NOT NULL,
    made_by bigint NOT NULL,
    made_at bigint NOT NULL,
    done_by bigint,
    done_at bigint
);


--
-- Name: core_task_told; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_task_told (
    task_id bigint NOT NULL,
    due_day bigint NOT NULL,
    stage bigint NOT NULL
);


--
-- Name: core_token; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_token (
    user_id bigint NOT NULL,
    mac text NOT NULL,
    prefix text NOT NULL,
    scopes bigint NOT NULL,
    created_at bigint NOT NULL,
    created_by bigint,
    expires_at bigint NOT NULL
);


--
-- Name: core_token_use; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_token_use (
    user_id bigint NOT NULL,
    used_day bigint,
    denied_at bigint DEFAULT 0 NOT NULL
);


--
-- Name: core_topic; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_topic (
    id bigint NOT NULL,
    rev bigint DEFAULT 1 NOT NULL,
    key text NOT NULL,
    parent_id bigint,
    unit_id bigint NOT NULL,
    secrecy bigint NOT NULL,
    "position" bigint NOT NULL,
    name_sv text NOT NULL,
    name_en text NOT NULL,
    name_fi text NOT NULL,
    retired_at bigint
);


--
-- Name: core_tx_base; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_tx_base (
    id bigint NOT NULL,
    base bigint NOT NULL
);


--
-- Name: core_undo; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_undo (
    id bigint NOT NULL,
    user_id bigint NOT NULL,
    op text NOT NULL,
    about text,
    back text NOT NULL,
    at bigint NOT NULL,
    expires_at bigint NOT NULL,
    undone_at bigint
);


--
-- Name: core_undo_row; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_undo_row (
    undo_id bigint NOT NULL,
    place bigint NOT NULL,
    object_id bigint NOT NULL,
    rev bigint NOT NULL,
    label text NOT NULL,
    before text,
    reason text
);


--
-- Name: core_unit; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_unit (
    id bigint NOT NULL,
    rev bigint DEFAULT 1 NOT NULL,
    key text NOT NULL,
    parent_id bigint,
    kind bigint NOT NULL,
    name_sv text NOT NULL,
    name_en text NOT NULL,
    name_fi text NOT NULL,
    retired_at bigint
);


--
-- Name: core_user; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_user (
    id bigint NOT NULL,
    rev bigint DEFAULT 1 NOT NULL,
    email text NOT NULL,
    email_key text NOT NULL,
    name text NOT NULL,
    password_hash text,
    lang bigint NOT NULL,
    created_at bigint NOT NULL,
    disabled_at bigint,
    logged_in_at bigint,
    kind bigint DEFAULT 0 NOT NULL
);


--
-- Name: core_view; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_view (
    id bigint NOT NULL,
    rev bigint DEFAULT 1 NOT NULL,
    list text NOT NULL,
    user_id bigint NOT NULL,
    unit_id bigint,
    name text NOT NULL,
    query text NOT NULL,
    usual bigint NOT NULL
);


--
-- Name: core_viewer_class; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_viewer_class (
    user_id bigint NOT NULL,
    class_id bigint NOT NULL,
    level bigint NOT NULL
);


--
-- Name: db_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.db_version (
    domain text NOT NULL,
    version bigint NOT NULL
);


--
-- Name: jobs_job; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.jobs_job (
    id bigint NOT NULL,
    kind text NOT NULL,
    arg bigint NOT NULL,
    run_at bigint NOT NULL,
    attempts bigint DEFAULT 0 NOT NULL,
    lease_until bigint,
    failed_at bigint,
    lane bigint DEFAULT 2 NOT NULL,
    added bigint DEFAULT 1 NOT NULL,
    lease bigint DEFAULT 0 NOT NULL,
    started_at bigint,
    ended_at bigint,
    aside_at bigint,
    error text,
    error_text text,
    error_at bigint
);


--
-- Name: jobs_letter; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.jobs_letter (
    id bigint NOT NULL,
    subject text NOT NULL,
    body text NOT NULL,
    html text,
    lang text NOT NULL,
    reply_to text,
    created_at bigint NOT NULL
);


--
-- Name: jobs_mail; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.jobs_mail (
    id bigint NOT NULL,
    letter_id bigint NOT NULL,
    source text NOT NULL,
    source_id bigint NOT NULL,
    address text NOT NULL,
    unsubscribe text,
    lane bigint NOT NULL,
    state bigint NOT NULL,
    attempts bigint DEFAULT 0 NOT NULL,
    run_at bigint NOT NULL,
    claim bigint,
    lease_until bigint,
    reply text,
    done_at bigint
);


--
-- Name: jobs_mail_server; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.jobs_mail_server (
    name text NOT NULL,
    stopped bigint DEFAULT 0 NOT NULL,
    fails bigint DEFAULT 0 NOT NULL,
    retry_at bigint,
    cause text,
    cause_at bigint,
    sent_at bigint
);


--
-- Data for Name: contact_answer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.contact_answer VALUES (380658003596017664, 1, 380658003449217025, 380658003440828416, 0, 0, 'Hur ansöker jag om plats i förskola?', 'Du ansöker i e-tjänsten Förskola och fritids med din e-legitimation. Ansök tidigast sex månader innan barnet ska börja.

När barnet har fyllt ett år får det en plats inom fyra månader. Du får svar i e-tjänsten och ska tacka ja inom sju dagar.', NULL, 'own:sv:Hur ansöker jag om plats i förskola?', 1794823140, 1794823140, NULL);
INSERT INTO public.contact_answer VALUES (380658003600211968, 1, 380658003449217025, 380658003440828416, 0, 0, 'Vad kostar förskolan?', 'Avgiften beror på hushållets inkomst före skatt. Den är högst tre procent för det yngsta barnet, två för det andra och en för det tredje. Från det fjärde barnet kostar det ingenting.

Lämna ny uppgift om inkomst i e-tjänsten när den ändras.', NULL, 'own:sv:Vad kostar förskolan?', 1794823140, 1794823140, NULL);
INSERT INTO public.contact_answer VALUES (380658003600211969, 1, 380658003453411328, 380658003440828416, 0, 0, 'Hur anmäler jag att mitt barn är sjukt?', 'Anmäl frånvaron i skolans app före klockan 8 samma morgon. Du gör en ny anmälan för varje dag.

Har du inte appen ringer du skolans expedition.', NULL, 'own:sv:Hur anmäler jag att mitt barn är sjukt?', 1794823140, 1794823140, NULL);
INSERT INTO public.contact_answer VALUES (380658003604406272, 1, 380658003453411328, 380658003440828416, 0, 0, 'Hur söker jag ledigt för mitt barn?', 'Skriv till barnets mentor i skolans app minst två veckor före. Mentorn kan ge ledigt högst tio dagar under ett läsår. För längre tid bestämmer rektorn.

Skolplikten gör att ledighet bara ges när det finns särskilda skäl.', NULL, 'own:sv:Hur söker jag ledigt för mitt barn?', 1794823140, 1794823140, NULL);
INSERT INTO public.contact_answer VALUES (380658003604406273, 1, 380658003453411329, 380658003440828416, 0, 0, 'Har mitt barn rätt till skolskjuts?', 'Barnet har rätt till skolskjuts om vägen till skolan är lång: två kilometer i förskoleklass till årskurs 3, tre kilometer i årskurs 4–6 och fyra kilometer i årskurs 7–9. En farlig väg eller en funktionsnedsättning kan också ge rätt.

Ansök i e-tjänsten Skolskjuts. Väljer du en annan skola än den du har fått gäller inte rätten.', NULL, 'own:sv:Har mitt barn rätt till skolskjuts?', 1794823140, 1794823140, NULL);
INSERT INTO public.contact_answer VALUES (380658003604406274, 1, 380658003453411329, 380658003440828416, 0, 0, 'Vad gör vi om skolbussen inte kommer?', 'Vänta i tjugo minuter. Ring sedan trafikbolaget på numret som står på busskortet. Kommer ingen buss ser de till att barnet får en taxi.

Berätta gärna för oss också, så följer vi upp det.', NULL, 'own:sv:Vad gör vi om skolbussen inte kommer?', 1794823140, 1794823140, NULL);
INSERT INTO public.contact_answer VALUES (380658003608600576, 1, 380658003453411331, 380658003440828419, 0, 0, 'Hur ansöker jag om hemtjänst?', 'Ring oss så kopplar vi dig till en biståndshandläggare, eller ansök i e-tjänsten Äldreomsorg. Handläggaren pratar med dig om vad du behöver, ofta hemma hos dig.

Du får ett skriftligt beslut, oftast inom två veckor.', NULL, 'own:sv:Hur ansöker jag om hemtjänst?', 1794823140, 1794823140, NULL);
INSERT INTO public.contact_answer VALUES (380658003608600577, 1, 380658003453411331, 380658003440828419, 0, 0, 'Vad kostar hemtjänst?', 'Du betalar en avgift för varje timme, men aldrig mer än högkostnadsskyddet, som regeringen bestämmer varje år. Avgiften beror också på din inkomst: en del betalar ingenting.

Vi räknar ut din avgift när du har lämnat uppgift om inkomst.', NULL, 'own:sv:Vad kostar hemtjänst?', 1794823140, 1794823140, NULL);
INSERT INTO public.contact_answer VALUES (380658003608600578, 1, 380658003453411331, 380658003440828419, 0, 0, 'Hur får jag ett trygghetslarm?', 'Är du över 75 år beställer du larmet direkt hos oss på telefon. Är du yngre ansöker du hos biståndshandläggaren.

Larmet sätts upp inom en vecka. Du behöver ha en nyckel som personalen kan använda.', NULL, 'own:sv:Hur får jag ett trygghetslarm?', 1794823140, 1794823140, NULL);
INSERT INTO public.contact_answer VALUES (380658003612794880, 1, 380658003457605632, 380658003440828419, 0, 0, 'Hur söker jag ekonomiskt bistånd?', 'Första gången ringer du mottagningen, vardagar klockan 9–11. Du får en tid för samtal och veta vilka papper du ska ta med.

Har du fått bistånd tidigare söker du varje månad i e-tjänsten. Du får svar inom två veckor när allt är med.', NULL, 'own:sv:Hur söker jag ekonomiskt bistånd?', 1794823140, 1794823140, NULL);
INSERT INTO public.contact_answer VALUES (380658003612794881, 1, 380658003457605633, 380658003440828419, 0, 0, 'Jag är orolig för ett barn. Vad gör jag?', 'Ring socialtjänstens mottagning på vardagar, eller socialjouren på kvällar och helger. Är det akut ringer du 112.

Du behöver inte vara säker. Du kan vara anonym om du inte säger vem du är. Den som arbetar med barn är skyldig att anmäla.', NULL, 'own:sv:Jag är orolig för ett barn. Vad gör jag?', 1794823140, 1794823140, NULL);
INSERT INTO public.contact_answer VALUES (380658003612794882, 1, 380658003457605634, 380658003440828419, 0, 0, 'Hur ansöker jag om färdtjänst?', 'Ansök i e-tjänsten Färdtjänst eller på en blankett som vi skickar hem. Vi behöver ofta ett läkarintyg.

Du får svar inom fyra veckor. Med tillståndet bokar du resor själv hos trafikbolaget.', NULL, 'own:sv:Hur ansöker jag om färdtjänst?', 1794823140, 1794823140, NULL);
INSERT INTO public.contact_answer VALUES (380658003612794883, 1, 380658003457605635, 380658003440828419, 0, 0, 'Kan jag få bidrag för att bygga om min bostad?', 'Ja, om du har en funktionsnedsättning och behöver ändra något i bostaden, till exempel ta bort trösklar eller sätta upp en ramp. Ett intyg från arbetsterapeut eller läkare ska visa behovet.

Ansök i e-tjänsten Bostadsanpassning. Vänta med att bygga tills du har fått beslut.', NULL, 'own:sv:Kan jag få bidrag för att bygga om min bostad?', 1794823140, 1794823140, NULL);
INSERT INTO public.contact_answer VALUES (380658003616989184, 1, 380658003461799936, 380658003445022720, 0, 0, 'När har biblioteket öppet?', 'Huvudbiblioteket har öppet måndag till torsdag 10–19, fredag 10–17 och lördag 10–14. Med meröppet kan du komma in klockan 6–22 alla dagar.

Du får meröppet hos personalen. Du behöver vara över 16 år.', NULL, 'own:sv:När har biblioteket öppet?', 1794823140, 1794823140, NULL);
INSERT INTO public.contact_answer VALUES (380658003616989185, 1, 380658003461799936, 380658003445022720, 0, 0, 'Hur lånar jag om böcker?', 'Logga in på bibliotekets webbplats med lånekort och pin-kod. Du kan låna om tre gånger om ingen annan står i kö.

Du kan också ringa eller komma in till oss.', NULL, 'own:sv:Hur lånar jag om böcker?', 1794823140, 1794823140, NULL);
INSERT INTO public.contact_answer VALUES (380658003616989186, 1, 380658003461799937, 380658003445022720, 0, 0, 'Hur anmäler jag mitt barn till kulturskolan?', 'Anmäl i e-tjänsten Kulturskolan. Barnet kan börja i årskurs 2 och välja ett instrument, dans, teater eller bild.

Terminen kostar 600 kronor. Ni kan låna instrument det första året.', NULL, 'own:sv:Hur anmäler jag mitt barn till kulturskolan?', 1794823140, 1794823140, NULL);
INSERT INTO public.contact_answer VALUES (380658003616989187, 1, 380658003465994240, 380658003445022720, 0, 0, 'Hur bokar jag en idrottshall eller lokal?', 'Du ser lediga tider och bokar i e-tjänsten Boka lokal. Föreningar har lägre pris.

Avboka senast tre dagar före, annars får du betala ändå.', NULL, 'own:sv:Hur bokar jag en idrottshall eller lokal?', 1794823140, 1794823140, NULL);
INSERT INTO public.contact_answer VALUES (380658003616989188, 1, 380658003465994242, 380658003440828422, 0, 0, 'Behöver jag bygglov för en altan?', 'Ofta inte. En altan i marknivå behöver inget lov. Är den hög, har tak eller ändrar husets utseende mycket kan du behöva lov.

Fråga oss innan du bygger. Skicka med en enkel skiss, så får du svar inom några dagar.', NULL, 'own:sv:Behöver jag bygglov för en altan?', 1794823140, 1794823140, NULL);
INSERT INTO public.contact_answer VALUES (380658003621183488, 1, 380658003465994242, 380658003440828422, 0, 0, 'Hur lång tid tar ett bygglov?', 'Vi har högst tio veckor på oss från den dag då ansökan är komplett. De flesta får beslut snabbare.

Saknas något hör vi av oss inom tre veckor. Du får inte börja bygga förrän du har ett startbesked.', NULL, 'own:sv:Hur lång tid tar ett bygglov?', 1794823140, 1794823140, NULL);
INSERT INTO public.contact_answer VALUES (380658003621183489, 1, 380658003465994243, 380658003440828422, 0, 0, 'Varför är vattnet avstängt?', 'Planerade avstängningar och läckor står överst på startsidan. Där ser du vilka gator det gäller och när vattnet kommer tillbaka.

Ser du ingenting där ringer du oss. Efter kontorstid ringer du jouren för vatten och avlopp.', NULL, 'own:sv:Varför är vattnet avstängt?', 1794823140, 1794823140, NULL);
INSERT INTO public.contact_answer VALUES (380658003625377792, 1, 380658003465994243, 380658003440828422, 0, 0, 'Hur anmäler jag en vattenläcka?', 'Ring oss direkt. Efter kontorstid ringer du jouren för vatten och avlopp.

Berätta var läckan är och hur mycket vatten det rinner. Ta gärna en bild.', NULL, 'own:sv:Hur anmäler jag en vattenläcka?', 1794823140, 1794823140, NULL);
INSERT INTO public.contact_answer VALUES (380658003625377793, 1, 380658003470188544, 380658003440828422, 0, 0, 'När hämtas mina sopor?', 'Skriv din adress i tjänsten Hämtdag, så ser du nästa hämtning för varje kärl. Kärlet ska stå ute klockan 6 på morgonen.

Blev det inte hämtat? Vänta ett dygn och anmäl det sedan till oss.', NULL, 'own:sv:När hämtas mina sopor?', 1794823140, 1794823140, NULL);
INSERT INTO public.contact_answer VALUES (380658003625377794, 1, 380658003470188544, 380658003440828422, 0, 0, 'När har återvinningscentralen öppet?', 'Återvinningscentralen Kvarnen har öppet måndag till torsdag 10–18, fredag 10–16 och lördag 9–14.

Du som privatperson lämnar gratis. Farligt avfall lämnar du till personalen.', NULL, 'own:sv:När har återvinningscentralen öppet?', 1794823140, 1794823140, NULL);
INSERT INTO public.contact_answer VALUES (380658003625377795, 1, 380658003470188545, 380658003440828422, 0, 0, 'Får jag elda i trädgården?', 'Du får elda torra kvistar och löv om det inte stör grannarna och det inte råder eldningsförbud. Inom tätbebyggt område får du elda i april och oktober.

Kontrollera eldningsförbudet samma dag. Det står på startsidan när det gäller.', NULL, 'own:sv:Får jag elda i trädgården?', 1794823140, 1794823140, NULL);
INSERT INTO public.contact_answer VALUES (380658003629572096, 1, 380658003470188547, 380658003440828422, 0, 0, 'Hur ansöker jag om parkeringstillstånd för rörelsehindrade?', 'Ansök i e-tjänsten Parkeringstillstånd eller på en blankett hos oss. Du behöver ett läkarintyg som visar hur långt du kan gå, och ett foto.

Du får svar inom fyra veckor. Tillståndet gäller i hela landet och i högst fem år.', NULL, 'own:sv:Hur ansöker jag om parkeringstillstånd för rörelsehindrade?', 1794823140, 1794823140, NULL);
INSERT INTO public.contact_answer VALUES (380658003629572097, 1, 380658003470188547, 380658003440828422, 0, 0, 'Hur får jag boendeparkering?', 'Du ansöker i e-tjänsten Boendeparkering om du är folkbokförd i området och äger bilen. Det kostar 250 kronor i månaden.

Tillståndet börjar gälla dagen efter att du har betalat.', NULL, 'own:sv:Hur får jag boendeparkering?', 1794823140, 1794823140, NULL);
INSERT INTO public.contact_answer VALUES (380658003629572098, 1, 380658003474382848, 380658003440828422, 0, 0, 'Hur anmäler jag ett hål i gatan eller en trasig gatlykta?', 'Gör en felanmälan i e-tjänsten Felanmälan, eller ring oss. Skriv adressen eller peka ut platsen på kartan.

Farliga hål lagar vi inom ett dygn. En trasig gatlykta lagas oftast inom två veckor.', NULL, 'own:sv:Hur anmäler jag ett hål i gatan eller en trasig gatlykta?', 1794823140, 1794823140, NULL);
INSERT INTO public.contact_answer VALUES (380658003629572099, 1, 380658003474382849, 380658003440828422, 0, 0, 'När plogas min gata?', 'Vi börjar ploga när det har kommit fem centimeter snö. Först kommer stora vägar, busslinjer och gångvägar till skolor. Bostadsgator plogas inom tolv timmar efter att det har slutat snöa.

Är din gata inte plogad då kan du anmäla det till oss.', NULL, 'own:sv:När plogas min gata?', 1794823140, 1794823140, NULL);
INSERT INTO public.contact_answer VALUES (380658003633766400, 1, 380658003478577154, 380658003445022723, 0, 0, 'Hur söker jag sommarjobb i kommunen?', 'Du som går i nian eller på gymnasiet kan söka i e-tjänsten Sommarjobb från den 1 februari till den 15 mars.

Vi lottar platserna. Alla får svar i april.', NULL, 'own:sv:Hur söker jag sommarjobb i kommunen?', 1794823140, 1794823140, NULL);
INSERT INTO public.contact_answer VALUES (380658003633766401, 1, 380658003482771456, 380658003445022723, 0, 0, 'Hur bokar vi en borgerlig vigsel?', 'Begär först hindersprövning hos Skatteverket. Boka sedan tid hos oss, helst två månader före.

Vigseln är gratis i kommunhuset på vardagar. Ni behöver två vittnen, och vi kan ordna dem.', NULL, 'own:sv:Hur bokar vi en borgerlig vigsel?', 1794823140, 1794823140, NULL);
INSERT INTO public.contact_answer VALUES (380658003633766402, 1, 380658003470188544, 380658003440828422, 1, 0, 'When is my waste collected?', 'Type your address in the service Collection day to see the next collection for each bin. The bin must be out at 6 in the morning.

Was it not emptied? Wait a day, then tell us.', NULL, 'own:en:When is my waste collected?', 1794823140, 1794823140, NULL);
INSERT INTO public.contact_answer VALUES (380658003633766403, 1, 380658003470188547, 380658003440828422, 1, 0, 'How do I apply for a disabled parking permit?', 'Apply in the e-service Parking permit or on a form from us. You need a doctor''s certificate that shows how far you can walk, and a photo.

You get an answer within four weeks. The permit is valid in the whole country for five years at most.', NULL, 'own:en:How do I apply for a disabled parking permit?', 1794823140, 1794823140, NULL);
INSERT INTO public.contact_answer VALUES (380658003633766404, 1, 380658003449217025, 380658003440828416, 1, 0, 'How do I apply for a place in preschool?', 'Apply in the e-service Preschool with your electronic ID, six months ahead at the earliest.

A child who is one year old gets a place within four months. Accept the place within seven days.', NULL, 'own:en:How do I apply for a place in preschool?', 1794823140, 1794823140, NULL);
INSERT INTO public.contact_answer VALUES (380658003637960704, 1, 380658003453411329, 380658003440828416, 1, 0, 'Is my child entitled to school transport?', 'Yes, if the way to school is long: two kilometres up to year 3, three in years 4–6 and four in years 7–9. A dangerous road or a disability may also count.

Apply in the e-service School transport.', NULL, 'own:en:Is my child entitled to school transport?', 1794823140, 1794823140, NULL);
INSERT INTO public.contact_answer VALUES (380658003637960705, 1, 380658003461799936, 380658003445022720, 1, 0, 'When is the library open?', 'The main library is open Monday to Thursday 10–19, Friday 10–17 and Saturday 10–14.

Ask the staff about coming in on your own from 6 to 22.', NULL, 'own:en:When is the library open?', 1794823140, 1794823140, NULL);
INSERT INTO public.contact_answer VALUES (380658003637960706, 1, 380658003453411331, 380658003440828419, 2, 0, 'Miten haen kotipalvelua?', 'Soita meille, niin yhdistämme sinut käsittelijälle, tai hae sähköisessä palvelussa. Käsittelijä keskustelee kanssasi siitä, mitä tarvitset.

Saat kirjallisen päätöksen useimmiten kahden viikon kuluessa. Sinulla on oikeus asioida suomeksi.', NULL, 'own:fi:Miten haen kotipalvelua?', 1794823140, 1794823140, NULL);
INSERT INTO public.contact_answer VALUES (380658003637960707, 1, 380658003470188544, 380658003440828422, 2, 0, 'Milloin roskani haetaan?', 'Kirjoita osoitteesi Noutopäivä-palveluun, niin näet seuraavan tyhjennyksen. Astian pitää olla ulkona kello 6 aamulla.

Jäikö astia tyhjentämättä? Odota vuorokausi ja ilmoita sitten meille.', NULL, 'own:fi:Milloin roskani haetaan?', 1794823140, 1794823140, NULL);
INSERT INTO public.contact_answer VALUES (380658003642155008, 1, 380658003449217025, 380658003440828416, 2, 0, 'Miten haen paikkaa esikoulusta?', 'Hae sähköisessä palvelussa sähköisellä tunnisteella, aikaisintaan kuusi kuukautta etukäteen.

Vuoden täyttänyt lapsi saa paikan neljän kuukauden kuluessa. Hyväksy paikka seitsemän päivän kuluessa.', NULL, 'own:fi:Miten haen paikkaa esikoulusta?', 1794823140, 1794823140, NULL);
INSERT INTO public.contact_answer VALUES (380658003642155009, 1, 380658003482771456, 380658003445022723, 2, 0, 'Miten varaamme siviilivihkimisen?', 'Pyytäkää ensin esteiden tutkinta verovirastosta (Skatteverket). Varatkaa sitten aika meiltä, mieluiten kaksi kuukautta etukäteen.

Vihkiminen on maksuton kunnantalossa arkisin.', NULL, 'own:fi:Miten varaamme siviilivihkimisen?', 1794823140, 1794823140, NULL);
INSERT INTO public.contact_answer VALUES (380658003642155010, 1, 380658003461799936, 380658003445022720, 2, 0, 'Milloin kirjasto on auki?', 'Pääkirjasto on auki maanantaista torstaihin 10–19, perjantaisin 10–17 ja lauantaisin 10–14.

Kysy henkilökunnalta omatoimiajoista kello 6–22.', NULL, 'own:fi:Milloin kirjasto on auki?', 1794823140, 1794823140, NULL);


--
-- Data for Name: contact_case; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.contact_case VALUES (380658003700875264, 2, 'KC-1000', '2178XE1AFZEEAP09A8PKC6CF9929VZ5Q1Y809PJNDR5X7NFJF09G', 380658003482771459, 380658003453411329, 380658003436634114, 380658003436634115, 380658003486965769, 380658003696680960, 1, 0, 2, 1, 'Har mitt barn rätt till skolskjuts?', 1, 0, 1, 1785071762, 0, 1784466962, 20653, 1784466962, 20653, NULL, 1784466962, 20653, 1, 1);
INSERT INTO public.contact_case VALUES (380658003717652480, 2, 'KC-1001', 'DZV2DWH0MATSKE19GG68SWG98WFJ8714B5Q8NGVEZ7BG787BPXW0', 380658003482771459, 380658003453411329, 380658003436634114, 380658003436634115, 380658003486965769, NULL, 1, 0, 2, 1, 'Har mitt barn rätt till skolskjuts?', 0, 0, 1, 1785935861, 0, 1785331061, 20663, 1785331061, 20663, NULL, 1785331061, 20663, 1, 1);
INSERT INTO public.contact_case VALUES (380658003726041088, 2, 'KC-1002', '3PMQ3KV03WM49JDC20J6DXWES55M9KVM007CAAYGF5K4MYT4T170', 380658003482771459, 380658003457605632, 380658003436634114, 380658003436634116, 380658003486965769, NULL, 1, 0, 2, 2, 'Hur söker jag ekonomiskt bistånd?', 0, 1, 0, NULL, 0, 1786172040, 20673, 1786172040, 20673, NULL, 1786172040, 20673, 1, 1);
INSERT INTO public.contact_case VALUES (380658003734429696, 2, 'KC-1003', 'EXWVHA52N16836M76ARF6J1T6NYPH807ZZJN3G04J8891S68F8DG', 380658003482771459, 380658003457605635, 380658003436634114, 380658003436634115, 380658003486965769, NULL, 1, 0, 2, 1, 'Kan jag få bidrag för att bygga om min bostad?', 0, 0, 1, 1787670192, 0, 1787065392, 20683, 1787065392, 20683, NULL, 1787065392, 20683, 1, 1);
INSERT INTO public.contact_case VALUES (380658003747012609, 1, 'KC-1005', 'Q914W7CTR4GV7P2Y409TVMTA5VPVSASF3PXJE0K9WG1D0V9W5EY0', 380658003482771459, 380658003470188544, 380658003436634114, 380658003436634115, NULL, 380658003747012608, 4, 0, 1, 0, 'När har återvinningscentralen öppet?', 1, 0, 0, NULL, 0, 1788782355, 20703, NULL, NULL, 'person100@exempel.example', 1788782355, NULL, NULL, NULL);
INSERT INTO public.contact_case VALUES (380658003751206914, 1, 'KC-1006', 'EXGRGZV5Z6KNDPM6FHVSE2ACCHK2QYWSQ70CHF3CTNF9H1JJHWX0', 380658003482771459, 380658003470188545, 380658003436634114, 380658003436634115, NULL, 380658003751206913, 3, 0, 1, 0, 'Får jag elda i trädgården?', 1, 0, 0, NULL, 0, 1789652529, 20713, NULL, NULL, NULL, 1789652529, NULL, NULL, NULL);
INSERT INTO public.contact_case VALUES (380658003759595520, 1, 'KC-1007', '9WCXPF797HBJX6SXDGMRH7JPBV5W3Y9KF8MYEG80SX059XR08SX0', 380658003482771459, 380658003470188547, 380658003436634114, 380658003436634115, NULL, NULL, 4, 0, 1, 0, 'Hur får jag boendeparkering?', 0, 0, 0, NULL, 0, 1790514937, 20723, NULL, NULL, NULL, 1790514937, NULL, NULL, NULL);
INSERT INTO public.contact_case VALUES (380658003763789825, 1, 'KC-1008', 'MPEJ8JREE02G6VKXMCDA65XK69J37XC52YYYJ3TVE7SJ5PCY57QG', 380658003482771459, 380658003449217025, 380658003436634114, 380658003436634115, NULL, 380658003763789824, 3, 0, 1, 0, 'Hur ansöker jag om plats i förskola?', 1, 0, 0, NULL, 0, 1791364844, 20733, NULL, NULL, NULL, 1791364844, NULL, NULL, NULL);
INSERT INTO public.contact_case VALUES (380658003767984128, 1, 'KC-1009', '5QWBMFHBMKVZTRFQ1GVACXPB1GT8928GQQ04XSSBHAWHPFV2BDN0', 380658003482771459, 380658003449217025, 380658003436634114, 380658003436634115, NULL, 380658003763789824, 4, 0, 1, 0, 'Vad kostar förskolan?', 1, 0, 0, NULL, 0, 1792139260, 20742, NULL, NULL, NULL, 1792139260, NULL, NULL, NULL);
INSERT INTO public.contact_case VALUES (380658003772178433, 1, 'KC-1010', 'VV0ZXTPX2RW1G6A3HBYGQE0WKVHWDKTJ328403AKEYV2VN54CKEG', 380658003482771459, 380658003461799937, 380658003436634114, 380658003436634115, NULL, 380658003772178432, 3, 0, 1, 0, 'Hur anmäler jag mitt barn till kulturskolan?', 1, 0, 0, NULL, 0, 1793103284, 20753, NULL, NULL, NULL, 1793103284, NULL, NULL, NULL);
INSERT INTO public.contact_case VALUES (380658003772178435, 1, 'KC-1011', 'E9DSRFPTYZKD200M1NK3KKSB7VS60CAZW8DKMXKRB202FJJYKFAG', 380658003482771459, 380658003453411331, 380658003436634114, 380658003436634115, NULL, NULL, 4, 0, 1, 0, 'Hur ansöker jag om hemtjänst?', 0, 0, 0, NULL, 0, 1793963686, 20763, NULL, NULL, NULL, 1793963686, NULL, NULL, NULL);
INSERT INTO public.contact_case VALUES (380658254067273728, 2, 'KC-1050', 'D78KY8W6NK8B0RFC5X256WR0PT20MGT1HZFA9RD62ZKGJG8EBBJ0', 380658003482771459, 380658003474382848, 380658003440828422, 380658003440828423, NULL, NULL, 3, 0, 1, 0, 'Hålet i Storgatan är djupt', 0, 1, 0, NULL, 0, 1794823200, 20773, NULL, NULL, NULL, 1794823200, NULL, NULL, NULL);
INSERT INTO public.contact_case VALUES (380658003742818305, 2, 'KC-1004', 'GRRMPA8WA0TE3C60A4T0GS4PF6EF7M650DW6AX41P1VJ58JKEDB0', 380658003482771459, 380658003470188544, 380658003436634114, 380658003436634115, 380658003486965769, 380658003742818304, 3, 0, 1, 0, 'När har återvinningscentralen öppet?', 1, 0, 0, NULL, 0, 1787926723, 20693, NULL, NULL, NULL, 1794823200, 20773, 6896477, NULL);
INSERT INTO public.contact_case VALUES (380658255522697226, 2, 'KC-1200', '6H8KV3XGAMDHFD53E73ZV2CX3JVP3KPY6ED3JPWKA1MB3K3GX070', 380658003482771459, 380658003470188544, 380658003436634114, 380658003436634115, 380658003486965769, NULL, 1, 0, 2, 1, 'När öppnar badet', 0, 0, 1, 1795428000, 0, 1794823200, 20773, 1794823200, 20773, NULL, 1794823200, 20773, 1, 1);
INSERT INTO public.contact_case VALUES (380658255354925064, 2, 'KC-1100', '7G0K3WHMJQJ3RMVDRJX8844DGZD98AA9842KD1A69S3E8WQA19M0', 380658003482771459, 380658003474382848, 380658003440828422, 380658003440828423, NULL, NULL, 3, 0, 1, 0, 'Hålet i Storgatan är djupt', 0, 1, 0, NULL, 0, 1794823200, 20773, NULL, NULL, NULL, 1794823200, NULL, NULL, NULL);
INSERT INTO public.contact_case VALUES (380658255514308619, 1, 'KC-1150', '16ZSPBG7XXKTXXPJ9HN0GTHCXS9B2TT630GJCBNM1MPFK427X310', 380658003482771459, 380658003470188547, 380658003436634114, 380658003436634115, NULL, 380658255514308618, 3, 0, 1, 0, 'Lampan är trasig, se bilden', 1, 0, 0, NULL, 0, 1794823200, 20773, NULL, NULL, 'a@example.org', 1794823200, NULL, NULL, NULL);
INSERT INTO public.contact_case VALUES (380658255535280137, 3, 'KC-1250', 'AS8MH65RC8TZQ3D1P0CWGVM5679MYTYZZAVC4EBV4TBP0TFPA9S0', 380658003482771459, 380658003470188544, 380658003436634114, 380658003436634115, 380658003486965769, 380658255535280136, 1, 0, 2, 1, 'När hämtas soporna hos mig?', 1, 0, 1, 1795428000, 1, 1794823200, 20773, 1794823200, 20773, NULL, 1794823200, 20773, 1, 1);
INSERT INTO public.contact_case VALUES (380658255535280141, 1, 'KC-1251', '52SFRT0ZRYHC27PKN7MBKEAPJEAQGKWQ7SNW88W1KCBYJ1W3HKC0', 380658003482771459, 380658003470188544, 380658003436634114, 380658003436634115, 380658003486965769, 380658255535280136, 1, 0, 1, 0, 'Soporna står kvar', 1, 0, 0, NULL, 0, 1794823200, 20773, NULL, NULL, NULL, 1794823200, NULL, NULL, NULL);
INSERT INTO public.contact_case VALUES (380658255535280143, 2, 'KC-1252', 'BPRB6ZF29AFTYEGXW87N8H3A464CYDZGH149C4Z2J0PMEDF24PS0', 380658003482771459, 380658003470188547, 380658003436634114, 380658003436634115, 380658003486965769, 380658255535280136, 1, 0, 2, 1, 'Och parkeringen då?', 1, 0, 1, 1795428000, 0, 1794823200, 20773, 1794823200, 20773, NULL, 1794823200, 20773, 1, 1);
INSERT INTO public.contact_case VALUES (380658255535280147, 2, 'KC-1253', '57EYSVD7D18SM02ADJBZ7EEHAN24Z9NVCD9EDV1Q0NVMKGVD1YDG', 380658003482771459, 380658003482771458, 380658003436634114, 380658003436634115, 380658003486965769, NULL, 2, 0, 2, 1, 'Var ligger kommunhuset?', 0, 0, 1, 1795428000, 0, 1794823200, 20773, 1794823200, 20773, NULL, 1794823200, 20773, 1, 1);
INSERT INTO public.contact_case VALUES (380658255631749120, 2, 'KC-1254', 'NC37T07NNWKN33XWDF4A2EJP4RV26VMDHE4RJQN1Z39DCFZM22X0', 380658003482771459, 380658003453411328, 380658003436634114, 380658003436634115, 380658003486965769, NULL, 1, 0, 2, 2, 'Koppla mig till rektorn', 0, 1, 0, NULL, 0, 1794823200, 20773, 1794823200, 20773, NULL, 1794823200, NULL, NULL, 1);
INSERT INTO public.contact_case VALUES (380658255942127616, 2, 'KC-1255', 'SWBC8WMD6E24AD56PJN8KJN9MHQCKHRXVD70MRHJS8V3H8V1S9HG', 380658003482771459, 380658003474382848, 380658003436634114, 380658003436634115, 380658003486965769, NULL, 3, 0, 1, 0, 'Kan någon ringa mig om lekplatsen?', 0, 0, 0, NULL, 0, 1794823200, 20773, NULL, NULL, NULL, 1794823200, NULL, NULL, NULL);
INSERT INTO public.contact_case VALUES (380658256143454217, 3, 'KC-1300', 'FDY50V337Q8Z1FHMPCSF02AVMCN8TY03G3YS8J34YW3HQNQEWP90', 380658003482771459, 380658003465994242, 380658003436634114, 380658003436634115, 380658003486965769, 380658256143454216, 3, 0, 1, 0, 'Får jag bygga ett torn av tegel?', 1, 0, 0, NULL, 0, 1794823200, 20773, NULL, NULL, 'tora@torn.example', 1794823200, 20773, 1, NULL);
INSERT INTO public.contact_case VALUES (380658256147648521, 2, 'KC-1350', 'EBJAHKXG2ZEFJ5YGHE675H5SMGZS3JYFWQN598P8E38WQJ134HEG', 380658003482771459, 380658003474382848, 380658003436634114, 380658003436634115, NULL, 380658256147648520, 3, 0, 1, 0, 'Frågan om kanariegången', 1, 0, 0, NULL, 0, 1794823200, 20773, NULL, NULL, NULL, 1794823200, NULL, NULL, NULL);
INSERT INTO public.contact_case VALUES (380658256147648526, 1, 'KC-1351', 'EZVWZAZ8CXPSQNAT4R8C9S1RZ3NDKD4W46KQ89H05AMT5P68246G', 380658003482771459, 380658003470188547, 380658003436634114, 380658003436634115, NULL, 380658256147648520, 3, 0, 1, 0, 'Andra frågan från samma håll', 1, 0, 0, NULL, 0, 1794823200, 20773, NULL, NULL, NULL, 1794823200, NULL, NULL, NULL);
INSERT INTO public.contact_case VALUES (380658256151842824, 1, 'KC-1400', 'Q0QK63TFF8TY9TZKCGXAMVDKRQTXH72850F9FZSM8YN3WCR7JQH0', 380658003482771459, 380658003470188547, 380658003436634114, 380658003436634115, NULL, 380658256147648520, 3, 0, 1, 0, 'Tredje frågan från samma håll', 1, 0, 0, NULL, 0, 1794823200, 20773, NULL, NULL, NULL, 1794823200, NULL, NULL, NULL);
INSERT INTO public.contact_case VALUES (380658256156037131, 1, 'KC-1451', 'MKFPHRCNAQRQ1R64P8RN0YN3T6514189QZMCNBBWMEVVTGCAC380', 380658003482771459, 380658003461799936, 380658003436634114, 380658003436634115, NULL, NULL, 3, 0, 1, 0, 'Bidraget som ingen får veta om', 0, 0, 0, NULL, 0, 1794823200, 20773, NULL, NULL, NULL, 1794823200, NULL, NULL, NULL);
INSERT INTO public.contact_case VALUES (380658256156037128, 2, 'KC-1450', 'X6C69W0YPEEKWF0WVM80GX9GKQC3SND48XCDJ8CNGABGZQ6G0W7G', 380658003482771459, 380658003474382848, 380658003440828422, 380658003440828423, NULL, NULL, 3, 0, 1, 0, 'Gropen på Kungsgatan är djup', 0, 1, 0, NULL, 0, 1794823200, 20773, NULL, NULL, NULL, 1794823200, NULL, NULL, NULL);
INSERT INTO public.contact_case VALUES (380658254042112000, 2, 'KC-1500', 'ZAEHCCQ706XNFCCHE44FFKQVRWV97P1BSQZBFYE0HK3C5GP0A4N0', 380658003482771459, 380658003478577156, 380658003436634114, 380658003436634115, 380658003486965769, NULL, 3, 0, 1, 0, 'Får jag bygga ett torn?', 0, 0, 0, NULL, 0, 1794823200, 20773, NULL, NULL, NULL, 1794823200, 20773, 1, NULL);
INSERT INTO public.contact_case VALUES (380658254046310401, 2, 'KC-1550', '1Q61PHDP4NK424K0BQ0J3YX57T73HAZSKS3DS4GJVM2CG91KK0C0', 380658003482771459, 380658003478577156, 380658003436634114, 380658003436634115, 380658003486965769, 380658254046310400, 3, 0, 2, 1, 'Min granne eldar varje kväll, vad gäller?', 1, 0, 0, NULL, 0, 1794823200, 20773, 1794823200, 20773, 'greta@granne.example', 1794823200, 20773, 1, 1);
INSERT INTO public.contact_case VALUES (380675804306079758, 1, 'KC-1603', '9C4TVCVQX7BV4GB99YC9D1HARD8F7E5F5BK14XV3YNSGK6977JHG', 380658003482771459, 380658003478577156, 380658003436634114, 380658003436634115, NULL, NULL, 3, 0, 1, 0, 'Central fråga', 0, 0, 0, NULL, 0, 1794823200, 20773, NULL, NULL, NULL, 1794823200, NULL, NULL, NULL);
INSERT INTO public.contact_case VALUES (380675804306079761, 1, 'KC-1604', 'B67GG2160GAZ15SPAZXYNRGM6K47GH7BR4DKDDMDY3Y5PPNFVBM0', 380658003482771459, 380658003478577156, 380658003436634114, 380658003436634115, NULL, NULL, 3, 0, 1, 0, 'Stora bokstäver i typen', 0, 0, 0, NULL, 0, 1794823200, 20773, NULL, NULL, NULL, 1794823200, NULL, NULL, NULL);
INSERT INTO public.contact_case VALUES (380675804306079753, 2, 'KC-1600', 'X0YK7TEAWYJBQAPPE07329ZE35WMGK9CZZD2Y61K7HP0Q32F49P0', 380658003482771459, 380658003478577156, 380658003436634114, 380658003436634115, 380667869567926273, 380675804306079752, 3, 0, 2, 1, 'Hur ansöker jag om bygglov för en altan?', 1, 0, 0, NULL, 0, 1794823200, 20773, 1794823200, 20773, 'bo@example.com', 1794823200, 20773, 1, 1);
INSERT INTO public.contact_case VALUES (391982877320937481, 1, 'KC-1650', 'Z9RCNKJ4246DPE5E4EN0FHGV91W06W8HH3CBCWHXKWB8638WJK8G', 380658003482771459, 380658003478577152, 380658003436634114, 380658003436634115, NULL, 391982877320937480, 3, 0, 1, 0, 'Felanmäl gatubelysning', 1, 0, 0, NULL, 0, 1794823200, 20773, NULL, NULL, 'asa@ekasa.example', 1794823200, NULL, NULL, NULL);
INSERT INTO public.contact_case VALUES (391982877320937487, 1, 'KC-1652', 'XGEQFTCGNW11FGNESECAX7XHSQRG87FVJFKSG1YPKP1231B6RMBG', 380658003482771459, 380658003453411331, 380658003436634114, 380658003436634115, NULL, NULL, 3, 0, 1, 0, 'Maten är kall.', 0, 0, 0, NULL, 0, 1794823200, 20773, NULL, NULL, NULL, 1794823200, NULL, NULL, NULL);
INSERT INTO public.contact_case VALUES (391982877320937491, 1, 'KC-1653', 'CAMQSXKS0JW9S31TXFH2F95TW9RFSK4QHDZN1BX659XMV8CX4S30', 380658003482771459, 380658003478577152, 380658003436634114, 380658003436634115, 380658003486965769, NULL, 1, 0, 1, 0, 'Lampan blinkar', 0, 0, 0, NULL, 0, 1794823200, 20773, NULL, NULL, NULL, 1794823200, NULL, NULL, NULL);
INSERT INTO public.contact_case VALUES (380667869588897800, 2, 'KC-1700', '7A81B4GS36C1Z0DQ8SG721WRFXJRD2WPQTF6MQ7H6D077ZPZGWJ0', 380658003482771459, 380658003474382848, 380658003440828422, 380658003440828423, NULL, NULL, 3, 0, 1, 0, 'Hålet i Storgatan är djupt', 0, 1, 0, NULL, 0, 1794823200, 20773, NULL, NULL, NULL, 1794823200, NULL, NULL, NULL);
INSERT INTO public.contact_case VALUES (380658254109233152, 2, 'KC-1750', 'H18ARA743YCPY4KANWEET9PEM1EETNQWERGGGEJMRCV87G3GYF30', 380658003482771459, 380658003474382848, 380658003440828422, 380658003440828423, NULL, NULL, 3, 0, 1, 0, 'Hålet i Storgatan är djupt', 0, 1, 0, NULL, 0, 1794823200, 20773, NULL, NULL, NULL, 1794823200, NULL, NULL, NULL);
INSERT INTO public.contact_case VALUES (380658254151180288, 2, 'KC-1800', 'JCGSNVJXD9JEX4T35HNHRSV2TW2T7R8396A6B9AY3FV829QBS4J0', 380658003482771459, 380658003474382848, 380658003440828422, 380658003440828423, NULL, NULL, 3, 0, 1, 0, 'Hålet i Storgatan är djupt', 0, 1, 0, NULL, 0, 1794823200, 20773, NULL, NULL, NULL, 1794823200, NULL, NULL, NULL);
INSERT INTO public.contact_case VALUES (380658254155382785, 1, 'KC-1850', 'EMXST6RMCFH6NDC3QGFS8JF8RW2C95YDQ1KFEMZKEE876NSTW0QG', 380658003482771459, 380658003470188547, 380658003436634114, 380658003436634115, NULL, 380658254155382784, 3, 0, 1, 0, 'Var kan jag lämna julgranen?', 1, 0, 0, NULL, 0, 1794823200, 20773, NULL, NULL, 'gran@example.org', 1794823200, NULL, NULL, NULL);


--
-- Data for Name: contact_case_type; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.contact_case_type VALUES (380658003482771459, 1, 'fraga', 1, 0, 'Fråga', 'Question', 'Kysymys');
INSERT INTO public.contact_case_type VALUES (380658003482771460, 1, 'vagledning', 2, 1, 'Vägledning och råd', 'Guidance and advice', 'Neuvonta');
INSERT INTO public.contact_case_type VALUES (380658003482771461, 1, 'felanmalan', 3, 2, 'Felanmälan', 'Fault report', 'Vikailmoitus');
INSERT INTO public.contact_case_type VALUES (380658003486965760, 1, 'synpunkt', 1, 3, 'Synpunkt', 'View', 'Mielipide');
INSERT INTO public.contact_case_type VALUES (380658003486965761, 1, 'klagomal', 1, 4, 'Klagomål', 'Complaint', 'Valitus');
INSERT INTO public.contact_case_type VALUES (380658003486965762, 1, 'berom', 1, 5, 'Beröm', 'Praise', 'Kiitos');
INSERT INTO public.contact_case_type VALUES (380658003486965763, 1, 'busskort', 3, 6, 'Busskort', 'Bus card', 'Bussikortti');
INSERT INTO public.contact_case_type VALUES (380658003486965764, 1, 'vigsel', 3, 7, 'Borgerlig vigsel', 'Civil wedding', 'Siviilivihkiminen');
INSERT INTO public.contact_case_type VALUES (380658003486965765, 1, 'parkeringstillstand', 4, 8, 'Parkeringstillstånd', 'Parking permit', 'Pysäköintilupa');
INSERT INTO public.contact_case_type VALUES (380658003486965766, 1, 'bostadsanpassning', 4, 9, 'Bostadsanpassningsbidrag', 'Housing-adaptation grant', 'Asunnon muutostyöavustus');
INSERT INTO public.contact_case_type VALUES (380658003486965767, 1, 'handling', 3, 10, 'Begäran om allmän handling', 'Request for a public record', 'Asiakirjapyyntö');
INSERT INTO public.contact_case_type VALUES (380658003486965768, 1, 'intern', 1, 11, 'Intern fråga', 'Internal question', 'Sisäinen kysymys');


--
-- Data for Name: contact_helped; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.contact_helped VALUES (380658254050525184, 380658003629572097, 380658003470188547, 20773);


--
-- Data for Name: contact_message; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.contact_message VALUES (380658003705069568, 380658003700875264, 1, 1, NULL, NULL, 'Har mitt barn rätt till skolskjuts?', 1784466962);
INSERT INTO public.contact_message VALUES (380658003709263872, 380658003700875264, 2, 1, 380658003486965769, 380658003604406273, 'Barnet har rätt till skolskjuts om vägen till skolan är lång: två kilometer i förskoleklass till årskurs 3, tre kilometer i årskurs 4–6 och fyra kilometer i årskurs 7–9. En farlig väg eller en funktionsnedsättning kan också ge rätt.

Ansök i e-tjänsten Skolskjuts. Väljer du en annan skola än den du har fått gäller inte rätten.', 1784466962);
INSERT INTO public.contact_message VALUES (380658003721846784, 380658003717652480, 1, 1, NULL, NULL, 'Har mitt barn rätt till skolskjuts?', 1785331061);
INSERT INTO public.contact_message VALUES (380658003721846785, 380658003717652480, 2, 1, 380658003486965769, 380658003604406273, 'Barnet har rätt till skolskjuts om vägen till skolan är lång: två kilometer i förskoleklass till årskurs 3, tre kilometer i årskurs 4–6 och fyra kilometer i årskurs 7–9. En farlig väg eller en funktionsnedsättning kan också ge rätt.

Ansök i e-tjänsten Skolskjuts. Väljer du en annan skola än den du har fått gäller inte rätten.', 1785331061);
INSERT INTO public.contact_message VALUES (380658003730235392, 380658003726041088, 1, 1, NULL, NULL, 'Hur söker jag ekonomiskt bistånd?', 1786172040);
INSERT INTO public.contact_message VALUES (380658003730235393, 380658003726041088, 2, 1, 380658003486965769, 380658003612794880, 'Första gången ringer du mottagningen, vardagar klockan 9–11. Du får en tid för samtal och veta vilka papper du ska ta med.

Har du fått bistånd tidigare söker du varje månad i e-tjänsten. Du får svar inom två veckor när allt är med.', 1786172040);
INSERT INTO public.contact_message VALUES (380658003734429697, 380658003734429696, 1, 1, NULL, NULL, 'Kan jag få bidrag för att bygga om min bostad?', 1787065392);
INSERT INTO public.contact_message VALUES (380658003734429698, 380658003734429696, 2, 1, 380658003486965769, 380658003612794883, 'Ja, om du har en funktionsnedsättning och behöver ändra något i bostaden, till exempel ta bort trösklar eller sätta upp en ramp. Ett intyg från arbetsterapeut eller läkare ska visa behovet.

Ansök i e-tjänsten Bostadsanpassning. Vänta med att bygga tills du har fått beslut.', 1787065392);
INSERT INTO public.contact_message VALUES (380658003742818306, 380658003742818305, 1, 3, NULL, NULL, 'När har återvinningscentralen öppet?', 1787926723);
INSERT INTO public.contact_message VALUES (380658003751206912, 380658003747012609, 1, 4, NULL, NULL, 'När har återvinningscentralen öppet?', 1788782355);
INSERT INTO public.contact_message VALUES (380658003755401216, 380658003751206914, 1, 3, NULL, NULL, 'Får jag elda i trädgården?', 1789652529);
INSERT INTO public.contact_message VALUES (380658003759595521, 380658003759595520, 1, 4, NULL, NULL, 'Hur får jag boendeparkering?', 1790514937);
INSERT INTO public.contact_message VALUES (380658003763789826, 380658003763789825, 1, 3, NULL, NULL, 'Hur ansöker jag om plats i förskola?', 1791364844);
INSERT INTO public.contact_message VALUES (380658003767984129, 380658003767984128, 1, 4, NULL, NULL, 'Vad kostar förskolan?', 1792139260);
INSERT INTO public.contact_message VALUES (380658003772178434, 380658003772178433, 1, 3, NULL, NULL, 'Hur anmäler jag mitt barn till kulturskolan?', 1793103284);
INSERT INTO public.contact_message VALUES (380658003776372736, 380658003772178435, 1, 4, NULL, NULL, 'Hur ansöker jag om hemtjänst?', 1793963686);
INSERT INTO public.contact_message VALUES (380658254071468032, 380658254067273728, 1, 3, NULL, NULL, 'Hålet i Storgatan är djupt', 1794823200);
INSERT INTO public.contact_message VALUES (380658255342342144, 380658254067273728, 4, 0, 380658003486965769, NULL, '→ Samhällsbyggnadsförvaltningen
Farligt', 1794823200);
INSERT INTO public.contact_message VALUES (380658255354925065, 380658255354925064, 1, 3, NULL, NULL, 'Hålet i Storgatan är djupt', 1794823200);
INSERT INTO public.contact_message VALUES (380658255501725696, 380658255354925064, 4, 0, 380658003486965769, NULL, '→ Samhällsbyggnadsförvaltningen
Farligt', 1794823200);
INSERT INTO public.contact_message VALUES (380658255514308620, 380658255514308619, 1, 3, NULL, NULL, 'Lampan är trasig, se bilden', 1794823200);
INSERT INTO public.contact_message VALUES (380658255522697224, 380658003742818305, 2, 3, 380658003486965769, NULL, 'Det färdiga svaret', 1794823200);
INSERT INTO public.contact_message VALUES (380658255522697227, 380658255522697226, 1, 1, NULL, NULL, 'När öppnar badet', 1794823200);
INSERT INTO public.contact_message VALUES (380658255522697228, 380658255522697226, 2, 1, 380658003486965769, NULL, 'Klockan nio.', 1794823200);
INSERT INTO public.contact_message VALUES (380658255535280138, 380658255535280137, 1, 1, NULL, NULL, 'När hämtas soporna hos mig?', 1794823200);
INSERT INTO public.contact_message VALUES (380658255535280139, 380658255535280137, 2, 1, 380658003486965769, 380658003625377793, 'Skriv din adress i tjänsten Hämtdag, så ser du nästa hämtning för varje kärl. Kärlet ska stå ute klockan 6 på morgonen.

Blev det inte hämtat? Vänta ett dygn och anmäl det sedan till oss.', 1794823200);
INSERT INTO public.contact_message VALUES (380658255535280142, 380658255535280141, 1, 1, NULL, NULL, 'Soporna står kvar', 1794823200);
INSERT INTO public.contact_message VALUES (380658255535280144, 380658255535280143, 1, 1, NULL, NULL, 'Och parkeringen då?', 1794823200);
INSERT INTO public.contact_message VALUES (380658255535280145, 380658255535280143, 2, 1, 380658003486965769, NULL, 'Så här är det.', 1794823200);
INSERT INTO public.contact_message VALUES (380658255535280148, 380658255535280147, 1, 2, NULL, NULL, 'Var ligger kommunhuset?', 1794823200);
INSERT INTO public.contact_message VALUES (380658255535280149, 380658255535280147, 2, 2, 380658003486965769, NULL, 'Vid torget.', 1794823200);
INSERT INTO public.contact_message VALUES (380658255631749121, 380658255631749120, 1, 1, NULL, NULL, 'Koppla mig till rektorn', 1794823200);
INSERT INTO public.contact_message VALUES (380658255946321920, 380658255942127616, 1, 3, NULL, NULL, 'Kan någon ringa mig om lekplatsen?', 1794823200);
INSERT INTO public.contact_message VALUES (380658256143454218, 380658256143454217, 1, 3, NULL, NULL, 'Får jag bygga ett torn av tegel?', 1794823200);
INSERT INTO public.contact_message VALUES (380658256143454222, 380658256143454217, 2, 3, 380658003486965769, NULL, 'Ja, med bygglov.
Skicka en ritning.', 1794823200);
INSERT INTO public.contact_message VALUES (380658256143454227, 380658256143454217, 1, 3, NULL, NULL, 'Tack! Hur högt får det vara?', 1794823200);
INSERT INTO public.contact_message VALUES (380658256147648522, 380658256147648521, 1, 3, NULL, NULL, 'Frågan om kanariegången', 1794823200);
INSERT INTO public.contact_message VALUES (380658256147648527, 380658256147648526, 1, 3, NULL, NULL, 'Andra frågan från samma håll', 1794823200);
INSERT INTO public.contact_message VALUES (380658256151842825, 380658256151842824, 1, 3, NULL, NULL, 'Tredje frågan från samma håll', 1794823200);
INSERT INTO public.contact_message VALUES (380658256156037129, 380658256156037128, 1, 3, NULL, NULL, 'Gropen på Kungsgatan är djup', 1794823200);
INSERT INTO public.contact_message VALUES (380658256156037132, 380658256156037131, 1, 3, NULL, NULL, 'Bidraget som ingen får veta om', 1794823200);
INSERT INTO public.contact_message VALUES (380658256156037134, 380658256156037128, 4, 0, 380658003486965769, NULL, '→ Samhällsbyggnadsförvaltningen
Laga', 1794823200);
INSERT INTO public.contact_message VALUES (380658254046306304, 380658254042112000, 1, 3, NULL, NULL, 'Får jag bygga ett torn?', 1794823200);
INSERT INTO public.contact_message VALUES (380658254432182272, 380658254042112000, 2, 3, 380658003486965769, NULL, 'Vi återkommer.', 1794823200);
INSERT INTO public.contact_message VALUES (380658254050504704, 380658254046310401, 1, 3, NULL, NULL, 'Min granne eldar varje kväll, vad gäller?', 1794823200);
INSERT INTO public.contact_message VALUES (380658254469935104, 380658254046310401, 2, 3, 380658003486965769, NULL, 'Det är tillåtet.', 1794823200);
INSERT INTO public.contact_message VALUES (380675804306079754, 380675804306079753, 1, 3, NULL, NULL, 'Hur ansöker jag om bygglov för en altan?', 1794823200);
INSERT INTO public.contact_message VALUES (380675804306079759, 380675804306079758, 1, 3, NULL, NULL, 'Central fråga', 1794823200);
INSERT INTO public.contact_message VALUES (380675804306079762, 380675804306079761, 1, 3, NULL, NULL, 'Stora bokstäver i typen', 1794823200);
INSERT INTO public.contact_message VALUES (380675804306079764, 380675804306079753, 2, 3, 380667869567926273, NULL, 'Du söker på webben.', 1794823200);
INSERT INTO public.contact_message VALUES (391982877320937482, 391982877320937481, 1, 3, NULL, NULL, 'Det är mörkt.', 1794823200);
INSERT INTO public.contact_message VALUES (391982877320937488, 391982877320937487, 1, 3, NULL, NULL, 'Maten är kall.', 1794823200);
INSERT INTO public.contact_message VALUES (391982877320937492, 391982877320937491, 1, 1, NULL, NULL, 'Lampan blinkar', 1794823200);
INSERT INTO public.contact_message VALUES (380667869588897801, 380667869588897800, 1, 3, NULL, NULL, 'Hålet i Storgatan är djupt', 1794823200);
INSERT INTO public.contact_message VALUES (380667869588897804, 380667869588897800, 4, 0, 380658003486965769, NULL, '→ Samhällsbyggnadsförvaltningen
Er, @olle.officer@ekasa.example', 1794823200);
INSERT INTO public.contact_message VALUES (380658254113427456, 380658254109233152, 1, 3, NULL, NULL, 'Hålet i Storgatan är djupt', 1794823200);
INSERT INTO public.contact_message VALUES (380658254948093952, 380658254109233152, 4, 0, 380658003486965769, NULL, '→ Samhällsbyggnadsförvaltningen
Er', 1794823200);
INSERT INTO public.contact_message VALUES (380658254155374592, 380658254151180288, 1, 3, NULL, NULL, 'Hålet i Storgatan är djupt', 1794823200);
INSERT INTO public.contact_message VALUES (380658254658691072, 380658254151180288, 4, 0, 380658003486965769, NULL, '→ Samhällsbyggnadsförvaltningen
Er', 1794823200);
INSERT INTO public.contact_message VALUES (380658254159577088, 380658254155382785, 1, 3, NULL, NULL, 'Var kan jag lämna julgranen?', 1794823200);


--
-- Data for Name: contact_missing; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.contact_missing VALUES (1183033957364403385, 380658003629572097, 20773, 'Det står inget om husvagnar');


--
-- Data for Name: core_access_class; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_access_class VALUES (380658003436634112, 380658003432439808, 0, 1);
INSERT INTO public.core_access_class VALUES (380658003436634113, 380658003432439808, 1, 1);
INSERT INTO public.core_access_class VALUES (380658003436634115, 380658003436634114, 0, 1);
INSERT INTO public.core_access_class VALUES (380658003436634116, 380658003436634114, 1, 1);
INSERT INTO public.core_access_class VALUES (380658003440828417, 380658003440828416, 0, 1);
INSERT INTO public.core_access_class VALUES (380658003440828418, 380658003440828416, 1, 1);
INSERT INTO public.core_access_class VALUES (380658003440828420, 380658003440828419, 0, 1);
INSERT INTO public.core_access_class VALUES (380658003440828421, 380658003440828419, 1, 1);
INSERT INTO public.core_access_class VALUES (380658003440828423, 380658003440828422, 0, 1);
INSERT INTO public.core_access_class VALUES (380658003440828424, 380658003440828422, 1, 1);
INSERT INTO public.core_access_class VALUES (380658003445022721, 380658003445022720, 0, 1);
INSERT INTO public.core_access_class VALUES (380658003445022722, 380658003445022720, 1, 1);
INSERT INTO public.core_access_class VALUES (380658003445022724, 380658003445022723, 0, 1);
INSERT INTO public.core_access_class VALUES (380658003445022725, 380658003445022723, 1, 1);
INSERT INTO public.core_access_class VALUES (380658256156037137, 380658256156037136, 0, 1);
INSERT INTO public.core_access_class VALUES (380658256156037138, 380658256156037136, 1, 1);
INSERT INTO public.core_access_class VALUES (380658253912096769, 380658253912096768, 0, 1);
INSERT INTO public.core_access_class VALUES (380658253916291072, 380658253912096768, 1, 1);
INSERT INTO public.core_access_class VALUES (380658253920485377, 380658253920485376, 0, 1);
INSERT INTO public.core_access_class VALUES (380658253920485378, 380658253920485376, 1, 1);
INSERT INTO public.core_access_class VALUES (380658253933068288, 380658253928873984, 0, 1);
INSERT INTO public.core_access_class VALUES (380658253933068289, 380658253928873984, 1, 1);


--
-- Data for Name: core_attempt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_attempt VALUES ('7KKR3KFWC07D61JHDQH6ZJ50S55D9F0VV9CQHB6XNA090E4Y1RV0', 1794823260);
INSERT INTO public.core_attempt VALUES ('ES3DSK3KJQ2QKGM850S79KESM3ZFAHGFJ07ZHH19XYFRCP94S1S0', 1794823206);


--
-- Data for Name: core_calendar; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_calendar VALUES (380658003424051200, 1, 'besok', 1, 'Besök i kommunhuset', 'Visits to the town hall', 'Käynnit kunnantalolla', 720);
INSERT INTO public.core_calendar VALUES (380658003428245504, 1, 'bibliotek', 2, 'Biblioteket', 'The library', 'Kirjasto', 900);
INSERT INTO public.core_calendar VALUES (380658003419856897, 3, 'telefon', 0, 'Telefon', 'Telephone', 'Puhelin', 720);
INSERT INTO public.core_calendar VALUES (380658255526891529, 1, 'aj2ynajr0409', 1794823200, 'Återvinningscentralen', 'Recycling centre', 'Kierrätyskeskus', -1);


--
-- Data for Name: core_calendar_day; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_calendar_day VALUES (380658254939717632, 380658003419856897, 20811, -1, -1, 'Julafton');


--
-- Data for Name: core_calendar_week; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_calendar_week VALUES (380658003424051200, 1, 480, 720);
INSERT INTO public.core_calendar_week VALUES (380658003424051200, 1, 780, 990);
INSERT INTO public.core_calendar_week VALUES (380658003424051200, 2, 480, 720);
INSERT INTO public.core_calendar_week VALUES (380658003424051200, 2, 780, 990);
INSERT INTO public.core_calendar_week VALUES (380658003424051200, 3, 480, 720);
INSERT INTO public.core_calendar_week VALUES (380658003424051200, 3, 780, 990);
INSERT INTO public.core_calendar_week VALUES (380658003424051200, 4, 480, 720);
INSERT INTO public.core_calendar_week VALUES (380658003424051200, 4, 780, 1080);
INSERT INTO public.core_calendar_week VALUES (380658003424051200, 5, 480, 720);
INSERT INTO public.core_calendar_week VALUES (380658003424051200, 5, 780, 900);
INSERT INTO public.core_calendar_week VALUES (380658003428245504, 1, 600, 1080);
INSERT INTO public.core_calendar_week VALUES (380658003428245504, 2, 600, 1080);
INSERT INTO public.core_calendar_week VALUES (380658003428245504, 3, 600, 1080);
INSERT INTO public.core_calendar_week VALUES (380658003428245504, 4, 600, 1080);
INSERT INTO public.core_calendar_week VALUES (380658003428245504, 5, 600, 1020);
INSERT INTO public.core_calendar_week VALUES (380658003428245504, 6, 600, 840);
INSERT INTO public.core_calendar_week VALUES (380658003419856897, 1, 540, 900);
INSERT INTO public.core_calendar_week VALUES (380658003419856897, 2, 450, 990);
INSERT INTO public.core_calendar_week VALUES (380658003419856897, 3, 450, 990);
INSERT INTO public.core_calendar_week VALUES (380658003419856897, 4, 450, 990);
INSERT INTO public.core_calendar_week VALUES (380658003419856897, 5, 450, 990);


--
-- Data for Name: core_digest; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: core_document; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_document VALUES (380658003407273984, 'tillganglighet', 0);
INSERT INTO public.core_document VALUES (380658003415662592, 'personuppgifter', 1);


--
-- Data for Name: core_document_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_document_version VALUES (380658003411468289, 1, 380658003407273984, 1, 1, 3, 'Accessibility', 'We want everybody to be able to use this website, also with a screen reader, magnified, or with a keyboard alone. It is built to follow the Swedish act on the accessibility of digital public services and the guidelines WCAG 2.1 at level AA.

Does something not work for you? Write to us under Send a question, or call. Tell us which page it was and what happened, and we will mend it or give you the information in another way.

If you are not content with our answer, you may report it to the Agency for Digital Government, which supervises the act.', 1, '', NULL, NULL, 1794823140, 1794823140, NULL);
INSERT INTO public.core_document_version VALUES (380658003411468290, 1, 380658003407273984, 2, 1, 3, 'Saavutettavuus', 'Haluamme, että kaikki voivat käyttää tätä sivustoa, myös ruudunlukijalla, suurennettuna tai pelkällä näppäimistöllä. Se on tehty noudattamaan Ruotsin lakia digitaalisten julkisten palvelujen saavutettavuudesta ja WCAG 2.1 -ohjeiden tasoa AA.

Eikö jokin toimi sinulle? Kirjoita meille kohdassa Lähetä kysymys tai soita. Kerro, mistä sivusta on kyse ja mitä tapahtui, niin korjaamme asian tai annamme tiedon muulla tavalla.

Jos et ole tyytyväinen vastaukseemme, voit ilmoittaa siitä Ruotsin digihallintoviranomaiselle (Myndigheten för digital förvaltning), joka valvoo lakia.', 1, '', NULL, NULL, 1794823140, 1794823140, NULL);
INSERT INTO public.core_document_version VALUES (380658003415662593, 1, 380658003415662592, 0, 1, 3, 'Så använder vi dina personuppgifter', 'När du skickar en fråga sparar vi det du skriver, och hur vi når dig om du har berättat det. Vi gör det för att kunna svara dig, och för att vi är skyldiga att ta hand om det som kommer in till kommunen.

Du behöver inte säga vem du är. Bara den som arbetar med ditt ärende läser det, och vi antecknar vem som har läst det. När ärendet är avslutat och tiden i vår plan har gått tas dina uppgifter bort.

Du har rätt att få veta vad vi har sparat om dig och att få fel rättade. Skriv till oss, eller ring. Du kan också klaga hos Integritetsskyddsmyndigheten.', 0, '', NULL, NULL, 1794823140, 1794823140, NULL);
INSERT INTO public.core_document_version VALUES (380658003415662594, 1, 380658003415662592, 1, 1, 3, 'How we use your personal data', 'When you send a question we keep what you write, and how to reach you if you have told us. We do so to be able to answer, and because we must take care of what comes in to the municipality.

You need not say who you are. Only those who work with your case read it, and we note who has read it. When the case is closed and the time in our plan has passed, your data is removed.

You have the right to know what we have kept about you and to have errors corrected. Write to us, or call. You may also complain to the Swedish Authority for Privacy Protection.', 1, '', NULL, NULL, 1794823140, 1794823140, NULL);
INSERT INTO public.core_document_version VALUES (380658003419856896, 1, 380658003415662592, 2, 1, 3, 'Näin käytämme henkilötietojasi', 'Kun lähetät kysymyksen, säilytämme sen, mitä kirjoitat, ja yhteystietosi, jos olet antanut ne. Teemme näin voidaksemme vastata sinulle ja koska meidän on huolehdittava kunnalle saapuneista asioista.

Sinun ei tarvitse kertoa, kuka olet. Vain asiaasi hoitavat lukevat sen, ja merkitsemme muistiin, kuka on lukenut sen. Kun asia on päättynyt ja suunnitelmamme mukainen aika on kulunut, tietosi poistetaan.

Sinulla on oikeus saada tietää, mitä olemme tallentaneet sinusta, ja saada virheet korjatuiksi. Kirjoita meille tai soita. Voit myös valittaa Ruotsin tietosuojaviranomaiselle (Integritetsskyddsmyndigheten).', 1, '', NULL, NULL, 1794823140, 1794823140, NULL);
INSERT INTO public.core_document_version VALUES (380658255518502920, 9, 380658003407273984, 0, 2, 3, 'Tillgänglighet', 'Vi vill att alla ska kunna läsa här, också med tangentbord.', 0, '', 380658003507937280, 380658003507937282, 1794823200, 1794823200, 1794823200);
INSERT INTO public.core_document_version VALUES (380658003411468288, 2, 380658003407273984, 0, 1, 3, 'Tillgänglighet', 'Vi vill att alla ska kunna använda den här webbplatsen, också med skärmläsare, förstoring eller enbart tangentbord. Den är byggd för att följa lagen om tillgänglighet till digital offentlig service och riktlinjerna WCAG 2.1 på nivå AA.

Hittar du något som inte fungerar för dig? Skriv till oss under Skicka en fråga, eller ring. Berätta vilken sida det gäller och vad som hände, så rättar vi det eller ger dig informationen på ett annat sätt.

Är du inte nöjd med vårt svar kan du anmäla det till Myndigheten för digital förvaltning, som har tillsyn över lagen.', 0, '', NULL, NULL, 1794823200, 1794823140, 1794823200);
INSERT INTO public.core_document_version VALUES (380658255518502921, 2, 380658003407273984, 0, 3, 4, 'Tillgänglighet', 'Vi vill att alla ska kunna använda den här webbplatsen, också med skärmläsare, förstoring eller enbart tangentbord. Den är byggd för att följa lagen om tillgänglighet till digital offentlig service och riktlinjerna WCAG 2.1 på nivå AA.

Hittar du något som inte fungerar för dig? Skriv till oss under Skicka en fråga, eller ring. Berätta vilken sida det gäller och vad som hände, så rättar vi det eller ger dig informationen på ett annat sätt.

Är du inte nöjd med vårt svar kan du anmäla det till Myndigheten för digital förvaltning, som har tillsyn över lagen.', 0, '', 380658003507937280, NULL, 1794823200, NULL, NULL);


--
-- Data for Name: core_draft; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_draft VALUES (380658003486965769, 'answer.aj2yn99w1001', '{"body":"Ett halvt svar"}', 1794823200);


--
-- Data for Name: core_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (1, 738, 40, 4, 0, 1794823140, NULL, 380658003403079680, '\x7c3e89ae5db7e3509a26126d3fe5a3e89caae8ebaa8ad8136d3573ae562d7dac');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (2, 738, 93, 9, 380658003407273984, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (3, 738, 93, 9, 380658003415662592, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (4, 738, 42, 5, 380658003419856897, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (5, 738, 42, 5, 380658003424051200, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (6, 738, 42, 5, 380658003428245504, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (7, 738, 61, 3, 380658003486965769, 1794823140, NULL, 380658003491160064, '\x0c94e48dbdfa7115897f5a82a9cb229f996bfad98d47bad0b1eb5f104cdf10c9');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (8, 738, 30, 3, 380658003486965769, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (9, 738, 61, 3, 380658003499548672, 1794823140, NULL, 380658003499548673, '\x4e417cc4f19cc6a940ae765cb7055db69eef78af9569793d81f6671e97a34605');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (10, 738, 30, 3, 380658003499548672, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (11, 738, 61, 3, 380658003503742976, 1794823140, NULL, 380658003503742977, '\x8699de91996b719915e5262c8aeb3a6c43119e6c9973469a33122466d56a46e4');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (12, 738, 30, 3, 380658003503742976, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (13, 738, 61, 3, 380658003503742978, 1794823140, NULL, 380658003503742979, '\xc963416181f2f2f860fc3dfb1ec8d807f7e7cb2b4d958cfdfb1fbc18bf5a6e7f');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (14, 738, 30, 3, 380658003503742978, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (15, 738, 61, 3, 380658003507937280, 1794823140, NULL, 380658003507937281, '\x7125af2dad333acda2458e439ab840e4ebcd85ccb0fa20aa751376985c52380e');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (16, 738, 30, 3, 380658003507937280, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (17, 738, 61, 3, 380658003507937282, 1794823140, NULL, 380658003512131584, '\x9b7a92d50567b7d58e0a6b404e182574832a5cfb64135ef97e952c11a8116700');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (18, 738, 30, 3, 380658003507937282, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (19, 738, 61, 3, 380658003512131585, 1794823140, NULL, 380658003512131586, '\xafaf3d78cceb98235f555b2d009f8caec39e15f760a82bf7831d73f07be8c97b');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (20, 738, 30, 3, 380658003512131585, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (21, 738, 61, 3, 380658003512131587, 1794823140, NULL, 380658003512131588, '\x80178edef3fda6792028500fcdee9a49ffa13467754447f710de24104f9fb2c9');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (22, 738, 30, 3, 380658003512131587, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (23, 738, 61, 3, 380658003516325888, 1794823140, NULL, 380658003516325889, '\x5479be9f62f1c1b57aaba763c4a88daf012c36ad45a3d3cf8d3d917e4cc522ae');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (24, 738, 30, 3, 380658003516325888, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (25, 738, 61, 3, 380658003516325890, 1794823140, NULL, 380658003516325891, '\x04b4f4343a030f983e816ea8103311d31ec29f5a0bccdeaa2a243df64dbec61c');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (26, 738, 30, 3, 380658003516325890, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (27, 738, 61, 3, 380658003516325892, 1794823140, NULL, 380658003516325893, '\xd0239a2499295579e6c536bb120ae9e58e5214cf145017d2f42c1d45b2c40559');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (28, 738, 30, 3, 380658003516325892, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (29, 738, 43, 4, 0, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (30, 739, 20, 2, 380658003596017664, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (31, 739, 20, 2, 380658003600211968, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (32, 739, 20, 2, 380658003600211969, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (33, 739, 20, 2, 380658003604406272, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (34, 739, 20, 2, 380658003604406273, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (35, 739, 20, 2, 380658003604406274, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (36, 739, 20, 2, 380658003608600576, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (37, 739, 20, 2, 380658003608600577, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (38, 739, 20, 2, 380658003608600578, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (39, 739, 20, 2, 380658003612794880, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (40, 739, 20, 2, 380658003612794881, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (41, 739, 20, 2, 380658003612794882, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (42, 739, 20, 2, 380658003612794883, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (43, 739, 20, 2, 380658003616989184, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (44, 739, 20, 2, 380658003616989185, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (45, 739, 20, 2, 380658003616989186, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (46, 739, 20, 2, 380658003616989187, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (47, 739, 20, 2, 380658003616989188, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (48, 739, 20, 2, 380658003621183488, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (49, 739, 20, 2, 380658003621183489, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (50, 739, 20, 2, 380658003625377792, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (51, 739, 20, 2, 380658003625377793, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (52, 739, 20, 2, 380658003625377794, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (53, 739, 20, 2, 380658003625377795, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (54, 739, 20, 2, 380658003629572096, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (55, 739, 20, 2, 380658003629572097, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (56, 739, 20, 2, 380658003629572098, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (57, 739, 20, 2, 380658003629572099, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (58, 739, 20, 2, 380658003633766400, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (59, 739, 20, 2, 380658003633766401, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (60, 739, 20, 2, 380658003633766402, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (61, 739, 20, 2, 380658003633766403, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (62, 739, 20, 2, 380658003633766404, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (63, 739, 20, 2, 380658003637960704, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (64, 739, 20, 2, 380658003637960705, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (65, 739, 20, 2, 380658003637960706, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (66, 739, 20, 2, 380658003637960707, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (67, 739, 20, 2, 380658003642155008, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (68, 739, 20, 2, 380658003642155009, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (69, 739, 20, 2, 380658003642155010, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (70, 739, 43, 4, 0, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (71, 740, 160, 33, 380658003654737920, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (72, 741, 163, 33, 380658003654737920, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (73, 742, 160, 33, 380658003667320832, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (74, 743, 163, 33, 380658003667320832, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (75, 745, 2, 1, 380658003700875264, 1784466962, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (76, 745, 4, 1, 380658003700875264, 1784466962, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (77, 745, 5, 1, 380658003700875264, 1784466962, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (78, 745, 2, 1, 380658003717652480, 1785331061, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (79, 745, 4, 1, 380658003717652480, 1785331061, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (80, 745, 5, 1, 380658003717652480, 1785331061, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (81, 745, 2, 1, 380658003726041088, 1786172040, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (82, 745, 4, 1, 380658003726041088, 1786172040, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (83, 745, 5, 1, 380658003726041088, 1786172040, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (84, 745, 2, 1, 380658003734429696, 1787065392, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (85, 745, 4, 1, 380658003734429696, 1787065392, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (86, 745, 5, 1, 380658003734429696, 1787065392, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (87, 745, 1, 1, 380658003742818305, 1787926723, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (88, 745, 1, 1, 380658003747012609, 1788782355, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (89, 745, 1, 1, 380658003751206914, 1789652529, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (90, 745, 1, 1, 380658003759595520, 1790514937, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (91, 745, 1, 1, 380658003763789825, 1791364844, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (92, 745, 1, 1, 380658003767984128, 1792139260, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (93, 745, 1, 1, 380658003772178433, 1793103284, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (94, 745, 1, 1, 380658003772178435, 1793963686, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (95, 771, 33, 3, 380658003486965769, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (96, 776, 1, 1, 380658254067273728, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (97, 781, 33, 3, 380658003486965769, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (98, 783, 50, 1, 380658254067273728, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (99, 785, 110, 1, 380658254067273728, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (100, 787, 110, 3, 380658003486965769, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (101, 789, 33, 3, 380658003499548672, 1794823200, 380658003499548672, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (102, 791, 50, 1, 380658254067273728, 1794823200, 380658003499548672, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (103, 793, 111, 1, 380658254067273728, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (104, 795, 33, 3, 380658003503742976, 1794823200, 380658003503742976, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (105, 797, 44, 15, 380658003436634115, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (106, 797, 7, 1, 380658254067273728, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (107, 799, 112, 1, 380658254067273728, 1794823200, 380658003503742976, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (108, 801, 113, 1, 380658254067273728, 1794823200, 380658003503742976, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (109, 809, 1, 1, 380658255354925064, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (110, 814, 33, 3, 380658003486965769, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (111, 816, 50, 1, 380658255354925064, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (112, 819, 190, 1, 380658255354925064, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (113, 821, 33, 3, 380658003499548672, 1794823200, 380658003499548672, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (114, 823, 50, 1, 380658255354925064, 1794823200, 380658003499548672, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (115, 825, 190, 1, 380658255354925064, 1794823200, 380658003499548672, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (116, 827, 190, 1, 380658255354925064, 1794823200, 380658003499548672, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (117, 831, 190, 1, 380658255354925064, 1794823200, 380658003499548672, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (118, 833, 110, 1, 380658255354925064, 1794823200, 380658003499548672, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (119, 836, 190, 1, 380658255354925064, 1794823200, 380658003499548672, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (120, 838, 33, 3, 380658003503742976, 1794823200, 380658003503742976, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (121, 840, 44, 15, 380658003436634115, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (122, 840, 7, 1, 380658255354925064, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (123, 844, 61, 3, 380658003503742976, 1794823200, NULL, 380658253874339840, '\x08c8a85c2cd0eaf7186ae646c0f13711f6b07688020f2c6f44911244a7991c31');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (124, 848, 62, 3, 380658003503742976, 1794823200, NULL, 380658253878534145, '\x0b0fffebb88ed788ebc4683b4ee7046ebccefe558ba18e253fabe3e38b882701');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (125, 861, 1, 1, 380658255514308619, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (126, 869, 33, 3, 380658003486965769, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (127, 871, 50, 1, 380658255514308619, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (128, 873, 33, 3, 380658003516325888, 1794823200, 380658003516325888, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (129, 880, 33, 3, 380658003507937280, 1794823200, 380658003507937280, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (130, 882, 90, 9, 380658003407273984, 1794823200, 380658003507937280, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (131, 884, 33, 3, 380658003507937282, 1794823200, 380658003507937282, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (132, 886, 90, 9, 380658003407273984, 1794823200, 380658003507937282, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (133, 888, 90, 9, 380658003407273984, 1794823200, 380658003507937280, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (134, 888, 91, 9, 380658003407273984, 1794823200, 380658003507937280, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (135, 890, 92, 9, 380658003407273984, 1794823200, 380658003507937282, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (136, 892, 90, 9, 380658003407273984, 1794823200, 380658003507937280, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (137, 892, 91, 9, 380658003407273984, 1794823200, 380658003507937280, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (138, 894, 93, 9, 380658003407273984, 1794823200, 380658003507937282, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (139, 896, 90, 9, 380658003407273984, 1794823200, 380658003507937280, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (140, 898, 94, 9, 380658003407273984, 1794823200, 380658003507937280, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (141, 900, 95, 9, 380658003407273984, 1794823200, 380658003507937282, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (142, 900, 95, 9, 380658003407273984, 1794823200, 380658003507937282, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (143, 905, 33, 3, 380658003486965769, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (144, 907, 50, 1, 380658003742818305, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (145, 912, 33, 3, 380658003499548672, 1794823200, 380658003499548672, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (146, 914, 50, 1, 380658003742818305, 1794823200, 380658003499548672, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (147, 917, 4, 1, 380658003742818305, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (148, 925, 2, 1, 380658255522697226, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (149, 925, 4, 1, 380658255522697226, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (150, 925, 5, 1, 380658255522697226, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (151, 932, 33, 3, 380658003516325892, 1794823200, 380658003516325892, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (152, 934, 33, 3, 380658003516325892, 1794823200, 380658003516325892, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (153, 936, 42, 5, 380658003419856897, 1794823200, 380658003516325892, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (154, 938, 42, 5, 380658003419856897, 1794823200, 380658003516325892, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (155, 940, 42, 5, 380658003419856897, 1794823200, 380658003516325892, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (156, 942, 42, 5, 380658003419856897, 1794823200, 380658003516325892, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (157, 944, 42, 5, 380658255526891529, 1794823200, 380658003516325892, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (158, 949, 33, 3, 380658003516325892, 1794823200, 380658003516325892, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (159, 951, 40, 4, 0, 1794823200, 380658003516325892, 380658255531085832, '\x680ac8bcb3b73f8f134fa2542af246744bdf176b554d12dd8b462af902e0da52');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (160, 953, 33, 3, 380658003516325892, 1794823200, 380658003516325892, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (161, 955, 40, 4, 0, 1794823200, 380658003516325892, 380658255531085833, '\xbf139646bf63370f0dec1a874c6280e68f8c097657fe7a61471979ffe47bcb73');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (162, 957, 40, 4, 0, 1794823200, 380658003516325892, 380658255531085834, '\xc9a4b9e13f47b262b4b1f3ab8c7f7b17d94f7e60e9eee36fdf102f15ca8ab34c');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (163, 959, 40, 4, 0, 1794823200, 380658003516325892, 380658255531085835, '\xab78526c073dc25fbf42a35337b6d7666b3e48b3dab21c63ca7a78ae8a59a1a1');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (164, 961, 40, 4, 0, 1794823200, 380658003516325892, 380658255531085836, '\x3e02f9a6ab0374a427bcf59e0bdb731b00cbfe00d5bffcd4798baf15922070e3');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (165, 966, 33, 3, 380658003486965769, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (166, 969, 2, 1, 380658255535280137, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (167, 969, 4, 1, 380658255535280137, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (168, 969, 5, 1, 380658255535280137, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (169, 973, 2, 1, 380658255535280141, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (170, 979, 2, 1, 380658255535280143, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (171, 979, 4, 1, 380658255535280143, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (172, 979, 5, 1, 380658255535280143, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (173, 985, 2, 1, 380658255535280147, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (174, 985, 4, 1, 380658255535280147, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (175, 985, 5, 1, 380658255535280147, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (176, 991, 2, 1, 380658255631749120, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (177, 991, 5, 1, 380658255631749120, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (179, 1000, 50, 1, 380658255942127616, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (181, 1004, 3, 1, 380658255942127616, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (178, 996, 1, 1, 380658255942127616, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (180, 1002, 190, 1, 380658255942127616, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (182, 1010, 1, 1, 380658256143454217, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (183, 1016, 33, 3, 380658003486965769, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (184, 1018, 50, 1, 380658256143454217, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (185, 1020, 4, 1, 380658256143454217, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (186, 1020, 5, 1, 380658256143454217, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (187, 1028, 6, 1, 380658256143454217, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (188, 1028, 9, 1, 380658256143454217, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (189, 1039, 1, 1, 380658256147648521, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (190, 1045, 33, 3, 380658003486965769, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (191, 1047, 50, 1, 380658256147648521, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (192, 1049, 85, 8, 380658256147648520, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (193, 1051, 1, 1, 380658256147648526, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (194, 1055, 50, 1, 380658256147648526, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (195, 1059, 61, 3, 380658003486965769, 1794823200, NULL, 380658253924671489, '\x01c625bfee22b20f5b989b3b2c98cd4f7faf52a38ac0b381e10e982165cb3336');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (196, 1062, 87, 8, 380658256147648520, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (197, 1064, 33, 3, 380658003516325892, 1794823200, 380658003516325892, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (198, 1072, 1, 1, 380658256151842824, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (199, 1077, 33, 3, 380658003486965769, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (200, 1079, 50, 1, 380658256151842824, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (201, 1081, 87, 8, 380658256147648520, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (202, 1083, 86, 8, 380658256147648520, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (203, 1089, 1, 1, 380658256156037128, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (204, 1093, 1, 1, 380658256156037131, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (205, 1097, 33, 3, 380658003486965769, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (206, 1099, 50, 1, 380658256156037128, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (207, 1101, 44, 15, 380658003436634115, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (208, 1101, 7, 1, 380658256156037128, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (209, 1103, 33, 3, 380658003516325892, 1794823200, 380658003516325892, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (210, 1105, 70, 6, 380658256156037136, 1794823200, 380658003516325892, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (211, 1108, 61, 3, 380658003503742978, 1794823200, NULL, 380658253933060097, '\xfaebfc077b768cdd3d1a66d009b96d514e7b513164182854d6c511b0aaf972e2');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (212, 1111, 33, 3, 380658003503742978, 1794823200, 380658003503742978, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (213, 1113, 33, 3, 380658003503742976, 1794823200, 380658003503742976, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (214, 1118, 1, 1, 380658254042112000, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (215, 1123, 33, 3, 380658003486965769, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (216, 1125, 50, 1, 380658254042112000, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (217, 1127, 4, 1, 380658254042112000, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (218, 1134, 1, 1, 380658254046310401, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (219, 1140, 33, 3, 380658003486965769, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (220, 1142, 50, 1, 380658254046310401, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (221, 1144, 4, 1, 380658254046310401, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (222, 1144, 5, 1, 380658254046310401, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (223, 1150, 33, 3, 380658003507937282, 1794823200, 380658003507937282, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (224, 1152, 50, 1, 380658254046310401, 1794823200, 380658003507937282, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (225, 1158, 33, 3, 380658003516325892, 1794823200, 380658003516325892, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (226, 1160, 40, 4, 0, 1794823200, 380658003516325892, 380658255719837696, '\xd9a47b6baf68ea0f35da2c8e51d31364f13e7c45c00cb612ea062b9084444c37');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (227, 1162, 35, 3, 380658003486965769, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (228, 1164, 35, 4, 0, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (232, 1176, 70, 6, 380658253912096768, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (233, 1176, 70, 6, 380658253920485376, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (234, 1176, 70, 6, 380658253928873984, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (239, 1192, 61, 3, 380658253949845505, 1794823200, NULL, 380658253949845506, '\xe6a820a2b3d4aecf60cf2e1f2cbeed3045536d86e560d8e58755715f888c82c0');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (240, 1192, 61, 3, 380658253949845505, 1794823200, NULL, 380658253949845507, '\x8b0abce490562b013dd911b74c9971a78a2f436f4bb7d3c6aab57b7741e4730f');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (241, 1192, 30, 3, 380658253949845505, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (242, 1192, 61, 3, 380658253949845505, 1794823200, NULL, 380658253949845508, '\x4edec7639739b7efd9a9648047f57521ad57bb38c5bbdfc650a0ba4a685e8df4');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (243, 1204, 75, 7, 380658253966622721, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (244, 1204, 75, 7, 380658253966622722, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (245, 1213, 33, 3, 380658003516325892, 1794823200, 380658003516325892, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (246, 1218, 33, 3, 380658003516325892, 1794823200, 380658003516325892, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (247, 1222, 33, 3, 380658003503742976, 1794823200, 380658003503742976, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (248, 1224, 65, 3, 380658003503742976, 1794823200, 380658003503742976, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (249, 1224, 68, 3, 380658003503742976, 1794823200, 380658003503742976, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (250, 1226, 34, 3, 380658003503742976, 1794823200, 380658003503742976, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (251, 1228, 35, 3, 380658003503742976, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (252, 1230, 35, 3, 380658003503742976, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (253, 1232, 35, 3, 380658003503742976, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (254, 1233, 33, 3, 380658003503742976, 1794823200, 380658003503742976, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (255, 1235, 35, 3, 380658003503742976, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (256, 1237, 33, 3, 380658003503742976, 1794823260, 380658003503742976, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (257, 1250, 35, 3, 380658003503742976, 1794823560, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (258, 1255, 35, 3, 380658003503742976, 1794823560, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (259, 1256, 69, 3, 380658003503742976, 1794823560, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (260, 1256, 33, 3, 380658003503742976, 1794823560, 380658003503742976, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (261, 1258, 35, 3, 380658003503742976, 1794823560, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (262, 1260, 35, 3, 380658003503742976, 1794823861, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (263, 1265, 35, 3, 380658003503742976, 1794823861, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (264, 1269, 35, 3, 380658003503742976, 1794823861, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (265, 1271, 35, 3, 380658003503742976, 1794823861, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (266, 1272, 35, 3, 380658003503742976, 1794823861, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (267, 1273, 35, 3, 380658003503742976, 1794823861, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (268, 1274, 35, 3, 380658003503742976, 1794823861, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (273, 1289, 35, 3, 380658003503742976, 1794825492, 380658003503742976, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (269, 1275, 35, 3, 380658003503742976, 1794823861, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (271, 1278, 35, 3, 380658003503742976, 1794823861, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (280, 1304, 65, 3, 380658003516325892, 1794825492, 380658003516325892, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (281, 1304, 68, 3, 380658003516325892, 1794825492, 380658003516325892, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (270, 1277, 35, 3, 380658003503742976, 1794823861, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (279, 1302, 33, 3, 380658003516325892, 1794825492, 380658003516325892, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (272, 1281, 35, 3, 380658003503742976, 1794825492, 380658003503742976, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (275, 1295, 68, 3, 380658003503742976, 1794825492, 380658003503742976, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (276, 1297, 33, 3, 380658003516325892, 1794825492, 380658003516325892, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (278, 1300, 33, 3, 380658003486965769, 1794825492, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (274, 1291, 97, 3, 380658003503742976, 1794825492, 380658003503742976, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (277, 1298, 40, 4, 0, 1794825492, 380658003516325892, 380667869555343360, '\xdc76076eed16c58ffb00d8e10a78895d5d970788bfa904fe7d437facd0ea6b1b');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (282, 1313, 33, 3, 380658003516325892, 1794825582, 380658003516325892, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (283, 1318, 69, 3, 380658003503742976, 1794825582, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (284, 1318, 33, 3, 380658003503742976, 1794825582, 380658003503742976, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (285, 1321, 97, 3, 380658003516325892, 1794826483, 380658003516325892, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (286, 1327, 61, 3, 380658003503742976, 1794826483, 380658003516325892, 380672024525144064, '\x325ecac7402e458169549f932ab047b508a0a3fb798cd85497e93f0d6edc7e78');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (287, 1330, 61, 3, 380658003503742976, 1794826483, 380658003516325892, 380672024583864320, '\x1f067cc458215f4daabe87185d18ea98b2ca5d3401692cca523353fd067c1cf6');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (288, 1332, 67, 3, 380658003503742976, 1794826483, 380658003516325892, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (289, 1334, 33, 3, 380658003503742976, 1794826483, 380658003503742976, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (290, 1336, 34, 3, 380658003503742976, 1794826483, 380658003503742976, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (291, 1338, 33, 3, 380658003503742976, 1794826483, 380658003503742976, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (292, 1343, 97, 3, 380658003516325892, 1794827384, 380658003516325892, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (293, 1347, 40, 4, 0, 1794827384, 380658003516325892, 380675804301885440, '\x3aa908ea362c2c2bac497b270b38ce75e783a86b69ce1bb691b35148421d46e8');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (294, 1367, 66, 3, 380658003516325892, 1794827384, 380658003516325892, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (295, 1376, 150, 32, 380667869559537665, 1794823200, NULL, 380667869559537666, '\xd401d3f30cfb0ba9f19e41e38b1a738164003fb03b8692dc41ead5e93dfdbb96');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (296, 1380, 61, 3, 380667869563731969, 1794823200, NULL, 380667869563731970, '\xd806d2a82c795deeecad267bc10809b85b57b867c11a759a7484c23381ecbec4');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (297, 1380, 150, 32, 380667869563731969, 1794823200, NULL, 380667869563731971, '\xa19d34e141c463be5daa50678e49f10d0ac7c9677b90aee5c2c7577e4f81a4b3');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (298, 1384, 61, 3, 380667869567926273, 1794823200, NULL, 380667869567926274, '\xde68b8184ba20217019123dfcffffcfa4200b827e047b1f90b590daefb5e7d64');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (299, 1384, 150, 32, 380667869567926273, 1794823200, NULL, 380667869567926275, '\x3fe7a69ba894eeaf82c16c5fe7fe886458a59d04d7caa5148097b5a8fc1470a7');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (300, 1388, 61, 3, 380667869572120577, 1794823200, NULL, 380667869572120578, '\x6ddac7bca3004ce7c2c5dc3456d5c828733306d1b8c0b4c7cc97ac52558316cd');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (301, 1388, 150, 32, 380667869572120577, 1794823200, NULL, 380667869572120579, '\x44afc4363bff436ff583a3d0c12863d29e96d17facd0801c6286e7f2d59a573c');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (302, 1392, 33, 3, 380658003516325892, 1794823200, 380658003516325892, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (303, 1395, 152, 32, 380667869559537665, 1794823200, 380667869559537665, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (304, 1399, 1, 1, 380675804306079753, 1794823200, 380667869559537665, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (305, 1404, 1, 1, 380675804306079758, 1794823200, 380667869567926273, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (306, 1409, 1, 1, 380675804306079761, 1794823200, 380667869559537665, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (307, 1414, 50, 1, 380675804306079753, 1794823200, 380667869567926273, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (308, 1416, 4, 1, 380675804306079753, 1794823200, 380667869567926273, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (309, 1416, 5, 1, 380675804306079753, 1794823200, 380667869567926273, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (310, 1425, 151, 32, 380667869572120577, 1794823200, 380658003516325892, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (311, 1426, 152, 32, 380667869572120577, 1794823200, 380667869572120577, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (312, 1429, 152, 32, 380667869559537665, 1797523200, 380667869559537665, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (313, 1451, 193, 4, 0, 1797523200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (314, 1467, 1, 1, 391982877320937481, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (315, 1467, 166, 1, 391982877320937481, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (316, 1473, 1, 1, 391982877320937487, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (317, 1473, 166, 1, 391982877320937487, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (318, 1478, 33, 3, 380658003486965769, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (319, 1481, 2, 1, 391982877320937491, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (320, 1481, 166, 1, 391982877320937491, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (321, 1484, 50, 1, 391982877320937491, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (322, 1490, 162, 33, 380658003654737920, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (323, 1490, 162, 33, 380658003654737920, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (324, 1491, 160, 33, 380667869580509186, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (325, 1502, 33, 3, 380658003503742976, 1794823200, 380658003503742976, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (326, 1507, 1, 1, 380667869588897800, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (327, 1511, 33, 3, 380658003486965769, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (328, 1514, 50, 1, 380667869588897800, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (329, 1516, 190, 1, 380667869588897800, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (330, 1518, 191, 1, 380667869588897800, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (331, 1520, 33, 3, 380658003499548672, 1794823200, 380658003499548672, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (332, 1522, 50, 1, 380667869588897800, 1794823200, 380658003499548672, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (333, 1524, 33, 3, 380658003486965769, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (334, 1526, 191, 1, 380667869588897800, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (335, 1529, 191, 1, 380667869588897800, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (336, 1531, 33, 3, 380658003503742976, 1794823200, 380658003503742976, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (337, 1533, 44, 15, 380658003436634115, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (338, 1533, 7, 1, 380667869588897800, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (339, 1537, 33, 3, 380658003486965769, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (340, 1540, 33, 3, 380658003499548672, 1794823200, 380658003499548672, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (341, 1544, 33, 3, 380658003516325892, 1794823200, 380658003516325892, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (342, 1553, 33, 3, 380658003516325892, 1797523200, 380658003516325892, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (343, 1560, 1, 1, 380658254109233152, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (344, 1564, 33, 3, 380658003486965769, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (345, 1566, 50, 1, 380658254109233152, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (346, 1568, 33, 3, 380658003503742976, 1794823200, 380658003503742976, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (347, 1570, 44, 15, 380658003436634115, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (348, 1570, 7, 1, 380658254109233152, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (349, 1576, 1, 1, 380658254151180288, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (350, 1581, 33, 3, 380658003486965769, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (351, 1583, 50, 1, 380658254151180288, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (352, 1585, 44, 15, 380658003436634115, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (353, 1585, 7, 1, 380658254151180288, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (354, 1587, 33, 3, 380658003503742976, 1794823200, 380658003503742976, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (355, 1591, 33, 3, 380658003486965769, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (356, 1593, 33, 3, 380658003516325892, 1794823200, 380658003516325892, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (357, 1597, 180, 36, 380658254616752128, 1794823200, 380658003516325892, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (358, 1599, 181, 36, 380658254616752128, 1794823200, 380658003516325892, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (359, 1599, 182, 36, 380658254616752128, 1794823200, 380658003516325892, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (361, 1605, 184, 36, 380658254616752128, 1794823200, 380658003516325892, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (362, 1608, 181, 36, 380658254616752128, 1794823200, 380658003516325892, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (363, 1608, 182, 36, 380658254616752128, 1794823200, 380658003516325892, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (368, 1615, 184, 36, 380658254616752128, 1794823200, 380658003516325892, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (369, 1620, 21, 2, 380658003629572097, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (370, 1624, 1, 1, 380658254155382785, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (371, 1630, 33, 3, 380658003486965769, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (372, 1632, 50, 1, 380658254155382785, 1794823200, 380658003486965769, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (373, 1637, 33, 3, 380658003516325892, 1794823200, 380658003516325892, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (374, 1639, 42, 5, 380658003419856897, 1794823200, 380658003516325892, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (375, 1641, 33, 3, 380658003503742976, 1794823200, 380658003503742976, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (376, 1643, 65, 3, 380658003503742976, 1794823200, 380658003503742976, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (377, 1643, 68, 3, 380658003503742976, 1794823200, 380658003503742976, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (378, 1645, 35, 3, 380658003499548672, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (379, 1648, 40, 4, 0, 1794823200, 380658003516325892, 380658255371730944, '\x8681e9f83f69d362ac5ee3e77f602e57d83d4f7e5eb33737b380c730452f1574');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (380, 1651, 61, 3, 380658253857591296, 1794823200, NULL, 380658253861785600, '\x7cb2577cecbfa2ba68f800d70c131afeed1d466a51b62c240ea8b3b02809674c');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (381, 1651, 150, 32, 380658253857591296, 1794823200, NULL, 380658253874368512, '\x25bf427ca67b5ea75a73e3189511bcacc1ae7124111e0463478cddd102096ec1');


--
-- Data for Name: core_event_payload; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_event_payload VALUES (380658003403079680, 1794823140, '{"name":["","Ekåsa kommun"],"phone":["","0499-380 00"],"hours":["","vardagar 7.30–16.30"],"second":["",""],"first_contact_days":["","7"]}');
INSERT INTO public.core_event_payload VALUES (380658003491160064, 1794823140, '{"role":"agent","unit":"aj2ydzsw0002"}');
INSERT INTO public.core_event_payload VALUES (380658003499548673, 1794823140, '{"role":"agent","unit":"aj2ydzsw0002"}');
INSERT INTO public.core_event_payload VALUES (380658003503742977, 1794823140, '{"role":"officer","unit":"aj2ydzt00006"}');
INSERT INTO public.core_event_payload VALUES (380658003503742979, 1794823140, '{"role":"officer","unit":"aj2ydzt00003"}');
INSERT INTO public.core_event_payload VALUES (380658003507937281, 1794823140, '{"role":"communicator","unit":"aj2ydzt40003"}');
INSERT INTO public.core_event_payload VALUES (380658003512131584, 1794823140, '{"role":"manager","unit":"aj2ydzsw0002"}');
INSERT INTO public.core_event_payload VALUES (380658003512131586, 1794823140, '{"role":"secretary","unit":"aj2ydzt40003"}');
INSERT INTO public.core_event_payload VALUES (380658003512131588, 1794823140, '{"role":"project_leader","unit":"aj2ydzt00003"}');
INSERT INTO public.core_event_payload VALUES (380658003516325889, 1794823140, '{"role":"press","unit":"aj2ydzt40003"}');
INSERT INTO public.core_event_payload VALUES (380658003516325891, 1794823140, '{"role":"crisis","unit":"aj2ydzt40003"}');
INSERT INTO public.core_event_payload VALUES (380658003516325893, 1794823140, '{"role":"admin","unit":"aj2ydzsr0000"}');
INSERT INTO public.core_event_payload VALUES (380658253874339840, 1794823200, '{"role":"communicator","unit":"aj2ydzsr0000"}');
INSERT INTO public.core_event_payload VALUES (380658253878534145, 1794823200, '{"role":"officer","unit":"aj2ydzt00006"}');
INSERT INTO public.core_event_payload VALUES (380658255531085832, 1794823200, '{"brand":["","#7a1f5c"],"typeface":["","serif"]}');
INSERT INTO public.core_event_payload VALUES (380658255531085833, 1794823200, '{"brand":["#7a1f5c","#1f3a5a"],"typeface":["serif","inter"]}');
INSERT INTO public.core_event_payload VALUES (380658255531085834, 1794823200, '{"logo":["","9kd83tsj6a642gax.svg"],"logo_dark":["",""],"logo_alt":["","Ekåsa kommun"]}');
INSERT INTO public.core_event_payload VALUES (380658255531085835, 1794823200, '{"logo_dark":["","k29dmbkjryhps6dq.svg"],"logo_alt":["Ekåsa kommun",""]}');
INSERT INTO public.core_event_payload VALUES (380658255531085836, 1794823200, '{"logo":["9kd83tsj6a642gax.svg",""],"logo_dark":["k29dmbkjryhps6dq.svg",""],"logo_alt":["","Min text"]}');
INSERT INTO public.core_event_payload VALUES (380658253924671489, 1794823200, '{"role":"protected_identity","unit":"aj2ydzsw0002"}');
INSERT INTO public.core_event_payload VALUES (380658253933060097, 1794823200, '{"role":"officer","unit":"aj2ynb5g040g"}');
INSERT INTO public.core_event_payload VALUES (380658255719837696, 1794823200, '{"name":["Ekåsa kommun","Nya kommunen"]}');
INSERT INTO public.core_event_payload VALUES (380658253949845506, 1794823200, '{"role":"officer","unit":"aj2yn92m0g00"}');
INSERT INTO public.core_event_payload VALUES (380658253949845507, 1794823200, '{"role":"manager","unit":"aj2yn92m0g00"}');
INSERT INTO public.core_event_payload VALUES (380658253949845508, 1794823200, '{"role":"officer","unit":"aj2yn9340g00"}');
INSERT INTO public.core_event_payload VALUES (380667869555343360, 1794825492, '{"name":["Nya kommunen","Tvåstegskommunen"],"second":["","admin"]}');
INSERT INTO public.core_event_payload VALUES (380672024525144064, 1794826483, '{"role":"officer","unit":"aj2ydzt00003"}');
INSERT INTO public.core_event_payload VALUES (380672024583864320, 1794826483, '{"role":"manager","unit":"aj2ydzt40000"}');
INSERT INTO public.core_event_payload VALUES (380675804301885440, 1794827384, '{"second":["admin",""]}');
INSERT INTO public.core_event_payload VALUES (380667869559537666, 1794823200, '{"scopes":"answers:read search structure:read cases:write","prefix":"lyh_ZA9Z1R"}');
INSERT INTO public.core_event_payload VALUES (380667869563731970, 1794823200, '{"role":"officer","unit":"aj2ydzt00006"}');
INSERT INTO public.core_event_payload VALUES (380667869563731971, 1794823200, '{"scopes":"search cases:read cases:write","prefix":"lyh_TTY5CV"}');
INSERT INTO public.core_event_payload VALUES (380667869567926274, 1794823200, '{"role":"agent","unit":"aj2ydzsw0002"}');
INSERT INTO public.core_event_payload VALUES (380667869567926275, 1794823200, '{"scopes":"cases:read cases:write","prefix":"lyh_R6WF84"}');
INSERT INTO public.core_event_payload VALUES (380667869572120578, 1794823200, '{"role":"manager","unit":"aj2ydzsr0000"}');
INSERT INTO public.core_event_payload VALUES (380667869572120579, 1794823200, '{"scopes":"figures:read","prefix":"lyh_KDBHSW"}');
INSERT INTO public.core_event_payload VALUES (380658255371730944, 1794823200, '{"logo":["","c9wbcyty9n8bn7g3.svg"],"logo_alt":["Min text","Ekåsa kommun"]}');
INSERT INTO public.core_event_payload VALUES (380658253861785600, 1794823200, '{"role":"agent","unit":"aj2ydzsw0002"}');
INSERT INTO public.core_event_payload VALUES (380658253874368512, 1794823200, '{"scopes":"structure:read","prefix":"lyh_7Z8E8K"}');


--
-- Data for Name: core_feed; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_feed VALUES ('core.activity', 1570, 348, 11, 1794823210, 0, NULL, NULL, NULL, NULL);


--
-- Data for Name: core_file; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_file VALUES (380658255514308616, 'cede3e16291e14059a6500ef3a90eba165b3e13b04f91646b939fd3f8f6f4116', 29, 3, 640, 480, 2, 1794823200);
INSERT INTO public.core_file VALUES (380658255514308617, 'e6031c3f3a5c8c0ddb4d2462fa3cfd76d3de9bb56cdee8854ec0028c57da1a0a', 25, 21, 0, 0, 2, 1794823200);
INSERT INTO public.core_file VALUES (380658254608363520, '9dba5289bf530f715449da911fed0f5241e2e5293883aa4cf7ff94f0ce4b25bd', 219, 1, 0, 0, 2, 1794823200);


--
-- Data for Name: core_file_chunk; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_file_chunk VALUES (380658255514308616, 0, '\x89504e470d0a1a0a0000000d4948445200000280000001e00806000000');
INSERT INTO public.core_file_chunk VALUES (380658255514308617, 0, '\x3c7363726970743e616c6572742831293c2f7363726970743e');
INSERT INTO public.core_file_chunk VALUES (380658254608363520, 0, '\xefbbbf452d706f73743b4e616d6e3b4265666174746e696e673b416e6d0d0a756c6c612e6265726740656b6173612e6578616d706c653b556c6c6120426572673b48616e646cc3a467676172653b3d312b310d0a656a2d6164726573733b4572696b203c456b3e3b48616e646cc3a467676172653b3d322b320d0a626f2e656b40656b6173612e6578616d706c653b273d426f20456b3b56616b746dc3a473746172653b22613b62202222632222220d0a796c76612e616c40656b6173612e6578616d706c653b272d596c76613b48616e646cc3a467676172653b');


--
-- Data for Name: core_file_use; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_file_use VALUES (380658255514308622, 380658255514308616, 1, 380658255514308619, 'bild.png');
INSERT INTO public.core_file_use VALUES (380658255514308623, 380658255514308617, 1, 380658255514308619, 'Åsas.html');
INSERT INTO public.core_file_use VALUES (380658254620946432, 380658254608363520, 36, 380658254616752128, 'personal.csv');


--
-- Data for Name: core_follow; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_follow VALUES (380658003486965769, 1, 380658254155382785, 1794823200);


--
-- Data for Name: core_form; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_form VALUES (380658003654737920, 1, 'gatubelysning', 1, 380658003478577152, 380658003440828422);
INSERT INTO public.core_form VALUES (380658003667320832, 1, 'klagomal', 1, 380658003453411331, 380658003440828419);
INSERT INTO public.core_form VALUES (380667869580509186, 1, 'lekplats', 1, NULL, NULL);


--
-- Data for Name: core_form_answer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_form_answer VALUES (391982877320937484, 380658003654737921, 1, 391982877320937481, 0, 1794823200);
INSERT INTO public.core_form_answer VALUES (391982877320937490, 380658003671515136, 1, 391982877320937487, 0, 1794823200);
INSERT INTO public.core_form_answer VALUES (391982877320937493, 380658003654737921, 1, 391982877320937491, 0, 1794823200);


--
-- Data for Name: core_form_value; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_form_value VALUES (391982877320937484, 'gata', 0, 'Storgatan 14', 0);
INSERT INTO public.core_form_value VALUES (391982877320937484, 'fel', 0, 'slackt', 0);
INSERT INTO public.core_form_value VALUES (391982877320937484, 'antal', 0, '3', 3);
INSERT INTO public.core_form_value VALUES (391982877320937490, 'omrade', 0, 'boende', 0);
INSERT INTO public.core_form_value VALUES (391982877320937490, 'boende', 0, 'Eken', 0);
INSERT INTO public.core_form_value VALUES (391982877320937490, 'hande', 0, '2026-03-03', 20515);
INSERT INTO public.core_form_value VALUES (391982877320937490, 'brister', 0, 'tid', 0);
INSERT INTO public.core_form_value VALUES (391982877320937490, 'sjalv', 0, '0', 0);
INSERT INTO public.core_form_value VALUES (391982877320937490, 'samtycke', 0, '1', 1);
INSERT INTO public.core_form_value VALUES (391982877320937493, 'gata', 0, 'Kungsgatan 3', 0);
INSERT INTO public.core_form_value VALUES (391982877320937493, 'fel', 0, 'blinkar', 0);
INSERT INTO public.core_form_value VALUES (391982877320937493, 'antal', 0, '2', 2);


--
-- Data for Name: core_form_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_form_version VALUES (380658003654737921, 2, 380658003654737920, 1, 2, 'Felanmäl gatubelysning', '{"title":{"sv":"Felanmäl gatubelysning","en":"Report a street light","fi":"Ilmoita katuvalaistuksen viasta"},"intro":{"sv":"Lyser lampan inte, eller är den skadad? Berätta var den står, så lagar vi den.","en":"Is the light out, or damaged? Tell us where it stands, and we will mend it.","fi":"Eikö valo pala, tai onko se vaurioitunut? Kerro missä se on, niin korjaamme sen."},"by_step":true,"steps":[{"name":"plats","title":{"sv":"Var står lampan?","en":"Where is the light?","fi":"Missä valaisin on?"},"fields":[{"name":"gata","kind":"address","label":{"sv":"Gata och husnummer i närheten","en":"Street and a house number nearby","fi":"Katu ja lähin talonumero"},"help":{"sv":"Till exempel Storgatan 12, vid busshållplatsen.","en":"For example Storgatan 12, by the bus stop.","fi":"Esimerkiksi Storgatan 12, bussipysäkin luona."},"required":true},{"name":"stolpe","kind":"text","label":{"sv":"Numret på stolpen","en":"The number on the post","fi":"Pylvään numero"},"help":{"sv":"Det sitter på en liten skylt i ögonhöjd.","en":"It is on a small sign at eye level.","fi":"Se on pienessä kyltissä silmien korkeudella."},"max":20}]},{"name":"felet","title":{"sv":"Vad är fel?","en":"What is wrong?","fi":"Mikä on vikana?"},"fields":[{"name":"fel","kind":"choice","label":{"sv":"Vad är det för fel?","en":"What kind of fault is it?","fi":"Millainen vika on?"},"required":true,"choices":[{"value":"slackt","label":{"sv":"Lampan är släckt","en":"The light is out","fi":"Valo on sammunut"}},{"value":"blinkar","label":{"sv":"Lampan blinkar","en":"The light flickers","fi":"Valo vilkkuu"}},{"value":"tand","label":{"sv":"Lampan lyser på dagen","en":"The light is on by day","fi":"Valo palaa päivällä"}},{"value":"skadad","label":{"sv":"Lampan eller stolpen är skadad","en":"The light or the post is damaged","fi":"Valaisin tai pylväs on vaurioitunut"}}]},{"name":"antal","kind":"number","label":{"sv":"Hur många lampor gäller det?","en":"How many lights are concerned?","fi":"Kuinka montaa valaisinta asia koskee?"},"least":1,"most":500,"when":{"field":"fel","is":["slackt","blinkar","tand"]}},{"name":"fara","kind":"yesno","label":{"sv":"Är det farligt just nu?","en":"Is it dangerous right now?","fi":"Onko siitä vaaraa juuri nyt?"},"help":{"sv":"Till exempel lösa kablar eller en stolpe som lutar. Ring 112 om någon kan skadas.","en":"For example loose cables or a leaning post. Call 112 if somebody may be hurt.","fi":"Esimerkiksi irralliset kaapelit tai kallistunut pylväs. Soita 112, jos joku voi loukkaantua."},"required":true,"when":{"field":"fel","is":["skadad"]}}]}]}', NULL, 1794823140, 1794823140, NULL);
INSERT INTO public.core_form_version VALUES (380658003671515136, 2, 380658003667320832, 1, 2, 'Lämna ett klagomål på äldreomsorgen', '{"title":{"sv":"Lämna ett klagomål på äldreomsorgen","en":"Make a complaint about elderly care","fi":"Tee valitus vanhustenhuollosta"},"intro":{"sv":"Ditt klagomål hjälper oss att bli bättre. Du kan vara anonym, men då kan vi inte svara dig.","en":"Your complaint helps us to improve. You may be anonymous, but then we cannot answer you.","fi":"Valituksesi auttaa meitä parantamaan. Voit olla nimetön, mutta silloin emme voi vastata sinulle."},"steps":[{"name":"vad","title":{"sv":"Vad gäller det?","en":"What is it about?","fi":"Mitä asia koskee?"},"fields":[{"name":"omrade","kind":"choice","label":{"sv":"Vad vill du klaga på?","en":"What do you want to complain about?","fi":"Mistä haluat valittaa?"},"required":true,"choices":[{"value":"hemtjanst","label":{"sv":"Hemtjänst","en":"Home help","fi":"Kotipalvelu"}},{"value":"boende","label":{"sv":"Särskilt boende","en":"A care home","fi":"Palveluasuminen"}},{"value":"larm","label":{"sv":"Trygghetslarm","en":"A safety alarm","fi":"Turvahälytin"}},{"value":"annat","label":{"sv":"Något annat","en":"Something else","fi":"Jokin muu"}}]},{"name":"boende","kind":"text","label":{"sv":"Vilket boende?","en":"Which home?","fi":"Mikä asumisyksikkö?"},"required":true,"max":100,"when":{"field":"omrade","is":["boende"]}},{"name":"hande","kind":"date","label":{"sv":"När hände det?","en":"When did it happen?","fi":"Milloin se tapahtui?"},"help":{"sv":"Till exempel 3 mars, eller i går.","en":"For example 3 March, or yesterday.","fi":"Esimerkiksi 3. maaliskuuta."}},{"name":"brister","kind":"several","label":{"sv":"Vad brast?","en":"What was lacking?","fi":"Mikä oli puutteellista?"},"choices":[{"value":"bemotande","label":{"sv":"Bemötandet","en":"How you were met","fi":"Kohtelu"}},{"value":"tid","label":{"sv":"Tiden","en":"The time","fi":"Aika"}},{"value":"information","label":{"sv":"Informationen","en":"The information","fi":"Tiedotus"}},{"value":"insats","label":{"sv":"Det som skulle göras","en":"What was to be done","fi":"Se mitä piti tehdä"}}]},{"name":"onskan","kind":"long","label":{"sv":"Vad vill du att vi gör?","en":"What do you want us to do?","fi":"Mitä haluat meidän tekevän?"},"max":2000}]},{"name":"anhorig","title":{"sv":"Vem klagar?","en":"Who complains?","fi":"Kuka valittaa?"},"fields":[{"name":"sjalv","kind":"yesno","label":{"sv":"Gäller det dig själv?","en":"Is it about yourself?","fi":"Koskeeko asia sinua itseäsi?"},"required":true},{"name":"samtycke","kind":"confirm","label":{"sv":"Den det gäller vet om att du klagar","en":"The person concerned knows that you complain","fi":"Asianomainen tietää valituksestasi"},"required":true,"when":{"field":"sjalv","is":["0"]}}]}]}', NULL, 1794823140, 1794823140, NULL);
INSERT INTO public.core_form_version VALUES (380667869580509185, 2, 380658003654737920, 2, 1, 'Felanmäl belysning', '{"title":{"sv":"Felanmäl belysning","en":"Report a street light","fi":"Ilmoita katuvalaistuksen viasta"},"intro":{"sv":"Lyser lampan inte, eller är den skadad? Berätta var den står, så lagar vi den.","en":"Is the light out, or damaged? Tell us where it stands, and we will mend it.","fi":"Eikö valo pala, tai onko se vaurioitunut? Kerro missä se on, niin korjaamme sen."},"by_step":true,"steps":[{"name":"plats","title":{"sv":"Var står lampan?","en":"Where is the light?","fi":"Missä valaisin on?"},"fields":[{"name":"gata","kind":"address","label":{"sv":"Gata och husnummer i närheten","en":"Street and a house number nearby","fi":"Katu ja lähin talonumero"},"help":{"sv":"Till exempel Storgatan 12, vid busshållplatsen.","en":"For example Storgatan 12, by the bus stop.","fi":"Esimerkiksi Storgatan 12, bussipysäkin luona."},"required":true},{"name":"stolpe","kind":"text","label":{"sv":"Numret på stolpen","en":"The number on the post","fi":"Pylvään numero"},"help":{"sv":"Det sitter på en liten skylt i ögonhöjd.","en":"It is on a small sign at eye level.","fi":"Se on pienessä kyltissä silmien korkeudella."},"max":20}]},{"name":"felet","title":{"sv":"Vad är fel?","en":"What is wrong?","fi":"Mikä on vikana?"},"fields":[{"name":"fel","kind":"choice","label":{"sv":"Vad är det för fel?","en":"What kind of fault is it?","fi":"Millainen vika on?"},"required":true,"choices":[{"value":"slackt","label":{"sv":"Lampan är släckt","en":"The light is out","fi":"Valo on sammunut"}},{"value":"blinkar","label":{"sv":"Lampan blinkar","en":"The light flickers","fi":"Valo vilkkuu"}},{"value":"tand","label":{"sv":"Lampan lyser på dagen","en":"The light is on by day","fi":"Valo palaa päivällä"}},{"value":"skadad","label":{"sv":"Lampan eller stolpen är skadad","en":"The light or the post is damaged","fi":"Valaisin tai pylväs on vaurioitunut"}}]},{"name":"antal","kind":"number","label":{"sv":"Hur många lampor gäller det?","en":"How many lights are concerned?","fi":"Kuinka montaa valaisinta asia koskee?"},"least":1,"most":500,"when":{"field":"fel","is":["slackt","blinkar","tand"]}},{"name":"fara","kind":"yesno","label":{"sv":"Är det farligt just nu?","en":"Is it dangerous right now?","fi":"Onko siitä vaaraa juuri nyt?"},"help":{"sv":"Till exempel lösa kablar eller en stolpe som lutar. Ring 112 om någon kan skadas.","en":"For example loose cables or a leaning post. Call 112 if somebody may be hurt.","fi":"Esimerkiksi irralliset kaapelit tai kallistunut pylväs. Soita 112, jos joku voi loukkaantua."},"required":true,"when":{"field":"fel","is":["skadad"]}}]}]}', NULL, 1794823200, NULL, NULL);
INSERT INTO public.core_form_version VALUES (380667869580509187, 1, 380667869580509186, 1, 1, 'Felanmäl en lekplats', '{"title":{"sv":"Felanmäl en lekplats"},"steps":[{"name":"a","fields":[{"name":"x","kind":"text","label":{"sv":"Vilken?"},"when":{"field":"y"}},{"name":"y","kind":"text","label":{"sv":"Var?"}}]}]}', NULL, 1794823200, NULL, NULL);


--
-- Data for Name: core_grant; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_grant VALUES (380658003486965769, 0, 380658003436634114, 0);
INSERT INTO public.core_grant VALUES (380658003499548672, 0, 380658003436634114, 0);
INSERT INTO public.core_grant VALUES (380658003503742978, 1, 380658003440828419, 0);
INSERT INTO public.core_grant VALUES (380658003507937280, 2, 380658003445022723, 0);
INSERT INTO public.core_grant VALUES (380658003507937282, 3, 380658003436634114, 0);
INSERT INTO public.core_grant VALUES (380658003512131585, 4, 380658003445022723, 0);
INSERT INTO public.core_grant VALUES (380658003512131587, 5, 380658003440828419, 0);
INSERT INTO public.core_grant VALUES (380658003516325888, 6, 380658003445022723, 0);
INSERT INTO public.core_grant VALUES (380658003516325890, 7, 380658003445022723, 0);
INSERT INTO public.core_grant VALUES (380658003516325892, 8, 380658003432439808, 0);
INSERT INTO public.core_grant VALUES (380658003503742976, 2, 380658003432439808, 0);
INSERT INTO public.core_grant VALUES (380658003486965769, 9, 380658003436634114, 0);
INSERT INTO public.core_grant VALUES (380658003503742978, 1, 380658256156037136, 0);
INSERT INTO public.core_grant VALUES (380658253949845505, 1, 380658253912096768, 0);
INSERT INTO public.core_grant VALUES (380658253949845505, 3, 380658253912096768, 0);
INSERT INTO public.core_grant VALUES (380658253949845505, 1, 380658253928873984, 0);
INSERT INTO public.core_grant VALUES (380658003503742976, 1, 380658003440828419, 0);
INSERT INTO public.core_grant VALUES (380658003503742976, 3, 380658003445022720, 0);
INSERT INTO public.core_grant VALUES (380667869563731969, 1, 380658003440828422, 0);
INSERT INTO public.core_grant VALUES (380667869567926273, 0, 380658003436634114, 0);
INSERT INTO public.core_grant VALUES (380667869572120577, 3, 380658003432439808, 0);
INSERT INTO public.core_grant VALUES (380658253857591296, 0, 380658003436634114, 0);


--
-- Data for Name: core_import; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_import VALUES (380658254616752128, 7, 'users', 3, 2, 0, 'roles: Handläggare = officer
E-post = email
Namn = name
Befattning = roles
@0 = unit
', 'personal.csv', 'E-post	Namn	Befattning	Anm', 380658003516325892, 1794823200, 1794823200, NULL, NULL);


--
-- Data for Name: core_import_batch; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_import_batch VALUES (380658254616752128, 1, 0, 4, 0, 1, 0, 3, '2	1		name		ulla.berg@ekasa.example
3	3	import.bad_email	email	ej-adress	ej-adress	ej-adress	Erik <Ek>	Handläggare	=2+2
4	3	import.field	roles	Välj ett av alternativen.	bo.ek@ekasa.example	bo.ek@ekasa.example	''=Bo Ek	Vaktmästare	a;b "c"
5	3	import.field	roles	Välj ett av alternativen.	ylva.al@ekasa.example	ylva.al@ekasa.example	''-Ylva	Handläggare	
');
INSERT INTO public.core_import_batch VALUES (380658254616752128, 2, 0, 4, 1, 1, 0, 2, '2	1		roles		ulla.berg@ekasa.example
3	3	import.bad_email	email	ej-adress	ej-adress	ej-adress	Erik <Ek>	Handläggare	=2+2
4	3	import.unknown	roles	Vaktmästare	bo.ek@ekasa.example	bo.ek@ekasa.example	''=Bo Ek	Vaktmästare	a;b "c"
5	0		roles		ylva.al@ekasa.example
');


--
-- Data for Name: core_logo; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_logo VALUES ('c9wbcyty9n8bn7g3.svg', 20, '\x3c73766720786d6c6e733d22687474703a2f2f7777772e77332e6f72672f323030302f737667222076696577426f783d22302030203430203130223e3c7061746820643d224d3020306834307631307a222f3e3c2f7376673e', 1794823200);


--
-- Data for Name: core_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_node VALUES (1, 1794823260, 1794823260000);
INSERT INTO public.core_node VALUES (2, 1794823260, 1794823260000);
INSERT INTO public.core_node VALUES (3, 1794823260, 1794823260000);
INSERT INTO public.core_node VALUES (4, 1794823260, 1794825492577);
INSERT INTO public.core_node VALUES (0, 1797523260, 1797523260000);
INSERT INTO public.core_node VALUES (5, 1794823260, 1794823260000);
INSERT INTO public.core_node VALUES (6, 1794823260, 1794823260000);
INSERT INTO public.core_node VALUES (7, 1794823260, 1794823260000);
INSERT INTO public.core_node VALUES (9, 0, 1794823200013);
INSERT INTO public.core_node VALUES (8, 0, 1794823200370);


--
-- Data for Name: core_note; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_note VALUES (380658255354925067, 1, 1, 380658255354925064, 380658003486965769, 'Min egen anteckning', 1794823200, NULL, NULL);
INSERT INTO public.core_note VALUES (380658255354925068, 1, 1, 380658255354925064, 380658003499548672, 'Ringde @Anna Almgren@ekasa.example, se a@anna.agent@ekasa.example', 1794823200, NULL, NULL);
INSERT INTO public.core_note VALUES (380658255354925069, 1, 1, 380658255354925064, 380658003499548672, 'En till', 1794823200, NULL, NULL);
INSERT INTO public.core_note VALUES (380658255354925070, 1, 1, 380658255354925064, 380658003499548672, 'Kan du ta det, @anna alm? Eller @Olle Öberg.', 1794823200, NULL, NULL);
INSERT INTO public.core_note VALUES (380658255354925072, 1, 1, 380658255354925064, 380658003499548672, 'Svara, @anna.agent@ekasa.example!', 1794823200, NULL, NULL);
INSERT INTO public.core_note VALUES (380658256051179520, 1, 1, 380658255942127616, 380658003486965769, 'Ringde, inget svar', 1794823200, NULL, NULL);
INSERT INTO public.core_note VALUES (380667869588897803, 4, 1, 380667869588897800, 380658003486965769, 'Ringde en tredje gång, @Erik Ek', 1794823200, 1794823200, NULL);


--
-- Data for Name: core_note_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_note_version VALUES (380667869588897803, 1, 'Ringde entreprenören, inget svaar', 1794823200);
INSERT INTO public.core_note_version VALUES (380667869588897803, 2, 'Ringde entreprenören, @Erik Ek: inget svar', 1794823200);
INSERT INTO public.core_note_version VALUES (380667869588897803, 3, 'Ringde igen, @Erik Ek', 1794823200);


--
-- Data for Name: core_notice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_notice VALUES (380658003486965769, 190, 1, 380658255354925064, 1794823200, 1794823200);
INSERT INTO public.core_notice VALUES (380658003503742976, 1002, 1, 380658255354925064, 1794823200, NULL);
INSERT INTO public.core_notice VALUES (380658003486965769, 1001, 30, 380658255354925071, 1794823200, 1794823200);
INSERT INTO public.core_notice VALUES (380658003486965769, 1002, 1, 380658255354925064, 1794823200, NULL);
INSERT INTO public.core_notice VALUES (380667869563731969, 1004, 30, 380658254373457920, 1797523200, NULL);
INSERT INTO public.core_notice VALUES (380658003499548672, 1002, 1, 380667869588897800, 1794823200, 1794823200);
INSERT INTO public.core_notice VALUES (380658003503742976, 1002, 1, 380667869588897800, 1794823200, NULL);


--
-- Data for Name: core_oidc_rule; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: core_oidc_user; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: core_oidc_wait; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: core_once; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_once VALUES ('VZXYP4PX2DXE19N5WER9HMC7E7WRH9YH9X2GYD3GQMXEDTV32XX0', '/arende/kvitto?t=aw4tb6gc0009.1nfr9d0.Z9HRY9BESPR2CJ9QSTY602GNQC.DXAGP05GBKJVGGA2N7T083BY8S', 1794909600);
INSERT INTO public.core_once VALUES ('WBW3S4QQ9W87PBFZ3PY9G0M3KD5VYBR9XJ4A6YS60Q9BYC6K6FHG', '/arende/kvitto?t=aw4tb6gc000f.1nfr9d0.V3014SDYMHHDK48V8V6WV72SE4.72Y63VYB7RBT1V5GRYH8Y99BPK', 1794909600);
INSERT INTO public.core_once VALUES ('T4V459XHMHRNJBXQD8T9387S2R0VE9J5476YJ8W1PXKW0JK10XP0', '/arbete/kontakt?klart=aw4tb6gc000k.1nfnnkr.6QEX33D0620X6SR04FDBKYKVRM.V0ENBQ6Q6DCJVVZYFZEF7WR5XK', 1794909600);
INSERT INTO public.core_once VALUES ('HM1J6PATWYYHMXS9BD3CZ38H3MRA1W6GGZAKZ5GJ826T7ZW3PBGG', '/arende/kvitto?t=aj37d4c40g08.1nfr9d0.NEFY0K4TDCC2GN3ZQ5V6CW06T8.AB57WW7MXZFGRHGM9FXXBXKNTZ', 1794909600);
INSERT INTO public.core_once VALUES ('QNB0D3533PQXQMHEK9QE1TTCHW2NCYCT4WZ60T18WHYMCP1NWK10', '/arbete/arenden/aj37d4c40g08', 1794909600);
INSERT INTO public.core_once VALUES ('XHK29N92286YADMC7FKDDESVESKQM90Q5TXXQWCQ2D6JSG9KZ95G', '/arbete/arenden/aj37d4c40g08', 1794909600);
INSERT INTO public.core_once VALUES ('W3ER7D0SXYKJYKKQD4WBEYQ9GM8S6H0RA8KX53X182HQE0X5Z1XG', '/arbete/arenden/aj37d4c40g08', 1794909600);
INSERT INTO public.core_once VALUES ('Q87024G7EX4GGF2ZH1BB31J5GBGT0A7AFQZRN8VHQEAEN0KDD6D0', '/arbete/notiser', 1794909600);
INSERT INTO public.core_once VALUES ('KEK88EZ6B34YG9ZGSRQ181ZK5W8SK43Q6GMZQ2M0C6WTTJS3YZ30', '/arbete/arenden/aj37d4c40g08', 1794909600);
INSERT INTO public.core_once VALUES ('H6EA7131V1EA53BSKC2JGPMBYJ5G6314MXS2RKV8S4S9BRK688TG', '/arbete/arenden?klart=aj37d4c40g0d', 1794909600);
INSERT INTO public.core_once VALUES ('HMAETYVMYPRV1JMBNW0909Q6AGD857AHRE45CTDQ1GRWHEKJPYVG', '/arbete/kortkommandon?klart=sparat', 1794909600);
INSERT INTO public.core_once VALUES ('PJ6YTXEBJTK57EGQSZRSPG71YTA05QXKMB0G5Q1JDDMY1DR8B84G', '/arbete/kortkommandon?klart=sparat', 1794909600);
INSERT INTO public.core_once VALUES ('F40V7VD7CNA2X2A3GCEYWSW2YW7Z24DEWS1EJ1FK2PKGXKPAHXX0', '/arbete/kortkommandon?klart=som-forut', 1794909600);
INSERT INTO public.core_once VALUES ('VVBN8VBEDSC1W2KFKHAHJ6QB2AQ08MV884VX71G8F7KF1908HJF0', '/arende/kvitto?t=aj2yn98g0m00.1nfr9d0.QXSXB3DM7F11BYB5S32RXNRJJR.2B4D5KETY56VNJ64N34JW7HZGM', 1794909600);
INSERT INTO public.core_once VALUES ('9ZAWJ2VNAFB7P507X7HJHFZR47XCPY94WXSW9RG3VVMHD4J60T50', '/arbete/arenden?klart=aj2yna1r0m00', 1794909600);
INSERT INTO public.core_once VALUES ('1KG6AR6YV7XZA233PNCS6PMNZZB1RD6S5MCF4E6G2NRA46VKRV70', '/arende/kvitto?t=aj2yn99r0r00.1nfr9d0.EAGG0H6RQZ0KB129AW1Q3MKSHC.MR2Q7EDDKS6K340C5711WDP44N', 1794909600);
INSERT INTO public.core_once VALUES ('KQHWJ2TQ5YGS4KV5E9DE72SQNRNP266SEP2GQXTBD1FW385CWG80', '/arbete/arenden?klart=aj2yn9sc0r00', 1794909600);
INSERT INTO public.core_once VALUES ('T8CV325Q9RNPZFWTA8F27CB3SCB5VGR0CSQ8ZY2CF44SA3X1DPK0', '/arbete/import/aj2yn9qm0w00', 1794909600);
INSERT INTO public.core_once VALUES ('TYXWF1YTSAS0M6BP089WMNS686NR02DTVXSJWT2X25AS6XSHFDGG', '/arbete/import/aj2yn9qm0w00', 1794909600);
INSERT INTO public.core_once VALUES ('TT28AHB5A7Z3N7Y0AHE05NMGJ67Y47VHGR7DJ8AG1CW6RY5G88C0', '/arbete/import/aj2yn9qm0w00', 1794909600);
INSERT INTO public.core_once VALUES ('BN30VQAGJ4Q5AJJQ3RSVBYPKEWF2FRZ2PM6KC5CMKZ9V2TQ7TWRG', '/tack', 1794909600);
INSERT INTO public.core_once VALUES ('JT9FGDQWGTRNVXGEEESGRHEVQABT2JBGMB77Y053ET36SYKWJNEG', '/arende/kvitto?t=aj2yn99w1001.1nfr9d0.47D2XK172H28WHQ9EY9V6B6FJM.ZXCHVQ3QPVXDQYY6KAKMV3F7ST', 1794909600);
INSERT INTO public.core_once VALUES ('HV5F3WQWJ7F3TBGJKGFV4XS44FRHBAM35PYZN01582XJZSPAVD6G', '/arbete/arenden/aj2yn99w1001', 1794909600);
INSERT INTO public.core_once VALUES ('VFQ5SSXS6ED4B15GY3HEN5CMYHQYV1X2CWFE4799MZSNP5GPG36G', '/arbete/arenden?vy=aj2yn9vr1000', 1794909600);
INSERT INTO public.core_once VALUES ('SASVP3X4P1B6S3B8MY9AGXDRPX6VTSFPPWQ7SYZRSY57W1M97SZ0', '/arbete/oppettider/aj2ydzsc0001?klart=1', 1794909600);
INSERT INTO public.core_once VALUES ('97VZCMNFKVV45MV06RGV0MATCFTKDAD5NFSGPQ8WY1DM3SN0MM7G', '/arbete/konto?klart=visade', 1794909600);
INSERT INTO public.core_once VALUES ('97MC9MV3J10J4P6MPD6H0GPSZRTZNAEVC5BYJD2DMCG08Q81P720', '/arbete/kortkommandon?klart=sparat', 1794909600);
INSERT INTO public.core_once VALUES ('VFZKK3KPP24PZ3D0TCWAT87CH4QQYZ1Y48ATESRBDX7PH2BCAS5G', '/arbete/utseende?sparat=logotyp', 1794909600);


--
-- Data for Name: core_person; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_person VALUES (380658003696680960, 1, 'Leila Ekholm', NULL, NULL, '070-174 06 75', '46701740675', 1784466962, NULL);
INSERT INTO public.core_person VALUES (380658003742818304, 1, 'Nora Carlsson', NULL, NULL, '070-174 06 45', '46701740645', 1787926723, NULL);
INSERT INTO public.core_person VALUES (380658003747012608, 1, 'Elsa Gran', 'person100@exempel.example', 'person100@exempel.example', NULL, NULL, 1788782355, NULL);
INSERT INTO public.core_person VALUES (380658003751206913, 1, 'David Carlsson', NULL, NULL, '070-174 06 35', '46701740635', 1789652529, NULL);
INSERT INTO public.core_person VALUES (380658003763789824, 2, 'Elsa Dahl', NULL, NULL, '070-174 06 52', '46701740652', 1791364844, NULL);
INSERT INTO public.core_person VALUES (380658003772178432, 1, 'Astrid Björk', NULL, NULL, '070-174 06 16', '46701740616', 1793103284, NULL);
INSERT INTO public.core_person VALUES (380658255514308618, 1, NULL, 'a@example.org', 'a@example.org', NULL, NULL, 1794823200, NULL);
INSERT INTO public.core_person VALUES (380658255535280136, 3, 'Sopan Sopa', NULL, NULL, '0499-123 45', '4649912345', 1794823200, NULL);
INSERT INTO public.core_person VALUES (380658256143454216, 1, 'Tora Torn', 'tora@torn.example', 'tora@torn.example', NULL, NULL, 1794823200, NULL);
INSERT INTO public.core_person VALUES (380658256147648520, 3, 'Kanarie Hemligsson', 'kanarie.hemligsson@exempel.example', 'kanarie.hemligsson@exempel.example', '070-174 06 98', '46701740698', 1794823200, NULL);
INSERT INTO public.core_person VALUES (380658254046310400, 1, 'Greta Granne', 'greta@granne.example', 'greta@granne.example', NULL, NULL, 1794823200, NULL);
INSERT INTO public.core_person VALUES (380675804306079752, 1, 'Bo', 'bo@example.com', 'bo@example.com', NULL, NULL, 1794823200, NULL);
INSERT INTO public.core_person VALUES (391982877320937480, 1, 'Åsa', 'asa@ekasa.example', 'asa@ekasa.example', NULL, NULL, 1794823200, NULL);
INSERT INTO public.core_person VALUES (380658254155382784, 1, NULL, 'gran@example.org', 'gran@example.org', NULL, NULL, 1794823200, NULL);


--
-- Data for Name: core_read; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_read VALUES (380667869567926273, 1, 380675804306079753, 2991372);
INSERT INTO public.core_read VALUES (380658003486965769, 1, 391982877320937491, 2991372);
INSERT INTO public.core_read VALUES (380658003486965769, 1, 380667869588897800, 2991372);
INSERT INTO public.core_read VALUES (380658003499548672, 1, 380667869588897800, 2991372);
INSERT INTO public.core_read VALUES (380658003486965769, 1, 380658254109233152, 2991372);
INSERT INTO public.core_read VALUES (380658003486965769, 1, 380658254151180288, 2991372);
INSERT INTO public.core_read VALUES (380658003486965769, 1, 380658254155382785, 2991372);


--
-- Data for Name: core_rollup; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_rollup VALUES (1, 20653, 1, 1);
INSERT INTO public.core_rollup VALUES (1, 20663, 1, 1);
INSERT INTO public.core_rollup VALUES (1, 20673, 1, 1);
INSERT INTO public.core_rollup VALUES (1, 20683, 1, 1);
INSERT INTO public.core_rollup VALUES (1, 20693, 3, 1);
INSERT INTO public.core_rollup VALUES (1, 20703, 4, 1);
INSERT INTO public.core_rollup VALUES (1, 20713, 3, 1);
INSERT INTO public.core_rollup VALUES (1, 20723, 4, 1);
INSERT INTO public.core_rollup VALUES (1, 20733, 3, 1);
INSERT INTO public.core_rollup VALUES (1, 20742, 4, 1);
INSERT INTO public.core_rollup VALUES (1, 20753, 3, 1);
INSERT INTO public.core_rollup VALUES (1, 20763, 4, 1);
INSERT INTO public.core_rollup VALUES (2, 20653, 1, 1);
INSERT INTO public.core_rollup VALUES (2, 20663, 1, 1);
INSERT INTO public.core_rollup VALUES (2, 20673, 1, 1);
INSERT INTO public.core_rollup VALUES (2, 20683, 1, 1);
INSERT INTO public.core_rollup VALUES (3, 20653, 1, 1);
INSERT INTO public.core_rollup VALUES (3, 20663, 1, 1);
INSERT INTO public.core_rollup VALUES (3, 20683, 1, 1);
INSERT INTO public.core_rollup VALUES (4, 20653, 1, 1);
INSERT INTO public.core_rollup VALUES (5, 20663, 1, 1);
INSERT INTO public.core_rollup VALUES (5, 20673, 1, 1);
INSERT INTO public.core_rollup VALUES (5, 20683, 1, 1);
INSERT INTO public.core_rollup VALUES (6, 20653, 1, 1);
INSERT INTO public.core_rollup VALUES (7, 20663, 1, 1);
INSERT INTO public.core_rollup VALUES (7, 20683, 1, 1);
INSERT INTO public.core_rollup VALUES (10, 20653, 256, 1);
INSERT INTO public.core_rollup VALUES (10, 20663, 256, 1);
INSERT INTO public.core_rollup VALUES (10, 20673, 256, 1);
INSERT INTO public.core_rollup VALUES (10, 20683, 256, 1);
INSERT INTO public.core_rollup VALUES (11, 20653, 256, 1);
INSERT INTO public.core_rollup VALUES (11, 20663, 256, 1);
INSERT INTO public.core_rollup VALUES (11, 20673, 256, 1);
INSERT INTO public.core_rollup VALUES (11, 20683, 256, 1);
INSERT INTO public.core_rollup VALUES (14, 20653, 2, 1);
INSERT INTO public.core_rollup VALUES (14, 20653, 4, 1);
INSERT INTO public.core_rollup VALUES (14, 20653, 5, 1);
INSERT INTO public.core_rollup VALUES (14, 20663, 2, 1);
INSERT INTO public.core_rollup VALUES (14, 20663, 4, 1);
INSERT INTO public.core_rollup VALUES (14, 20663, 5, 1);
INSERT INTO public.core_rollup VALUES (14, 20673, 2, 1);
INSERT INTO public.core_rollup VALUES (14, 20673, 4, 1);
INSERT INTO public.core_rollup VALUES (14, 20673, 5, 1);
INSERT INTO public.core_rollup VALUES (14, 20683, 2, 1);
INSERT INTO public.core_rollup VALUES (14, 20683, 4, 1);
INSERT INTO public.core_rollup VALUES (14, 20683, 5, 1);
INSERT INTO public.core_rollup VALUES (14, 20693, 1, 1);
INSERT INTO public.core_rollup VALUES (14, 20703, 1, 1);
INSERT INTO public.core_rollup VALUES (14, 20713, 1, 1);
INSERT INTO public.core_rollup VALUES (14, 20723, 1, 1);
INSERT INTO public.core_rollup VALUES (14, 20733, 1, 1);
INSERT INTO public.core_rollup VALUES (14, 20742, 1, 1);
INSERT INTO public.core_rollup VALUES (14, 20753, 1, 1);
INSERT INTO public.core_rollup VALUES (14, 20763, 1, 1);
INSERT INTO public.core_rollup VALUES (14, 20773, 20, 40);
INSERT INTO public.core_rollup VALUES (14, 20773, 43, 2);
INSERT INTO public.core_rollup VALUES (14, 20773, 160, 2);
INSERT INTO public.core_rollup VALUES (14, 20773, 163, 2);
INSERT INTO public.core_rollup VALUES (1, 20773, 1, 5);
INSERT INTO public.core_rollup VALUES (1, 20773, 2, 1);
INSERT INTO public.core_rollup VALUES (2, 20773, 1, 4);
INSERT INTO public.core_rollup VALUES (2, 20773, 2, 1);
INSERT INTO public.core_rollup VALUES (3, 20773, 1, 3);
INSERT INTO public.core_rollup VALUES (3, 20773, 2, 1);
INSERT INTO public.core_rollup VALUES (4, 20773, 1, 3);
INSERT INTO public.core_rollup VALUES (5, 20773, 1, 2);
INSERT INTO public.core_rollup VALUES (5, 20773, 2, 1);
INSERT INTO public.core_rollup VALUES (6, 20773, 1, 2);
INSERT INTO public.core_rollup VALUES (7, 20773, 1, 1);
INSERT INTO public.core_rollup VALUES (7, 20773, 2, 1);
INSERT INTO public.core_rollup VALUES (8, 20773, 1, 1);
INSERT INTO public.core_rollup VALUES (10, 20773, 256, 3);
INSERT INTO public.core_rollup VALUES (10, 20773, 512, 1);
INSERT INTO public.core_rollup VALUES (10, 20773, 821, 1);
INSERT INTO public.core_rollup VALUES (11, 20773, 256, 4);
INSERT INTO public.core_rollup VALUES (11, 20773, 512, 1);
INSERT INTO public.core_rollup VALUES (12, 0, 380658003440828423, 3);
INSERT INTO public.core_rollup VALUES (13, 0, 380658003440828423, 3);
INSERT INTO public.core_rollup VALUES (20, 20773, 0, 1);
INSERT INTO public.core_rollup VALUES (14, 20773, 2, 6);
INSERT INTO public.core_rollup VALUES (14, 20773, 3, 1);
INSERT INTO public.core_rollup VALUES (14, 20773, 6, 1);
INSERT INTO public.core_rollup VALUES (14, 20773, 7, 3);
INSERT INTO public.core_rollup VALUES (14, 20773, 9, 1);
INSERT INTO public.core_rollup VALUES (14, 20773, 30, 12);
INSERT INTO public.core_rollup VALUES (14, 20773, 42, 8);
INSERT INTO public.core_rollup VALUES (14, 20773, 44, 3);
INSERT INTO public.core_rollup VALUES (1, 20773, 3, 15);
INSERT INTO public.core_rollup VALUES (14, 20773, 62, 1);
INSERT INTO public.core_rollup VALUES (14, 20773, 70, 4);
INSERT INTO public.core_rollup VALUES (14, 20773, 75, 2);
INSERT INTO public.core_rollup VALUES (14, 20773, 85, 1);
INSERT INTO public.core_rollup VALUES (14, 20773, 86, 1);
INSERT INTO public.core_rollup VALUES (14, 20773, 87, 2);
INSERT INTO public.core_rollup VALUES (14, 20773, 90, 5);
INSERT INTO public.core_rollup VALUES (14, 20773, 91, 2);
INSERT INTO public.core_rollup VALUES (14, 20773, 92, 1);
INSERT INTO public.core_rollup VALUES (14, 20773, 93, 3);
INSERT INTO public.core_rollup VALUES (14, 20773, 94, 1);
INSERT INTO public.core_rollup VALUES (14, 20773, 95, 2);
INSERT INTO public.core_rollup VALUES (14, 20773, 110, 3);
INSERT INTO public.core_rollup VALUES (14, 20773, 111, 1);
INSERT INTO public.core_rollup VALUES (14, 20773, 112, 1);
INSERT INTO public.core_rollup VALUES (14, 20773, 113, 1);
INSERT INTO public.core_rollup VALUES (14, 20773, 190, 6);
INSERT INTO public.core_rollup VALUES (2, 20773, 3, 2);
INSERT INTO public.core_rollup VALUES (14, 20773, 35, 21);
INSERT INTO public.core_rollup VALUES (14, 20773, 65, 2);
INSERT INTO public.core_rollup VALUES (14, 20773, 68, 3);
INSERT INTO public.core_rollup VALUES (14, 20773, 34, 2);
INSERT INTO public.core_rollup VALUES (14, 20773, 67, 1);
INSERT INTO public.core_rollup VALUES (14, 20773, 69, 2);
INSERT INTO public.core_rollup VALUES (3, 20773, 3, 2);
INSERT INTO public.core_rollup VALUES (10, 20773, 768, 4);
INSERT INTO public.core_rollup VALUES (11, 20773, 768, 2);
INSERT INTO public.core_rollup VALUES (12, 0, 380658003436634115, 19);
INSERT INTO public.core_rollup VALUES (13, 0, 380658003436634115, 14);
INSERT INTO public.core_rollup VALUES (14, 20773, 1, 15);
INSERT INTO public.core_rollup VALUES (14, 20773, 4, 9);
INSERT INTO public.core_rollup VALUES (14, 20773, 5, 8);
INSERT INTO public.core_rollup VALUES (14, 20773, 33, 44);
INSERT INTO public.core_rollup VALUES (14, 20773, 40, 9);
INSERT INTO public.core_rollup VALUES (14, 20773, 50, 17);
INSERT INTO public.core_rollup VALUES (14, 20773, 61, 22);
INSERT INTO public.core_rollup VALUES (14, 20773, 66, 1);
INSERT INTO public.core_rollup VALUES (14, 20773, 97, 3);
INSERT INTO public.core_rollup VALUES (14, 20773, 150, 4);
INSERT INTO public.core_rollup VALUES (14, 20773, 152, 1);


--
-- Data for Name: core_rollup_delta; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (280, 14, 20773, 151, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (281, 14, 20773, 152, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (282, 14, 20804, 152, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (283, 14, 20804, 193, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (284, 1, 20773, 3, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (285, 12, 0, 380658003436634115, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (286, 13, 0, 380658003436634115, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (287, 1, 20773, 3, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (288, 12, 0, 380658003436634115, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (289, 13, 0, 380658003436634115, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (290, 1, 20773, 1, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (291, 5, 20773, 1, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (292, 12, 0, 380658003436634115, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (293, 14, 20773, 1, 2, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (294, 14, 20773, 166, 3, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (295, 14, 20773, 33, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (296, 14, 20773, 2, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (297, 14, 20773, 50, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (298, 14, 20773, 162, 2, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (299, 14, 20773, 160, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (300, 1, 20773, 3, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (301, 12, 0, 380658003436634115, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (302, 13, 0, 380658003436634115, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (303, 12, 0, 380658003436634115, -1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (304, 12, 0, 380658003440828423, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (305, 13, 0, 380658003436634115, -1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (306, 13, 0, 380658003440828423, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (307, 14, 20773, 33, 8, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (308, 14, 20773, 1, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (309, 14, 20773, 50, 2, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (310, 14, 20773, 190, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (311, 14, 20773, 191, 3, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (312, 14, 20773, 44, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (313, 14, 20773, 7, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (314, 14, 20804, 33, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (315, 1, 20773, 3, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (316, 12, 0, 380658003436634115, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (317, 13, 0, 380658003436634115, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (318, 12, 0, 380658003436634115, -1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (319, 12, 0, 380658003440828423, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (320, 13, 0, 380658003436634115, -1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (321, 13, 0, 380658003440828423, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (322, 14, 20773, 1, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (323, 14, 20773, 33, 2, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (324, 14, 20773, 50, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (325, 14, 20773, 44, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (326, 14, 20773, 7, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (327, 1, 20773, 3, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (328, 12, 0, 380658003436634115, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (329, 13, 0, 380658003436634115, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (330, 12, 0, 380658003436634115, -1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (331, 12, 0, 380658003440828423, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (332, 13, 0, 380658003436634115, -1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (333, 13, 0, 380658003440828423, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (334, 9, 20773, 380658003470188547, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (335, 1, 20773, 3, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (336, 12, 0, 380658003436634115, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (337, 13, 0, 380658003436634115, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (338, 20, 20773, 0, 1, -1);


--
-- Data for Name: core_seal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_seal VALUES (1, 738, 1, '\x544355feefc4aaaa7d3ff20ef395342bff106c5053603cefa17f06003d615926');
INSERT INTO public.core_seal VALUES (2, 738, 2, '\xc4fd7da39f591d0dc5cd50e035242282ca18f310ffeadb87ee309e333a1823d5');
INSERT INTO public.core_seal VALUES (3, 738, 3, '\xbd5a51fd0980cfdb1c37a712f7e0e248d28b317642932fff041a3906b868eabc');
INSERT INTO public.core_seal VALUES (4, 738, 4, '\xe96abbfc10a82fc7b5b50aa49af9f426bc2e5124d32232cc966945029ce36ff8');
INSERT INTO public.core_seal VALUES (5, 738, 5, '\x534d183d1b3f45d436617a833162ff6a7e42213bf73cacf59b86c48422f09b84');
INSERT INTO public.core_seal VALUES (6, 738, 6, '\x8acef442fa96b50bbc0bdc19c842d0c98139d4b3ffa284fcf3b3996711761ad3');
INSERT INTO public.core_seal VALUES (7, 738, 7, '\x75cf3dc5d98b7f59a14c46c391a66307190de21c82796be6b0bf72f811050a7c');
INSERT INTO public.core_seal VALUES (8, 738, 8, '\xdcb700d982cc7593a86837e5b89469ba257778552b9b1fc9f255b59452230dd8');
INSERT INTO public.core_seal VALUES (9, 738, 9, '\xc92c2ebdaa068744248b42a4a64cbacc471b113fb9cd65f003c094f360accd47');
INSERT INTO public.core_seal VALUES (10, 738, 10, '\xb3cc7245d1ed3f66ce5eb2f9048a595d204de5af7068e3cfbae85f6015b1d736');
INSERT INTO public.core_seal VALUES (11, 738, 11, '\x30c22b25ec324bc641c9d5d018855545aa68229fc8d3be059382debf96d2440a');
INSERT INTO public.core_seal VALUES (12, 738, 12, '\x9de2d511db2ac47c62f45fa7ffa9fb4c3acb61ae61b870892da6d7bf670b2cb8');
INSERT INTO public.core_seal VALUES (13, 738, 13, '\x305134455d8e2b2e5dc3edac001400bee4000ad2b65ac83f61af57a5a0a15a0c');
INSERT INTO public.core_seal VALUES (14, 738, 14, '\x1e60ef3717784357dd4ef2a462f5d44a41fe31b0134ad07fdc60b2b2d98563bb');
INSERT INTO public.core_seal VALUES (15, 738, 15, '\x864145c175ab537eae4bc84dc5fa687dbec1af8be8a2423d73d5b9900075cc8e');
INSERT INTO public.core_seal VALUES (16, 738, 16, '\x9056a8c2495c66b155aadf2f5948ed758f5e7ffc49dc94cdf8aeeb454444a836');
INSERT INTO public.core_seal VALUES (17, 738, 17, '\x463b1342df116287709cb9b071c2d679da2992b860ece7c9cd46bd38c7563dd5');
INSERT INTO public.core_seal VALUES (18, 738, 18, '\x579899098a209824c32b3ac36947367420c3d6858b048c4c493b6513f23553f1');
INSERT INTO public.core_seal VALUES (19, 738, 19, '\xd1150598daed858a39d74c27f85073f6647737895cc51a57672b0bea6ea14160');
INSERT INTO public.core_seal VALUES (20, 738, 20, '\xf66f9aadd1b798cbced132d7cfe29856da47c9b0b83aa39b2166b08c04f9085c');
INSERT INTO public.core_seal VALUES (21, 738, 21, '\xc40752902d6b68c64d02d136bef753e3dfee05d6d609a0fdc60bff673659a3fb');
INSERT INTO public.core_seal VALUES (22, 738, 22, '\xc43d0dec03d1822a3db07ae0c59f20404a8677e5d9e42e293d833c30e534a30c');
INSERT INTO public.core_seal VALUES (23, 738, 23, '\xc2004afa32eaa817d357af14e94e4a8fb0ff26c22cbe4bd642f1677551969ef3');
INSERT INTO public.core_seal VALUES (24, 738, 24, '\x42f508756603394341034e0270dd74d32110d47b8f1a7fa8184700c59c8f8308');
INSERT INTO public.core_seal VALUES (25, 738, 25, '\xbc5824fe3f92185d5576ad759ff2934bbe580190407a35618596283c910c9612');
INSERT INTO public.core_seal VALUES (26, 738, 26, '\xd107dda01ac541407dc3c093e055a7806254fed8539b70ed8e50c2d5c07f5724');
INSERT INTO public.core_seal VALUES (27, 738, 27, '\xc408ad083690e854b1c732973ab5ea5015fee9882a395856f712003d7d491771');
INSERT INTO public.core_seal VALUES (28, 738, 28, '\xfb352692a3c08b9b7f489caa93684ef47674d06548433df1c68edf3a967b48dd');
INSERT INTO public.core_seal VALUES (29, 738, 29, '\xae27b82580e1a3cc58e25728af1f823527c06fc6d6a518eddb3fe38a4b9c13b4');
INSERT INTO public.core_seal VALUES (30, 739, 30, '\x1e910667ef5f61d34d275064674e47602edf5f34fa04bb342e484158a157ed88');
INSERT INTO public.core_seal VALUES (31, 739, 31, '\x97b07804999e360811d1f4b3076e4c4bc01c52bbf02e067a99dea58be3a17b4f');
INSERT INTO public.core_seal VALUES (32, 739, 32, '\x41f31eaa709bf4251c459ab8da1dc9af57abc21624b5de53d4a4d3788f41e1c3');
INSERT INTO public.core_seal VALUES (33, 739, 33, '\xd169f19ec530d2796479e41bdf718b498bb953f24f6d7525af0c4227b8f6e5d2');
INSERT INTO public.core_seal VALUES (34, 739, 34, '\xcb01281c444336399887cf17f2bc38f2b873aa67dcb3b29b5cd0ccb292fe4f8d');
INSERT INTO public.core_seal VALUES (35, 739, 35, '\x4ecce0a20fccf2313c490f92e19fe1e301eb1de02252ea964af77d04d3b35bd6');
INSERT INTO public.core_seal VALUES (36, 739, 36, '\x2931a223e7da3f0bc4e49e03aa6904d802dfab824760795ce23a69fafd0899a3');
INSERT INTO public.core_seal VALUES (37, 739, 37, '\xfea7c4d9738ceb492c066049f2f7de386b1e5b1f149da3707177aa8b8541ba59');
INSERT INTO public.core_seal VALUES (38, 739, 38, '\x9ab5605ce91d1b0e8aae311603cfb80f4c18be1d817fc97e6699f9567574c3c1');
INSERT INTO public.core_seal VALUES (39, 739, 39, '\x25debd768ecf3f5ee133a14539be9dc8223012f64afb724773041b790f1cdb2d');
INSERT INTO public.core_seal VALUES (40, 739, 40, '\x584b5ff06538c3208066446fe2fb4127f4120dd3a3662a730cd972618c9642b0');
INSERT INTO public.core_seal VALUES (41, 739, 41, '\xc449e97874bc7bd83c8ce532c004cd2d19de190ab921e14cff1506e956f9f757');
INSERT INTO public.core_seal VALUES (42, 739, 42, '\x71e33b484cbd39bc721bae46e862430a106775e5c54163d8ffee927cbaedfc45');
INSERT INTO public.core_seal VALUES (43, 739, 43, '\x92f1785215e71e29aeafab66a84e8b68b7ef634d827e387e919254b7f957b90a');
INSERT INTO public.core_seal VALUES (44, 739, 44, '\x9555e1abf76a4f6deceb8f061baa0241f57b52da6f610cad86619183a17d17bd');
INSERT INTO public.core_seal VALUES (45, 739, 45, '\xd88b62aa3c3ef3b13133a3947653a1311924948a3d12a4c04c441bd20b56f7a4');
INSERT INTO public.core_seal VALUES (46, 739, 46, '\xaa8e2fdc0ece5376ce0e3cd7991936ceb4e534a9b44ea4ea8de682f79739abb8');
INSERT INTO public.core_seal VALUES (47, 739, 47, '\x16eb056f66c18798d715e200bcf0ca9c5844cb8654a7eaf154886d3c51c69e1e');
INSERT INTO public.core_seal VALUES (48, 739, 48, '\x4b8fc154f9a9bf71f2cafaf0bb4d25cd410917ed9b12f93dac61a77ddd903651');
INSERT INTO public.core_seal VALUES (49, 739, 49, '\x3916d93dfc85b52d7e61235a8c585b7ffcc6c05aafaef79c004ee828d4e6ce21');
INSERT INTO public.core_seal VALUES (50, 739, 50, '\x569953077dcf95cc9dd6bc3294c1904546e58f27a981a9d4d634345aeae1c0ef');
INSERT INTO public.core_seal VALUES (51, 739, 51, '\xdaeb0fc2586fda9ad0472b586921593d731475e75e40c70527a2a714d9c48e45');
INSERT INTO public.core_seal VALUES (52, 739, 52, '\xae82bfe25631f7398d4117cb24b837b0baaeb44674874abae5a8e5287c0a7dd3');
INSERT INTO public.core_seal VALUES (53, 739, 53, '\x124070e7407c832de4cd241d9a5b4c5609a23b061dfc6f2d4df3845cfa65cf96');
INSERT INTO public.core_seal VALUES (54, 739, 54, '\x80d53cdf3299ad6924b6971b731e75997016a9f4367de812d969f2688e1d5ac1');
INSERT INTO public.core_seal VALUES (55, 739, 55, '\x7b79eec94a3009d7977bd876f24e6d98ada00fe5c7075179bac84f73ef1af333');
INSERT INTO public.core_seal VALUES (56, 739, 56, '\xa867be8e91265712501a8ba562ff368cc34c2601e2aab8101ddc9bf93d7408f5');
INSERT INTO public.core_seal VALUES (57, 739, 57, '\x923912fb69afbecd707ded4082f9b0eaf594fba7b12aeaf6f022dfe05a2a3978');
INSERT INTO public.core_seal VALUES (58, 739, 58, '\x7b1933ced652e2e5fa5bdf59c1527c23c885e8dbba565613fa816c2bf9b0ce5f');
INSERT INTO public.core_seal VALUES (59, 739, 59, '\x9008433f7015e4b991bb6c7df96c717d47214fbf2a869245efc5f6d613def140');
INSERT INTO public.core_seal VALUES (60, 739, 60, '\xe207c3c574c1c02453580d7cb5acc1c09ccae024857d99c53fae344465bc3a34');
INSERT INTO public.core_seal VALUES (61, 739, 61, '\xcff12f8e5a66cb7198bdf88251441e708b83930c96583303853928e40e569a83');
INSERT INTO public.core_seal VALUES (62, 739, 62, '\xaff1f3426a129513cc3347b281d13c8fb1f4c4c347c7e4df43db21ebf14dfb2d');
INSERT INTO public.core_seal VALUES (63, 739, 63, '\xb657d17002f78f5cb1d1ff38f7990a2b0a3f3adfe0714a65238f04430eefa57f');
INSERT INTO public.core_seal VALUES (64, 739, 64, '\x5690a69c2b4e9ec83e18a26fcb727c279460b4163e65ff8bcf7ddc4d48b1fabb');
INSERT INTO public.core_seal VALUES (65, 739, 65, '\xa3acf8e7e7a3c353cf18499ce61f580420c213fedbc66fdcc69ee740115b573f');
INSERT INTO public.core_seal VALUES (66, 739, 66, '\x6dbbba011b6fb6cae667800891f4aad97fa4c2b7023550b9a71de6e2ff149960');
INSERT INTO public.core_seal VALUES (67, 739, 67, '\x2b3b48d84b85cb6bede12c4e6433be6c77dd8f8220245256259922dbb130ae4d');
INSERT INTO public.core_seal VALUES (68, 739, 68, '\xf39191ccc57a038c0a6b7cd413352ad5e5f2cc5441e560d8be4d6ac4bcb15372');
INSERT INTO public.core_seal VALUES (69, 739, 69, '\xac050cf5222b6efde20c4587cc317d7a212b35429f8c2a93fc1670f53a4f6fbc');
INSERT INTO public.core_seal VALUES (70, 739, 70, '\x5496b37d55047d01ade2a75da44fecdcc71f85f8a920fb9547ac8071d740a9b0');
INSERT INTO public.core_seal VALUES (71, 740, 71, '\x57872d5869abc4e6464f53a63f3159a61a8979a9ecfc9c7fda71731d0899a5aa');
INSERT INTO public.core_seal VALUES (72, 741, 72, '\x86f84f10b7acfa06ecfb8c4ec267e2dfb1a6d5fad2c78ba619519977a3f14789');
INSERT INTO public.core_seal VALUES (73, 742, 73, '\x5ef8f450e632fc6c9a8ff85c429e557bbe36dd254e28ff77bbbec53dca5e23be');
INSERT INTO public.core_seal VALUES (74, 743, 74, '\xcd5fede253fe37707278631fc838007c475b166afe23f005fcc40e33d9643ff7');
INSERT INTO public.core_seal VALUES (75, 745, 75, '\xf9e305d301e9679c1e29ce11f25ec4a223b6db3ebdcd5a16ff0958d26433c82a');
INSERT INTO public.core_seal VALUES (76, 745, 76, '\xbc6d8afe259784ac2cc2f431f1fdbca95b2fe7a3831cf05daad31ef422870596');
INSERT INTO public.core_seal VALUES (77, 745, 77, '\x12d26c83113958412057036734a95560ff42fd5476d9d5b8f32ba5abb21677e3');
INSERT INTO public.core_seal VALUES (78, 745, 78, '\x5ba42a694b57a6993f5d40e9c8aa1a0962b9c2c28fb1f0e47f80cf12ace54f81');
INSERT INTO public.core_seal VALUES (79, 745, 79, '\x10369f43d36687c7609b30b26fe9ee07f42c1f1c9ca0077592489238402fed63');
INSERT INTO public.core_seal VALUES (80, 745, 80, '\x7c42a64dc35f22ba1466417807287b1d903ddfc2ca827c2165d740e7380be23f');
INSERT INTO public.core_seal VALUES (81, 745, 81, '\x3710d1474d48e20310013531dd3e133252f4c81453a4a51ac3ff60f3d3b0894d');
INSERT INTO public.core_seal VALUES (82, 745, 82, '\x07ab41986f8ea44f0d4423e310276d2214687087b6b1edfd1b7f1292f3bcb6a0');
INSERT INTO public.core_seal VALUES (83, 745, 83, '\x0adbf046278c54d2fab673f987d654daf46905bb6b232ebcff80d5eb23831559');
INSERT INTO public.core_seal VALUES (84, 745, 84, '\xea2b0715c6dcfe2350c614da2df2f2811cd7e23c748f649a3118abcf28d863ce');
INSERT INTO public.core_seal VALUES (85, 745, 85, '\x3876bfdf9e1a19c4bccee8dd5244d3e610b4d3057bc0d9fd89752234822fd959');
INSERT INTO public.core_seal VALUES (86, 745, 86, '\x1101aa3eaf9248f1caac7e826db3aff370b3ace2226587f830a3d59922d65a96');
INSERT INTO public.core_seal VALUES (87, 745, 87, '\x958d711c525a021a610cc824ddec4be031695c802768024c37311a69b13bee9d');
INSERT INTO public.core_seal VALUES (88, 745, 88, '\x3c68c538e2ef814efee2af88e2e91e7131c92e021828df1ad40b6a03b6af0c4e');
INSERT INTO public.core_seal VALUES (89, 745, 89, '\x98556058daaa2b864e5c7b0fa45c4800a038fc1f4acbde7bcb52e9720458752a');
INSERT INTO public.core_seal VALUES (90, 745, 90, '\x8dbeb75a13ad188a15b5e339b0b8422ea3ab3dd09a68e0659eaab819d3ebe755');
INSERT INTO public.core_seal VALUES (91, 745, 91, '\xef7ac72dabaf4b5978f753e83b0d50e49c8a9daf2df8e3945fa5b4754e5dbf12');
INSERT INTO public.core_seal VALUES (92, 745, 92, '\x709ca1900f190c7dddd796b13b901f312a1f9f605224fec79d35d3a7a7e8fe31');
INSERT INTO public.core_seal VALUES (93, 745, 93, '\xe4c2756061e3347299c640f20a18affffefdb7cdec1366040b3850bbd6c84335');
INSERT INTO public.core_seal VALUES (94, 745, 94, '\x298b22a02473292e6fce37ab22ccd99c565a4d3498d53bbf0e1027315499b19c');
INSERT INTO public.core_seal VALUES (95, 771, 95, '\xc1b66642ab1054796be9e74ac22b8ccb2d7bc63cd133d3c02b0787baaf4bb7a3');
INSERT INTO public.core_seal VALUES (96, 776, 96, '\x28cd638b62c4f569841e0bf6bfd3f688e69a94fba1b4169422e3cda2840380b6');
INSERT INTO public.core_seal VALUES (97, 781, 97, '\xc2d6ad384b581107f797fa6e7648b6232c081dfaa3b030980fe490565723a61a');
INSERT INTO public.core_seal VALUES (98, 783, 98, '\x762150c49db4c7bee817705eb026b440b4ab42ddf57fb3210faee05feae32160');
INSERT INTO public.core_seal VALUES (99, 785, 99, '\x4f7fde382309416a52bfaff8beb2472154b8b64bb169f87ea0624a1406f02572');
INSERT INTO public.core_seal VALUES (100, 787, 100, '\xb350dbdb5917f5d4a3b73924c9464a3e9674ce9362b58a4c11d9cf53065eaa0a');
INSERT INTO public.core_seal VALUES (101, 789, 101, '\x4087081d9ae050da69bc0353e7edc1fe2443be4822162c0e0ff1b452db383502');
INSERT INTO public.core_seal VALUES (102, 791, 102, '\xcf406450affc933fb2057a011ff26667a54a1b74d931b31b1426f802c0f1cb8b');
INSERT INTO public.core_seal VALUES (103, 793, 103, '\xe595f77f74c03a4d628f1922112832c91775b012c6ab9d7da27f31454683c775');
INSERT INTO public.core_seal VALUES (104, 795, 104, '\x2e605a1755e8219d358a3c026f514ccf402cd32f7e24772a04e1d599ede00f28');
INSERT INTO public.core_seal VALUES (105, 797, 105, '\x7a0d2df08404febd6ac4ec212fb70bce5f8aa7b85730940968d4567973d76536');
INSERT INTO public.core_seal VALUES (106, 797, 106, '\x65bac0224ee6fa9071bcd3c38310fde16fa6ff4eb2b17ed25f372ba7703d38ca');
INSERT INTO public.core_seal VALUES (107, 799, 107, '\xa5f5525d591280cbdb20914c70c5f6c1110af83c12aa172ef4b87e047a6d7aec');
INSERT INTO public.core_seal VALUES (108, 801, 108, '\x0fe5433608ed65c644d462e3266cbc6d1eea634cd8f4bdc05a4527b81b1d3a2a');
INSERT INTO public.core_seal VALUES (109, 809, 109, '\x2f86419d368e0cbf0c05f257c2928e48decbebee4787433cdb4a67dff91f481f');
INSERT INTO public.core_seal VALUES (110, 814, 110, '\xddc27fbd49034ef1e77698373d102f943b536445f3f0ecd44622036a601ece80');
INSERT INTO public.core_seal VALUES (111, 816, 111, '\x30966a56b36dcb39ec52dbb3d7becf901b176aec032c34c3b12e9f2c417d76ba');
INSERT INTO public.core_seal VALUES (112, 819, 112, '\x1b91609a3884c7c4ad1601905ebe1be260386626e1c455f8af3ae31e7835385a');
INSERT INTO public.core_seal VALUES (113, 821, 113, '\x5a8cba812107cda290f8643eba5b39f1e3ada5bf4eeab80d4770479054ada6b6');
INSERT INTO public.core_seal VALUES (114, 823, 114, '\xa99bfe8cfcc9063968ffc81fde144dba769ec3e764cb69d7f082613adac69f0f');
INSERT INTO public.core_seal VALUES (115, 825, 115, '\x19e62ae57cad33d71dacf6ab48425813235c1f9c827782188d723f62259e4789');
INSERT INTO public.core_seal VALUES (116, 827, 116, '\xad891e44492e5b80106ab864f407d776d9c8b961984bb9631666676e79bb6da5');
INSERT INTO public.core_seal VALUES (117, 831, 117, '\xb7879e2cde1817e03ea02d628ebe575d70a106f141346a0261dfa60583ca363f');
INSERT INTO public.core_seal VALUES (118, 833, 118, '\x52074c5f8be92dcd8ecace2906aa56a6d176383188e2bd895859f7e32f96b50b');
INSERT INTO public.core_seal VALUES (119, 836, 119, '\x3b7059cb7d771b445bc9a14052a4b817ac90dd92b7bef2be5b228bb5ef2a8efc');
INSERT INTO public.core_seal VALUES (120, 838, 120, '\x35ccc7d3be1e8daef9df684d8d6c245e5c0aa570e000c99a3638139f9948b6af');
INSERT INTO public.core_seal VALUES (121, 840, 121, '\x25858e4803d20e1caeaa855b65e080acb18df7a1271dad3f810bc2a765827454');
INSERT INTO public.core_seal VALUES (122, 840, 122, '\xc640b9ce2f9d9f6e333003b5a3d87c199b01f50a0898773910fbaad7d5e49fe7');
INSERT INTO public.core_seal VALUES (123, 844, 123, '\xd5c13c082054328afae07aed1341c6e0b5bba4b549b9bcbf12c1d667252d4828');
INSERT INTO public.core_seal VALUES (124, 848, 124, '\x0403d8f60a011f276220e6845cd9bee6a236ea1483e9a2d7c1e8c7aa7317d783');
INSERT INTO public.core_seal VALUES (125, 861, 125, '\xe4e91257b3af77e4755bdebff63bd4396e75dd322c67ecaa5004f882ab70eaa1');
INSERT INTO public.core_seal VALUES (126, 869, 126, '\xf50997a3781681cbbc0d50fdbe5aa1b8b040a5c4210ec052bb92b08207cf2e41');
INSERT INTO public.core_seal VALUES (127, 871, 127, '\x7ab2d1fe863ae66da93b60f3a30829d6f7f7481b5e243f6cb734deb4726a0849');
INSERT INTO public.core_seal VALUES (128, 873, 128, '\x43a55d18e15dc58a9cc7871592def14b68eb3ae444108ee01e183a64c9d798f0');
INSERT INTO public.core_seal VALUES (129, 880, 129, '\xa6d9a18505638dc64262a1e24bbc35b5fe0d777677a2ae08198d64dac97d7770');
INSERT INTO public.core_seal VALUES (130, 882, 130, '\x04b796162e05e40bbea1830815af32611d2c7a272f7feb9d309b8794483e753b');
INSERT INTO public.core_seal VALUES (131, 884, 131, '\xca308b585a019de69459a7aba2ecc494a1ebb7fc8e09df386d3a387adb608c1d');
INSERT INTO public.core_seal VALUES (132, 886, 132, '\x345a96331453bcd936d847e547764a318eb961c42b55470eb1e831ff6068338d');
INSERT INTO public.core_seal VALUES (133, 888, 133, '\x5f63f666b4949e428cf76dae78d62ae85bb2013925d2434c9476f18102161f7f');
INSERT INTO public.core_seal VALUES (134, 888, 134, '\x5cd54f366014bcc7297b731b1449fc2e7d184d10c9108fa781a17364608b9d5d');
INSERT INTO public.core_seal VALUES (135, 890, 135, '\xa751f39f189af555ddef221e42c2d5775e1c24e93d51b2d62497ba6866607f29');
INSERT INTO public.core_seal VALUES (136, 892, 136, '\x26a1a160c57860e70109008b8d68d024a2acc480164ef2f8482e53c32e56e03e');
INSERT INTO public.core_seal VALUES (137, 892, 137, '\x305887ef9a032e1ceccdbf68e05ce75b15bccde33a8318eec115a5619dd3db7e');
INSERT INTO public.core_seal VALUES (138, 894, 138, '\x3ecc2dc5b66526bd867cf5a6fd315cac590795de51cf2de02d90eb56ad823698');
INSERT INTO public.core_seal VALUES (139, 896, 139, '\x747e11c741019627c4dee36d497f45ad95cc943fdc31f8528b7340e12d10753e');
INSERT INTO public.core_seal VALUES (140, 898, 140, '\xa4895cbcb68b99d29528a3e60e8917550e66a2e4e41b82bb8cd6645a021f6b2a');
INSERT INTO public.core_seal VALUES (141, 900, 141, '\x03bc10ed80e2d3c01f9a18d3f5a12801ae43595f1065672d25dda610ba8330e7');
INSERT INTO public.core_seal VALUES (142, 900, 142, '\xd8da992fc050e1ed6eb014e22b2f79df4933f60d0fc814db1ac7868eb2b3712a');
INSERT INTO public.core_seal VALUES (143, 905, 143, '\xe910f942fdb755d2dcd960b802d9897c1f5c19fdae2cd3dbc51d30027ed269b4');
INSERT INTO public.core_seal VALUES (144, 907, 144, '\xf288124869c1865242c1f40e37eea1e1300693d12873fa41a6d0f42842077a63');
INSERT INTO public.core_seal VALUES (145, 912, 145, '\x65134394414062732f2b8714c0cd5c495f64f5c37d69d04ee08af7dbf0406247');
INSERT INTO public.core_seal VALUES (146, 914, 146, '\x4d0a907dde99dff44aa3bff2b78ea815c29f8b0ef37c9b2c56cafe24dcd3671d');
INSERT INTO public.core_seal VALUES (147, 917, 147, '\x08f055b1141865eb5d89fa69bf166a774bc12326e49c0d4813b495e4158cfbbf');
INSERT INTO public.core_seal VALUES (148, 925, 148, '\xe6e4fbae1da44643c17909843dfaa4adf38a1c4befbf06d6bcc0c98c12e5ccf0');
INSERT INTO public.core_seal VALUES (149, 925, 149, '\x4ff1318ec21d052e429342f12d04589c1e85ec94a69e4184d54a9e981fad2961');
INSERT INTO public.core_seal VALUES (150, 925, 150, '\xa0e5fbf98a93f8e01802ee85db6dd17f085839a9bc889b98ed1f076ac9fe91e1');
INSERT INTO public.core_seal VALUES (151, 932, 151, '\x0f934f5420a3b42187c5866c31d89e41f24f42dadcc95ec4282781e63b626c02');
INSERT INTO public.core_seal VALUES (152, 934, 152, '\x44468f9f5304bdd6a6f8aae204464c8f16b83991737bd7205d20879a339d2888');
INSERT INTO public.core_seal VALUES (153, 936, 153, '\x1fc390af1323da5ed77af66dd687380584b8771f88ecf37b789a569b5c7bbbb3');
INSERT INTO public.core_seal VALUES (154, 938, 154, '\x114260498684191e7dd0d115a88a469ecfe1880d3833681a08374e6fccd034f8');
INSERT INTO public.core_seal VALUES (155, 940, 155, '\x4197f38a920348349fd656e539ce5bab653bf6254e4643cc9e1b4c8a3263c950');
INSERT INTO public.core_seal VALUES (156, 942, 156, '\x08d45da4f97674337137db60b5b57cfd24461d51887633e08f70b890a8fd03c5');
INSERT INTO public.core_seal VALUES (157, 944, 157, '\x992cc9a6a7af1be09c160b2fd107f119ec86ed39329436a80f38b8f7d3242e53');
INSERT INTO public.core_seal VALUES (158, 949, 158, '\xce3e9cc2f33da21f525e5396454eae5d888cfed22a29744921af6b37e7c39673');
INSERT INTO public.core_seal VALUES (159, 951, 159, '\xdb44ee3b33f79b085bc7853528dc2a8cdb1108e59fb643a2bb8c15925e19c1d8');
INSERT INTO public.core_seal VALUES (160, 953, 160, '\xf608ef60008ca5e2d538d2c1183c71a18c830c3385b012140ded81897b933ca1');
INSERT INTO public.core_seal VALUES (161, 955, 161, '\x04d5368fdf745fcfd430a8e1826dc1932d6fe67ce78045136007cd9d74773a62');
INSERT INTO public.core_seal VALUES (162, 957, 162, '\x336fc604959aaa02494cb898a4e14cf51423f34dca9ca597d41ee125db1d2f38');
INSERT INTO public.core_seal VALUES (163, 959, 163, '\xec77eecde714304dd571269002c5e2eb5ed4e12e0949333f28690d61f9330f67');
INSERT INTO public.core_seal VALUES (164, 961, 164, '\x410c790c37d2720d32fba419d4082f9eed3e7134c1b6248282cd6b4c5fed7acc');
INSERT INTO public.core_seal VALUES (165, 966, 165, '\xf7696a9c843479a331a5bc20f080b9613e53d3b9799366305c6f1cdc0193250c');
INSERT INTO public.core_seal VALUES (166, 969, 166, '\xf54567e93a606c4bfc320e8e77527997dbad0062d7991717e039ff6549084443');
INSERT INTO public.core_seal VALUES (167, 969, 167, '\x671a4183c99e66098e9a7b69beb316358d573cb848897ba687464253d008efc1');
INSERT INTO public.core_seal VALUES (168, 969, 168, '\x561fdc5e3bc1be8c93de4b8bf8b4af357e0e21898ebd67304850cc6a1afa472d');
INSERT INTO public.core_seal VALUES (169, 973, 169, '\xe98e5f47c6e3f317f9f5528347d7d15a05bb0101e8f651234071c7f916dfdb27');
INSERT INTO public.core_seal VALUES (170, 979, 170, '\x2e34dba2def25b3dbd03040ac30af2090ab4c9ffd0f2d3c2402c27a392c10406');
INSERT INTO public.core_seal VALUES (171, 979, 171, '\xea12207bb6dddf6802ac76fafe859e36101fa0cccd79299afc6d12bec304a284');
INSERT INTO public.core_seal VALUES (172, 979, 172, '\xed1607937d4d8304af069dae09368a379774d95886368c4892c715313deed6e5');
INSERT INTO public.core_seal VALUES (173, 985, 173, '\x37c68bf0bc6d76da3866780b3a631d54c805efbdf27957435f20d896b3739567');
INSERT INTO public.core_seal VALUES (174, 985, 174, '\xfcb0360e9b89bde58d102d9c18989888e555b6b761d494560be3da5c787fced1');
INSERT INTO public.core_seal VALUES (175, 985, 175, '\xf8b0c0f6317e500a1413879a3d5ef224cfd8dfdb59ff56722fbcd5fd4b68a620');
INSERT INTO public.core_seal VALUES (176, 991, 176, '\xf8580ba09bac28dd2e6612703e667a0f17c9e98852c661140fb321174ddd1cab');
INSERT INTO public.core_seal VALUES (177, 991, 177, '\x7c86cb7831caa91f9d72833d46bb6fdc7916f06e8aeade649376bfeafb0d00b7');
INSERT INTO public.core_seal VALUES (178, 996, 178, '\x480f7d96fd942450f010b824b324df523a77b7ea0fe88a9cd9450632c47d76cf');
INSERT INTO public.core_seal VALUES (179, 1000, 179, '\x92e5542b1b227809f6aaf40e7f7caf27135ff62170c56477bf856d567c8c29fe');
INSERT INTO public.core_seal VALUES (180, 1002, 180, '\x07c561b19541d7d3075eeeffb91c79c2c404f197f0dd518303826ee9afd038fc');
INSERT INTO public.core_seal VALUES (181, 1004, 181, '\xf46e8b1c6690ca3f15205370f81c3977bbdd6cea5b85086895fe7422fcf7546c');
INSERT INTO public.core_seal VALUES (182, 1010, 182, '\x4a942778290f76f48d97cb6a347897cca6d2679c1ad640bbee4f0f6c4539f5a9');
INSERT INTO public.core_seal VALUES (183, 1016, 183, '\x2762fb6d281a2e78c6d977a121378aa76fffb52badb94ae534e5c712c125eaf3');
INSERT INTO public.core_seal VALUES (184, 1018, 184, '\xab93562423a32eab5649fd047f73f9b6b95f340cab54357a9152700d8ed8a390');
INSERT INTO public.core_seal VALUES (185, 1020, 185, '\x1726a824a4347f03b15495a8f544c3b83c43e4f20f14c80ac11c6cb02eea987c');
INSERT INTO public.core_seal VALUES (186, 1020, 186, '\xf1d632d186d021aea68d026236f85c0c1e4036f5cf3870a5bd4a3133494b1a22');
INSERT INTO public.core_seal VALUES (187, 1028, 187, '\x556cb3e4d487be32cd8155e57a6bcc4edb1e7fd46b5a5ec977e5a9f9c9a12a5c');
INSERT INTO public.core_seal VALUES (188, 1028, 188, '\x3df613025f828f1da5156fb0c32204131c8f06b6f2049b754f40941f74e70263');
INSERT INTO public.core_seal VALUES (189, 1039, 189, '\x48ba7decef4035d9c819a21441361519d807075d27162bb1796937c468bd2af6');
INSERT INTO public.core_seal VALUES (190, 1045, 190, '\xd61d6dcab3959d4e9dd4d8cb884ce3df2f83d38919dddf1c64167cec86ae2005');
INSERT INTO public.core_seal VALUES (191, 1047, 191, '\x3461f9fc5143602c57c2e49e71582716a9ddaba423f409c4a31ef00dabaa869a');
INSERT INTO public.core_seal VALUES (192, 1049, 192, '\x9ee6fd931e764d1fd0d55a3113ae17bb73c5134bf5f4858860dc67e1cf329996');
INSERT INTO public.core_seal VALUES (193, 1051, 193, '\x022ec411c72651a875d5dc3ea28512513c9598146b1862fa698317244510c6a9');
INSERT INTO public.core_seal VALUES (194, 1055, 194, '\xaa99688328d55817c0da2d1fe0ef0ac724ffee9db229e680fdaf038e19201425');
INSERT INTO public.core_seal VALUES (195, 1059, 195, '\xe8ee757d9175f5f40f95d5e3e7c7a976d2f14ce4641f2caf9f992f60407663ba');
INSERT INTO public.core_seal VALUES (196, 1062, 196, '\xc0b7881ea3437afc0217ec5c872ef63d96826981d6bfc6d0ade3472dbc9ee360');
INSERT INTO public.core_seal VALUES (197, 1064, 197, '\x26127cfbd7f20353a6f85298406ad3f6e4393491ad7c595c45d1c643e712655f');
INSERT INTO public.core_seal VALUES (198, 1072, 198, '\x71294fad56d0f975d8a673338260d5496c196503c70255e514b35b37849ea601');
INSERT INTO public.core_seal VALUES (199, 1077, 199, '\x898784592700cbd65ad5b6a0baceb2f0327b0c8e53da716741679ce02534f680');
INSERT INTO public.core_seal VALUES (200, 1079, 200, '\x2dd5058bf9ef5e5fc48e7792f818d1057c7f4d0378d767be88b6b56ba4a6d92f');
INSERT INTO public.core_seal VALUES (201, 1081, 201, '\x4a5a8628143be715137293efd95220f98f7f7e14626463837b9452befdda6994');
INSERT INTO public.core_seal VALUES (202, 1083, 202, '\xb1783fa398c5358295a848f2fe6455ba2e0cdafbb0fa6a0537c3654038bb8b8b');
INSERT INTO public.core_seal VALUES (203, 1089, 203, '\x7d6be0bf620cd6d0d59c4a30e4f326d5e93f0c003062ce4774ec736dd3adbd44');
INSERT INTO public.core_seal VALUES (204, 1093, 204, '\xfde62ba15491901128b2a2a88ffe6cfd4ba2d7594203583edd202ea5ecff53a0');
INSERT INTO public.core_seal VALUES (205, 1097, 205, '\x574fb9231a5a84f4604239d83f6f20ac18389a3143162210afe35a513fac96ea');
INSERT INTO public.core_seal VALUES (206, 1099, 206, '\xd69de2602f208c66cd585ab1df8bcd92140fa3e4b2b5ebd5f53b8876f13c9fdb');
INSERT INTO public.core_seal VALUES (207, 1101, 207, '\x7366ad6959f02020588534ef36304d77179262935613335e1c2801a7c05ed79f');
INSERT INTO public.core_seal VALUES (208, 1101, 208, '\x1006398aa79cdee597c88e07af6218e60c87a2d4325e8b2928fd85f04648aa4e');
INSERT INTO public.core_seal VALUES (209, 1103, 209, '\x2421a3b0fabd64f2a202d667b5f12cccc023e05f05c35a300a3f921eb75f3256');
INSERT INTO public.core_seal VALUES (210, 1105, 210, '\xc9adb32ae627f0a8856f53a7408c5f105443c6072957c48ad4515662c71e120c');
INSERT INTO public.core_seal VALUES (211, 1108, 211, '\x724e06a2820f5a0249833ed76005534a5e0e146ab8c133db9323c162d8d53d04');
INSERT INTO public.core_seal VALUES (212, 1111, 212, '\x46bb081be0c2cbc76647233e0737e1e8f58111555d36faf857e231a8e50f52e3');
INSERT INTO public.core_seal VALUES (213, 1113, 213, '\x4c7beeefa8f0bb531c7e79df059927a2a4a9280507805ef16478a5b216d75edf');
INSERT INTO public.core_seal VALUES (214, 1118, 214, '\x668781a440cff6e3370db5c15376de0f23285959b687a3d3b4ddc1ee473e32e6');
INSERT INTO public.core_seal VALUES (215, 1123, 215, '\xf3fb3fd102e4ad5d5bf55740b5ddfa9eafc92e9c28b08ffcf32f4a3e8bd4a46b');
INSERT INTO public.core_seal VALUES (216, 1125, 216, '\x66ceb696cb0da7f004853c01f5212385293ff27e216839231f9b619f94b69e6c');
INSERT INTO public.core_seal VALUES (217, 1127, 217, '\x69588acc85e7a1bb946225e7866414fcd0b5b9fd2e087da3ef2f9897973f5e27');
INSERT INTO public.core_seal VALUES (218, 1134, 218, '\x516112697a2bbe80fbf3b0b836d122449e2f64aece8a972913cd2c0cba201a1b');
INSERT INTO public.core_seal VALUES (219, 1140, 219, '\xcf8aaa561f751eb315fe4c16c61d67343d75ac71515b7824c862b15f662b984b');
INSERT INTO public.core_seal VALUES (220, 1142, 220, '\xe10bae89c6dddcbbe909f74a5319aaf6be0ea01b75d7504161da2d3168a010f9');
INSERT INTO public.core_seal VALUES (221, 1144, 221, '\x88dc454ff5a6a8af3afa5d0532cd76f45b13f7e37a37c80d9a2eb427651d4f6b');
INSERT INTO public.core_seal VALUES (222, 1144, 222, '\x37011ee221670fb9935e17f5dad8af8efbb6effe0cfa5e649b76b46368ab340d');
INSERT INTO public.core_seal VALUES (223, 1150, 223, '\x6e6050e11114da8ca09eb610015a3fec74936dfdcd1c9a9d47c8b96a3af2618b');
INSERT INTO public.core_seal VALUES (224, 1152, 224, '\x80bde76b974bcdfe35a98d84fd7ffb080811b2c36dc2376dd312bc08de63a0e5');
INSERT INTO public.core_seal VALUES (225, 1158, 225, '\xafe1fed3c207f2d984a0766ec82c2768d9e7959ce8e2ed7bf969bf6eab0fca93');
INSERT INTO public.core_seal VALUES (226, 1160, 226, '\x47be7d755a01e8a7b15b11cbc2eae06615908b8abcaebe5bc7c05e7a3c5b82bf');
INSERT INTO public.core_seal VALUES (227, 1162, 227, '\x1ff562e681c33a5853942a736e46e8eb24cf2a721ad012b057cc6f31d48067e6');
INSERT INTO public.core_seal VALUES (228, 1164, 228, '\x435226b4e03f5ca50e4c6d645f51031b5ee23a862f1aa0308308d52455fe07bb');
INSERT INTO public.core_seal VALUES (229, 1176, 232, '\xb426ae251d53d4ad40dfbfda634cbe8d39303ebe689cac2e60126797605c0fbd');
INSERT INTO public.core_seal VALUES (230, 1176, 233, '\x1a5ea1ce33121389f7ce80076993970fe30bf8689e9a5fb7e892e3aa7803e6c4');
INSERT INTO public.core_seal VALUES (231, 1176, 234, '\xa5254098585c6054c05279130dab80f270f475c174f997e3cf5bfd343c805b6f');
INSERT INTO public.core_seal VALUES (232, 1192, 239, '\x1929c478ccbbbd9320eeb531772565d4e17c78968e78dd94222730211982f88a');
INSERT INTO public.core_seal VALUES (233, 1192, 240, '\x827c2413dadc553a39f13f448c655ce9e90b40ab484f78516701768e6a5c7f76');
INSERT INTO public.core_seal VALUES (234, 1192, 241, '\xc6e0a57baa1235328da2f4afe9161eca67e254b5fc6358eddcfafb9dd829f373');
INSERT INTO public.core_seal VALUES (235, 1192, 242, '\xf0f32522f235d9414d4de62fa1e48041f215fb51a36f4deee17b4ea0d7c2c3af');
INSERT INTO public.core_seal VALUES (236, 1204, 243, '\x60384c060ecdc11a82208fe46fde9b12cf113df201ed088e53f2f9ea7f8c16f9');
INSERT INTO public.core_seal VALUES (237, 1204, 244, '\x59339b2efd95940df13fd80d77c4f8168a3cd1b557e7807b0577d9abd4918b11');
INSERT INTO public.core_seal VALUES (238, 1213, 245, '\xa0fe48e5d573cb4ff9d63015bf6cf446c3582a73e84e007e89b4dea076f1ed56');
INSERT INTO public.core_seal VALUES (239, 1218, 246, '\x499be676af7bb2f308ebdc58a61005d07fe7c6dee7b732cfba61133d5df68e7e');
INSERT INTO public.core_seal VALUES (240, 1222, 247, '\xfc87911b8eb7512727efaac1d1d0a3aedc5381bc47955801215cbb25433eb82f');
INSERT INTO public.core_seal VALUES (241, 1224, 248, '\x4b6da7a6982edb738286e064002227362fac9d25a9eea518e5868ef3df564e68');
INSERT INTO public.core_seal VALUES (242, 1224, 249, '\xe5d5daae103196087743c074dd2c58ea34d812062947648005927ed1cb507569');
INSERT INTO public.core_seal VALUES (243, 1226, 250, '\x313d2c1cd07339d53c17f1af74f83ca0a2d970a570075ecb43247d342ada24ee');
INSERT INTO public.core_seal VALUES (244, 1228, 251, '\xfc78a6986911024138eb8485a876ef6c709cc1d5e4e55c19c04d411db0efef73');
INSERT INTO public.core_seal VALUES (245, 1230, 252, '\x840411130c453b26548c43592ddd01ac551a24e2ae33d5d408ad12991d80b67d');
INSERT INTO public.core_seal VALUES (246, 1232, 253, '\xe1a7f914760a67c57debb04968ee0cc705a913ecfaf5e1c33782f6a464462214');
INSERT INTO public.core_seal VALUES (247, 1233, 254, '\xc72907b51e658362b12031e4aec7e1a2dfc6f79d89c2bc1536513e02e94a2381');
INSERT INTO public.core_seal VALUES (248, 1235, 255, '\xd26c79db46c93a4cb1826c5c027f41e82045936a1652011a1b3a8a0b6fe9125e');
INSERT INTO public.core_seal VALUES (249, 1237, 256, '\xe3665d649642a13fd49706286b5514ef5fa5b871ae862fe5c3e7002a7cf8e324');
INSERT INTO public.core_seal VALUES (250, 1250, 257, '\x0635b8e2740a507b414f9fee2919662ee32114cf01ae5fb5a5607f7cfa8d2cd0');
INSERT INTO public.core_seal VALUES (251, 1255, 258, '\x963b9d1db8da98a0bfb4afc43917a45bab8a23c16951ade7c24757b21f76ef1b');
INSERT INTO public.core_seal VALUES (252, 1256, 259, '\x12c17aed7e0307d34baa37b430b67d7fb5a5e75b4e18cbd8d9c17c4baa5a7446');
INSERT INTO public.core_seal VALUES (253, 1256, 260, '\xc5afd84bedd56c2bf02669e014ab96312351399f6ab5fd26c7b74925f734b4c0');
INSERT INTO public.core_seal VALUES (254, 1258, 261, '\xf8ed5954f8a6eebdd1a717ef035319e0830f8034ecfa1a343de3f410065e1043');
INSERT INTO public.core_seal VALUES (255, 1260, 262, '\x4f5088a0f57ae593617541fff100efa62a0232dbe27a6f32d741276858cb55a6');
INSERT INTO public.core_seal VALUES (256, 1265, 263, '\xaa97b20e16a59583b8bc68e3bfd4faa5f51c731058050b86f3bfb5438fca8bc1');
INSERT INTO public.core_seal VALUES (257, 1269, 264, '\x28cc7910db7dce97f9a8b15111bf5b758714e73dc5e01a5de516470e87e0759e');
INSERT INTO public.core_seal VALUES (258, 1271, 265, '\x14b74764d6683591fd9c61e474d7ab84f0f3c6b456f8ed46069615557ed71c40');
INSERT INTO public.core_seal VALUES (259, 1272, 266, '\x8c7edca6c81e8413973872ae14de22d8d5bb9716bee7684b8b2534e56fb746d1');
INSERT INTO public.core_seal VALUES (260, 1273, 267, '\xcde884596558a19fbe076d9f62f9acdade825749c300133eb88e2c98373c4842');
INSERT INTO public.core_seal VALUES (261, 1274, 268, '\x3117544fc84543b6a992c0bb8388e32be1afc87f9d93d537bab5f48fd28cf100');
INSERT INTO public.core_seal VALUES (262, 1275, 269, '\x9f947d7d03622a9e8f68584a1a67d976c8261aa392a6c53534e4cbcf659b0c05');
INSERT INTO public.core_seal VALUES (263, 1277, 270, '\x9adcb0681f4931addea44b4518003f86bcf52bc3a06947923f5713c2d0376e1c');
INSERT INTO public.core_seal VALUES (264, 1278, 271, '\x38f30d26cf79f595fe853bc54b6bda455829ede186709cd54d0e84f6099077b3');
INSERT INTO public.core_seal VALUES (265, 1281, 272, '\x7e23fbb931013482d27ec9897cc5ca0658277e0417f949a5990ad7dc0d256390');
INSERT INTO public.core_seal VALUES (266, 1289, 273, '\x3bd248f563c72096464fe0c217a5b3b31e844462d97bb60ec963d9fad8281804');
INSERT INTO public.core_seal VALUES (267, 1291, 274, '\xda8c02fc063739778509532dab00f8568c0f9b9038f244f908f1b053bf858a86');
INSERT INTO public.core_seal VALUES (268, 1295, 275, '\x714c685988f01189a7dba2f9368be50a724a29d7826adfb46b4099d0603dc7b4');
INSERT INTO public.core_seal VALUES (269, 1297, 276, '\x62721a8b30cebae324a1a48cc4cab309ad5eba7066dedf749baef76193529c04');
INSERT INTO public.core_seal VALUES (270, 1298, 277, '\x4a7ecf91cb443d1d4744bcd330355c5b9c19eeb06f137b52d79125ba64cbea12');
INSERT INTO public.core_seal VALUES (271, 1300, 278, '\xd0ea09f8cce45fe08cdff457ddec2b8bc17df6cb3b24af6df91f0d7d9cec6cbe');
INSERT INTO public.core_seal VALUES (272, 1302, 279, '\x5f7705658c5a3699d932986e3e2e9837a9ea590215acccbc379c2d828effe522');
INSERT INTO public.core_seal VALUES (273, 1304, 280, '\x419883228fe50c6f338a3e085f6bbf1093bf977b4ad79cdaa7029000ec333b7b');
INSERT INTO public.core_seal VALUES (274, 1304, 281, '\x55286b3108b25ab165847604992dfcc1bdd61c4cec15a0f707e7547b9ee85787');
INSERT INTO public.core_seal VALUES (275, 1313, 282, '\x782a431817a19375686fd0551416d4391571bd27fc3cca7f128941b7fcf3ce9d');
INSERT INTO public.core_seal VALUES (276, 1318, 283, '\x3424012f88c8f0b90eb66a823aa5e0e5ecd6515d34d6d7b2e4d039ff07c41c24');
INSERT INTO public.core_seal VALUES (277, 1318, 284, '\x1588586be3f3d2147d0e76e1b3d599ef3388e06475e8a62459ad667b1a3c28f5');
INSERT INTO public.core_seal VALUES (278, 1321, 285, '\x229263662cc34ba02e0ad1803f246bcd6a2f2da3a3dbd2721fac0bb8d7c2be5d');
INSERT INTO public.core_seal VALUES (279, 1327, 286, '\xcd34f0a62cedab0303838d769a08e7d68341db84496b7e5d3fa6c754c94b4772');
INSERT INTO public.core_seal VALUES (280, 1330, 287, '\x64d105c99fedf270f5a99bbab5c0ed53f0fb7700d647213df05b550e0987e4d4');
INSERT INTO public.core_seal VALUES (281, 1332, 288, '\xdb330075accdd41f197167afe9697edf24f6a26cf3ef1f7cea5bbc47c5132d87');
INSERT INTO public.core_seal VALUES (282, 1334, 289, '\xf6c161bd3b6770807d90426d47191beec4c1d80c038b3df36e66866044bc71d4');
INSERT INTO public.core_seal VALUES (283, 1336, 290, '\x7f5a88c4d253217f6ed1f95735fe98d70005dadc25f0688b879dc3712884e20b');
INSERT INTO public.core_seal VALUES (284, 1338, 291, '\x60e151eee11e550f822d39927e7c1f01266b21b9446b5b45ede3c142be3acc38');
INSERT INTO public.core_seal VALUES (285, 1343, 292, '\xd78d0f9e1719bfe91904d943e20c6661c10aebe22e85b2202e9a87dee19ff608');
INSERT INTO public.core_seal VALUES (286, 1347, 293, '\xfdf697e3195dd99251b560c35866fac015e98b092287cd4734d5dfd540b72290');
INSERT INTO public.core_seal VALUES (287, 1367, 294, '\xe76b3c30bbdd7b79965481e42e15c129af432334e13d6f1389b4c891e84a01c4');
INSERT INTO public.core_seal VALUES (288, 1376, 295, '\x586258b7c20b6ad06fe90b359564adf3953e59814634373b50c1681239181a0a');
INSERT INTO public.core_seal VALUES (289, 1380, 296, '\xb94dd918091db6ee3cee9971783ad52be4a36cfb9a2139a76a406137736182b1');
INSERT INTO public.core_seal VALUES (290, 1380, 297, '\xbfb433c3cba4e98512ef5fa4ebcc7bb2e88e66d439a3dbd0bcb31f11ed4f3a54');
INSERT INTO public.core_seal VALUES (291, 1384, 298, '\x1f1a5e5329a919a0b256ac1e879c037caad0cd868c8d8ebb03c5fbf558745ace');
INSERT INTO public.core_seal VALUES (292, 1384, 299, '\x407110714f859a1e2c3b6069b5d811830b516a3ddd6390dc0a68e9846eb1b408');
INSERT INTO public.core_seal VALUES (293, 1388, 300, '\x30f3a5529e12df6e93d2d8bf22ed26b6973e3502cf64229b45107b12b17d787e');
INSERT INTO public.core_seal VALUES (294, 1388, 301, '\x45d3e04fb3b9893ddc10c2f3ca67c051da7df4b10ec900db92ee8ef9b1e562e4');
INSERT INTO public.core_seal VALUES (295, 1392, 302, '\xcfa2e601708a87ad9c1977062f5723c5767d97a63d846845c26a24fd20016072');
INSERT INTO public.core_seal VALUES (296, 1395, 303, '\x54fdd7710fd3cad51cb0430305b42d556d7904f58475d66d9a5f2737e742c6e8');
INSERT INTO public.core_seal VALUES (297, 1399, 304, '\xbb13f4fd9bbb51274aa3ff31686c52268f44408c36ec57816341cd137889a5db');
INSERT INTO public.core_seal VALUES (298, 1404, 305, '\x806035de0751a31a3b4d711445ea5ca31dfe8adbb2fb81e3ae4b3b5f8adc0fa0');
INSERT INTO public.core_seal VALUES (299, 1409, 306, '\x0dfb857cfb0bf555e7cbb1e94e92de45be6c43a6f3fd7a64e44ae36df9b214c9');
INSERT INTO public.core_seal VALUES (300, 1414, 307, '\x0cbcefe3098c46b506502c6cd473ee4f94d243e685cee86a0d84aa4eeca2b640');
INSERT INTO public.core_seal VALUES (301, 1416, 308, '\x56cdf1fbf092b73c66a5a6572788eda604dcede049ddd346b9db784ea48b9cb8');
INSERT INTO public.core_seal VALUES (302, 1416, 309, '\x8c30bf15a94a2a4add0a2a49c77de47ae7460c2c2c0a69eee67df82f9aebbbc1');
INSERT INTO public.core_seal VALUES (303, 1425, 310, '\xa927bd99f6a302d6c446bd8bc47209e681ab632d8347b73b07772b3e543f382d');
INSERT INTO public.core_seal VALUES (304, 1426, 311, '\x150582c981cecc4bc3683c8f0e5a9944244a0515b339eb60793642f59eedde03');
INSERT INTO public.core_seal VALUES (305, 1429, 312, '\x902b9a8870bb3486391c34de01b41a27131d5eb5c4532c7e39bc1ba92e1e3076');
INSERT INTO public.core_seal VALUES (306, 1451, 313, '\x3de6779a969c5e8ccaa85d2973cc5cc94e0e67f498246987edb04bac5451a086');
INSERT INTO public.core_seal VALUES (307, 1467, 314, '\x2d857401ebf5c0c1da388f8d2c63fc264ff4f5000d2e4ca3fb392f0f41c6b038');
INSERT INTO public.core_seal VALUES (308, 1467, 315, '\x310dc526f1715fc6d9e203f0a2a7c29fc27d9b2f14de461be41f0187423d8c85');
INSERT INTO public.core_seal VALUES (309, 1473, 316, '\xe92d364988184c87333a536de0eb5a9f3e743d232dd72db7f14c7b1ee9a824d1');
INSERT INTO public.core_seal VALUES (310, 1473, 317, '\x63fed71e908ad4a1fb0bf1e958f48071ebed01225f0310c0d7b4aa60283311e0');
INSERT INTO public.core_seal VALUES (311, 1478, 318, '\x5a2400cb74f3119595bd0f524b967b457809afbd24931c03857ed390f283fe5e');
INSERT INTO public.core_seal VALUES (312, 1481, 319, '\x8bca5272409f55709521a2a232e7e33df25b7402dbf776b2784de6a89008d53b');
INSERT INTO public.core_seal VALUES (313, 1481, 320, '\x01e4d1db19eedef534bb228e4372a6822452da22ce1ef67e55b0758c05a7dccf');
INSERT INTO public.core_seal VALUES (314, 1484, 321, '\xd0bb7de62056f8c375507b4ba2faf61eee3c9be65fc7764f4fe29ff1af4ecdae');
INSERT INTO public.core_seal VALUES (315, 1490, 322, '\xa827ac9ce894f4cdfcd512c4a929e95c956d2e94d84c2f920c0455d11a253673');
INSERT INTO public.core_seal VALUES (316, 1490, 323, '\xc6b36df7ace52cd84fd88c63fd740d58927d14391ad9bae5ff9c9182707d2e6f');
INSERT INTO public.core_seal VALUES (317, 1491, 324, '\xf55b3e1a8d09315cbf5c11ae04bff11faa9ce8c3b93d65c554b7fdf9e8bee93c');
INSERT INTO public.core_seal VALUES (318, 1502, 325, '\x2ae514aa8b328dd70ae989570299d524c26445c0bf32c3706c4e6e4efb02d013');
INSERT INTO public.core_seal VALUES (319, 1507, 326, '\x041d6422c886446fb9bb89299436524114010cca853cd7ff2739dc0623e457df');
INSERT INTO public.core_seal VALUES (320, 1511, 327, '\xc51b1178d1a2d5735f561ef0176765fc1fb373236161441a03bf350f3285058b');
INSERT INTO public.core_seal VALUES (321, 1514, 328, '\x266a528b142ad0e894b322c4e73db56dc40af71517ccd33c32ee55473b134310');
INSERT INTO public.core_seal VALUES (322, 1516, 329, '\x8e428aea63fe612c6c5ebd46203767f09feb4339d044ba5ffd95462601103f94');
INSERT INTO public.core_seal VALUES (323, 1518, 330, '\x3847fb83a3ecd8fd8bf69c8337e9160c5a5deac0b15ca7c23401141653267b85');
INSERT INTO public.core_seal VALUES (324, 1520, 331, '\xfc8cc53dc99952024387a84ca2ae0e9b96ad7be545942986542b77ff71f86143');
INSERT INTO public.core_seal VALUES (325, 1522, 332, '\x36386e341d7cff1a776a9ca3fb46f475f59fe5e18554125ba5f0a39fe98f05ba');
INSERT INTO public.core_seal VALUES (326, 1524, 333, '\xbf9a97b22479f74d6415c649982dd4c7feaf51a877048e0800b49732b1a85149');
INSERT INTO public.core_seal VALUES (327, 1526, 334, '\x381a2d5b0af73a25e858c18e3389d856d1bcce8f85c74be410d032abb530bf99');
INSERT INTO public.core_seal VALUES (328, 1529, 335, '\x053bf872b5f3180ec5f9b0d6c1d4b85e6c80e9f8482ad3f83e1e7233cc513c2b');
INSERT INTO public.core_seal VALUES (329, 1531, 336, '\x7628e3eb83de86ccce2c5b0a0b5f8b91a24985e79ecf112691ec31dc7807a792');
INSERT INTO public.core_seal VALUES (330, 1533, 337, '\x3db4a7b27478165d5f7b91b657f4eb3f592f017977691e9caca5dfd5c9ff9d1b');
INSERT INTO public.core_seal VALUES (331, 1533, 338, '\x43cfa7c2423e40edb2b38797c09063e8078b1e072165e65713d92d7fb48e37a8');
INSERT INTO public.core_seal VALUES (332, 1537, 339, '\x6835c365398c226cc3fe081218d5e5df0fc48fc6cd289cf0aa678fcf65e41945');
INSERT INTO public.core_seal VALUES (333, 1540, 340, '\x14099a9a668d93d6519cf4976f14f925c61bd11b936f0ef71282efb86cf0b2bf');
INSERT INTO public.core_seal VALUES (334, 1544, 341, '\x12d6a506d22a2e1c21562427097e14243a73a57b408e695c6c2eb49d066e843a');
INSERT INTO public.core_seal VALUES (335, 1553, 342, '\xdd7c28646fef4c97d2c00d87efae9c2dbc1bdb6ffa516f7fc624cb56488c5416');
INSERT INTO public.core_seal VALUES (336, 1560, 343, '\x8c478cf325e7ce95542e056dc4aae248474e8d7fd7036769360f462817aabf3b');
INSERT INTO public.core_seal VALUES (337, 1564, 344, '\xb922199058409cdc50abb8da2c4cf21c4068727aced06b4d499c71c1b0a414bd');
INSERT INTO public.core_seal VALUES (338, 1566, 345, '\xaf071ec0d2bdec1bfae27e9fc22383baae388ca5227b2523f4da85f91bd5e937');
INSERT INTO public.core_seal VALUES (339, 1568, 346, '\x4549392462c203061b6655564bf652bba9bda14e0adcb376e2ab50060af39ccc');
INSERT INTO public.core_seal VALUES (340, 1570, 347, '\x92332aa300a9318812fe423c10d094649b103feea6c9d19e94b352ed46e3f517');
INSERT INTO public.core_seal VALUES (341, 1570, 348, '\x74afc4c9dc11bc0ea32686d9a65e4675a915a3ce92c3b9ce3c51e03b698d2177');
INSERT INTO public.core_seal VALUES (342, 1576, 349, '\xab234817b9c415264c4c80cc79b253a53f4bacb156725ed753a458f7bba3e2b4');
INSERT INTO public.core_seal VALUES (343, 1581, 350, '\x0e18d5f73dc53f8e355c0ae20d2a32e60a0000fbf26add5e1732d5754e90855f');
INSERT INTO public.core_seal VALUES (344, 1583, 351, '\xaffb05a1492f15eb7994f9179a21b9ad8dd5d240ca8e4fcc8dfe2427d3b30877');
INSERT INTO public.core_seal VALUES (345, 1585, 352, '\x9cef604fbdfb16de34df1f95c59203be440284ca3b823e99a2cdd4d0b9a088ea');
INSERT INTO public.core_seal VALUES (346, 1585, 353, '\xe1fcfd90ab7fe988ca3a89dbbcdfa9a967b9a0f91aaddfce2dba4b9078239e55');
INSERT INTO public.core_seal VALUES (347, 1587, 354, '\x68022d24476d6a093c913c8f061a57ed25c353309c9df8d00b8e6d477daf6e7b');
INSERT INTO public.core_seal VALUES (348, 1591, 355, '\x7f46ee96ee6de66b98c80d065ce2f6121fdaca963b3edc70b8cf4e06a8973932');
INSERT INTO public.core_seal VALUES (349, 1593, 356, '\xc430afdfe0c3696b60a594ab02b03a3f55be73d69721053333839924df2ce304');
INSERT INTO public.core_seal VALUES (350, 1597, 357, '\xde467a1ec1b6e530fb4ddd9775ec100299b23cf380b68a6db54ec2b71d883c8e');
INSERT INTO public.core_seal VALUES (351, 1599, 358, '\x4f8636361ae7b14678eb6dc139d65db6af73f67a59c133c89fb19656795370b2');
INSERT INTO public.core_seal VALUES (352, 1599, 359, '\xd7789736421420925e45e86fbbf1f132b9a68927ddaa33f312f9bc231db14fdd');
INSERT INTO public.core_seal VALUES (353, 1605, 361, '\x4adebbca8501894d7c9620c701cfa8ea82ca304e399f33536cfdcd230ee11499');
INSERT INTO public.core_seal VALUES (354, 1608, 362, '\x79d185b8a9f60c39582c8d055bca878d6d56524b79ccff682efb1771cac8530c');
INSERT INTO public.core_seal VALUES (355, 1608, 363, '\xe0dae1d3019d69225ee7e14accce5ed4e8384b35e3159ea8a1057d1edad90d63');
INSERT INTO public.core_seal VALUES (356, 1615, 368, '\x6751cd836e5d47d1a3b34944c64ba68de03374fe1fc822dfb636cc5a5ae4dca7');


--
-- Data for Name: core_second; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_second VALUES (380658003503742976, '\x5a725d0b827b0ee6be49e421634c80c5d5ea8876e7d79c45f9256d54c037e8e77903a145d7540dbc1d24e7ac5ba44cdb53fda85e30b57638b2403c02', 59827440, 1794823200, NULL);


--
-- Data for Name: core_second_code; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_second_code VALUES (380658003503742976, 'K5SV2PAYAAW486PM6FCB9HCNH2ZB36DAWEPK2BQ9WWQ77ZK01Q9G');
INSERT INTO public.core_second_code VALUES (380658003503742976, 'XHZ2HSVK89D0G5D61PMCMY72PQ6SB5NSSXAQ6Q6M4PHQSMNGSDV0');
INSERT INTO public.core_second_code VALUES (380658003503742976, '84T7R6FD6P2SPT57NCP8P33EKAQ6PYTEE8PHZRNWVDJNXNRH5C4G');
INSERT INTO public.core_second_code VALUES (380658003503742976, '683DP2VCB0ZYE9EQKM0SQQ17CBYQ7XFJ14490TSJGDKXCC0601VG');
INSERT INTO public.core_second_code VALUES (380658003503742976, 'PA4AG5KZ6BXXQAH33T1J9044PF8SVH4V1YSKSC5S03KNQ9N42PQG');
INSERT INTO public.core_second_code VALUES (380658003503742976, 'MZB4SVS636TT2KK6JZJB316TE1MEHT2D2T494GED1KA2Z3WFZPEG');
INSERT INTO public.core_second_code VALUES (380658003503742976, '862GNY026SDM159XB743C5S397MJSHFXARX8ZT98XQHBTBT63VEG');
INSERT INTO public.core_second_code VALUES (380658003503742976, 'RNVQE68DXYZ8M0GWTXSZH1KRX24BN7FDATJDJ7BGK9T8MYQR6FX0');
INSERT INTO public.core_second_code VALUES (380658003503742976, 'ZD6MZ7TJAEWMH73KKX3MHXC3SMAAFE4YJMNWQRBW2J59ZXZ7ERNG');
INSERT INTO public.core_second_code VALUES (380658003503742976, 'CPPRM4NM3QZW4GMNM7D4C0WZSWH41RHJQ2RP2Z0E0Q5D67ZM0KTG');


--
-- Data for Name: core_series; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_series VALUES ('case', 1900);


--
-- Data for Name: core_session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_session VALUES ('BRNSJ3ZRGA9XRH393T0QGNXS0413H534HNH470XR083BQJF6WWG0', 380658003486965769, 1794823200, 1794823200, 1794866400, '', 1794823200, 0, '', '', NULL);
INSERT INTO public.core_session VALUES ('9XBX7SZB9F9CVZ5C6AM6NQQS68GRDE14DS0DT39G3NG2VTX8KZRG', 380658003486965769, 1794823200, 1794823200, 1794866400, '', 1794823200, 0, '', '', NULL);
INSERT INTO public.core_session VALUES ('QDDTFX01A8SRT78B3AXWWBX90QJNP93RM0HM6XC5D4SQND9D1HZ0', 380658003499548672, 1794823200, 1794823200, 1794866400, '', 1794823200, 0, '', '', NULL);
INSERT INTO public.core_session VALUES ('PQDS345W9M6VFXP6FFQP7B1QE949V9MJACZ3GQCRFCV36KC13Q9G', 380658003486965769, 1794823200, 1794823200, 1794866400, '', 1794823200, 0, '', '', NULL);
INSERT INTO public.core_session VALUES ('0BPQEJ8772XMY230TKK2EYKYN7XG4YTT62B81GRJZZ4WA82DB8QG', 380658003486965769, 1794823200, 1794823200, 1794866400, '', 1794823200, 0, '', '', NULL);
INSERT INTO public.core_session VALUES ('BX09X53VT9E18MW8P2SSV7SSES2NWJVBC0HTGGWHWBG96WDC5XN0', 380658003499548672, 1794823200, 1794823200, 1794866400, '', 1794823200, 0, '', '', NULL);
INSERT INTO public.core_session VALUES ('ZQG38RPPXVKVYVTQ5VHSEF19GTHB721S4XQJA1NAAACR7QNKATNG', 380658003516325892, 1794823200, 1794823200, 1794866400, '', 1794823200, 0, '', '', NULL);
INSERT INTO public.core_session VALUES ('ECTV0ES4WDSJDY2ZQX31TF4Z9X7ZF0CSJ7GAM8N30Z7AVA4EJT90', 380658003516325892, 1797523200, 1797523200, 1797566400, '', 1797523200, 0, '', '', NULL);
INSERT INTO public.core_session VALUES ('ZWQZV6VAZBKQNJ31RYDMG1FZRA6A0TGX1GK97SJC5KEPQP94ES9G', 380658003486965769, 1794823200, 1794823200, 1794866400, '', 1794823200, 0, '', '', NULL);
INSERT INTO public.core_session VALUES ('MV65JYRG3WR0QKK680GTDJ4AMH469RKWHR0VG3AJ4SHMZF4VRS30', 380658003486965769, 1794823200, 1794823200, 1794866400, '', 1794823200, 0, '', '', NULL);
INSERT INTO public.core_session VALUES ('47GGY0P73831RCJPZR5ZFP5F6B0RZS6D547APM4G1S6RE7T6BY60', 380658003486965769, 1794823200, 1794823200, 1794866400, '', 1794823200, 0, '', '', NULL);
INSERT INTO public.core_session VALUES ('Y4K1AXYD2ZDWJX734DD7R1HMW87K59BWRPH7E6HYZM0C1N8BX880', 380658003516325892, 1794823200, 1794823200, 1794866400, '', 1794823200, 0, '', '', NULL);
INSERT INTO public.core_session VALUES ('DZX1EY3Y0DD1VYGXAQT2ZKMQN1C0T8JX0HZ4GDVFW0KKE3TQ5560', 380658003486965769, 1794823200, 1794823200, 1794866400, '', 1794823200, 0, '', '', NULL);
INSERT INTO public.core_session VALUES ('5GR9C31088174DXP47QX757WMJH41E6SE5SCPPEZKP4BRF401E40', 380658003516325892, 1794823200, 1794823200, 1794866400, '', 1794823200, 0, '', '', NULL);
INSERT INTO public.core_session VALUES ('1NAAZ0GE59Z8HDDRMYR6J071BGPY6DANVTQTX01GFZ89PFBKB6FG', 380658003503742976, 1794823200, 1794823200, 1794866400, '', 1794823200, 0, '', '', NULL);
INSERT INTO public.core_session VALUES ('SXMTD8WQH6TB7GNCN30J5PM6QBKRS6JAT5QGBFFN77G0881Z704G', 380658003503742976, 1794823200, 1794823200, 1794866400, '', 1794823200, 0, '', '', NULL);
INSERT INTO public.core_session VALUES ('ZXP4YB0P2G1QDMY46Q7997VBR1Z7HABBXK0VBVEMNB395W6VJWSG', 380658003503742976, 1794823200, 1794823200, 1794866400, '', 1794823200, 0, '', '', NULL);
INSERT INTO public.core_session VALUES ('FF5S3AHP6TVNNMGAT1XP25HTRJZTR292B843F8PT55MG6011KTK0', 380658003503742976, 1794823200, 1794823200, 1794866400, '', 1794823200, 0, '', '', NULL);
INSERT INTO public.core_session VALUES ('D8NFE75HSSH7X3VTAW5DMJBN34KXABVRR1RNG79D3QK7W6Y6YS00', 380658003503742976, 1794823200, 1794823200, 1794866400, '', 1794823200, 0, '', '', NULL);


--
-- Data for Name: core_setting; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_setting VALUES ('brand', '#1f3a5a', 2);
INSERT INTO public.core_setting VALUES ('typeface', 'inter', 2);
INSERT INTO public.core_setting VALUES ('name', 'Tvåstegskommunen', 4);
INSERT INTO public.core_setting VALUES ('phone', '0499-380 00', 4);
INSERT INTO public.core_setting VALUES ('hours', 'vardagar 7.30–16.30', 4);
INSERT INTO public.core_setting VALUES ('second', '', 4);
INSERT INTO public.core_setting VALUES ('first_contact_days', '7', 4);
INSERT INTO public.core_setting VALUES ('logo', 'c9wbcyty9n8bn7g3.svg', 4);
INSERT INTO public.core_setting VALUES ('logo_dark', '', 4);
INSERT INTO public.core_setting VALUES ('logo_alt', 'Ekåsa kommun', 4);


--
-- Data for Name: core_shortcut; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_shortcut VALUES (380658003486965769, 'next', 'Alt+Shift+P');


--
-- Data for Name: core_span; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_span VALUES (15, 20773, 380658003436634114, 53, 1);
INSERT INTO public.core_span VALUES (16, 20773, 380658003465994242, 0, 1);
INSERT INTO public.core_span VALUES (16, 20773, 380658003470188544, 53, 1);
INSERT INTO public.core_span VALUES (18, 20773, 380658003465994242, 0, 0);
INSERT INTO public.core_span VALUES (15, 20773, 380658003436634114, 0, 4);
INSERT INTO public.core_span VALUES (16, 20773, 380658003478577156, 0, 3);
INSERT INTO public.core_span VALUES (17, 20773, 380658003436634114, 0, 2);
INSERT INTO public.core_span VALUES (18, 20773, 380658003478577156, 0, 2);


--
-- Data for Name: core_task; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_task VALUES (380658254750945280, 1, 2, 1, 380658254067273728, 'Kolla lagningen', 380658003486965769, NULL, 22040, 380658003486965769, 1794823200, NULL, NULL);
INSERT INTO public.core_task VALUES (380658254373457920, 4, 1, 1, 380658254067273728, 'Ring entreprenören i dag', NULL, 380658003440828422, 18263, 380658003486965769, 1794823200, NULL, NULL);
INSERT INTO public.core_task VALUES (380658255354925071, 1, 1, 1, 380658255354925064, 'Ring entreprenören', 380658003486965769, NULL, 2932896, 380658003499548672, 1794823200, NULL, NULL);


--
-- Data for Name: core_task_told; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_task_told VALUES (380658254373457920, 18263, 2);


--
-- Data for Name: core_token; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_token VALUES (380667869559537665, '3R2NGE1P1BE5ZY5Y42BBY8BGA165E7YAW045CAKPQBQ22E9Z31VG', 'lyh_ZA9Z1R', 46, 1794823200, NULL, 1797415200);
INSERT INTO public.core_token VALUES (380667869563731969, '81YJ2ACGE8N7ME99V0GMNCN2HXWQ6YRVWY860KV4DBA5JFG793QG', 'lyh_TTY5CV', 52, 1794823200, NULL, 1829383200);
INSERT INTO public.core_token VALUES (380667869567926273, 'M9094EKJ6MWHMCHC802PF668Y1Z3R4CKQED993FKFN8E51KMXN70', 'lyh_R6WF84', 48, 1794823200, NULL, 1829383200);
INSERT INTO public.core_token VALUES (380667869572120577, '7F6KQK5HNBG6YT035QED28PK6YDA5CKG22WFRKVE7H6BXTC4AVR0', 'lyh_KDBHSW', 64, 1794823200, NULL, 1829383200);
INSERT INTO public.core_token VALUES (380658253857591296, '4XS69RTWWVW3DH8GSWHEJWWBZX3Z5N4228ZSWGNF5BFXBZ7XVJBG', 'lyh_7Z8E8K', 8, 1794823200, NULL, 1829383200);


--
-- Data for Name: core_token_use; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_token_use VALUES (380667869563731969, 20773, 0);
INSERT INTO public.core_token_use VALUES (380667869572120577, 20773, 1794823200);
INSERT INTO public.core_token_use VALUES (380667869559537665, 20773, 1797523200);
INSERT INTO public.core_token_use VALUES (380667869567926273, 20804, 0);
INSERT INTO public.core_token_use VALUES (380658253857591296, 20773, 0);


--
-- Data for Name: core_topic; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_topic VALUES (380658003449217024, 1, 'barn-utbildning', NULL, 380658003440828416, 0, 0, 'Barn och utbildning', 'Children and education', 'Lapset ja koulutus', NULL);
INSERT INTO public.core_topic VALUES (380658003449217025, 1, 'forskola', 380658003449217024, 380658003440828416, 0, 1, 'Förskola', 'Preschool', 'Esikoulu', NULL);
INSERT INTO public.core_topic VALUES (380658003453411328, 1, 'skola', 380658003449217024, 380658003440828416, 0, 2, 'Grundskola', 'Compulsory school', 'Peruskoulu', NULL);
INSERT INTO public.core_topic VALUES (380658003453411329, 1, 'skolskjuts', 380658003449217024, 380658003440828416, 0, 3, 'Skolskjuts', 'School transport', 'Koulukuljetus', NULL);
INSERT INTO public.core_topic VALUES (380658003453411330, 1, 'omsorg-stod', NULL, 380658003440828419, 0, 4, 'Omsorg och stöd', 'Care and support', 'Hoiva ja tuki', NULL);
INSERT INTO public.core_topic VALUES (380658003453411331, 1, 'aldreomsorg', 380658003453411330, 380658003440828419, 0, 5, 'Äldreomsorg', 'Care of older people', 'Vanhustenhoito', NULL);
INSERT INTO public.core_topic VALUES (380658003457605632, 1, 'ekonomiskt-bistand', 380658003453411330, 380658003440828419, 1, 6, 'Ekonomiskt bistånd', 'Financial assistance', 'Toimeentulotuki', NULL);
INSERT INTO public.core_topic VALUES (380658003457605633, 1, 'orosanmalan', 380658003453411330, 380658003440828419, 1, 7, 'Oro för ett barn', 'Worry about a child', 'Huoli lapsesta', NULL);
INSERT INTO public.core_topic VALUES (380658003457605634, 1, 'fardtjanst', 380658003453411330, 380658003440828419, 0, 8, 'Färdtjänst', 'Special transport', 'Kuljetuspalvelu', NULL);
INSERT INTO public.core_topic VALUES (380658003457605635, 1, 'bostadsanpassning', 380658003453411330, 380658003440828419, 0, 9, 'Bostadsanpassning', 'Housing adaptation', 'Asunnon muutostyöt', NULL);
INSERT INTO public.core_topic VALUES (380658003457605636, 1, 'uppleva-gora', NULL, 380658003445022720, 0, 10, 'Uppleva och göra', 'See and do', 'Koe ja tee', NULL);
INSERT INTO public.core_topic VALUES (380658003461799936, 1, 'bibliotek', 380658003457605636, 380658003445022720, 0, 11, 'Bibliotek', 'Libraries', 'Kirjastot', NULL);
INSERT INTO public.core_topic VALUES (380658003461799937, 1, 'kulturskola', 380658003457605636, 380658003445022720, 0, 12, 'Kulturskola', 'School of arts', 'Taidekoulu', NULL);
INSERT INTO public.core_topic VALUES (380658003465994240, 1, 'lokaler', 380658003457605636, 380658003445022720, 0, 13, 'Boka lokal', 'Book premises', 'Tilavaraukset', NULL);
INSERT INTO public.core_topic VALUES (380658003465994241, 1, 'bygga-bo', NULL, 380658003440828422, 0, 14, 'Bygga, bo och miljö', 'Build, live and environment', 'Rakentaminen, asuminen ja ympäristö', NULL);
INSERT INTO public.core_topic VALUES (380658003465994242, 1, 'bygglov', 380658003465994241, 380658003440828422, 0, 15, 'Bygglov', 'Building permits', 'Rakennusluvat', NULL);
INSERT INTO public.core_topic VALUES (380658003465994243, 1, 'vatten-avlopp', 380658003465994241, 380658003440828422, 0, 16, 'Vatten och avlopp', 'Water and sewage', 'Vesi ja viemäri', NULL);
INSERT INTO public.core_topic VALUES (380658003470188544, 1, 'avfall', 380658003465994241, 380658003440828422, 0, 17, 'Avfall och återvinning', 'Waste and recycling', 'Jätteet ja kierrätys', NULL);
INSERT INTO public.core_topic VALUES (380658003470188545, 1, 'eldning', 380658003465994241, 380658003440828422, 0, 18, 'Eldning', 'Fires outdoors', 'Avotuli', NULL);
INSERT INTO public.core_topic VALUES (380658003470188546, 1, 'trafik', NULL, 380658003440828422, 0, 19, 'Trafik och infrastruktur', 'Traffic and infrastructure', 'Liikenne ja infrastruktuuri', NULL);
INSERT INTO public.core_topic VALUES (380658003470188547, 1, 'parkering', 380658003470188546, 380658003440828422, 0, 20, 'Parkering', 'Parking', 'Pysäköinti', NULL);
INSERT INTO public.core_topic VALUES (380658003474382848, 1, 'gator', 380658003470188546, 380658003440828422, 0, 21, 'Gator och vägar', 'Streets and roads', 'Kadut ja tiet', NULL);
INSERT INTO public.core_topic VALUES (380658003474382849, 1, 'snorojning', 380658003470188546, 380658003440828422, 0, 22, 'Snöröjning', 'Snow clearance', 'Lumityöt', NULL);
INSERT INTO public.core_topic VALUES (380658003478577152, 1, 'gatubelysning', 380658003470188546, 380658003440828422, 0, 22, 'Gatubelysning', 'Street lighting', 'Katuvalaistus', NULL);
INSERT INTO public.core_topic VALUES (380658003478577153, 1, 'naringsliv-arbete', NULL, 380658003445022723, 0, 23, 'Näringsliv och arbete', 'Business and work', 'Elinkeinoelämä ja työ', NULL);
INSERT INTO public.core_topic VALUES (380658003478577154, 1, 'sommarjobb', 380658003478577153, 380658003445022723, 0, 25, 'Sommarjobb', 'Summer jobs', 'Kesätyöt', NULL);
INSERT INTO public.core_topic VALUES (380658003478577155, 1, 'kommun-politik', NULL, 380658003445022723, 0, 26, 'Kommun och politik', 'Municipality and politics', 'Kunta ja politiikka', NULL);
INSERT INTO public.core_topic VALUES (380658003478577156, 1, 'allmant', 380658003478577155, 380658003445022723, 0, 24, 'Allmänna frågor', 'General questions', 'Yleiset kysymykset', NULL);
INSERT INTO public.core_topic VALUES (380658003482771456, 1, 'vigsel', 380658003478577155, 380658003445022723, 0, 27, 'Borgerlig vigsel', 'Civil weddings', 'Siviilivihkimiset', NULL);
INSERT INTO public.core_topic VALUES (380658003482771457, 1, 'e-forslag', 380658003478577155, 380658003445022723, 0, 28, 'Förslag och synpunkter', 'Proposals and views', 'Ehdotukset ja mielipiteet', NULL);
INSERT INTO public.core_topic VALUES (380658003482771458, 1, 'handlingar', 380658003478577155, 380658003445022723, 0, 29, 'Allmänna handlingar', 'Public records', 'Julkiset asiakirjat', NULL);
INSERT INTO public.core_topic VALUES (380658253966622721, 1, 'skolbussar', NULL, 380658253912096768, 0, 31, 'Skolbussar', 'Skolbussar', 'Skolbussar', NULL);
INSERT INTO public.core_topic VALUES (380658253966622722, 1, 'skjuts-kort', 380658253966622721, 380658253912096768, 1, 32, 'Busskort', 'Busskort', 'Busskort', NULL);


--
-- Data for Name: core_tx_base; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: core_undo; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_undo VALUES (380667869588897805, 380658003486965769, 'case.hand-over', 'Samhällsbyggnadsförvaltningen', '/arbete/arenden', 1794823200, 1794909600, NULL);
INSERT INTO public.core_undo VALUES (380658254956482560, 380658003486965769, 'case.hand-over', 'Samhällsbyggnadsförvaltningen', '/arbete/arenden', 1794823200, 1794909600, NULL);
INSERT INTO public.core_undo VALUES (380658254675468288, 380658003486965769, 'case.hand-over', 'Samhällsbyggnadsförvaltningen', '/arbete/arenden', 1794823200, 1794909600, NULL);


--
-- Data for Name: core_undo_row; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_undo_row VALUES (380667869588897805, 0, 380667869588897800, 2, 'KC-1700', '380658003482771459 380658003474382848 1 0 0 380658003436634114 380658003436634115 0 0 0 0 0 0 0', NULL);
INSERT INTO public.core_undo_row VALUES (380658254956482560, 0, 380658254109233152, 2, 'KC-1750', '380658003482771459 380658003474382848 1 0 0 380658003436634114 380658003436634115 0 0 0 0 0 0 0', NULL);
INSERT INTO public.core_undo_row VALUES (380658254675468288, 0, 380658254151180288, 2, 'KC-1800', '380658003482771459 380658003474382848 1 0 0 380658003436634114 380658003436634115 0 0 0 0 0 0 0', NULL);


--
-- Data for Name: core_unit; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_unit VALUES (380658003432439808, 1, 'kommunen', NULL, 0, 'Ekåsa kommun', 'Municipality of Ekåsa', 'Ekåsan kunta', NULL);
INSERT INTO public.core_unit VALUES (380658003436634114, 1, 'kontaktcenter', 380658003432439808, 1, 'Kontaktcenter', 'Contact centre', 'Yhteyskeskus', NULL);
INSERT INTO public.core_unit VALUES (380658003440828416, 1, 'utbildning', 380658003432439808, 2, 'Barn- och utbildningsförvaltningen', 'Children and education', 'Kasvatus- ja koulutushallinto', NULL);
INSERT INTO public.core_unit VALUES (380658003440828419, 1, 'social', 380658003432439808, 2, 'Socialförvaltningen', 'Social services', 'Sosiaalihallinto', NULL);
INSERT INTO public.core_unit VALUES (380658003440828422, 1, 'samhallsbyggnad', 380658003432439808, 2, 'Samhällsbyggnadsförvaltningen', 'Building and environment', 'Yhdyskuntarakentaminen', NULL);
INSERT INTO public.core_unit VALUES (380658003445022720, 1, 'kultur', 380658003432439808, 2, 'Kultur- och fritidsförvaltningen', 'Culture and leisure', 'Kulttuuri ja vapaa-aika', NULL);
INSERT INTO public.core_unit VALUES (380658003445022723, 1, 'ledning', 380658003432439808, 2, 'Kommunledningskontoret', 'Municipal executive office', 'Kunnan johto', NULL);
INSERT INTO public.core_unit VALUES (380658256156037136, 1, 'gatuenheten-ost-vast', 380658003440828422, 3, 'Gatuenheten Öst & Väst', 'Gatuenheten Öst & Väst', 'Gatuenheten Öst & Väst', NULL);
INSERT INTO public.core_unit VALUES (380658253912096768, 1, 'skola', 380658003432439808, 2, 'Skolförvaltningen', 'Skolförvaltningen', 'Skolförvaltningen', NULL);
INSERT INTO public.core_unit VALUES (380658253920485376, 1, 'grundskola', 380658253912096768, 3, 'Grundskolan; norra', 'Grundskolan; norra', 'Grundskolan; norra', NULL);
INSERT INTO public.core_unit VALUES (380658253928873984, 1, 'klass', 380658253920485376, 3, 'Resurs "Björken"', 'Resurs "Björken"', 'Resurs "Björken"', NULL);


--
-- Data for Name: core_user; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_user VALUES (380658003512131585, 1, 'nils.secretary@ekasa.example', 'nils.secretary@ekasa.example', 'Nils Nord', '$argon2id$v=19$m=19456,t=2,p=1$8g0ibm8eME6nHs90nCCpRg$YVy90001B5Aj3M7XmkFCBZaFWzY2OPACpf5y7NAIy1U', 0, 1794823140, NULL, NULL, 0);
INSERT INTO public.core_user VALUES (380658003512131587, 1, 'pia.project@ekasa.example', 'pia.project@ekasa.example', 'Pia Palm', '$argon2id$v=19$m=19456,t=2,p=1$8g0ibm8eME6nHs90nCCpRg$YVy90001B5Aj3M7XmkFCBZaFWzY2OPACpf5y7NAIy1U', 0, 1794823140, NULL, NULL, 0);
INSERT INTO public.core_user VALUES (380658003516325890, 1, 'carl.crisis@ekasa.example', 'carl.crisis@ekasa.example', 'Carl Ceder', '$argon2id$v=19$m=19456,t=2,p=1$8g0ibm8eME6nHs90nCCpRg$YVy90001B5Aj3M7XmkFCBZaFWzY2OPACpf5y7NAIy1U', 0, 1794823140, NULL, NULL, 0);
INSERT INTO public.core_user VALUES (380658003503742978, 1, 'sara.officer@ekasa.example', 'sara.officer@ekasa.example', 'Sara Sund', '$argon2id$v=19$m=19456,t=2,p=1$8g0ibm8eME6nHs90nCCpRg$YVy90001B5Aj3M7XmkFCBZaFWzY2OPACpf5y7NAIy1U', 0, 1794823140, NULL, 1794823200, 0);
INSERT INTO public.core_user VALUES (380667869559537665, 1, '', 'token aj37d4b80g01', 'Webben', NULL, 0, 1794823200, NULL, NULL, 1);
INSERT INTO public.core_user VALUES (380667869563731969, 1, '', 'token aj37d4bc0g01', 'Byggreda', NULL, 0, 1794823200, NULL, NULL, 1);
INSERT INTO public.core_user VALUES (380658003516325888, 1, 'pontus.press@ekasa.example', 'pontus.press@ekasa.example', 'Pontus Pil', '$argon2id$v=19$m=19456,t=2,p=1$8g0ibm8eME6nHs90nCCpRg$YVy90001B5Aj3M7XmkFCBZaFWzY2OPACpf5y7NAIy1U', 0, 1794823140, NULL, 1794823200, 0);
INSERT INTO public.core_user VALUES (380658003507937280, 1, 'kim.communicator@ekasa.example', 'kim.communicator@ekasa.example', 'Kim Kvist', '$argon2id$v=19$m=19456,t=2,p=1$8g0ibm8eME6nHs90nCCpRg$YVy90001B5Aj3M7XmkFCBZaFWzY2OPACpf5y7NAIy1U', 0, 1794823140, NULL, 1794823200, 0);
INSERT INTO public.core_user VALUES (380667869567926273, 1, '', 'token aj37d4bg0g01', 'Centralen', NULL, 0, 1794823200, NULL, NULL, 1);
INSERT INTO public.core_user VALUES (380658003507937282, 1, 'maria.manager@ekasa.example', 'maria.manager@ekasa.example', 'Maria Mård', '$argon2id$v=19$m=19456,t=2,p=1$8g0ibm8eME6nHs90nCCpRg$YVy90001B5Aj3M7XmkFCBZaFWzY2OPACpf5y7NAIy1U', 0, 1794823140, NULL, 1794823200, 0);
INSERT INTO public.core_user VALUES (380667869572120577, 2, '', 'token aj37d4bm0g01', 'Tavlan', NULL, 0, 1794823200, 1794823200, NULL, 1);
INSERT INTO public.core_user VALUES (380658253949845505, 1, 'ulla.berg@ekasa.example', 'ulla.berg@ekasa.example', 'Ulla Bergström', NULL, 0, 1794823200, NULL, NULL, 0);
INSERT INTO public.core_user VALUES (380658003486965769, 1, 'anna.agent@ekasa.example', 'anna.agent@ekasa.example', 'Anna Alm', '$argon2id$v=19$m=19456,t=2,p=1$8g0ibm8eME6nHs90nCCpRg$YVy90001B5Aj3M7XmkFCBZaFWzY2OPACpf5y7NAIy1U', 0, 1794823140, NULL, 1794823200, 0);
INSERT INTO public.core_user VALUES (380658003516325892, 1, 'ada.admin@ekasa.example', 'ada.admin@ekasa.example', 'Ada Asp', '$argon2id$v=19$m=19456,t=2,p=1$8g0ibm8eME6nHs90nCCpRg$YVy90001B5Aj3M7XmkFCBZaFWzY2OPACpf5y7NAIy1U', 0, 1794823140, NULL, 1794823200, 0);
INSERT INTO public.core_user VALUES (380658003503742976, 1, 'olle.officer@ekasa.example', 'olle.officer@ekasa.example', 'Olle Öberg', '$argon2id$v=19$m=19456,t=2,p=1$8g0ibm8eME6nHs90nCCpRg$YVy90001B5Aj3M7XmkFCBZaFWzY2OPACpf5y7NAIy1U', 0, 1794823140, NULL, 1794823200, 0);
INSERT INTO public.core_user VALUES (380658253857591296, 1, '', 'token aj2yn9101400', 'Tavlan', NULL, 0, 1794823200, NULL, NULL, 1);
INSERT INTO public.core_user VALUES (380658003499548672, 1, 'erik.agent@ekasa.example', 'erik.agent@ekasa.example', 'Erik Ek', '$argon2id$v=19$m=19456,t=2,p=1$8g0ibm8eME6nHs90nCCpRg$YVy90001B5Aj3M7XmkFCBZaFWzY2OPACpf5y7NAIy1U', 0, 1794823140, NULL, 1794823200, 0);


--
-- Data for Name: core_view; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_view VALUES (380658254755168256, 1, 'arenden', 380658003486965769, NULL, 'Webben först', 'kanal=webb&ordning=nyast', 1);


--
-- Data for Name: core_viewer_class; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_viewer_class VALUES (380658003486965769, 380658003436634112, 1);
INSERT INTO public.core_viewer_class VALUES (380658003486965769, 380658003436634115, 3);
INSERT INTO public.core_viewer_class VALUES (380658003486965769, 380658003436634116, 3);
INSERT INTO public.core_viewer_class VALUES (380658003486965769, 380658003440828417, 1);
INSERT INTO public.core_viewer_class VALUES (380658003486965769, 380658003440828420, 1);
INSERT INTO public.core_viewer_class VALUES (380658003486965769, 380658003440828423, 1);
INSERT INTO public.core_viewer_class VALUES (380658003486965769, 380658003445022721, 1);
INSERT INTO public.core_viewer_class VALUES (380658003486965769, 380658003445022724, 1);
INSERT INTO public.core_viewer_class VALUES (380658003499548672, 380658003436634112, 1);
INSERT INTO public.core_viewer_class VALUES (380658003499548672, 380658003436634115, 3);
INSERT INTO public.core_viewer_class VALUES (380658003499548672, 380658003436634116, 3);
INSERT INTO public.core_viewer_class VALUES (380658003499548672, 380658003440828417, 1);
INSERT INTO public.core_viewer_class VALUES (380658003499548672, 380658003440828420, 1);
INSERT INTO public.core_viewer_class VALUES (380658003499548672, 380658003440828423, 1);
INSERT INTO public.core_viewer_class VALUES (380658003499548672, 380658003445022721, 1);
INSERT INTO public.core_viewer_class VALUES (380658003499548672, 380658003445022724, 1);
INSERT INTO public.core_viewer_class VALUES (380658003503742978, 380658003440828420, 3);
INSERT INTO public.core_viewer_class VALUES (380658003503742978, 380658003440828421, 3);
INSERT INTO public.core_viewer_class VALUES (380658003507937282, 380658003436634115, 2);
INSERT INTO public.core_viewer_class VALUES (380658003507937282, 380658003436634116, 2);
INSERT INTO public.core_viewer_class VALUES (380658003486965769, 380658256156037137, 1);
INSERT INTO public.core_viewer_class VALUES (380658003499548672, 380658256156037137, 1);
INSERT INTO public.core_viewer_class VALUES (380658003503742978, 380658256156037137, 3);
INSERT INTO public.core_viewer_class VALUES (380658003503742978, 380658256156037138, 3);
INSERT INTO public.core_viewer_class VALUES (380658003486965769, 380658253912096769, 1);
INSERT INTO public.core_viewer_class VALUES (380658003486965769, 380658253920485377, 1);
INSERT INTO public.core_viewer_class VALUES (380658003486965769, 380658253933068288, 1);
INSERT INTO public.core_viewer_class VALUES (380658003499548672, 380658253912096769, 1);
INSERT INTO public.core_viewer_class VALUES (380658003499548672, 380658253920485377, 1);
INSERT INTO public.core_viewer_class VALUES (380658003499548672, 380658253933068288, 1);
INSERT INTO public.core_viewer_class VALUES (380658253949845505, 380658253912096769, 3);
INSERT INTO public.core_viewer_class VALUES (380658253949845505, 380658253916291072, 3);
INSERT INTO public.core_viewer_class VALUES (380658253949845505, 380658253920485377, 3);
INSERT INTO public.core_viewer_class VALUES (380658253949845505, 380658253920485378, 3);
INSERT INTO public.core_viewer_class VALUES (380658253949845505, 380658253933068288, 3);
INSERT INTO public.core_viewer_class VALUES (380658253949845505, 380658253933068289, 3);
INSERT INTO public.core_viewer_class VALUES (380658003503742976, 380658003440828420, 3);
INSERT INTO public.core_viewer_class VALUES (380658003503742976, 380658003440828421, 3);
INSERT INTO public.core_viewer_class VALUES (380658003503742976, 380658003445022721, 2);
INSERT INTO public.core_viewer_class VALUES (380658003503742976, 380658003445022722, 2);
INSERT INTO public.core_viewer_class VALUES (380667869563731969, 380658003440828423, 3);
INSERT INTO public.core_viewer_class VALUES (380667869563731969, 380658003440828424, 3);
INSERT INTO public.core_viewer_class VALUES (380667869563731969, 380658256156037137, 3);
INSERT INTO public.core_viewer_class VALUES (380667869563731969, 380658256156037138, 3);
INSERT INTO public.core_viewer_class VALUES (380667869567926273, 380658003436634112, 1);
INSERT INTO public.core_viewer_class VALUES (380667869567926273, 380658003436634115, 3);
INSERT INTO public.core_viewer_class VALUES (380667869567926273, 380658003436634116, 3);
INSERT INTO public.core_viewer_class VALUES (380667869567926273, 380658003440828417, 1);
INSERT INTO public.core_viewer_class VALUES (380667869567926273, 380658003440828420, 1);
INSERT INTO public.core_viewer_class VALUES (380667869567926273, 380658003440828423, 1);
INSERT INTO public.core_viewer_class VALUES (380667869567926273, 380658003445022721, 1);
INSERT INTO public.core_viewer_class VALUES (380667869567926273, 380658003445022724, 1);
INSERT INTO public.core_viewer_class VALUES (380667869567926273, 380658253912096769, 1);
INSERT INTO public.core_viewer_class VALUES (380667869567926273, 380658253920485377, 1);
INSERT INTO public.core_viewer_class VALUES (380667869567926273, 380658253933068288, 1);
INSERT INTO public.core_viewer_class VALUES (380667869567926273, 380658256156037137, 1);
INSERT INTO public.core_viewer_class VALUES (380667869572120577, 380658003436634112, 2);
INSERT INTO public.core_viewer_class VALUES (380667869572120577, 380658003436634113, 2);
INSERT INTO public.core_viewer_class VALUES (380667869572120577, 380658003436634115, 2);
INSERT INTO public.core_viewer_class VALUES (380667869572120577, 380658003440828417, 2);
INSERT INTO public.core_viewer_class VALUES (380667869572120577, 380658003440828420, 2);
INSERT INTO public.core_viewer_class VALUES (380667869572120577, 380658003440828423, 2);
INSERT INTO public.core_viewer_class VALUES (380667869572120577, 380658003445022721, 2);
INSERT INTO public.core_viewer_class VALUES (380667869572120577, 380658003445022724, 2);
INSERT INTO public.core_viewer_class VALUES (380667869572120577, 380658253912096769, 2);
INSERT INTO public.core_viewer_class VALUES (380667869572120577, 380658253920485377, 2);
INSERT INTO public.core_viewer_class VALUES (380667869572120577, 380658253933068288, 2);
INSERT INTO public.core_viewer_class VALUES (380667869572120577, 380658256156037137, 2);
INSERT INTO public.core_viewer_class VALUES (380658253857591296, 380658003436634112, 1);
INSERT INTO public.core_viewer_class VALUES (380658253857591296, 380658003436634115, 3);
INSERT INTO public.core_viewer_class VALUES (380658253857591296, 380658003436634116, 3);
INSERT INTO public.core_viewer_class VALUES (380658253857591296, 380658003440828417, 1);
INSERT INTO public.core_viewer_class VALUES (380658253857591296, 380658003440828420, 1);
INSERT INTO public.core_viewer_class VALUES (380658253857591296, 380658003440828423, 1);
INSERT INTO public.core_viewer_class VALUES (380658253857591296, 380658003445022721, 1);
INSERT INTO public.core_viewer_class VALUES (380658253857591296, 380658003445022724, 1);
INSERT INTO public.core_viewer_class VALUES (380658253857591296, 380658253912096769, 1);
INSERT INTO public.core_viewer_class VALUES (380658253857591296, 380658253920485377, 1);
INSERT INTO public.core_viewer_class VALUES (380658253857591296, 380658253933068288, 1);
INSERT INTO public.core_viewer_class VALUES (380658253857591296, 380658256156037137, 1);


--
-- Data for Name: db_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.db_version VALUES ('jobs', 2);
INSERT INTO public.db_version VALUES ('core', 4);
INSERT INTO public.db_version VALUES ('contact', 3);


--
-- Data for Name: jobs_job; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.jobs_job VALUES (380658253865943042, 'app.backup', 0, 1797557400, 0, NULL, NULL, 3, 1, 1, 1797523200, 1797523200, NULL, NULL, NULL, NULL);
INSERT INTO public.jobs_job VALUES (380658253865943040, 'core.fold', 0, 1797523230, 0, NULL, NULL, 2, 1, 9, 1797523200, 1797523200, NULL, NULL, NULL, NULL);
INSERT INTO public.jobs_job VALUES (380658253865943043, 'core.sweep_files', 0, 1797559200, 0, NULL, NULL, 3, 1, 1, 1797523200, 1797523200, NULL, NULL, NULL, NULL);
INSERT INTO public.jobs_job VALUES (380658253865943044, 'jobs.sweep', 0, 1797559200, 0, NULL, NULL, 3, 1, 1, 1797523200, 1797523200, NULL, NULL, NULL, NULL);
INSERT INTO public.jobs_job VALUES (380658253865943041, 'core.sweep', 0, 1797526800, 0, NULL, NULL, 3, 1, 3, 1797523200, 1797523200, NULL, NULL, NULL, NULL);
INSERT INTO public.jobs_job VALUES (380658253865943045, 'jobs.sweep_mail', 0, 1797559200, 0, NULL, NULL, 3, 1, 1, 1797523200, 1797523200, NULL, NULL, NULL, NULL);
INSERT INTO public.jobs_job VALUES (380658253861748736, 'core.morning', 0, 1797573600, 0, NULL, NULL, 2, 1, 1, 1797523200, 1797523200, NULL, NULL, NULL, NULL);


--
-- Data for Name: jobs_letter; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.jobs_letter VALUES (380658255514308624, 'Vi har tagit emot ditt ärende KC-1150', 'Hej!

Vi har tagit emot ditt ärende KC-1150. Vi läser det och svarar dig.

Följ ärendet på vår webbplats, under Följ ett ärende.
Du behöver ärendets nummer och den hemliga koden. Koden stod på kvittot när du skickade din fråga. Den finns inte i det här brevet, eftersom e-post kan läsas av andra.

Du kan inte svara på det här brevet.

Hälsningar
Ekåsa kommun', NULL, 'sv', NULL, 1794823200);
INSERT INTO public.jobs_letter VALUES (380658256143454220, 'Vi har tagit emot ditt ärende KC-1300', 'Hej!

Vi har tagit emot ditt ärende KC-1300. Vi läser det och svarar dig.

Följ ärendet på vår webbplats, under Följ ett ärende.
Du behöver ärendets nummer och den hemliga koden. Koden stod på kvittot när du skickade din fråga. Den finns inte i det här brevet, eftersom e-post kan läsas av andra.

Du kan inte svara på det här brevet.

Hälsningar
Ekåsa kommun', NULL, 'sv', NULL, 1794823200);
INSERT INTO public.jobs_letter VALUES (380658256143454225, 'Ditt ärende KC-1300 har fått svar', 'Hej!

Ditt ärende KC-1300 har fått svar.

Följ ärendet på vår webbplats, under Följ ett ärende.
Du behöver ärendets nummer och den hemliga koden från kvittot. Svaret står inte i det här brevet, eftersom e-post kan läsas av andra.

Du kan inte svara på det här brevet. Skriv i ärendet om något är oklart.

Hälsningar
Ekåsa kommun', NULL, 'sv', NULL, 1794823200);
INSERT INTO public.jobs_letter VALUES (380658256147648524, 'Vi har tagit emot ditt ärende KC-1350', 'Hej!

Vi har tagit emot ditt ärende KC-1350. Vi läser det och svarar dig.

Följ ärendet på vår webbplats, under Följ ett ärende.
Du behöver ärendets nummer och den hemliga koden. Koden stod på kvittot när du skickade din fråga. Den finns inte i det här brevet, eftersom e-post kan läsas av andra.

Du kan inte svara på det här brevet.

Hälsningar
Ekåsa kommun', NULL, 'sv', NULL, 1794823200);
INSERT INTO public.jobs_letter VALUES (380658254088253440, 'Vi har tagit emot ditt ärende KC-1550', 'Hej!

Vi har tagit emot ditt ärende KC-1550. Vi läser det och svarar dig.

Följ ärendet på vår webbplats, under Följ ett ärende.
Du behöver ärendets nummer och den hemliga koden. Koden stod på kvittot när du skickade din fråga. Den finns inte i det här brevet, eftersom e-post kan läsas av andra.

Du kan inte svara på det här brevet.

Hälsningar
Ekåsa kommun', NULL, 'sv', NULL, 1794823200);
INSERT INTO public.jobs_letter VALUES (380658254528655360, 'Ditt ärende KC-1550 har fått svar', 'Hej!

Ditt ärende KC-1550 har fått svar.

Följ ärendet på vår webbplats, under Följ ett ärende.
Du behöver ärendets nummer och den hemliga koden från kvittot. Svaret står inte i det här brevet, eftersom e-post kan läsas av andra.

Du kan inte svara på det här brevet. Skriv i ärendet om något är oklart.

Hälsningar
Ekåsa kommun', NULL, 'sv', NULL, 1794823200);
INSERT INTO public.jobs_letter VALUES (380675804306079756, 'Vi har tagit emot ditt ärende KC-1600', 'Hej!

Vi har tagit emot ditt ärende KC-1600. Vi läser det och svarar dig.

Följ ärendet på vår webbplats, under Följ ett ärende.
Du behöver ärendets nummer och den hemliga koden. Koden stod på kvittot när du skickade din fråga. Den finns inte i det här brevet, eftersom e-post kan läsas av andra.

Du kan inte svara på det här brevet.

Hälsningar
Tvåstegskommunen', NULL, 'sv', NULL, 1794823200);
INSERT INTO public.jobs_letter VALUES (380675804306079766, 'Ditt ärende KC-1600 har fått svar', 'Hej!

Ditt ärende KC-1600 har fått svar.

Följ ärendet på vår webbplats, under Följ ett ärende.
Du behöver ärendets nummer och den hemliga koden från kvittot. Svaret står inte i det här brevet, eftersom e-post kan läsas av andra.

Du kan inte svara på det här brevet. Skriv i ärendet om något är oklart.

Hälsningar
Tvåstegskommunen', NULL, 'sv', NULL, 1794823200);
INSERT INTO public.jobs_letter VALUES (391982877320937485, 'Vi har tagit emot ditt ärende KC-1650', 'Hej!

Vi har tagit emot ditt ärende KC-1650. Vi läser det och svarar dig.

Följ ärendet på vår webbplats, under Följ ett ärende.
Du behöver ärendets nummer och den hemliga koden. Koden stod på kvittot när du skickade din fråga. Den finns inte i det här brevet, eftersom e-post kan läsas av andra.

Du kan inte svara på det här brevet.

Hälsningar
Tvåstegskommunen', NULL, 'sv', NULL, 1794823200);
INSERT INTO public.jobs_letter VALUES (380658254239268864, 'Vi har tagit emot ditt ärende KC-1850', 'Hej!

Vi har tagit emot ditt ärende KC-1850. Vi läser det och svarar dig.

Följ ärendet på vår webbplats, under Följ ett ärende.
Du behöver ärendets nummer och den hemliga koden. Koden stod på kvittot när du skickade din fråga. Den finns inte i det här brevet, eftersom e-post kan läsas av andra.

Du kan inte svara på det här brevet.

Hälsningar
Tvåstegskommunen', NULL, 'sv', NULL, 1794823200);


--
-- Data for Name: jobs_mail; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.jobs_mail VALUES (380658254092447744, 380658254088253440, 'contact.receipt', 380658254046310401, 'greta@granne.example', NULL, 1, 1, 0, 1794823260, NULL, NULL, NULL, NULL);
INSERT INTO public.jobs_mail VALUES (380658254537043968, 380658254528655360, 'contact.answer', 380658254469935104, 'greta@granne.example', NULL, 1, 1, 0, 1794823560, NULL, NULL, NULL, NULL);
INSERT INTO public.jobs_mail VALUES (380658255514308625, 380658255514308624, 'contact.receipt', 380658255514308619, 'a@example.org', NULL, 1, 1, 0, 1794823861, NULL, NULL, NULL, NULL);
INSERT INTO public.jobs_mail VALUES (380658256143454221, 380658256143454220, 'contact.receipt', 380658256143454217, 'tora@torn.example', NULL, 1, 1, 0, 1794825492, NULL, NULL, NULL, NULL);
INSERT INTO public.jobs_mail VALUES (380658256143454226, 380658256143454225, 'contact.answer', 380658256143454222, 'tora@torn.example', NULL, 1, 1, 0, 1794826483, NULL, NULL, NULL, NULL);
INSERT INTO public.jobs_mail VALUES (380658256147648525, 380658256147648524, 'contact.receipt', 380658256147648521, 'kanarie.hemligsson@exempel.example', NULL, 1, 1, 0, 1794827384, NULL, NULL, NULL, NULL);
INSERT INTO public.jobs_mail VALUES (380675804306079767, 380675804306079766, 'contact.answer', 380675804306079764, 'bo@example.com', NULL, 1, 1, 0, 1794823200, NULL, NULL, NULL, NULL);
INSERT INTO public.jobs_mail VALUES (380675804306079757, 380675804306079756, 'contact.receipt', 380675804306079753, 'bo@example.com', NULL, 1, 1, 0, 1797523200, NULL, NULL, NULL, NULL);
INSERT INTO public.jobs_mail VALUES (391982877320937486, 391982877320937485, 'contact.receipt', 391982877320937481, 'asa@ekasa.example', NULL, 1, 1, 0, 1794823200, NULL, NULL, NULL, NULL);
INSERT INTO public.jobs_mail VALUES (380658254239268865, 380658254239268864, 'contact.receipt', 380658254155382785, 'gran@example.org', NULL, 1, 1, 0, 1794823200, NULL, NULL, NULL, NULL);


--
-- Data for Name: jobs_mail_server; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.jobs_mail_server VALUES ('127.0.0.1:1', 0, 8, 1797523837, 'connect', 1797523200, NULL);


--
-- Name: core_event_seq_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.core_event_seq_seq', 381, true);


--
-- Name: core_rollup_delta_seq_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.core_rollup_delta_seq_seq', 338, true);


--
-- Name: contact_answer contact_answer_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_answer
    ADD CONSTRAINT contact_answer_pkey PRIMARY KEY (id);


--
-- Name: contact_answer contact_answer_source_key_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_answer
    ADD CONSTRAINT contact_answer_source_key_key UNIQUE (source_key);


--
-- Name: contact_case contact_case_number_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_case
    ADD CONSTRAINT contact_case_number_key UNIQUE (number);


--
-- Name: contact_case contact_case_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_case
    ADD CONSTRAINT contact_case_pkey PRIMARY KEY (id);


--
-- Name: contact_case_type contact_case_type_key_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_case_type
    ADD CONSTRAINT contact_case_type_key_key UNIQUE (key);


--
-- Name: contact_case_type contact_case_type_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_case_type
    ADD CONSTRAINT contact_case_type_pkey PRIMARY KEY (id);


--
-- Name: contact_helped contact_helped_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_helped
    ADD CONSTRAINT contact_helped_pkey PRIMARY KEY (id);


--
-- Name: contact_message contact_message_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_message
    ADD CONSTRAINT contact_message_pkey PRIMARY KEY (id);


--
-- Name: contact_missing contact_missing_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_missing
    ADD CONSTRAINT contact_missing_pkey PRIMARY KEY (id);


--
-- Name: core_access_class core_access_class_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_access_class
    ADD CONSTRAINT core_access_class_pkey PRIMARY KEY (id);


--
-- Name: core_attempt core_attempt_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_attempt
    ADD CONSTRAINT core_attempt_pkey PRIMARY KEY (key_mac);


--
-- Name: core_calendar_day core_calendar_day_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_calendar_day
    ADD CONSTRAINT core_calendar_day_pkey PRIMARY KEY (id);


--
-- Name: core_calendar core_calendar_key_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_calendar
    ADD CONSTRAINT core_calendar_key_key UNIQUE (key);


--
-- Name: core_calendar core_calendar_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_calendar
    ADD CONSTRAINT core_calendar_pkey PRIMARY KEY (id);


--
-- Name: core_calendar_week core_calendar_week_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_calendar_week
    ADD CONSTRAINT core_calendar_week_pkey PRIMARY KEY (calendar_id, weekday, from_min);


--
-- Name: core_digest core_digest_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_digest
    ADD CONSTRAINT core_digest_pkey PRIMARY KEY (user_id);


--
-- Name: core_document core_document_key_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_document
    ADD CONSTRAINT core_document_key_key UNIQUE (key);


--
-- Name: core_document core_document_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_document
    ADD CONSTRAINT core_document_pkey PRIMARY KEY (id);


--
-- Name: core_document_version core_document_version_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_document_version
    ADD CONSTRAINT core_document_version_pkey PRIMARY KEY (id);


--
-- Name: core_draft core_draft_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_draft
    ADD CONSTRAINT core_draft_pkey PRIMARY KEY (user_id, name);


--
-- Name: core_event_payload core_event_payload_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_event_payload
    ADD CONSTRAINT core_event_payload_pkey PRIMARY KEY (id);


--
-- Name: core_event core_event_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_event
    ADD CONSTRAINT core_event_pkey PRIMARY KEY (seq);


--
-- Name: core_feed core_feed_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_feed
    ADD CONSTRAINT core_feed_pkey PRIMARY KEY (name);


--
-- Name: core_file_chunk core_file_chunk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_file_chunk
    ADD CONSTRAINT core_file_chunk_pkey PRIMARY KEY (file_id, n);


--
-- Name: core_file core_file_hash_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_file
    ADD CONSTRAINT core_file_hash_key UNIQUE (hash);


--
-- Name: core_file core_file_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_file
    ADD CONSTRAINT core_file_pkey PRIMARY KEY (id);


--
-- Name: core_file_use core_file_use_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_file_use
    ADD CONSTRAINT core_file_use_pkey PRIMARY KEY (id);


--
-- Name: core_follow core_follow_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_follow
    ADD CONSTRAINT core_follow_pkey PRIMARY KEY (user_id, link_kind, link_id);


--
-- Name: core_form_answer core_form_answer_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_form_answer
    ADD CONSTRAINT core_form_answer_pkey PRIMARY KEY (id);


--
-- Name: core_form core_form_key_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_form
    ADD CONSTRAINT core_form_key_key UNIQUE (key);


--
-- Name: core_form core_form_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_form
    ADD CONSTRAINT core_form_pkey PRIMARY KEY (id);


--
-- Name: core_form_value core_form_value_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_form_value
    ADD CONSTRAINT core_form_value_pkey PRIMARY KEY (answer_id, field, "position");


--
-- Name: core_form_version core_form_version_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_form_version
    ADD CONSTRAINT core_form_version_pkey PRIMARY KEY (id);


--
-- Name: core_grant core_grant_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_grant
    ADD CONSTRAINT core_grant_pkey PRIMARY KEY (user_id, role, unit_id);


--
-- Name: core_import_batch core_import_batch_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_import_batch
    ADD CONSTRAINT core_import_batch_pkey PRIMARY KEY (import_id, round, n);


--
-- Name: core_import core_import_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_import
    ADD CONSTRAINT core_import_pkey PRIMARY KEY (id);


--
-- Name: core_logo core_logo_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_logo
    ADD CONSTRAINT core_logo_pkey PRIMARY KEY (name);


--
-- Name: core_node core_node_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_node
    ADD CONSTRAINT core_node_pkey PRIMARY KEY (id);


--
-- Name: core_note core_note_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_note
    ADD CONSTRAINT core_note_pkey PRIMARY KEY (id);


--
-- Name: core_note_version core_note_version_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_note_version
    ADD CONSTRAINT core_note_version_pkey PRIMARY KEY (note_id, number);


--
-- Name: core_notice core_notice_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_notice
    ADD CONSTRAINT core_notice_pkey PRIMARY KEY (user_id, kind, link_kind, link_id);


--
-- Name: core_oidc_rule core_oidc_rule_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_oidc_rule
    ADD CONSTRAINT core_oidc_rule_pkey PRIMARY KEY (id);


--
-- Name: core_oidc_user core_oidc_user_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_oidc_user
    ADD CONSTRAINT core_oidc_user_pkey PRIMARY KEY (issuer, subject);


--
-- Name: core_oidc_wait core_oidc_wait_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_oidc_wait
    ADD CONSTRAINT core_oidc_wait_pkey PRIMARY KEY (token_mac);


--
-- Name: core_once core_once_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_once
    ADD CONSTRAINT core_once_pkey PRIMARY KEY (token_mac);


--
-- Name: core_person core_person_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_person
    ADD CONSTRAINT core_person_pkey PRIMARY KEY (id);


--
-- Name: core_read core_read_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_read
    ADD CONSTRAINT core_read_pkey PRIMARY KEY (user_id, link_kind, link_id, span);


--
-- Name: core_rollup_delta core_rollup_delta_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_rollup_delta
    ADD CONSTRAINT core_rollup_delta_pkey PRIMARY KEY (seq);


--
-- Name: core_rollup core_rollup_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_rollup
    ADD CONSTRAINT core_rollup_pkey PRIMARY KEY (measure, day, dim);


--
-- Name: core_seal core_seal_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_seal
    ADD CONSTRAINT core_seal_pkey PRIMARY KEY (n);


--
-- Name: core_second_code core_second_code_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_second_code
    ADD CONSTRAINT core_second_code_pkey PRIMARY KEY (user_id, code_mac);


--
-- Name: core_second core_second_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_second
    ADD CONSTRAINT core_second_pkey PRIMARY KEY (user_id);


--
-- Name: core_series core_series_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_series
    ADD CONSTRAINT core_series_pkey PRIMARY KEY (name);


--
-- Name: core_session core_session_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_session
    ADD CONSTRAINT core_session_pkey PRIMARY KEY (token_mac);


--
-- Name: core_setting core_setting_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_setting
    ADD CONSTRAINT core_setting_pkey PRIMARY KEY (name);


--
-- Name: core_shortcut core_shortcut_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_shortcut
    ADD CONSTRAINT core_shortcut_pkey PRIMARY KEY (user_id, name);


--
-- Name: core_span core_span_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_span
    ADD CONSTRAINT core_span_pkey PRIMARY KEY (measure, day, dim, bucket);


--
-- Name: core_task core_task_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_task
    ADD CONSTRAINT core_task_pkey PRIMARY KEY (id);


--
-- Name: core_task_told core_task_told_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_task_told
    ADD CONSTRAINT core_task_told_pkey PRIMARY KEY (task_id, due_day, stage);


--
-- Name: core_token core_token_mac_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_token
    ADD CONSTRAINT core_token_mac_key UNIQUE (mac);


--
-- Name: core_token core_token_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_token
    ADD CONSTRAINT core_token_pkey PRIMARY KEY (user_id);


--
-- Name: core_token_use core_token_use_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_token_use
    ADD CONSTRAINT core_token_use_pkey PRIMARY KEY (user_id);


--
-- Name: core_topic core_topic_key_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_topic
    ADD CONSTRAINT core_topic_key_key UNIQUE (key);


--
-- Name: core_topic core_topic_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_topic
    ADD CONSTRAINT core_topic_pkey PRIMARY KEY (id);


--
-- Name: core_tx_base core_tx_base_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_tx_base
    ADD CONSTRAINT core_tx_base_pkey PRIMARY KEY (id);


--
-- Name: core_undo core_undo_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_undo
    ADD CONSTRAINT core_undo_pkey PRIMARY KEY (id);


--
-- Name: core_undo_row core_undo_row_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_undo_row
    ADD CONSTRAINT core_undo_row_pkey PRIMARY KEY (undo_id, place);


--
-- Name: core_unit core_unit_key_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_unit
    ADD CONSTRAINT core_unit_key_key UNIQUE (key);


--
-- Name: core_unit core_unit_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_unit
    ADD CONSTRAINT core_unit_pkey PRIMARY KEY (id);


--
-- Name: core_user core_user_email_key_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_user
    ADD CONSTRAINT core_user_email_key_key UNIQUE (email_key);


--
-- Name: core_user core_user_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_user
    ADD CONSTRAINT core_user_pkey PRIMARY KEY (id);


--
-- Name: core_view core_view_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_view
    ADD CONSTRAINT core_view_pkey PRIMARY KEY (id);


--
-- Name: core_viewer_class core_viewer_class_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_viewer_class
    ADD CONSTRAINT core_viewer_class_pkey PRIMARY KEY (user_id, class_id);


--
-- Name: db_version db_version_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.db_version
    ADD CONSTRAINT db_version_pkey PRIMARY KEY (domain);


--
-- Name: jobs_job jobs_job_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.jobs_job
    ADD CONSTRAINT jobs_job_pkey PRIMARY KEY (id);


--
-- Name: jobs_letter jobs_letter_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.jobs_letter
    ADD CONSTRAINT jobs_letter_pkey PRIMARY KEY (id);


--
-- Name: jobs_mail jobs_mail_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.jobs_mail
    ADD CONSTRAINT jobs_mail_pkey PRIMARY KEY (id);


--
-- Name: jobs_mail_server jobs_mail_server_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.jobs_mail_server
    ADD CONSTRAINT jobs_mail_server_pkey PRIMARY KEY (name);


--
-- Name: contact_answer_question_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contact_answer_question_id ON public.contact_answer USING btree (question, id);


--
-- Name: contact_answer_reviewed_at_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contact_answer_reviewed_at_id ON public.contact_answer USING btree (reviewed_at, id);


--
-- Name: contact_answer_topic_id_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contact_answer_topic_id_id ON public.contact_answer USING btree (topic_id, id);


--
-- Name: contact_case_holder_id_status_changed_at_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contact_case_holder_id_status_changed_at_id ON public.contact_case USING btree (holder_id, status, changed_at, id);


--
-- Name: contact_case_holder_id_status_opened_at_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contact_case_holder_id_status_opened_at_id ON public.contact_case USING btree (holder_id, status, opened_at, id);


--
-- Name: contact_case_person_id_topic_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contact_case_person_id_topic_id ON public.contact_case USING btree (person_id, topic_id);


--
-- Name: contact_case_status_changed_at_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contact_case_status_changed_at_id ON public.contact_case USING btree (status, changed_at, id);


--
-- Name: contact_case_status_opened_at_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contact_case_status_opened_at_id ON public.contact_case USING btree (status, opened_at, id);


--
-- Name: contact_case_topic_id_status_opened_at_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contact_case_topic_id_status_opened_at_id ON public.contact_case USING btree (topic_id, status, opened_at, id);


--
-- Name: contact_case_unit_id_status_opened_at_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contact_case_unit_id_status_opened_at_id ON public.contact_case USING btree (unit_id, status, opened_at, id);


--
-- Name: contact_helped_answer_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contact_helped_answer_id ON public.contact_helped USING btree (answer_id);


--
-- Name: contact_message_case_id_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contact_message_case_id_id ON public.contact_message USING btree (case_id, id);


--
-- Name: contact_missing_day_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contact_missing_day_id ON public.contact_missing USING btree (day, id);


--
-- Name: core_access_class_unit_id_secrecy_kind; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX core_access_class_unit_id_secrecy_kind ON public.core_access_class USING btree (unit_id, secrecy, kind);


--
-- Name: core_attempt_used_until; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX core_attempt_used_until ON public.core_attempt USING btree (used_until);


--
-- Name: core_calendar_day_calendar_id_day_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX core_calendar_day_calendar_id_day_id ON public.core_calendar_day USING btree (calendar_id, day, id);


--
-- Name: core_document_version_document_id_lang_number; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX core_document_version_document_id_lang_number ON public.core_document_version USING btree (document_id, lang, number);


--
-- Name: core_draft_saved_at_user_id_name; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX core_draft_saved_at_user_id_name ON public.core_draft USING btree (saved_at, user_id, name);


--
-- Name: core_event_actor_at_seq; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX core_event_actor_at_seq ON public.core_event USING btree (actor, at, seq);


--
-- Name: core_event_at_seq; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX core_event_at_seq ON public.core_event USING btree (at, seq);


--
-- Name: core_event_link_kind_link_id_at_seq; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX core_event_link_kind_link_id_at_seq ON public.core_event USING btree (link_kind, link_id, at, seq);


--
-- Name: core_event_payload_at_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX core_event_payload_at_id ON public.core_event_payload USING btree (at, id);


--
-- Name: core_event_tx_seq; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX core_event_tx_seq ON public.core_event USING btree (tx, seq);


--
-- Name: core_file_created_at_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX core_file_created_at_id ON public.core_file USING btree (created_at, id);


--
-- Name: core_file_use_file_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX core_file_use_file_id ON public.core_file_use USING btree (file_id);


--
-- Name: core_file_use_link_kind_link_id_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX core_file_use_link_kind_link_id_id ON public.core_file_use USING btree (link_kind, link_id, id);


--
-- Name: core_follow_link_kind_link_id_user_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX core_follow_link_kind_link_id_user_id ON public.core_follow USING btree (link_kind, link_id, user_id);


--
-- Name: core_form_answer_link_kind_link_id_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX core_form_answer_link_kind_link_id_id ON public.core_form_answer USING btree (link_kind, link_id, id);


--
-- Name: core_form_answer_version_id_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX core_form_answer_version_id_id ON public.core_form_answer USING btree (version_id, id);


--
-- Name: core_form_topic_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX core_form_topic_id ON public.core_form USING btree (topic_id);


--
-- Name: core_form_version_form_id_number; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX core_form_version_form_id_number ON public.core_form_version USING btree (form_id, number);


--
-- Name: core_grant_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX core_grant_unit_id ON public.core_grant USING btree (unit_id);


--
-- Name: core_import_made_at_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX core_import_made_at_id ON public.core_import USING btree (made_at, id);


--
-- Name: core_note_link_kind_link_id_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX core_note_link_kind_link_id_id ON public.core_note USING btree (link_kind, link_id, id);


--
-- Name: core_notice_at_user_id_kind_link_kind_link_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX core_notice_at_user_id_kind_link_kind_link_id ON public.core_notice USING btree (at, user_id, kind, link_kind, link_id);


--
-- Name: core_notice_user_id_at_kind_link_kind_link_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX core_notice_user_id_at_kind_link_kind_link_id ON public.core_notice USING btree (user_id, at, kind, link_kind, link_id);


--
-- Name: core_notice_user_id_read_at_at_kind_link_kind_link_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX core_notice_user_id_read_at_at_kind_link_kind_link_id ON public.core_notice USING btree (user_id, read_at, at, kind, link_kind, link_id);


--
-- Name: core_oidc_rule_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX core_oidc_rule_unit_id ON public.core_oidc_rule USING btree (unit_id);


--
-- Name: core_oidc_rule_value_role_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX core_oidc_rule_value_role_unit_id ON public.core_oidc_rule USING btree (value, role, unit_id);


--
-- Name: core_oidc_user_user_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX core_oidc_user_user_id ON public.core_oidc_user USING btree (user_id);


--
-- Name: core_oidc_wait_expires_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX core_oidc_wait_expires_at ON public.core_oidc_wait USING btree (expires_at);


--
-- Name: core_once_expires_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX core_once_expires_at ON public.core_once USING btree (expires_at);


--
-- Name: core_person_email_key; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX core_person_email_key ON public.core_person USING btree (email_key);


--
-- Name: core_person_phone_key; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX core_person_phone_key ON public.core_person USING btree (phone_key);


--
-- Name: core_read_span; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX core_read_span ON public.core_read USING btree (span);


--
-- Name: core_rollup_delta_measure_day; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX core_rollup_delta_measure_day ON public.core_rollup_delta USING btree (measure, day);


--
-- Name: core_session_expires_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX core_session_expires_at ON public.core_session USING btree (expires_at);


--
-- Name: core_session_oidc_sid; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX core_session_oidc_sid ON public.core_session USING btree (oidc_sid);


--
-- Name: core_session_oidc_sub; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX core_session_oidc_sub ON public.core_session USING btree (oidc_sub);


--
-- Name: core_session_user_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX core_session_user_id ON public.core_session USING btree (user_id);


--
-- Name: core_task_done_at_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX core_task_done_at_id ON public.core_task USING btree (done_at, id);


--
-- Name: core_task_done_by_done_at_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX core_task_done_by_done_at_id ON public.core_task USING btree (done_by, done_at, id);


--
-- Name: core_task_link_kind_link_id_due_day_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX core_task_link_kind_link_id_due_day_id ON public.core_task USING btree (link_kind, link_id, due_day, id);


--
-- Name: core_task_unit_id_due_day_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX core_task_unit_id_due_day_id ON public.core_task USING btree (unit_id, due_day, id);


--
-- Name: core_task_user_id_due_day_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX core_task_user_id_due_day_id ON public.core_task USING btree (user_id, due_day, id);


--
-- Name: core_topic_parent_id_position_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX core_topic_parent_id_position_id ON public.core_topic USING btree (parent_id, "position", id);


--
-- Name: core_undo_expires_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX core_undo_expires_at ON public.core_undo USING btree (expires_at);


--
-- Name: core_unit_kind_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX core_unit_kind_id ON public.core_unit USING btree (kind, id);


--
-- Name: core_unit_parent_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX core_unit_parent_id ON public.core_unit USING btree (parent_id);


--
-- Name: core_user_name_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX core_user_name_id ON public.core_user USING btree (name, id);


--
-- Name: core_view_unit_id_list; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX core_view_unit_id_list ON public.core_view USING btree (unit_id, list);


--
-- Name: core_view_user_id_list; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX core_view_user_id_list ON public.core_view USING btree (user_id, list);


--
-- Name: core_viewer_class_class_id_user_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX core_viewer_class_class_id_user_id ON public.core_viewer_class USING btree (class_id, user_id);


--
-- Name: jobs_job_failed_at_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX jobs_job_failed_at_id ON public.jobs_job USING btree (failed_at, id);


--
-- Name: jobs_job_kind_arg; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX jobs_job_kind_arg ON public.jobs_job USING btree (kind, arg);


--
-- Name: jobs_job_lane_run_at_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX jobs_job_lane_run_at_id ON public.jobs_job USING btree (lane, run_at, id);


--
-- Name: jobs_job_run_at_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX jobs_job_run_at_id ON public.jobs_job USING btree (run_at, id);


--
-- Name: jobs_letter_created_at_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX jobs_letter_created_at_id ON public.jobs_letter USING btree (created_at, id);


--
-- Name: jobs_mail_claim; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX jobs_mail_claim ON public.jobs_mail USING btree (claim);


--
-- Name: jobs_mail_done_at_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX jobs_mail_done_at_id ON public.jobs_mail USING btree (done_at, id);


--
-- Name: jobs_mail_lane_state_run_at_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX jobs_mail_lane_state_run_at_id ON public.jobs_mail USING btree (lane, state, run_at, id);


--
-- Name: jobs_mail_letter_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX jobs_mail_letter_id ON public.jobs_mail USING btree (letter_id);


--
-- Name: jobs_mail_source_source_id_address; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX jobs_mail_source_source_id_address ON public.jobs_mail USING btree (source, source_id, address);


--
-- Name: jobs_mail_state_lease_until; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX jobs_mail_state_lease_until ON public.jobs_mail USING btree (state, lease_until);


--
-- Name: contact_answer contact_answer_topic_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_answer
    ADD CONSTRAINT contact_answer_topic_id_fkey FOREIGN KEY (topic_id) REFERENCES public.core_topic(id);


--
-- Name: contact_answer contact_answer_unit_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_answer
    ADD CONSTRAINT contact_answer_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.core_unit(id);


--
-- Name: contact_case contact_case_access_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_case
    ADD CONSTRAINT contact_case_access_fkey FOREIGN KEY (access) REFERENCES public.core_access_class(id);


--
-- Name: contact_case contact_case_holder_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_case
    ADD CONSTRAINT contact_case_holder_id_fkey FOREIGN KEY (holder_id) REFERENCES public.core_user(id);


--
-- Name: contact_case contact_case_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_case
    ADD CONSTRAINT contact_case_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.core_person(id);


--
-- Name: contact_case contact_case_topic_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_case
    ADD CONSTRAINT contact_case_topic_id_fkey FOREIGN KEY (topic_id) REFERENCES public.core_topic(id);


--
-- Name: contact_case contact_case_type_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_case
    ADD CONSTRAINT contact_case_type_id_fkey FOREIGN KEY (type_id) REFERENCES public.contact_case_type(id);


--
-- Name: contact_case contact_case_unit_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_case
    ADD CONSTRAINT contact_case_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.core_unit(id);


--
-- Name: contact_helped contact_helped_answer_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_helped
    ADD CONSTRAINT contact_helped_answer_id_fkey FOREIGN KEY (answer_id) REFERENCES public.contact_answer(id);


--
-- Name: contact_helped contact_helped_topic_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_helped
    ADD CONSTRAINT contact_helped_topic_id_fkey FOREIGN KEY (topic_id) REFERENCES public.core_topic(id);


--
-- Name: contact_message contact_message_answer_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_message
    ADD CONSTRAINT contact_message_answer_id_fkey FOREIGN KEY (answer_id) REFERENCES public.contact_answer(id);


--
-- Name: contact_message contact_message_author_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_message
    ADD CONSTRAINT contact_message_author_id_fkey FOREIGN KEY (author_id) REFERENCES public.core_user(id);


--
-- Name: contact_message contact_message_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_message
    ADD CONSTRAINT contact_message_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.contact_case(id);


--
-- Name: contact_missing contact_missing_answer_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_missing
    ADD CONSTRAINT contact_missing_answer_id_fkey FOREIGN KEY (answer_id) REFERENCES public.contact_answer(id);


--
-- Name: core_access_class core_access_class_unit_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_access_class
    ADD CONSTRAINT core_access_class_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.core_unit(id);


--
-- Name: core_calendar_day core_calendar_day_calendar_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_calendar_day
    ADD CONSTRAINT core_calendar_day_calendar_id_fkey FOREIGN KEY (calendar_id) REFERENCES public.core_calendar(id);


--
-- Name: core_calendar_week core_calendar_week_calendar_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_calendar_week
    ADD CONSTRAINT core_calendar_week_calendar_id_fkey FOREIGN KEY (calendar_id) REFERENCES public.core_calendar(id);


--
-- Name: core_digest core_digest_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_digest
    ADD CONSTRAINT core_digest_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.core_user(id);


--
-- Name: core_document_version core_document_version_approver_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_document_version
    ADD CONSTRAINT core_document_version_approver_id_fkey FOREIGN KEY (approver_id) REFERENCES public.core_user(id);


--
-- Name: core_document_version core_document_version_author_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_document_version
    ADD CONSTRAINT core_document_version_author_id_fkey FOREIGN KEY (author_id) REFERENCES public.core_user(id);


--
-- Name: core_document_version core_document_version_document_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_document_version
    ADD CONSTRAINT core_document_version_document_id_fkey FOREIGN KEY (document_id) REFERENCES public.core_document(id);


--
-- Name: core_draft core_draft_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_draft
    ADD CONSTRAINT core_draft_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.core_user(id);


--
-- Name: core_file_chunk core_file_chunk_file_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_file_chunk
    ADD CONSTRAINT core_file_chunk_file_id_fkey FOREIGN KEY (file_id) REFERENCES public.core_file(id);


--
-- Name: core_file_use core_file_use_file_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_file_use
    ADD CONSTRAINT core_file_use_file_id_fkey FOREIGN KEY (file_id) REFERENCES public.core_file(id);


--
-- Name: core_follow core_follow_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_follow
    ADD CONSTRAINT core_follow_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.core_user(id);


--
-- Name: core_form_answer core_form_answer_version_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_form_answer
    ADD CONSTRAINT core_form_answer_version_id_fkey FOREIGN KEY (version_id) REFERENCES public.core_form_version(id);


--
-- Name: core_form core_form_topic_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_form
    ADD CONSTRAINT core_form_topic_id_fkey FOREIGN KEY (topic_id) REFERENCES public.core_topic(id);


--
-- Name: core_form core_form_unit_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_form
    ADD CONSTRAINT core_form_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.core_unit(id);


--
-- Name: core_form_value core_form_value_answer_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_form_value
    ADD CONSTRAINT core_form_value_answer_id_fkey FOREIGN KEY (answer_id) REFERENCES public.core_form_answer(id);


--
-- Name: core_form_version core_form_version_author_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_form_version
    ADD CONSTRAINT core_form_version_author_id_fkey FOREIGN KEY (author_id) REFERENCES public.core_user(id);


--
-- Name: core_form_version core_form_version_form_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_form_version
    ADD CONSTRAINT core_form_version_form_id_fkey FOREIGN KEY (form_id) REFERENCES public.core_form(id);


--
-- Name: core_grant core_grant_unit_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_grant
    ADD CONSTRAINT core_grant_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.core_unit(id);


--
-- Name: core_grant core_grant_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_grant
    ADD CONSTRAINT core_grant_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.core_user(id);


--
-- Name: core_import_batch core_import_batch_import_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_import_batch
    ADD CONSTRAINT core_import_batch_import_id_fkey FOREIGN KEY (import_id) REFERENCES public.core_import(id);


--
-- Name: core_import core_import_made_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_import
    ADD CONSTRAINT core_import_made_by_fkey FOREIGN KEY (made_by) REFERENCES public.core_user(id);


--
-- Name: core_note core_note_author_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_note
    ADD CONSTRAINT core_note_author_id_fkey FOREIGN KEY (author_id) REFERENCES public.core_user(id);


--
-- Name: core_note_version core_note_version_note_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_note_version
    ADD CONSTRAINT core_note_version_note_id_fkey FOREIGN KEY (note_id) REFERENCES public.core_note(id);


--
-- Name: core_notice core_notice_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_notice
    ADD CONSTRAINT core_notice_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.core_user(id);


--
-- Name: core_oidc_rule core_oidc_rule_unit_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_oidc_rule
    ADD CONSTRAINT core_oidc_rule_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.core_unit(id);


--
-- Name: core_oidc_user core_oidc_user_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_oidc_user
    ADD CONSTRAINT core_oidc_user_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.core_user(id);


--
-- Name: core_oidc_wait core_oidc_wait_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_oidc_wait
    ADD CONSTRAINT core_oidc_wait_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.core_user(id);


--
-- Name: core_read core_read_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_read
    ADD CONSTRAINT core_read_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.core_user(id);


--
-- Name: core_second_code core_second_code_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_second_code
    ADD CONSTRAINT core_second_code_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.core_user(id);


--
-- Name: core_second core_second_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_second
    ADD CONSTRAINT core_second_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.core_user(id);


--
-- Name: core_session core_session_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_session
    ADD CONSTRAINT core_session_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.core_user(id);


--
-- Name: core_shortcut core_shortcut_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_shortcut
    ADD CONSTRAINT core_shortcut_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.core_user(id);


--
-- Name: core_task core_task_done_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_task
    ADD CONSTRAINT core_task_done_by_fkey FOREIGN KEY (done_by) REFERENCES public.core_user(id);


--
-- Name: core_task core_task_made_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_task
    ADD CONSTRAINT core_task_made_by_fkey FOREIGN KEY (made_by) REFERENCES public.core_user(id);


--
-- Name: core_task_told core_task_told_task_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_task_told
    ADD CONSTRAINT core_task_told_task_id_fkey FOREIGN KEY (task_id) REFERENCES public.core_task(id);


--
-- Name: core_task core_task_unit_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_task
    ADD CONSTRAINT core_task_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.core_unit(id);


--
-- Name: core_task core_task_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_task
    ADD CONSTRAINT core_task_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.core_user(id);


--
-- Name: core_token core_token_created_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_token
    ADD CONSTRAINT core_token_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.core_user(id);


--
-- Name: core_token_use core_token_use_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_token_use
    ADD CONSTRAINT core_token_use_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.core_user(id);


--
-- Name: core_token core_token_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_token
    ADD CONSTRAINT core_token_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.core_user(id);


--
-- Name: core_topic core_topic_parent_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_topic
    ADD CONSTRAINT core_topic_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES public.core_topic(id);


--
-- Name: core_topic core_topic_unit_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_topic
    ADD CONSTRAINT core_topic_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.core_unit(id);


--
-- Name: core_undo_row core_undo_row_undo_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_undo_row
    ADD CONSTRAINT core_undo_row_undo_id_fkey FOREIGN KEY (undo_id) REFERENCES public.core_undo(id);


--
-- Name: core_undo core_undo_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_undo
    ADD CONSTRAINT core_undo_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.core_user(id);


--
-- Name: core_unit core_unit_parent_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_unit
    ADD CONSTRAINT core_unit_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES public.core_unit(id);


--
-- Name: core_view core_view_unit_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_view
    ADD CONSTRAINT core_view_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.core_unit(id);


--
-- Name: core_view core_view_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_view
    ADD CONSTRAINT core_view_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.core_user(id);


--
-- Name: core_viewer_class core_viewer_class_class_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_viewer_class
    ADD CONSTRAINT core_viewer_class_class_id_fkey FOREIGN KEY (class_id) REFERENCES public.core_access_class(id);


--
-- Name: core_viewer_class core_viewer_class_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_viewer_class
    ADD CONSTRAINT core_viewer_class_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.core_user(id);


--
-- Name: jobs_mail jobs_mail_letter_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.jobs_mail
    ADD CONSTRAINT jobs_mail_letter_id_fkey FOREIGN KEY (letter_id) REFERENCES public.jobs_letter(id);


--
-- PostgreSQL database dump complete
--

\unrestrict UPXQAxsgl8dEumYf58QC5DwHBjvyU4GFts2yGP4rYtz6LUCDHULNte5msQjAanp

