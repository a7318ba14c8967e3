--
-- PostgreSQL database dump
--

\restrict zNfqPjISsUuZc8FnKJo6JINxn5EIUYH1h983Xv1Z0kIo4rN6PpQnQAgev3IBFv6

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
    retired_at bigint,
    question_sort text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C"
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
    name_fi text NOT NULL,
    name_sort text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    minutes bigint DEFAULT 0 NOT NULL,
    unit_id bigint,
    answer_days bigint DEFAULT 0 NOT NULL,
    agreement text DEFAULT ''::text NOT NULL,
    review_day bigint,
    retired_at bigint
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
-- Name: contact_staff; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.contact_staff (
    id bigint NOT NULL,
    rev bigint DEFAULT 1 NOT NULL,
    name text NOT NULL,
    name_sort text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    title text NOT NULL,
    unit_id bigint NOT NULL,
    tasks text NOT NULL,
    phone text NOT NULL,
    email text,
    email_key text,
    best_time text NOT NULL,
    away_until bigint,
    away_why text NOT NULL,
    deputy_id bigint,
    user_id bigint,
    retired_at bigint
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
    "position" bigint NOT NULL,
    rev bigint DEFAULT 1 NOT NULL,
    topic_id bigint
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
    kind bigint DEFAULT 0 NOT NULL,
    name_sort text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C"
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
    usual bigint NOT NULL,
    name_sort text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C"
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

INSERT INTO public.contact_answer VALUES (380658003541491712, 1, 380658003054952449, 380658002857820182, 0, 0, 'Hur ansöker jag om plats i förskola?', 'Du ansöker i e-tjänsten Förskola och fritids med din e-legitimation. Ansök tidigast sex månader innan barnet ska börja.

När barnet har fyllt ett år får det en plats inom fyra månader. Du får svar i e-tjänsten och ska tacka ja inom sju dagar.', NULL, 'own:sv:Hur ansöker jag om plats i förskola?', 1794823140, 1794823140, NULL, 'hur ans}ker jag om plats i f}rskola	Hur ansöker jag om plats i förskola?');
INSERT INTO public.contact_answer VALUES (380658003545686016, 1, 380658003054952449, 380658002857820182, 1, 0, 'How do I apply for a place in preschool?', 'Apply in the e-service Preschool with your electronic ID, six months ahead at the earliest.

A child who is one year old gets a place within four months. Accept the place within seven days.', NULL, 'own:en:How do I apply for a place in preschool?', 1794823140, 1794823140, NULL, 'how do i apply for a place in preschool	How do I apply for a place in preschool?');
INSERT INTO public.contact_answer VALUES (380658003545686017, 1, 380658003054952449, 380658002857820182, 2, 0, 'Miten haen paikkaa esikoulusta?', 'Hae sähköisessä palvelussa sähköisellä tunnisteella, aikaisintaan kuusi kuukautta etukäteen.

Vuoden täyttänyt lapsi saa paikan neljän kuukauden kuluessa. Hyväksy paikka seitsemän päivän kuluessa.', NULL, 'own:fi:Miten haen paikkaa esikoulusta?', 1794823140, 1794823140, NULL, 'miten haen paikkaa esikoulusta	Miten haen paikkaa esikoulusta?');
INSERT INTO public.contact_answer VALUES (380658003549880320, 1, 380658003054952449, 380658002857820182, 0, 0, 'Vad kostar förskolan?', 'Avgiften beror på hushållets inkomst före skatt. Den är högst tre procent för det yngsta barnet, två för det andra och en för det tredje. Från det fjärde barnet kostar det ingenting.

Lämna ny uppgift om inkomst i e-tjänsten när den ändras.', NULL, 'own:sv:Vad kostar förskolan?', 1794823140, 1794823140, NULL, 'vad kostar f}rskolan	Vad kostar förskolan?');
INSERT INTO public.contact_answer VALUES (380658003549880321, 1, 380658003054952449, 380658002857820182, 1, 0, 'What does preschool cost?', 'The fee depends on what the household earns before tax. It is at most three per cent for the youngest child, two for the second and one for the third. From the fourth child it is free.

Tell us in the e-service when your income changes.', NULL, 'own:en:What does preschool cost?', 1794823140, 1794823140, NULL, 'what does preschool cost	What does preschool cost?');
INSERT INTO public.contact_answer VALUES (380658003549880322, 1, 380658003054952449, 380658002857820182, 2, 0, 'Mitä esikoulu maksaa?', 'Maksu riippuu kotitalouden tuloista ennen veroja. Se on enintään kolme prosenttia nuorimmasta lapsesta, kaksi toisesta ja yksi kolmannesta. Neljännestä lapsesta alkaen se on maksuton.

Ilmoita sähköisessä palvelussa, kun tulosi muuttuvat.', NULL, 'own:fi:Mitä esikoulu maksaa?', 1794823140, 1794823140, NULL, 'mit| esikoulu maksaa	Mitä esikoulu maksaa?');
INSERT INTO public.contact_answer VALUES (380658003549880323, 1, 380658003054952449, 380658002857820182, 0, 0, 'Hur byter jag förskola?', 'Logga in i e-tjänsten Förskola och fritids och välj Byt förskola. Du behåller platsen du har tills du tackar ja till en ny.

Vi ordnar byten efter ködatum. Det går ofta snabbast i augusti, när många barn börjar skolan.', NULL, 'own:sv:Hur byter jag förskola?', 1794823140, 1794823140, NULL, 'hur byter jag f}rskola	Hur byter jag förskola?');
INSERT INTO public.contact_answer VALUES (380658003549880324, 1, 380658003054952449, 380658002857820182, 1, 0, 'How do I change preschools?', 'Log in to the e-service Förskola och fritids and choose to change preschool. You keep the place you have until you accept a new one.

We go by the date when you asked. Changes are easiest in August, when many children start school.', NULL, 'own:en:How do I change preschools?', 1794823140, 1794823140, NULL, 'how do i change preschools	How do I change preschools?');
INSERT INTO public.contact_answer VALUES (380658003549880325, 1, 380658003054952449, 380658002857820182, 2, 0, 'Miten vaihdan esikoulua?', 'Kirjaudu palveluun Förskola och fritids ja valitse esikoulun vaihto. Pidät nykyisen paikan, kunnes hyväksyt uuden.

Vaihdot tehdään jonotuspäivän mukaan. Vaihto onnistuu useimmiten elokuussa, kun moni lapsi aloittaa koulun.', NULL, 'own:fi:Miten vaihdan esikoulua?', 1794823140, 1794823140, NULL, 'miten vaihdan esikoulua	Miten vaihdan esikoulua?');
INSERT INTO public.contact_answer VALUES (380658003549880326, 1, 380658003054952449, 380658002857820182, 0, 0, 'Hur säger jag upp platsen i förskolan?', 'Säg upp platsen i e-tjänsten Förskola och fritids. Uppsägningstiden är två månader, och du betalar för hela den tiden.

Ska barnet börja i förskoleklass i augusti behöver du inte säga upp. Då avslutar vi platsen den 31 juli.', NULL, 'own:sv:Hur säger jag upp platsen i förskolan?', 1794823140, 1794823140, NULL, 'hur s|ger jag upp platsen i f}rskolan	Hur säger jag upp platsen i förskolan?');
INSERT INTO public.contact_answer VALUES (380658003549880327, 1, 380658003054952449, 380658002857820182, 0, 0, 'Hur många timmar får barnet vara i förskolan när jag är föräldraledig?', 'Barnet får vara på förskolan 25 timmar i veckan när du är föräldraledig eller söker arbete. Du kommer överens med förskolan om vilka tider som passar.

Behöver barnet mer tid av egna skäl kan rektorn besluta om det. Prata med personalen.', NULL, 'own:sv:Hur många timmar får barnet vara i förskolan när jag är föräldraledig?', 1794823140, 1794823140, NULL, 'hur m{nga timmar f{r barnet vara i f}rskolan n|r jag |r f}r|ldraledig	Hur många timmar får barnet vara i förskolan när jag är föräldraledig?');
INSERT INTO public.contact_answer VALUES (380658003554074624, 1, 380658003054952449, 380658002857820182, 1, 0, 'How many hours may my child be at preschool when I am on parental leave?', '25 hours a week, when you are on parental leave or looking for work. You agree on the times with the preschool.

If your child needs more time, the head teacher can decide so. Talk to the staff.', NULL, 'own:en:How many hours may my child be at preschool when I am on parental leave?', 1794823140, 1794823140, NULL, 'how many hours may my child be at preschool when i am on parental leave	How many hours may my child be at preschool when I am on parental leave?');
INSERT INTO public.contact_answer VALUES (380658003554074625, 1, 380658003054952449, 380658002857820182, 2, 0, 'Kuinka monta tuntia lapsi saa olla esikoulussa, kun olen vanhempainvapaalla?', 'Lapsi saa olla esikoulussa 25 tuntia viikossa, kun olet vanhempainvapaalla tai haet työtä. Ajoista sovit esikoulun kanssa.

Jos lapsi tarvitsee enemmän aikaa, rehtori voi päättää siitä. Puhu henkilökunnan kanssa.', NULL, 'own:fi:Kuinka monta tuntia lapsi saa olla esikoulussa, kun olen vanhempainvapaalla?', 1794823140, 1794823140, NULL, 'kuinka monta tuntia lapsi saa olla esikoulussa kun olen vanhempainvapaalla	Kuinka monta tuntia lapsi saa olla esikoulussa, kun olen vanhempainvapaalla?');
INSERT INTO public.contact_answer VALUES (380658003554074626, 1, 380658003054952449, 380658002857820182, 0, 0, 'Vilka dagar har förskolan stängt?', 'Förskolan har stängt fyra dagar om året, när personalen planerar: den 5 januari, den 13 juni, den 18 augusti och den 1 november. Är det en helg gäller nästa vardag.

Behöver du omsorg ändå säger du till senast två veckor före. Då ordnar vi plats på en annan förskola.', NULL, 'own:sv:Vilka dagar har förskolan stängt?', 1794823140, 1794823140, NULL, 'vilka dagar har f}rskolan st|ngt	Vilka dagar har förskolan stängt?');
INSERT INTO public.contact_answer VALUES (380658003554074627, 1, 380658003054952450, 380658002857820182, 0, 0, 'Hur lämnar jag uppgift om min inkomst till förskolan?', 'Gör det i e-tjänsten Förskola och fritids. Skriv vad hushållet tjänar i månaden före skatt. Räkna med lön, föräldrapenning, a-kassa och sjukpenning.

Lämna en ny uppgift när inkomsten ändras. Lämnar du ingen får du betala den högsta avgiften, 1 688 kronor för det första barnet.', NULL, 'own:sv:Hur lämnar jag uppgift om min inkomst till förskolan?', 1794823140, 1794823140, NULL, 'hur l|mnar jag uppgift om min inkomst till f}rskolan	Hur lämnar jag uppgift om min inkomst till förskolan?');
INSERT INTO public.contact_answer VALUES (380658003554074628, 1, 380658003054952450, 380658002857820182, 0, 0, 'Varför har jag fått en extra räkning för förskolan?', 'Varje år jämför vi det du har lämnat med uppgifter från Skatteverket. Har du tjänat mer än du skrev får du betala det som fattas. Har du tjänat mindre får du pengar tillbaka.

Du kan dela upp räkningen. Ring oss före förfallodagen så hjälper vi dig.', NULL, 'own:sv:Varför har jag fått en extra räkning för förskolan?', 1794823140, 1794823140, NULL, 'varf}r har jag f{tt en extra r|kning f}r f}rskolan	Varför har jag fått en extra räkning för förskolan?');
INSERT INTO public.contact_answer VALUES (380658003554074629, 1, 380658003059146752, 380658002857820182, 0, 0, 'När är den öppna förskolan öppen?', 'Öppna förskolan finns i Familjens hus på Skolgatan 4. Den har öppet måndag, onsdag och torsdag 9–12 och tisdag 13–15.30.

Du behöver inte anmäla dig, och det kostar ingenting. Du är med ditt barn hela tiden.', NULL, 'own:sv:När är den öppna förskolan öppen?', 1794823140, 1794823140, NULL, 'n|r |r den }ppna f}rskolan }ppen	När är den öppna förskolan öppen?');
INSERT INTO public.contact_answer VALUES (380658003554074630, 1, 380658003059146752, 380658002857820182, 1, 0, 'When is the open preschool open?', 'It is in Familjens hus at Skolgatan 4. It is open Monday, Wednesday and Thursday 9–12 and Tuesday 13–15.30.

You need not book, and it is free. You stay with your child all the time.', NULL, 'own:en:When is the open preschool open?', 1794823140, 1794823140, NULL, 'when is the open preschool open	When is the open preschool open?');
INSERT INTO public.contact_answer VALUES (380658003558268928, 1, 380658003059146752, 380658002857820182, 2, 0, 'Milloin avoin esikoulu on auki?', 'Avoin esikoulu on Familjens hus -talossa, Skolgatan 4. Se on auki maanantaisin, keskiviikkoisin ja torstaisin 9–12 ja tiistaisin 13–15.30.

Ilmoittautua ei tarvitse, ja se on maksuton. Sinä olet lapsesi kanssa koko ajan.', NULL, 'own:fi:Milloin avoin esikoulu on auki?', 1794823140, 1794823140, NULL, 'milloin avoin esikoulu on auki	Milloin avoin esikoulu on auki?');
INSERT INTO public.contact_answer VALUES (380658003558268929, 1, 380658003059146753, 380658002857820182, 0, 0, 'Finns det dagmammor i kommunen?', 'Ja, vi har sex dagbarnvårdare. De tar emot fyra till sex barn i sitt hem och följer samma mål som förskolan.

Du ansöker i e-tjänsten Förskola och fritids, på samma sätt som till förskolan. Avgiften är densamma.', NULL, 'own:sv:Finns det dagmammor i kommunen?', 1794823140, 1794823140, NULL, 'finns det dagmammor i kommunen	Finns det dagmammor i kommunen?');
INSERT INTO public.contact_answer VALUES (380658003558268930, 1, 380658003059146754, 380658002857820182, 0, 0, 'Kan mitt barn få omsorg på kvällar och helger?', 'Ja, om ni som vårdnadshavare arbetar då och inte kan ordna omsorgen själva. Förskolan Månen på Norra vägen 12 har öppet dygnet runt, även helger.

Ansök i e-tjänsten och skicka med intyg från era arbetsgivare. Vi behöver tre veckor på oss.', NULL, 'own:sv:Kan mitt barn få omsorg på kvällar och helger?', 1794823140, 1794823140, NULL, 'kan mitt barn f{ omsorg p{ kv|llar och helger	Kan mitt barn få omsorg på kvällar och helger?');
INSERT INTO public.contact_answer VALUES (380658003558268931, 1, 380658003059146755, 380658002862014464, 0, 0, 'Hur anmäler jag att mitt barn är sjukt?', 'Anmäl frånvaron i skolans app före klockan 8 samma morgon. Du gör en ny anmälan för varje dag.

Har du inte appen ringer du skolans expedition.', NULL, 'own:sv:Hur anmäler jag att mitt barn är sjukt?', 1794823140, 1794823140, NULL, 'hur anm|ler jag att mitt barn |r sjukt	Hur anmäler jag att mitt barn är sjukt?');
INSERT INTO public.contact_answer VALUES (380658003558268932, 1, 380658003059146755, 380658002862014464, 1, 0, 'How do I report that my child is ill?', 'Report the absence in the school''s app before 8 the same morning. Make a new report for each day.

If you do not have the app, call the school''s office.', NULL, 'own:en:How do I report that my child is ill?', 1794823140, 1794823140, NULL, 'how do i report that my child is ill	How do I report that my child is ill?');
INSERT INTO public.contact_answer VALUES (380658003558268933, 1, 380658003059146755, 380658002862014464, 2, 0, 'Miten ilmoitan, että lapseni on sairas?', 'Ilmoita poissaolosta koulun sovelluksessa ennen kello kahdeksaa samana aamuna. Tee uusi ilmoitus joka päivä.

Jos sinulla ei ole sovellusta, soita koulun toimistoon.', NULL, 'own:fi:Miten ilmoitan, että lapseni on sairas?', 1794823140, 1794823140, NULL, 'miten ilmoitan ett| lapseni on sairas	Miten ilmoitan, että lapseni on sairas?');
INSERT INTO public.contact_answer VALUES (380658003558268934, 1, 380658003059146755, 380658002862014464, 0, 0, 'Hur söker jag ledigt för mitt barn?', 'Skriv till barnets mentor i skolans app minst två veckor före. Mentorn kan ge ledigt högst tio dagar under ett läsår. För längre tid bestämmer rektorn.

Skolplikten gör att ledighet bara ges när det finns särskilda skäl.', NULL, 'own:sv:Hur söker jag ledigt för mitt barn?', 1794823140, 1794823140, NULL, 'hur s}ker jag ledigt f}r mitt barn	Hur söker jag ledigt för mitt barn?');
INSERT INTO public.contact_answer VALUES (380658003558268935, 1, 380658003059146756, 380658002862014464, 0, 0, 'När börjar mitt barn i förskoleklass?', 'Barnet börjar i förskoleklass i augusti det år det fyller sex. Förskoleklassen är obligatorisk.

I januari får du ett brev om att välja skola. Skolan bjuder in till ett besök i maj.', NULL, 'own:sv:När börjar mitt barn i förskoleklass?', 1794823140, 1794823140, NULL, 'n|r b}rjar mitt barn i f}rskoleklass	När börjar mitt barn i förskoleklass?');
INSERT INTO public.contact_answer VALUES (380658003558268936, 1, 380658003059146757, 380658002862014464, 0, 0, 'Hur väljer jag skola till mitt barn?', 'Välj i e-tjänsten Skolvalet mellan den 15 januari och den 10 februari. Ni som är två vårdnadshavare måste båda skriva under.

Väljer du inte får barnet plats på en skola nära hemmet. Besked kommer den 1 april.', NULL, 'own:sv:Hur väljer jag skola till mitt barn?', 1794823140, 1794823140, NULL, 'hur v|ljer jag skola till mitt barn	Hur väljer jag skola till mitt barn?');
INSERT INTO public.contact_answer VALUES (380658003562463232, 1, 380658003059146757, 380658002862014464, 1, 0, 'How do I choose a school for my child?', 'Choose in the e-service Skolvalet between 15 January and 10 February. If there are two of you with custody, both must sign.

If you do not choose, your child gets a place near home. You will know on 1 April.', NULL, 'own:en:How do I choose a school for my child?', 1794823140, 1794823140, NULL, 'how do i choose a school for my child	How do I choose a school for my child?');
INSERT INTO public.contact_answer VALUES (380658003562463233, 1, 380658003059146757, 380658002862014464, 2, 0, 'Miten valitsen koulun lapselleni?', 'Valitse koulu palvelussa Skolvalet 15. tammikuuta – 10. helmikuuta. Jos huoltajia on kaksi, molempien on allekirjoitettava.

Jos et valitse, lapsi saa paikan koulusta kodin lähellä. Saat tiedon 1. huhtikuuta.', NULL, 'own:fi:Miten valitsen koulun lapselleni?', 1794823140, 1794823140, NULL, 'miten valitsen koulun lapselleni	Miten valitsen koulun lapselleni?');
INSERT INTO public.contact_answer VALUES (380658003562463234, 1, 380658003059146757, 380658002862014464, 0, 0, 'Hur byter mitt barn skola mitt i året?', 'Fyll i e-tjänsten Byte av skola. Rektorn på den nya skolan svarar inom två veckor.

Det finns inte alltid plats. Skriv gärna två skolor som ni kan tänka er. Barnet går kvar i sin skola tills bytet är klart.', NULL, 'own:sv:Hur byter mitt barn skola mitt i året?', 1794823140, 1794823140, NULL, 'hur byter mitt barn skola mitt i {ret	Hur byter mitt barn skola mitt i året?');
INSERT INTO public.contact_answer VALUES (380658003562463235, 1, 380658003059146757, 380658002862014464, 0, 0, 'Vi har flyttat hit. Hur får mitt barn en skolplats?', 'Ring oss eller fyll i e-tjänsten Ny elev så snart ni vet er adress. Barnet får en plats inom två veckor, oftast på skolan närmast hemmet.

Ta med betyg eller omdömen från den gamla skolan om ni har dem.', NULL, 'own:sv:Vi har flyttat hit. Hur får mitt barn en skolplats?', 1794823140, 1794823140, NULL, 'vi har flyttat hit hur f{r mitt barn en skolplats	Vi har flyttat hit. Hur får mitt barn en skolplats?');
INSERT INTO public.contact_answer VALUES (380658003562463236, 1, 380658003059146757, 380658002862014464, 1, 0, 'We have moved here. How does my child get a place at school?', 'Call us or fill in the e-service Ny elev as soon as you know your address. Your child gets a place within two weeks, most often at the nearest school.

Bring grades or reports from the old school if you have them.', NULL, 'own:en:We have moved here. How does my child get a place at school?', 1794823140, 1794823140, NULL, 'we have moved here how does my child get a place at school	We have moved here. How does my child get a place at school?');
INSERT INTO public.contact_answer VALUES (380658003562463237, 1, 380658003059146757, 380658002862014464, 2, 0, 'Olemme muuttaneet tänne. Miten lapseni saa koulupaikan?', 'Soita meille tai täytä palvelu Ny elev heti kun tiedätte osoitteenne. Lapsi saa paikan kahden viikon kuluessa, useimmiten lähimmästä koulusta.

Ottakaa mukaan vanhan koulun todistukset, jos teillä on ne.', NULL, 'own:fi:Olemme muuttaneet tänne. Miten lapseni saa koulupaikan?', 1794823140, 1794823140, NULL, 'olemme muuttaneet t|nne miten lapseni saa koulupaikan	Olemme muuttaneet tänne. Miten lapseni saa koulupaikan?');
INSERT INTO public.contact_answer VALUES (380658003562463238, 1, 380658003063341056, 380658002862014464, 0, 0, 'När är det skollov?', 'Höstlovet är vecka 44, sportlovet vecka 9 och påsklovet veckan efter påsk. Jullovet börjar den 19 december och slutar den 11 januari.

Höstterminen 2026 började den 18 augusti. Vårterminen 2027 slutar den 11 juni.', NULL, 'own:sv:När är det skollov?', 1794823140, 1794823140, NULL, 'n|r |r det skollov	När är det skollov?');
INSERT INTO public.contact_answer VALUES (380658003562463239, 1, 380658003063341056, 380658002862014464, 1, 0, 'When are the school holidays?', 'The autumn break is week 44, the winter break week 9, and the Easter break the week after Easter. Christmas holidays are from 19 December to 11 January.

The autumn term of 2026 began on 18 August. The spring term of 2027 ends on 11 June.', NULL, 'own:en:When are the school holidays?', 1794823140, 1794823140, NULL, 'when are the school holidays	When are the school holidays?');
INSERT INTO public.contact_answer VALUES (380658003562463240, 1, 380658003063341056, 380658002862014464, 2, 0, 'Milloin ovat koulujen lomat?', 'Syysloma on viikolla 44, hiihtoloma viikolla 9 ja pääsiäisloma pääsiäisen jälkeisellä viikolla. Joululoma alkaa 19. joulukuuta ja päättyy 11. tammikuuta.

Syyslukukausi 2026 alkoi 18. elokuuta. Kevätlukukausi 2027 päättyy 11. kesäkuuta.', NULL, 'own:fi:Milloin ovat koulujen lomat?', 1794823140, 1794823140, NULL, 'milloin ovat koulujen lomat	Milloin ovat koulujen lomat?');
INSERT INTO public.contact_answer VALUES (380658003566657536, 1, 380658003063341056, 380658002862014464, 0, 0, 'Kan mitt barn vara på fritids under lovet?', 'Ja, om du arbetar eller studerar. Anmäl barnets tider i appen senast två veckor före lovet.

Under sommaren slår vi ihop några fritidshem. Du får veta vilket som gäller i slutet av maj.', NULL, 'own:sv:Kan mitt barn vara på fritids under lovet?', 1794823140, 1794823140, NULL, 'kan mitt barn vara p{ fritids under lovet	Kan mitt barn vara på fritids under lovet?');
INSERT INTO public.contact_answer VALUES (380658003566657537, 1, 380658003063341057, 380658002862014464, 0, 0, 'Var ser jag skolans matsedel?', 'Matsedeln finns på varje skolas sida och i appen Skolmaten. Den är klar två veckor i förväg.

Varje dag finns två rätter, och en av dem är vegetarisk. Lunchen är gratis.', NULL, 'own:sv:Var ser jag skolans matsedel?', 1794823140, 1794823140, NULL, 'var ser jag skolans matsedel	Var ser jag skolans matsedel?');
INSERT INTO public.contact_answer VALUES (380658003566657538, 1, 380658003063341057, 380658002862014464, 0, 0, 'Hur anmäler jag att mitt barn behöver specialkost?', 'Fyll i e-tjänsten Specialkost i början av varje läsår. För allergi behöver du ett intyg från vården den första gången.

Köket börjar laga specialkosten inom en vecka. Säg till skolan direkt om barnet slutar eller får en ny allergi.', NULL, 'own:sv:Hur anmäler jag att mitt barn behöver specialkost?', 1794823140, 1794823140, NULL, 'hur anm|ler jag att mitt barn beh}ver specialkost	Hur anmäler jag att mitt barn behöver specialkost?');
INSERT INTO public.contact_answer VALUES (380658003566657539, 1, 380658003063341058, 380658002862014464, 0, 0, 'Hur anmäler jag mitt barn till modersmålsundervisning?', 'Anmäl i e-tjänsten Modersmål senast den 15 april. Undervisningen börjar i augusti och är 40 minuter i veckan.

Vi ordnar en grupp när minst fem elever anmäler sig. För finska och de andra nationella minoritetsspråken räcker det med en elev.', NULL, 'own:sv:Hur anmäler jag mitt barn till modersmålsundervisning?', 1794823140, 1794823140, NULL, 'hur anm|ler jag mitt barn till modersm{lsundervisning	Hur anmäler jag mitt barn till modersmålsundervisning?');
INSERT INTO public.contact_answer VALUES (380658003566657540, 1, 380658003063341058, 380658002862014464, 1, 0, 'How do I register my child for mother-tongue teaching?', 'Register in the e-service Modersmål by 15 April. Lessons begin in August, 40 minutes a week.

We form a group when at least five pupils register. For Finnish and the other national minority languages one pupil is enough.', NULL, 'own:en:How do I register my child for mother-tongue teaching?', 1794823140, 1794823140, NULL, 'how do i register my child for mother tongue teaching	How do I register my child for mother-tongue teaching?');
INSERT INTO public.contact_answer VALUES (380658003566657541, 1, 380658003063341058, 380658002862014464, 2, 0, 'Miten ilmoitan lapseni äidinkielen opetukseen?', 'Ilmoita palvelussa Modersmål viimeistään 15. huhtikuuta. Opetus alkaa elokuussa, ja sitä on 40 minuuttia viikossa.

Ryhmä perustetaan, kun vähintään viisi oppilasta ilmoittautuu. Suomen ja muiden kansallisten vähemmistökielten opetukseen riittää yksi oppilas.', NULL, 'own:fi:Miten ilmoitan lapseni äidinkielen opetukseen?', 1794823140, 1794823140, NULL, 'miten ilmoitan lapseni |idinkielen opetukseen	Miten ilmoitan lapseni äidinkielen opetukseen?');
INSERT INTO public.contact_answer VALUES (380658003566657542, 1, 380658003063341059, 380658002862014464, 0, 0, 'Hur går det till när ett barn tas emot i anpassad grundskola?', 'Prata först med rektorn på barnets skola. Skolan gör en utredning i fyra delar: pedagogisk, psykologisk, medicinsk och social. Det tar ungefär tre månader.

Sedan beslutar vi om barnet hör till målgruppen. Det är ni vårdnadshavare som bestämmer om barnet ska börja där.', NULL, 'own:sv:Hur går det till när ett barn tas emot i anpassad grundskola?', 1794823140, 1794823140, NULL, 'hur g{r det till n|r ett barn tas emot i anpassad grundskola	Hur går det till när ett barn tas emot i anpassad grundskola?');
INSERT INTO public.contact_answer VALUES (380658003566657543, 1, 380658003063341060, 380658002862014464, 0, 0, 'Hur ansöker jag om plats på fritids?', 'Ansök i e-tjänsten Förskola och fritids senast två månader före. Barnet får plats på skolans eget fritidshem.

Fritids är öppet 6–18.30 på vardagar. Avgiften är högst två procent av hushållets inkomst.', NULL, 'own:sv:Hur ansöker jag om plats på fritids?', 1794823140, 1794823140, NULL, 'hur ans}ker jag om plats p{ fritids	Hur ansöker jag om plats på fritids?');
INSERT INTO public.contact_answer VALUES (380658003566657544, 1, 380658003063341061, 380658002862014470, 0, 0, 'Hur får jag kontakt med skolsköterskan eller kuratorn?', 'Ring eller skriv till skolan. Namn och nummer till elevhälsan finns på varje skolas sida under Elevhälsa.

Barn och unga kan gå dit själva, utan att boka. Det som sägs stannar mellan dem, om ingen är i fara.', NULL, 'own:sv:Hur får jag kontakt med skolsköterskan eller kuratorn?', 1794823140, 1794823140, NULL, 'hur f{r jag kontakt med skolsk}terskan eller kuratorn	Hur får jag kontakt med skolsköterskan eller kuratorn?');
INSERT INTO public.contact_answer VALUES (380658003566657545, 1, 380658003063341062, 380658002862014470, 0, 0, 'Mitt barn blir mobbat. Vad gör jag?', 'Berätta det för mentorn eller rektorn i dag. Skolan måste utreda vad som hänt och få det att sluta. Du ska få veta inom en vecka vad skolan gör.

Blir det inte bättre ringer du oss, så får du prata med den som ansvarar för skolorna. Du kan också anmäla till Barn- och elevombudet.', NULL, 'own:sv:Mitt barn blir mobbat. Vad gör jag?', 1794823140, 1794823140, NULL, 'mitt barn blir mobbat vad g}r jag	Mitt barn blir mobbat. Vad gör jag?');
INSERT INTO public.contact_answer VALUES (380658003570851840, 1, 380658003063341062, 380658002862014470, 1, 0, 'My child is being bullied. What do I do?', 'Tell the mentor or the head teacher today. The school must find out what has happened and make it stop. Within a week you shall know what the school is doing.

If it does not get better, call us, and you can talk to whoever is responsible for the schools. You may also report it to the Child and School Student Representative (Barn- och elevombudet).', NULL, 'own:en:My child is being bullied. What do I do?', 1794823140, 1794823140, NULL, 'my child is being bullied what do i do	My child is being bullied. What do I do?');
INSERT INTO public.contact_answer VALUES (380658003570851841, 1, 380658003063341062, 380658002862014470, 2, 0, 'Lastani kiusataan. Mitä teen?', 'Kerro asiasta mentorille tai rehtorille jo tänään. Koulun on selvitettävä, mitä on tapahtunut, ja saatava kiusaaminen loppumaan. Saat viikon kuluessa tietää, mitä koulu tekee.

Jos tilanne ei parane, soita meille, niin pääset puhumaan kouluista vastaavan kanssa. Voit myös tehdä ilmoituksen lasten ja koululaisten asiamiehelle (Barn- och elevombudet).', NULL, 'own:fi:Lastani kiusataan. Mitä teen?', 1794823140, 1794823140, NULL, 'lastani kiusataan mit| teen	Lastani kiusataan. Mitä teen?');
INSERT INTO public.contact_answer VALUES (380658003570851842, 1, 380658003067535360, 380658002862014464, 0, 0, 'Har mitt barn rätt till skolskjuts?', 'Barnet har rätt till skolskjuts om vägen till skolan är lång: två kilometer i förskoleklass till årskurs 3, tre kilometer i årskurs 4–6 och fyra kilometer i årskurs 7–9. En farlig väg eller en funktionsnedsättning kan också ge rätt.

Ansök i e-tjänsten Skolskjuts. Väljer du en annan skola än den du har fått gäller inte rätten.', NULL, 'own:sv:Har mitt barn rätt till skolskjuts?', 1794823140, 1794823140, NULL, 'har mitt barn r|tt till skolskjuts	Har mitt barn rätt till skolskjuts?');
INSERT INTO public.contact_answer VALUES (380658003570851843, 1, 380658003067535360, 380658002862014464, 1, 0, 'Is my child entitled to school transport?', 'Yes, if the way to school is long: two kilometres up to year 3, three in years 4–6 and four in years 7–9. A dangerous road or a disability may also count.

Apply in the e-service School transport.', NULL, 'own:en:Is my child entitled to school transport?', 1794823140, 1794823140, NULL, 'is my child entitled to school transport	Is my child entitled to school transport?');
INSERT INTO public.contact_answer VALUES (380658003570851844, 1, 380658003067535360, 380658002862014464, 2, 0, 'Onko lapsellani oikeus koulukuljetukseen?', 'On, jos koulumatka on pitkä: kaksi kilometriä esikoululuokasta kolmanteen luokkaan, kolme kilometriä luokilla 4–6 ja neljä kilometriä luokilla 7–9. Myös vaarallinen tie tai toimintarajoite voi antaa oikeuden.

Hae palvelussa Skolskjuts. Jos valitset toisen koulun kuin sinulle on osoitettu, oikeutta ei ole.', NULL, 'own:fi:Onko lapsellani oikeus koulukuljetukseen?', 1794823140, 1794823140, NULL, 'onko lapsellani oikeus koulukuljetukseen	Onko lapsellani oikeus koulukuljetukseen?');
INSERT INTO public.contact_answer VALUES (380658003570851845, 1, 380658003067535360, 380658002862014464, 0, 0, 'Vad gör vi om skolbussen inte kommer?', 'Vänta i tjugo minuter. Ring sedan trafikbolaget på numret som står på busskortet. Kommer ingen buss ser de till att barnet får en taxi.

Berätta gärna för oss också, så följer vi upp det.', NULL, 'own:sv:Vad gör vi om skolbussen inte kommer?', 1794823140, 1794823140, NULL, 'vad g}r vi om skolbussen inte kommer	Vad gör vi om skolbussen inte kommer?');
INSERT INTO public.contact_answer VALUES (380658003570851846, 1, 380658003067535360, 380658002862014464, 0, 0, 'Kan mitt barn få skolskjuts när vi bor på två adresser?', 'Ja, om barnet bor växelvis hos er båda och båda adresserna ligger i kommunen. Avståndet räknas från varje adress för sig.

Ansök i e-tjänsten Skolskjuts. Båda vårdnadshavarna skriver under. Ansök på nytt varje läsår, senast den 15 maj.', NULL, 'own:sv:Kan mitt barn få skolskjuts när vi bor på två adresser?', 1794823140, 1794823140, NULL, 'kan mitt barn f{ skolskjuts n|r vi bor p{ tv{ adresser	Kan mitt barn få skolskjuts när vi bor på två adresser?');
INSERT INTO public.contact_answer VALUES (380658003570851847, 1, 380658003067535362, 380658002862014467, 0, 0, 'Hur söker jag till gymnasiet?', 'Logga in på Gymnasieantagningen mellan den 15 januari och den 5 februari. Du får inloggningen av din studie- och yrkesvägledare.

Rangordna de program du vill gå. I april och maj kan du ändra dina val. Slutligt besked kommer den 1 juli.', NULL, 'own:sv:Hur söker jag till gymnasiet?', 1794823140, 1794823140, NULL, 'hur s}ker jag till gymnasiet	Hur söker jag till gymnasiet?');
INSERT INTO public.contact_answer VALUES (380658003570851848, 1, 380658003067535362, 380658002862014467, 0, 0, 'Jag vill byta program på gymnasiet. Hur gör jag?', 'Boka tid med din studie- och yrkesvägledare. Ni går igenom vad du har läst och vad som går att flytta med.

Du kan byta fram till den 15 september om det finns plats. Senare får du oftast vänta till nästa läsår.', NULL, 'own:sv:Jag vill byta program på gymnasiet. Hur gör jag?', 1794823140, 1794823140, NULL, 'jag vill byta program p{ gymnasiet hur g}r jag	Jag vill byta program på gymnasiet. Hur gör jag?');
INSERT INTO public.contact_answer VALUES (380658003570851849, 1, 380658003067535363, 380658002862014467, 0, 0, 'Hur får jag busskort till gymnasiet?', 'Bor du mer än sex kilometer från skolan får du ett busskort. Du hämtar det i skolans reception den första skoldagen.

Har du flyttat eller bytt skola ansöker du i e-tjänsten Busskort. Kortet gäller på vardagar klockan 4.30–19.', NULL, 'own:sv:Hur får jag busskort till gymnasiet?', 1794823140, 1794823140, NULL, 'hur f{r jag busskort till gymnasiet	Hur får jag busskort till gymnasiet?');
INSERT INTO public.contact_answer VALUES (380658003575046144, 1, 380658003067535363, 380658002862014467, 1, 0, 'How do I get a bus card for upper secondary school?', 'If you live more than six kilometres from school you get a bus card. Fetch it at the school''s reception on the first day.

If you have moved or changed schools, apply in the e-service Busskort. The card is valid on weekdays between 4.30 and 19.', NULL, 'own:en:How do I get a bus card for upper secondary school?', 1794823140, 1794823140, NULL, 'how do i get a bus card for upper secondary school	How do I get a bus card for upper secondary school?');
INSERT INTO public.contact_answer VALUES (380658003575046145, 1, 380658003067535363, 380658002862014467, 2, 0, 'Miten saan bussikortin lukioon?', 'Jos asut yli kuuden kilometrin päässä koulusta, saat bussikortin. Voit hakea sen koulun vastaanotosta ensimmäisenä koulupäivänä.

Jos olet muuttanut tai vaihtanut koulua, hae palvelussa Busskort. Kortti on voimassa arkisin kello 4.30–19.', NULL, 'own:fi:Miten saan bussikortin lukioon?', 1794823140, 1794823140, NULL, 'miten saan bussikortin lukioon	Miten saan bussikortin lukioon?');
INSERT INTO public.contact_answer VALUES (380658003575046146, 1, 380658003067535363, 380658002862014467, 0, 0, 'Jag har tappat mitt busskort. Vad gör jag?', 'Spärra kortet i e-tjänsten Busskort eller ring oss. Du får ett nytt i skolans reception dagen efter.

Det första nya kortet kostar 100 kronor. Blev du av med kortet genom ett brott och har polisanmält det är det gratis.', NULL, 'own:sv:Jag har tappat mitt busskort. Vad gör jag?', 1794823140, 1794823140, NULL, 'jag har tappat mitt busskort vad g}r jag	Jag har tappat mitt busskort. Vad gör jag?');
INSERT INTO public.contact_answer VALUES (380658003575046147, 1, 380658003067535364, 380658002862014467, 0, 0, 'Kan jag få bidrag om jag bor borta när jag går på gymnasiet?', 'Ja, om din resa tar mer än två timmar fram och tillbaka och du bor på skolorten. Bidraget är 1 980 kronor i månaden i tio månader.

Ansök i e-tjänsten Inackordering före den 1 september. Går du på en fristående skola söker du hos CSN i stället.', NULL, 'own:sv:Kan jag få bidrag om jag bor borta när jag går på gymnasiet?', 1794823140, 1794823140, NULL, 'kan jag f{ bidrag om jag bor borta n|r jag g{r p{ gymnasiet	Kan jag få bidrag om jag bor borta när jag går på gymnasiet?');
INSERT INTO public.contact_answer VALUES (380658003575046148, 1, 380658003067535366, 380658002862014467, 0, 0, 'Hur söker jag till komvux?', 'Skapa ett konto i e-tjänsten Komvux och välj kurser. Du kan söka när som helst på året. Kurserna börjar var femte vecka.

Boka gärna tid med en studievägledare först. Utbildningen är gratis, men du köper böckerna själv.', NULL, 'own:sv:Hur söker jag till komvux?', 1794823140, 1794823140, NULL, 'hur s}ker jag till komvux	Hur söker jag till komvux?');
INSERT INTO public.contact_answer VALUES (380658003575046149, 1, 380658003067535366, 380658002862014467, 1, 0, 'How do I apply for adult education, komvux?', 'Make an account in the e-service Komvux and choose courses. You may apply at any time. Courses begin every five weeks.

We suggest that you see a study counsellor first. The education is free, but you buy the books yourself.', NULL, 'own:en:How do I apply for adult education, komvux?', 1794823140, 1794823140, NULL, 'how do i apply for adult education komvux	How do I apply for adult education, komvux?');
INSERT INTO public.contact_answer VALUES (380658003575046150, 1, 380658003067535366, 380658002862014467, 2, 0, 'Miten haen kunnalliseen aikuiskoulutukseen, komvuxiin?', 'Luo tili palveluun Komvux ja valitse kurssit. Voit hakea milloin tahansa. Kurssit alkavat viiden viikon välein.

Varaa mielellään ensin aika opinto-ohjaajalle. Koulutus on maksutonta, mutta kirjat ostat itse.', NULL, 'own:fi:Miten haen kunnalliseen aikuiskoulutukseen, komvuxiin?', 1794823140, 1794823140, NULL, 'miten haen kunnalliseen aikuiskoulutukseen komvuxiin	Miten haen kunnalliseen aikuiskoulutukseen, komvuxiin?');
INSERT INTO public.contact_answer VALUES (380658003575046151, 1, 380658003071729664, 380658002862014467, 0, 0, 'Hur anmäler jag mig till sfi?', 'Kom till Lärcentrum på Fabriksgatan 8, måndag till torsdag 9–15. Ta med legitimation och personbevis.

Du får göra ett kort test. Nya grupper börjar var femte vecka. Det finns kurser på dagen, på kvällen och på distans.', NULL, 'own:sv:Hur anmäler jag mig till sfi?', 1794823140, 1794823140, NULL, 'hur anm|ler jag mig till sfi	Hur anmäler jag mig till sfi?');
INSERT INTO public.contact_answer VALUES (380658003575046152, 1, 380658003071729664, 380658002862014467, 1, 0, 'How do I register for sfi, Swedish for immigrants?', 'Come to Lärcentrum at Fabriksgatan 8, Monday to Thursday 9–15. Bring identification and your civil registration certificate (personbevis).

You take a short test. New groups begin every five weeks. There are courses by day, in the evening and at a distance.', NULL, 'own:en:How do I register for sfi, Swedish for immigrants?', 1794823140, 1794823140, NULL, 'how do i register for sfi swedish for immigrants	How do I register for sfi, Swedish for immigrants?');
INSERT INTO public.contact_answer VALUES (380658003579240448, 1, 380658003071729664, 380658002862014467, 2, 0, 'Miten ilmoittaudun sfi-opetukseen?', 'Tule Lärcentrumiin, Fabriksgatan 8, maanantaista torstaihin kello 9–15. Ota mukaan henkilötodistus ja virkatodistus (personbevis).

Teet lyhyen testin. Uudet ryhmät alkavat viiden viikon välein. Kursseja on päivisin, iltaisin ja etäopetuksena.', NULL, 'own:fi:Miten ilmoittaudun sfi-opetukseen?', 1794823140, 1794823140, NULL, 'miten ilmoittaudun sfi opetukseen	Miten ilmoittaudun sfi-opetukseen?');
INSERT INTO public.contact_answer VALUES (380658003579240449, 1, 380658003071729665, 380658002862014467, 0, 0, 'Vilka yrken kan jag utbilda mig till som vuxen?', 'Du kan bland annat bli undersköterska, barnskötare, svetsare, elektriker, kock och lastbilsförare. Utbildningen tar ett till två år.

Se alla i e-tjänsten Komvux. Ansök senast den 15 oktober till vårens kurser och den 15 april till höstens.', NULL, 'own:sv:Vilka yrken kan jag utbilda mig till som vuxen?', 1794823140, 1794823140, NULL, 'vilka yrken kan jag utbilda mig till som vuxen	Vilka yrken kan jag utbilda mig till som vuxen?');
INSERT INTO public.contact_answer VALUES (380658003579240450, 1, 380658003071729667, 380658002862014482, 0, 0, 'Hur ansöker jag om hemtjänst?', 'Ring oss så kopplar vi dig till en biståndshandläggare, eller ansök i e-tjänsten Äldreomsorg. Handläggaren pratar med dig om vad du behöver, ofta hemma hos dig.

Du får ett skriftligt beslut, oftast inom två veckor.', NULL, 'own:sv:Hur ansöker jag om hemtjänst?', 1794823140, 1794823140, NULL, 'hur ans}ker jag om hemtj|nst	Hur ansöker jag om hemtjänst?');
INSERT INTO public.contact_answer VALUES (380658003579240451, 1, 380658003071729667, 380658002862014482, 1, 0, 'How do I apply for home help?', 'Call us and we will connect you to an officer, or apply in the e-service. The officer talks with you about what you need, often at your home.

You get a written decision, most often within two weeks.', NULL, 'own:en:How do I apply for home help?', 1794823140, 1794823140, NULL, 'how do i apply for home help	How do I apply for home help?');
INSERT INTO public.contact_answer VALUES (380658003579240452, 1, 380658003071729667, 380658002862014482, 2, 0, 'Miten haen kotipalvelua?', 'Soita meille, niin yhdistämme sinut käsittelijälle, tai hae sähköisessä palvelussa. Käsittelijä keskustelee kanssasi siitä, mitä tarvitset.

Saat kirjallisen päätöksen useimmiten kahden viikon kuluessa. Sinulla on oikeus asioida suomeksi.', NULL, 'own:fi:Miten haen kotipalvelua?', 1794823140, 1794823140, NULL, 'miten haen kotipalvelua	Miten haen kotipalvelua?');
INSERT INTO public.contact_answer VALUES (380658003579240453, 1, 380658003071729667, 380658002862014482, 0, 0, 'Vad kostar hemtjänst?', 'Du betalar en avgift för varje timme, men aldrig mer än högkostnadsskyddet, som regeringen bestämmer varje år. Avgiften beror också på din inkomst: en del betalar ingenting.

Vi räknar ut din avgift när du har lämnat uppgift om inkomst.', NULL, 'own:sv:Vad kostar hemtjänst?', 1794823140, 1794823140, NULL, 'vad kostar hemtj|nst	Vad kostar hemtjänst?');
INSERT INTO public.contact_answer VALUES (380658003579240454, 1, 380658003071729667, 380658002862014482, 1, 0, 'What does home help cost?', 'You pay a fee for each hour, but never more than the highest fee, which the government sets each year. The fee also depends on your income: some pay nothing.

We work out your fee when you have told us your income.', NULL, 'own:en:What does home help cost?', 1794823140, 1794823140, NULL, 'what does home help cost	What does home help cost?');
INSERT INTO public.contact_answer VALUES (380658003579240455, 1, 380658003071729667, 380658002862014482, 2, 0, 'Mitä kotipalvelu maksaa?', 'Maksat jokaisesta tunnista, mutta et koskaan enempää kuin maksukaton, jonka hallitus päättää joka vuosi. Maksu riippuu myös tuloistasi: osa ei maksa mitään.

Laskemme maksusi, kun olet ilmoittanut tulosi.', NULL, 'own:fi:Mitä kotipalvelu maksaa?', 1794823140, 1794823140, NULL, 'mit| kotipalvelu maksaa	Mitä kotipalvelu maksaa?');
INSERT INTO public.contact_answer VALUES (380658003583434752, 1, 380658003071729667, 380658002862014482, 0, 0, 'Hur får jag ett trygghetslarm?', 'Är du över 75 år beställer du larmet direkt hos oss på telefon. Är du yngre ansöker du hos biståndshandläggaren.

Larmet sätts upp inom en vecka. Du behöver ha en nyckel som personalen kan använda.', NULL, 'own:sv:Hur får jag ett trygghetslarm?', 1794823140, 1794823140, NULL, 'hur f{r jag ett trygghetslarm	Hur får jag ett trygghetslarm?');
INSERT INTO public.contact_answer VALUES (380658003583434753, 1, 380658003071729667, 380658002862014482, 1, 0, 'How do I get a safety alarm?', 'If you are over 75, order the alarm from us by phone. If you are younger, apply to the officer.

The alarm is put up within a week. You need a key that the staff can use.', NULL, 'own:en:How do I get a safety alarm?', 1794823140, 1794823140, NULL, 'how do i get a safety alarm	How do I get a safety alarm?');
INSERT INTO public.contact_answer VALUES (380658003583434754, 1, 380658003071729667, 380658002862014482, 2, 0, 'Miten saan turvahälyttimen?', 'Jos olet yli 75-vuotias, tilaa hälytin meiltä puhelimitse. Jos olet nuorempi, hae sitä käsittelijältä.

Hälytin asennetaan viikon kuluessa. Tarvitset avaimen, jota henkilökunta voi käyttää.', NULL, 'own:fi:Miten saan turvahälyttimen?', 1794823140, 1794823140, NULL, 'miten saan turvah|lyttimen	Miten saan turvahälyttimen?');
INSERT INTO public.contact_answer VALUES (380658003583434755, 1, 380658003071729668, 380658002862014479, 0, 0, 'Hur ändrar jag tiden för min hemtjänst?', 'Ring din utförare. Numret står i pärmen som du har hemma. Ring senast klockan 15 dagen före om du vill avboka ett besök.

Behöver du mer eller mindre hjälp ringer du din biståndshandläggare. Vi kopplar dig.', NULL, 'own:sv:Hur ändrar jag tiden för min hemtjänst?', 1794823140, 1794823140, NULL, 'hur |ndrar jag tiden f}r min hemtj|nst	Hur ändrar jag tiden för min hemtjänst?');
INSERT INTO public.contact_answer VALUES (380658003583434756, 1, 380658003071729668, 380658002862014479, 0, 0, 'Kan jag välja vem som utför min hemtjänst?', 'Ja. Du väljer mellan kommunens hemtjänst och fyra företag. En lista med vad de är bra på finns på våra sidor om hemtjänst.

Vill du inte välja får du kommunens hemtjänst. Du får byta när du vill. Bytet tar två veckor.', NULL, 'own:sv:Kan jag välja vem som utför min hemtjänst?', 1794823140, 1794823140, NULL, 'kan jag v|lja vem som utf}r min hemtj|nst	Kan jag välja vem som utför min hemtjänst?');
INSERT INTO public.contact_answer VALUES (380658003583434757, 1, 380658003071729668, 380658002862014479, 1, 0, 'Can I choose who gives me home help?', 'Yes. You choose between the municipality''s own home help and four companies. Our pages about home help tell what each is good at.

If you do not want to choose, you get the municipality''s. You may change whenever you like. It takes two weeks.', NULL, 'own:en:Can I choose who gives me home help?', 1794823140, 1794823140, NULL, 'can i choose who gives me home help	Can I choose who gives me home help?');
INSERT INTO public.contact_answer VALUES (380658003583434758, 1, 380658003071729668, 380658002862014479, 2, 0, 'Voinko valita, kuka hoitaa kotipalveluni?', 'Kyllä. Voit valita kunnan kotipalvelun ja neljän yrityksen välillä. Kotipalvelua koskevilla sivuillamme kerrotaan, missä kukin on hyvä.

Jos et halua valita, saat kunnan kotipalvelun. Voit vaihtaa milloin haluat. Vaihto kestää kaksi viikkoa.', NULL, 'own:fi:Voinko valita, kuka hoitaa kotipalveluni?', 1794823140, 1794823140, NULL, 'voinko valita kuka hoitaa kotipalveluni	Voinko valita, kuka hoitaa kotipalveluni?');
INSERT INTO public.contact_answer VALUES (380658003583434759, 1, 380658003071729668, 380658002862014479, 0, 0, 'Ingen från hemtjänsten kom i dag. Vem ringer jag?', 'Ring din utförare först. Numret står i pärmen hemma. På kvällar och helger ringer du hemtjänstens jour på 0499-380 90.

Berätta gärna för oss efteråt. Då kan vi se till att det inte händer igen.', NULL, 'own:sv:Ingen från hemtjänsten kom i dag. Vem ringer jag?', 1794823140, 1794823140, NULL, 'ingen fr{n hemtj|nsten kom i dag vem ringer jag	Ingen från hemtjänsten kom i dag. Vem ringer jag?');
INSERT INTO public.contact_answer VALUES (380658003587629056, 1, 380658003075923968, 380658002862014482, 0, 0, 'Larmet fungerar inte. Vad gör jag?', 'Tryck på larmknappen och vänta. Svarar ingen inom två minuter ringer du trygghetslarmets jour på 0499-380 91, dygnet runt.

Är det en nödsituation ringer du 112.', NULL, 'own:sv:Larmet fungerar inte. Vad gör jag?', 1794823140, 1794823140, NULL, 'larmet fungerar inte vad g}r jag	Larmet fungerar inte. Vad gör jag?');
INSERT INTO public.contact_answer VALUES (380658003587629057, 1, 380658003075923968, 380658002862014482, 1, 0, 'My safety alarm does not work. What do I do?', 'Press the button and wait. If nobody answers within two minutes, call the alarm''s emergency number 0499-380 91, day and night.

In an emergency, call 112.', NULL, 'own:en:My safety alarm does not work. What do I do?', 1794823140, 1794823140, NULL, 'my safety alarm does not work what do i do	My safety alarm does not work. What do I do?');
INSERT INTO public.contact_answer VALUES (380658003587629058, 1, 380658003075923968, 380658002862014482, 2, 0, 'Turvahälytin ei toimi. Mitä teen?', 'Paina hälytinpainiketta ja odota. Jos kukaan ei vastaa kahden minuutin kuluessa, soita päivystykseen 0499-380 91. Se vastaa ympäri vuorokauden.

Hätätilanteessa soita 112.', NULL, 'own:fi:Turvahälytin ei toimi. Mitä teen?', 1794823140, 1794823140, NULL, 'turvah|lytin ei toimi mit| teen	Turvahälytin ei toimi. Mitä teen?');
INSERT INTO public.contact_answer VALUES (380658003587629059, 1, 380658003075923969, 380658002862014479, 0, 0, 'Hur söker jag plats på ett särskilt boende?', 'Ring biståndsenheten. En handläggare kommer hem till dig och pratar om vad du behöver. Du får beslut inom en månad.

Säger vi ja får du ett erbjudande inom tre månader. Du kan önska vilket boende du vill till.', NULL, 'own:sv:Hur söker jag plats på ett särskilt boende?', 1794823140, 1794823140, NULL, 'hur s}ker jag plats p{ ett s|rskilt boende	Hur söker jag plats på ett särskilt boende?');
INSERT INTO public.contact_answer VALUES (380658003587629060, 1, 380658003075923969, 380658002862014479, 1, 0, 'How do I apply for a place in a care home?', 'Call the needs assessment unit. An officer comes to your home and talks with you about what you need. You get a decision within a month.

If we say yes, you get an offer within three months. You may tell us which home you would like.', NULL, 'own:en:How do I apply for a place in a care home?', 1794823140, 1794823140, NULL, 'how do i apply for a place in a care home	How do I apply for a place in a care home?');
INSERT INTO public.contact_answer VALUES (380658003587629061, 1, 380658003075923969, 380658002862014479, 2, 0, 'Miten haen paikkaa palveluasumisesta?', 'Soita arviointiyksikköön. Käsittelijä tulee kotiisi ja keskustelee kanssasi siitä, mitä tarvitset. Saat päätöksen kuukauden kuluessa.

Jos päätös on myönteinen, saat tarjouksen kolmen kuukauden kuluessa. Voit toivoa tiettyä asuntoa.', NULL, 'own:fi:Miten haen paikkaa palveluasumisesta?', 1794823140, 1794823140, NULL, 'miten haen paikkaa palveluasumisesta	Miten haen paikkaa palveluasumisesta?');
INSERT INTO public.contact_answer VALUES (380658003587629062, 1, 380658003075923969, 380658002862014479, 0, 0, 'Vad kostar det att bo på särskilt boende?', 'Du betalar hyra, mat och omsorg. Hyran är mellan 5 200 och 7 400 kronor i månaden. Maten kostar 4 150 kronor. Omsorgen kostar högst 2 655 kronor och beror på din inkomst.

Du kan söka bostadstillägg hos Pensionsmyndigheten. Vi hjälper dig med ansökan.', NULL, 'own:sv:Vad kostar det att bo på särskilt boende?', 1794823140, 1794823140, NULL, 'vad kostar det att bo p{ s|rskilt boende	Vad kostar det att bo på särskilt boende?');
INSERT INTO public.contact_answer VALUES (380658003587629063, 1, 380658003075923970, 380658002862014482, 0, 0, 'Vilka träffpunkter finns för äldre?', 'Träffpunkt Linden på Storgatan 31 och Träffpunkt Sjövik på Hamnvägen 2 har öppet måndag till fredag 9–15. Där finns fika, gymnastik, musik och datorhjälp.

Alla över 65 år får komma. Du behöver inte anmäla dig.', NULL, 'own:sv:Vilka träffpunkter finns för äldre?', 1794823140, 1794823140, NULL, 'vilka tr|ffpunkter finns f}r |ldre	Vilka träffpunkter finns för äldre?');
INSERT INTO public.contact_answer VALUES (380658003587629064, 1, 380658003075923971, 380658002862014482, 0, 0, 'Kan jag få mat hemkörd?', 'Ja, om du har ett beslut om matdistribution. Ring biståndsenheten och ansök.

Maten kommer kyld tre gånger i veckan. En portion kostar 64 kronor. Du väljer mellan fyra rätter.', NULL, 'own:sv:Kan jag få mat hemkörd?', 1794823140, 1794823140, NULL, 'kan jag f{ mat hemk}rd	Kan jag få mat hemkörd?');
INSERT INTO public.contact_answer VALUES (380658003591823360, 1, 380658003080118272, 380658002862014482, 0, 0, 'Hur får jag sjukvård hemma?', 'Ring din vårdcentral. De bedömer om du behöver vård i hemmet och hör av sig till kommunens sjuksköterska.

Har du redan hemsjukvård når du sjuksköterskan på numret i din pärm, dygnet runt. Ett besök kostar ingenting för dig över 85.', NULL, 'own:sv:Hur får jag sjukvård hemma?', 1794823140, 1794823140, NULL, 'hur f{r jag sjukv{rd hemma	Hur får jag sjukvård hemma?');
INSERT INTO public.contact_answer VALUES (380658003591823361, 1, 380658003080118273, 380658002862014479, 0, 0, 'Varför är min avgift för hemtjänst högre den här månaden?', 'Oftast beror det på att du har fått fler timmar, att din pension har ändrats eller att högkostnadsskyddet höjdes vid årsskiftet. På räkningens baksida ser du hur vi har räknat.

Stämmer det inte? Ring oss, så kopplar vi dig till avgiftshandläggaren.', NULL, 'own:sv:Varför är min avgift för hemtjänst högre den här månaden?', 1794823140, 1794823140, NULL, 'varf}r |r min avgift f}r hemtj|nst h}gre den h|r m{naden	Varför är min avgift för hemtjänst högre den här månaden?');
INSERT INTO public.contact_answer VALUES (380658003608600576, 1, 380658003080118273, 380658002862014479, 0, 0, 'Hur lämnar jag uppgift om inkomst för omsorgsavgiften?', 'Fyll i e-tjänsten Inkomst för omsorg, eller blanketten som vi skickar hem i januari. Pension och bostadstillägg hämtar vi själva.

Skriv vad du betalar i hyra och vad du får i ränta och utdelning. Svarar du inte får du betala högsta avgiften.', NULL, 'own:sv:Hur lämnar jag uppgift om inkomst för omsorgsavgiften?', 1794823140, 1794823140, NULL, 'hur l|mnar jag uppgift om inkomst f}r omsorgsavgiften	Hur lämnar jag uppgift om inkomst för omsorgsavgiften?');
INSERT INTO public.contact_answer VALUES (380658003608600577, 1, 380658003080118274, 380658002862014482, 0, 0, 'Jag vårdar en anhörig. Vilken hjälp kan jag få?', 'Du kan få någon som avlöser dig hemma upp till 15 timmar i månaden, utan kostnad. Du kan också få samtal, träffa andra i samma läge och gå kurser.

Ring vår anhörigkonsulent på måndagar till torsdagar 9–11. Du behöver ingen ansökan för att prata.', NULL, 'own:sv:Jag vårdar en anhörig. Vilken hjälp kan jag få?', 1794823140, 1794823140, NULL, 'jag v{rdar en anh}rig vilken hj|lp kan jag f{	Jag vårdar en anhörig. Vilken hjälp kan jag få?');
INSERT INTO public.contact_answer VALUES (380658003608600578, 1, 380658003080118274, 380658002862014482, 1, 0, 'I take care of a relative. What help can I get?', 'Somebody can take over for you at home up to 15 hours a month, free of charge. You can also have talks, meet others in the same situation and go to courses.

Call our carers'' adviser Monday to Thursday 9–11. You need not apply to talk.', NULL, 'own:en:I take care of a relative. What help can I get?', 1794823140, 1794823140, NULL, 'i take care of a relative what help can i get	I take care of a relative. What help can I get?');
INSERT INTO public.contact_answer VALUES (380658003608600579, 1, 380658003080118274, 380658002862014482, 2, 0, 'Hoidan omaistani. Mitä apua voin saada?', 'Voit saada kotiin sijaisen enintään 15 tunniksi kuukaudessa maksutta. Voit myös saada keskusteluapua, tavata muita samassa tilanteessa olevia ja käydä kursseilla.

Soita omaishoidon neuvojallemme maanantaista torstaihin kello 9–11. Keskusteluun et tarvitse hakemusta.', NULL, 'own:fi:Hoidan omaistani. Mitä apua voin saada?', 1794823140, 1794823140, NULL, 'hoidan omaistani mit| apua voin saada	Hoidan omaistani. Mitä apua voin saada?');
INSERT INTO public.contact_answer VALUES (380658003608600580, 1, 380658003084312576, 380658002862014485, 0, 0, 'Hur ansöker jag om stöd enligt LSS?', 'Ansök i e-tjänsten Stöd enligt LSS, eller ring oss så kopplar vi dig till en handläggare. Skicka med intyg om din funktionsnedsättning.

Handläggaren träffar dig och går igenom vad du behöver. Du får beslut inom tre månader.', NULL, 'own:sv:Hur ansöker jag om stöd enligt LSS?', 1794823140, 1794823140, NULL, 'hur ans}ker jag om st}d enligt lss	Hur ansöker jag om stöd enligt LSS?');
INSERT INTO public.contact_answer VALUES (380658003608600581, 1, 380658003084312576, 380658002862014485, 1, 0, 'How do I apply for support under LSS?', 'Apply in the e-service Stöd enligt LSS, or call us and we will connect you to an officer. Enclose a certificate of your disability.

The officer meets you and goes through what you need. You get a decision within three months. LSS is the Swedish act on support for people with certain disabilities.', NULL, 'own:en:How do I apply for support under LSS?', 1794823140, 1794823140, NULL, 'how do i apply for support under lss	How do I apply for support under LSS?');
INSERT INTO public.contact_answer VALUES (380658003608600582, 1, 380658003084312576, 380658002862014485, 2, 0, 'Miten haen LSS-lain mukaista tukea?', 'Hae palvelussa Stöd enligt LSS tai soita meille, niin yhdistämme sinut käsittelijälle. Liitä mukaan todistus toimintarajoitteestasi.

Käsittelijä tapaa sinut ja käy läpi, mitä tarvitset. Saat päätöksen kolmen kuukauden kuluessa. LSS on Ruotsin laki tuesta ja palvelusta tietyille toimintarajoitteisille.', NULL, 'own:fi:Miten haen LSS-lain mukaista tukea?', 1794823140, 1794823140, NULL, 'miten haen lss lain mukaista tukea	Miten haen LSS-lain mukaista tukea?');
INSERT INTO public.contact_answer VALUES (380658003612794880, 1, 380658003084312577, 380658002862014485, 0, 0, 'Hur får jag personlig assistans?', 'Ansök hos oss eller hos Försäkringskassan. Behöver du hjälp med grundläggande behov mer än 20 timmar i veckan söker du hos Försäkringskassan.

Du väljer själv om kommunen, ett företag eller du själv ska anställa assistenterna.', NULL, 'own:sv:Hur får jag personlig assistans?', 1794823140, 1794823140, NULL, 'hur f{r jag personlig assistans	Hur får jag personlig assistans?');
INSERT INTO public.contact_answer VALUES (380658003612794881, 1, 380658003084312578, 380658002862014485, 0, 0, 'Hur lång är kön till en gruppbostad?', 'Du får oftast en bostad inom ett år från beslutet. Det beror på vad du behöver och vilka lägenheter som blir lediga.

Har du väntat mer än tre månader kan du be om ett samtal med enhetschefen. Ring oss, så bokar vi en tid.', NULL, 'own:sv:Hur lång är kön till en gruppbostad?', 1794823140, 1794823140, NULL, 'hur l{ng |r k}n till en gruppbostad	Hur lång är kön till en gruppbostad?');
INSERT INTO public.contact_answer VALUES (380658003612794882, 1, 380658003088506880, 380658002862014485, 0, 0, 'Vad kan jag göra på daglig verksamhet?', 'Du kan till exempel arbeta i café, trädgård, butik, snickeri eller på ett företag. Du får prova på innan du väljer.

Du behöver ett beslut enligt LSS. Du får 62 kronor om dagen för hela dagar.', NULL, 'own:sv:Vad kan jag göra på daglig verksamhet?', 1794823140, 1794823140, NULL, 'vad kan jag g}ra p{ daglig verksamhet	Vad kan jag göra på daglig verksamhet?');
INSERT INTO public.contact_answer VALUES (380658003612794883, 1, 380658003088506881, 380658002862014485, 0, 0, 'Kan jag få en ledsagare?', 'Ja, om du på grund av en funktionsnedsättning behöver någon med dig till fritid, vänner eller ärenden. Du kan få upp till 20 timmar i månaden.

Ansök hos oss. Handläggaren hör av sig inom en vecka.', NULL, 'own:sv:Kan jag få en ledsagare?', 1794823140, 1794823140, NULL, 'kan jag f{ en ledsagare	Kan jag få en ledsagare?');
INSERT INTO public.contact_answer VALUES (380658003612794884, 1, 380658003088506882, 380658002862014485, 0, 0, 'Hur får vi avlösning för vårt barn med funktionsnedsättning?', 'Ni kan få någon som kommer hem, ett korttidsboende eller ett läger. Ansök i e-tjänsten Stöd enligt LSS.

Handläggaren pratar med er om vad som passar barnet. Ni får beslut inom två månader.', NULL, 'own:sv:Hur får vi avlösning för vårt barn med funktionsnedsättning?', 1794823140, 1794823140, NULL, 'hur f{r vi avl}sning f}r v{rt barn med funktionsneds|ttning	Hur får vi avlösning för vårt barn med funktionsnedsättning?');
INSERT INTO public.contact_answer VALUES (380658003612794885, 1, 380658003092701184, 380658002862014485, 0, 0, 'Vad är boendestöd?', 'En boendestödjare kommer hem till dig och hjälper dig att få vardagen att fungera: städa, handla, planera och ta kontakt med andra. Du gör det tillsammans med boendestödjaren.

Ring oss om du vill ansöka. Det kostar ingenting.', NULL, 'own:sv:Vad är boendestöd?', 1794823140, 1794823140, NULL, 'vad |r boendest}d	Vad är boendestöd?');
INSERT INTO public.contact_answer VALUES (380658003612794886, 1, 380658003092701185, 380658002862014476, 0, 0, 'Hur söker jag ekonomiskt bistånd?', 'Första gången ringer du mottagningen, vardagar klockan 9–11. Du får en tid för samtal och veta vilka papper du ska ta med.

Har du fått bistånd tidigare söker du varje månad i e-tjänsten. Du får svar inom två veckor när allt är med.', NULL, 'own:sv:Hur söker jag ekonomiskt bistånd?', 1794823140, 1794823140, NULL, 'hur s}ker jag ekonomiskt bist{nd	Hur söker jag ekonomiskt bistånd?');
INSERT INTO public.contact_answer VALUES (380658003612794887, 1, 380658003092701185, 380658002862014476, 1, 0, 'How do I apply for financial assistance?', 'The first time, call the reception on weekdays between 9 and 11. You get a time to meet us, and you learn which papers to bring.

If you have had assistance before, you apply each month in the e-service. You get an answer within two weeks when nothing is missing.', NULL, 'own:en:How do I apply for financial assistance?', 1794823140, 1794823140, NULL, 'how do i apply for financial assistance	How do I apply for financial assistance?');
INSERT INTO public.contact_answer VALUES (380658003612794888, 1, 380658003092701185, 380658002862014476, 2, 0, 'Miten haen toimeentulotukea?', 'Ensimmäisellä kerralla soita vastaanottoon arkisin kello 9–11. Saat ajan tapaamiseen ja tiedon siitä, mitkä paperit otat mukaan.

Jos olet saanut tukea aiemmin, hae joka kuukausi sähköisessä palvelussa. Saat vastauksen kahden viikon kuluessa, kun mitään ei puutu.', NULL, 'own:fi:Miten haen toimeentulotukea?', 1794823140, 1794823140, NULL, 'miten haen toimeentulotukea	Miten haen toimeentulotukea?');
INSERT INTO public.contact_answer VALUES (380658003612794889, 1, 380658003092701185, 380658002862014476, 0, 0, 'Vilka papper behöver jag till ansökan om ekonomiskt bistånd?', 'Ta med kontoutdrag för två månader från alla dina konton, hyresavi, elräkning och besked om lön eller ersättning. Har du skulder tar du med en lista på dem.

Söker du arbete behöver vi också se att du är inskriven hos Arbetsförmedlingen.', NULL, 'own:sv:Vilka papper behöver jag till ansökan om ekonomiskt bistånd?', 1794823140, 1794823140, NULL, 'vilka papper beh}ver jag till ans}kan om ekonomiskt bist{nd	Vilka papper behöver jag till ansökan om ekonomiskt bistånd?');
INSERT INTO public.contact_answer VALUES (380658003616989184, 1, 380658003092701185, 380658002862014476, 1, 0, 'Which papers do I need to apply for financial assistance?', 'Bring statements of all your bank accounts for two months, your rent notice, your electricity bill and what shows your pay or benefits. If you have debts, bring a list of them.

If you look for work, we also need to see that you are registered with the Public Employment Service (Arbetsförmedlingen).', NULL, 'own:en:Which papers do I need to apply for financial assistance?', 1794823140, 1794823140, NULL, 'which papers do i need to apply for financial assistance	Which papers do I need to apply for financial assistance?');
INSERT INTO public.contact_answer VALUES (380658003616989185, 1, 380658003092701185, 380658002862014476, 2, 0, 'Mitä papereita tarvitsen toimeentulotuen hakemiseen?', 'Ota mukaan kaikkien tiliesi tiliotteet kahdelta kuukaudelta, vuokralasku, sähkölasku ja tieto palkasta tai korvauksesta. Jos sinulla on velkoja, ota mukaan luettelo niistä.

Jos haet työtä, meidän on myös nähtävä, että olet ilmoittautunut työnvälitykseen (Arbetsförmedlingen).', NULL, 'own:fi:Mitä papereita tarvitsen toimeentulotuen hakemiseen?', 1794823140, 1794823140, NULL, 'mit| papereita tarvitsen toimeentulotuen hakemiseen	Mitä papereita tarvitsen toimeentulotuen hakemiseen?');
INSERT INTO public.contact_answer VALUES (380658003616989186, 1, 380658003092701185, 380658002862014476, 0, 0, 'När kommer pengarna?', 'Har du fått ett beslut betalar vi ut pengarna den 27:e i månaden. Är det en helg kommer de vardagen före.

Skickar du ansökan efter den 10:e kan pengarna komma några dagar senare. I e-tjänsten ser du om något saknas.', NULL, 'own:sv:När kommer pengarna?', 1794823140, 1794823140, NULL, 'n|r kommer pengarna	När kommer pengarna?');
INSERT INTO public.contact_answer VALUES (380658003616989187, 1, 380658003092701186, 380658002862014476, 0, 0, 'Hur får jag hjälp med mina skulder?', 'Ring vår budget- och skuldrådgivare på tisdagar och torsdagar 9–11. Samtalet är gratis, och rådgivaren har tystnadsplikt.

Ni går igenom vad du tjänar, betalar och är skyldig. Du kan få hjälp att söka skuldsanering hos Kronofogden.', NULL, 'own:sv:Hur får jag hjälp med mina skulder?', 1794823140, 1794823140, NULL, 'hur f{r jag hj|lp med mina skulder	Hur får jag hjälp med mina skulder?');
INSERT INTO public.contact_answer VALUES (380658003616989188, 1, 380658003092701186, 380658002862014476, 1, 0, 'How do I get help with my debts?', 'Call our budget and debt adviser on Tuesdays and Thursdays 9–11. The talk is free, and the adviser is bound by secrecy.

Together you go through what you earn, pay and owe. You can get help to apply for debt relief from the Enforcement Authority (Kronofogden).', NULL, 'own:en:How do I get help with my debts?', 1794823140, 1794823140, NULL, 'how do i get help with my debts	How do I get help with my debts?');
INSERT INTO public.contact_answer VALUES (380658003616989189, 1, 380658003092701186, 380658002862014476, 2, 0, 'Miten saan apua velkoihini?', 'Soita talous- ja velkaneuvojallemme tiistaisin ja torstaisin kello 9–11. Keskustelu on maksuton, ja neuvojalla on vaitiolovelvollisuus.

Käytte yhdessä läpi tulosi, menosi ja velkasi. Saat apua velkajärjestelyn hakemiseen ulosottoviranomaiselta (Kronofogden).', NULL, 'own:fi:Miten saan apua velkoihini?', 1794823140, 1794823140, NULL, 'miten saan apua velkoihini	Miten saan apua velkoihini?');
INSERT INTO public.contact_answer VALUES (380658003616989190, 1, 380658003096895488, 380658002862014473, 0, 0, 'Jag är orolig för ett barn. Vad gör jag?', 'Ring socialtjänstens mottagning på vardagar, eller socialjouren på kvällar och helger. Är det akut ringer du 112.

Du behöver inte vara säker. Du kan vara anonym om du inte säger vem du är. Den som arbetar med barn är skyldig att anmäla.', NULL, 'own:sv:Jag är orolig för ett barn. Vad gör jag?', 1794823140, 1794823140, NULL, 'jag |r orolig f}r ett barn vad g}r jag	Jag är orolig för ett barn. Vad gör jag?');
INSERT INTO public.contact_answer VALUES (380658003616989191, 1, 380658003096895488, 380658002862014473, 1, 0, 'I am worried about a child. What do I do?', 'Call the reception of the social services on weekdays, or the social emergency service in the evening and at weekends. If it is urgent, call 112.

You need not be sure. You can be anonymous if you do not say who you are. Whoever works with children must report.', NULL, 'own:en:I am worried about a child. What do I do?', 1794823140, 1794823140, NULL, 'i am worried about a child what do i do	I am worried about a child. What do I do?');
INSERT INTO public.contact_answer VALUES (380658003616989192, 1, 380658003096895488, 380658002862014473, 2, 0, 'Olen huolissani lapsesta. Mitä teen?', 'Soita sosiaalipalvelujen vastaanottoon arkisin tai sosiaalipäivystykseen iltaisin ja viikonloppuisin. Jos asia on kiireellinen, soita 112.

Sinun ei tarvitse olla varma. Voit olla nimetön, jos et kerro nimeäsi. Lasten kanssa työskentelevien on tehtävä ilmoitus.', NULL, 'own:fi:Olen huolissani lapsesta. Mitä teen?', 1794823140, 1794823140, NULL, 'olen huolissani lapsesta mit| teen	Olen huolissani lapsesta. Mitä teen?');
INSERT INTO public.contact_answer VALUES (380658003621183488, 1, 380658003096895488, 380658002862014473, 0, 0, 'Vad händer när jag har gjort en orosanmälan?', 'Socialtjänsten bedömer samma dag om barnet behöver skydd direkt. Inom två veckor bestämmer de om de ska utreda.

Du får inte veta vad de kommer fram till, eftersom det skyddas av sekretess. Arbetar du med barn kan du få veta om en utredning har börjat.', NULL, 'own:sv:Vad händer när jag har gjort en orosanmälan?', 1794823140, 1794823140, NULL, 'vad h|nder n|r jag har gjort en orosanm|lan	Vad händer när jag har gjort en orosanmälan?');
INSERT INTO public.contact_answer VALUES (380658003621183489, 1, 380658003096895489, 380658002862014473, 0, 0, 'Vart vänder jag mig när det är svårt hemma med barnen?', 'Ring Familjeteamet på vardagar 8.30–16. Du får komma på fem samtal utan ansökan, och det kostar ingenting. Samtalen skrivs inte in i något register.

Du kan också komma till Familjens hus på Skolgatan 4, där det finns socionom och barnmorska.', NULL, 'own:sv:Vart vänder jag mig när det är svårt hemma med barnen?', 1794823140, 1794823140, NULL, 'vart v|nder jag mig n|r det |r sv{rt hemma med barnen	Vart vänder jag mig när det är svårt hemma med barnen?');
INSERT INTO public.contact_answer VALUES (380658003621183490, 1, 380658003096895490, 380658002862014473, 0, 0, 'Vi ska separera. Hur bokar vi samarbetssamtal?', 'Ring familjerätten eller boka i e-tjänsten Familjerätt. Ni får en tid inom tre veckor. Samtalen är gratis.

Vill en av er gå till domstol måste ni först ha varit på ett informationssamtal. Ni får ett intyg som gäller i ett år.', NULL, 'own:sv:Vi ska separera. Hur bokar vi samarbetssamtal?', 1794823140, 1794823140, NULL, 'vi ska separera hur bokar vi samarbetssamtal	Vi ska separera. Hur bokar vi samarbetssamtal?');
INSERT INTO public.contact_answer VALUES (380658003621183491, 1, 380658003096895490, 380658002862014473, 0, 0, 'Hur fastställer vi faderskap?', 'Bekräfta faderskapet digitalt hos Skatteverket inom 14 dagar från att barnet fötts. Det går när ni båda är myndiga och har e-legitimation.

Har tiden gått ut skickar vi ett brev med en tid hos familjerätten. Ta med legitimation.', NULL, 'own:sv:Hur fastställer vi faderskap?', 1794823140, 1794823140, NULL, 'hur fastst|ller vi faderskap	Hur fastställer vi faderskap?');
INSERT INTO public.contact_answer VALUES (380658003629572096, 1, 380658003122061313, 380658002862014479, 1, 0, 'How do I book a trip with special transport?', 'Call the booking centre at 0499-380 93 between 6 and 22, or book in the app. Book at least two hours ahead.

Cancel at least one hour ahead. Otherwise you pay 100 kronor.', NULL, 'own:en:How do I book a trip with special transport?', 1794823140, 1794823140, NULL, 'how do i book a trip with special transport	How do I book a trip with special transport?');
INSERT INTO public.contact_answer VALUES (380658003621183492, 1, 380658003101089792, 380658002862014473, 0, 0, 'Hur blir jag familjehem eller kontaktfamilj?', 'Ring oss så berättar vi mer. Sedan fyller du i en intresseanmälan, och vi träffar dig hemma några gånger. Det tar ungefär tre månader.

Du behöver inte ha egna barn eller eget hus. Du behöver tid, tålamod och plats.', NULL, 'own:sv:Hur blir jag familjehem eller kontaktfamilj?', 1794823140, 1794823140, NULL, 'hur blir jag familjehem eller kontaktfamilj	Hur blir jag familjehem eller kontaktfamilj?');
INSERT INTO public.contact_answer VALUES (380658003621183493, 1, 380658003101089793, 380658002862014473, 0, 0, 'Jag blir utsatt för våld hemma. Var får jag hjälp?', 'Är det akut ringer du 112. Du kan ringa Kvinnofridslinjen på 020-50 50 50 dygnet runt, också om du är man eller inte är säker. Samtalet syns inte på telefonräkningen.

Hos oss kan du få skyddat boende, samtal och hjälp att anmäla. Ring Mottagningen på vardagar. Du får vara anonym.', NULL, 'own:sv:Jag blir utsatt för våld hemma. Var får jag hjälp?', 1794823140, 1794823140, NULL, 'jag blir utsatt f}r v{ld hemma var f{r jag hj|lp	Jag blir utsatt för våld hemma. Var får jag hjälp?');
INSERT INTO public.contact_answer VALUES (380658003621183494, 1, 380658003101089793, 380658002862014473, 1, 0, 'I am being hurt at home. Where do I get help?', 'If it is urgent, call 112. You can call Kvinnofridslinjen at 020-50 50 50 day and night, also if you are a man or are not sure. The call does not show on your phone bill.

We can give you a safe place to stay, somebody to talk to, and help to report. Call the reception on weekdays. You may be anonymous.', NULL, 'own:en:I am being hurt at home. Where do I get help?', 1794823140, 1794823140, NULL, 'i am being hurt at home where do i get help	I am being hurt at home. Where do I get help?');
INSERT INTO public.contact_answer VALUES (380658003621183495, 1, 380658003101089793, 380658002862014473, 2, 0, 'Minuun kohdistuu väkivaltaa kotona. Mistä saan apua?', 'Jos tilanne on kiireellinen, soita 112. Kvinnofridslinjen vastaa numerossa 020-50 50 50 ympäri vuorokauden, myös jos olet mies tai olet epävarma. Puhelu ei näy puhelinlaskussa.

Meiltä saat turvallisen asunnon, keskusteluapua ja apua ilmoituksen tekemiseen. Soita vastaanottoon arkisin. Voit olla nimetön.', NULL, 'own:fi:Minuun kohdistuu väkivaltaa kotona. Mistä saan apua?', 1794823140, 1794823140, NULL, 'minuun kohdistuu v|kivaltaa kotona mist| saan apua	Minuun kohdistuu väkivaltaa kotona. Mistä saan apua?');
INSERT INTO public.contact_answer VALUES (380658003621183496, 1, 380658003117867008, 380658002862014473, 0, 0, 'Hur får jag hjälp att sluta dricka eller använda droger?', 'Ring Öppenvården, eller kom till Hamngatan 6 på onsdagar 13–16. Du behöver inte boka. Första samtalet kan vara anonymt.

Du får en egen behandlare och en plan. Det är gratis, och inget skrivs till din arbetsgivare.', NULL, 'own:sv:Hur får jag hjälp att sluta dricka eller använda droger?', 1794823140, 1794823140, NULL, 'hur f{r jag hj|lp att sluta dricka eller anv|nda droger	Hur får jag hjälp att sluta dricka eller använda droger?');
INSERT INTO public.contact_answer VALUES (380658003625377792, 1, 380658003117867009, 380658002862014473, 0, 0, 'Vem ringer jag när socialtjänsten har stängt?', 'Ring socialjouren på 0499-380 92. De svarar vardagar efter klockan 16 och hela dygnet på helger.

Är någon i fara ringer du 112.', NULL, 'own:sv:Vem ringer jag när socialtjänsten har stängt?', 1794823140, 1794823140, NULL, 'vem ringer jag n|r socialtj|nsten har st|ngt	Vem ringer jag när socialtjänsten har stängt?');
INSERT INTO public.contact_answer VALUES (380658003625377793, 1, 380658003117867009, 380658002862014473, 1, 0, 'Whom do I call when the social services are closed?', 'Call the social emergency service at 0499-380 92. They answer on weekdays after 16 and all day and night at weekends.

If somebody is in danger, call 112.', NULL, 'own:en:Whom do I call when the social services are closed?', 1794823140, 1794823140, NULL, 'whom do i call when the social services are closed	Whom do I call when the social services are closed?');
INSERT INTO public.contact_answer VALUES (380658003625377794, 1, 380658003117867009, 380658002862014473, 2, 0, 'Kenelle soitan, kun sosiaalipalvelut ovat kiinni?', 'Soita sosiaalipäivystykseen 0499-380 92. Se vastaa arkisin kello 16:n jälkeen ja viikonloppuisin ympäri vuorokauden.

Jos joku on vaarassa, soita 112.', NULL, 'own:fi:Kenelle soitan, kun sosiaalipalvelut ovat kiinni?', 1794823140, 1794823140, NULL, 'kenelle soitan kun sosiaalipalvelut ovat kiinni	Kenelle soitan, kun sosiaalipalvelut ovat kiinni?');
INSERT INTO public.contact_answer VALUES (380658003625377795, 1, 380658003117867010, 380658002866208785, 0, 0, 'Hur ansöker jag om en god man?', 'Du kan själv ansöka hos tingsrätten. Blanketten finns hos oss och på domstolens webbplats. Skicka med ett läkarintyg och ett personbevis.

Klarar du det inte själv kan anhöriga eller vården anmäla till oss. Vi utreder och skickar ansökan. Det tar två till fyra månader.', NULL, 'own:sv:Hur ansöker jag om en god man?', 1794823140, 1794823140, NULL, 'hur ans}ker jag om en god man	Hur ansöker jag om en god man?');
INSERT INTO public.contact_answer VALUES (380658003625377796, 1, 380658003117867010, 380658002866208785, 0, 0, 'När ska jag som god man lämna årsräkning?', 'Lämna årsräkningen senast den 1 mars. Gör den i e-tjänsten God man, eller på blanketten som vi skickar i december.

Spara kvitton och kontoutdrag. Vi granskar i den ordning de kommer, och du får besked om arvode före den 1 oktober.', NULL, 'own:sv:När ska jag som god man lämna årsräkning?', 1794823140, 1794823140, NULL, 'n|r ska jag som god man l|mna {rsr|kning	När ska jag som god man lämna årsräkning?');
INSERT INTO public.contact_answer VALUES (380658003625377797, 1, 380658003122061312, 380658002862014476, 0, 0, 'Hur gör jag en dödsboanmälan?', 'Ring oss om den som har dött inte lämnar mer pengar än till begravningen, och inte äger någon bostad. Då kan en dödsboanmälan ersätta bouppteckningen. Gör det inom två månader.

Betala inga räkningar från dödsboet innan du har pratat med oss, utom begravning, hyra och el.', NULL, 'own:sv:Hur gör jag en dödsboanmälan?', 1794823140, 1794823140, NULL, 'hur g}r jag en d}dsboanm|lan	Hur gör jag en dödsboanmälan?');
INSERT INTO public.contact_answer VALUES (380658003625377798, 1, 380658003122061313, 380658002862014479, 0, 0, 'Hur ansöker jag om färdtjänst?', 'Ansök i e-tjänsten Färdtjänst eller på en blankett som vi skickar hem. Vi behöver ofta ett läkarintyg.

Du får svar inom fyra veckor. Med tillståndet bokar du resor själv hos trafikbolaget.', NULL, 'own:sv:Hur ansöker jag om färdtjänst?', 1794823140, 1794823140, NULL, 'hur ans}ker jag om f|rdtj|nst	Hur ansöker jag om färdtjänst?');
INSERT INTO public.contact_answer VALUES (380658003625377799, 1, 380658003122061313, 380658002862014479, 1, 0, 'How do I apply for special transport?', 'Apply in the e-service Färdtjänst or on a form that we send you. We often need a doctor''s certificate.

You get an answer within four weeks. With the permit you book trips yourself with the transport company.', NULL, 'own:en:How do I apply for special transport?', 1794823140, 1794823140, NULL, 'how do i apply for special transport	How do I apply for special transport?');
INSERT INTO public.contact_answer VALUES (380658003625377800, 1, 380658003122061313, 380658002862014479, 2, 0, 'Miten haen kuljetuspalvelua?', 'Hae palvelussa Färdtjänst tai lomakkeella, jonka lähetämme sinulle. Tarvitsemme usein lääkärintodistuksen.

Saat vastauksen neljän viikon kuluessa. Kun sinulla on lupa, varaat matkat itse kuljetusyhtiöltä.', NULL, 'own:fi:Miten haen kuljetuspalvelua?', 1794823140, 1794823140, NULL, 'miten haen kuljetuspalvelua	Miten haen kuljetuspalvelua?');
INSERT INTO public.contact_answer VALUES (380658003625377801, 1, 380658003122061313, 380658002862014479, 0, 0, 'Hur bokar jag en färdtjänstresa?', 'Ring beställningscentralen på 0499-380 93 mellan 6 och 22, eller boka i appen. Boka minst två timmar före.

Avboka senast en timme före. Annars betalar du 100 kronor.', NULL, 'own:sv:Hur bokar jag en färdtjänstresa?', 1794823140, 1794823140, NULL, 'hur bokar jag en f|rdtj|nstresa	Hur bokar jag en färdtjänstresa?');
INSERT INTO public.contact_answer VALUES (380658003629572097, 1, 380658003122061313, 380658002862014479, 2, 0, 'Miten varaan kuljetuspalvelumatkan?', 'Soita tilauskeskukseen 0499-380 93 kello 6–22 tai varaa sovelluksessa. Varaa matka vähintään kaksi tuntia etukäteen.

Peru viimeistään tuntia ennen. Muuten maksat 100 kruunua.', NULL, 'own:fi:Miten varaan kuljetuspalvelumatkan?', 1794823140, 1794823140, NULL, 'miten varaan kuljetuspalvelumatkan	Miten varaan kuljetuspalvelumatkan?');
INSERT INTO public.contact_answer VALUES (380658003629572098, 1, 380658003122061313, 380658002862014479, 0, 0, 'Vad kostar en resa med färdtjänst?', 'Du betalar 45 kronor för de första tio kilometerna och sedan 3 kronor för varje kilometer. Räkningen kommer varje månad.

En ledsagare åker gratis om det står i ditt tillstånd. En medresenär betalar som du.', NULL, 'own:sv:Vad kostar en resa med färdtjänst?', 1794823140, 1794823140, NULL, 'vad kostar en resa med f|rdtj|nst	Vad kostar en resa med färdtjänst?');
INSERT INTO public.contact_answer VALUES (380658003629572099, 1, 380658003122061314, 380658002862014479, 0, 0, 'Hur söker jag riksfärdtjänst?', 'Ansök i e-tjänsten Färdtjänst senast tre veckor före resan. Till jul, påsk och midsommar behöver vi ansökan fem veckor före.

Du behöver ett läkarintyg som visar varför du inte kan åka tåg eller buss, också med hjälp.', NULL, 'own:sv:Hur söker jag riksfärdtjänst?', 1794823140, 1794823140, NULL, 'hur s}ker jag riksf|rdtj|nst	Hur söker jag riksfärdtjänst?');
INSERT INTO public.contact_answer VALUES (380658003629572100, 1, 380658003122061315, 380658002862014479, 0, 0, 'Kan jag få bidrag för att bygga om min bostad?', 'Ja, om du har en funktionsnedsättning och behöver ändra något i bostaden, till exempel ta bort trösklar eller sätta upp en ramp. Ett intyg från arbetsterapeut eller läkare ska visa behovet.

Ansök i e-tjänsten Bostadsanpassning. Vänta med att bygga tills du har fått beslut.', NULL, 'own:sv:Kan jag få bidrag för att bygga om min bostad?', 1794823140, 1794823140, NULL, 'kan jag f{ bidrag f}r att bygga om min bostad	Kan jag få bidrag för att bygga om min bostad?');
INSERT INTO public.contact_answer VALUES (380658003629572101, 1, 380658003122061315, 380658002862014479, 1, 0, 'Can I get a grant to adapt my home?', 'Yes, if you have a disability and need to change something at home, such as thresholds or a ramp. A certificate from an occupational therapist or a doctor must show the need.

Apply in the e-service Bostadsanpassning. Do not build until you have a decision.', NULL, 'own:en:Can I get a grant to adapt my home?', 1794823140, 1794823140, NULL, 'can i get a grant to adapt my home	Can I get a grant to adapt my home?');
INSERT INTO public.contact_answer VALUES (380658003629572102, 1, 380658003122061315, 380658002862014479, 2, 0, 'Voinko saada avustusta asuntoni muutostöihin?', 'Voit, jos sinulla on toimintarajoite ja kotona pitää muuttaa jotakin, esimerkiksi poistaa kynnyksiä tai rakentaa luiska. Toimintaterapeutin tai lääkärin todistuksesta pitää näkyä tarve.

Hae palvelussa Bostadsanpassning. Aloita työt vasta, kun olet saanut päätöksen.', NULL, 'own:fi:Voinko saada avustusta asuntoni muutostöihin?', 1794823140, 1794823140, NULL, 'voinko saada avustusta asuntoni muutost}ihin	Voinko saada avustusta asuntoni muutostöihin?');
INSERT INTO public.contact_answer VALUES (380658003629572103, 1, 380658003122061315, 380658002862014479, 0, 0, 'Hur lång tid tar det att få beslut om bostadsanpassning?', 'Enkla saker, som trösklar och handtag, får du beslut om inom en vecka. Större ombyggnader tar sex till åtta veckor.

Tiden räknas från att intyget och fastighetsägarens medgivande har kommit in.', NULL, 'own:sv:Hur lång tid tar det att få beslut om bostadsanpassning?', 1794823140, 1794823140, NULL, 'hur l{ng tid tar det att f{ beslut om bostadsanpassning	Hur lång tid tar det att få beslut om bostadsanpassning?');
INSERT INTO public.contact_answer VALUES (380658003629572104, 1, 380658003126255617, 380658002866208776, 0, 0, 'När har biblioteket öppet?', 'Huvudbiblioteket har öppet måndag till torsdag 10–19, fredag 10–17 och lördag 10–14. Med meröppet kan du komma in klockan 6–22 alla dagar.

Du får meröppet hos personalen. Du behöver vara över 16 år.', NULL, 'own:sv:När har biblioteket öppet?', 1794823140, 1794823140, NULL, 'n|r har biblioteket }ppet	När har biblioteket öppet?');
INSERT INTO public.contact_answer VALUES (380658003633766400, 1, 380658003126255617, 380658002866208776, 1, 0, 'When is the library open?', 'The main library is open Monday to Thursday 10–19, Friday 10–17 and Saturday 10–14.

Ask the staff about coming in on your own from 6 to 22.', NULL, 'own:en:When is the library open?', 1794823140, 1794823140, NULL, 'when is the library open	When is the library open?');
INSERT INTO public.contact_answer VALUES (380658003633766401, 1, 380658003126255617, 380658002866208776, 2, 0, 'Milloin kirjasto on auki?', 'Pääkirjasto on auki maanantaista torstaihin 10–19, perjantaisin 10–17 ja lauantaisin 10–14.

Kysy henkilökunnalta omatoimiajoista kello 6–22.', NULL, 'own:fi:Milloin kirjasto on auki?', 1794823140, 1794823140, NULL, 'milloin kirjasto on auki	Milloin kirjasto on auki?');
INSERT INTO public.contact_answer VALUES (380658003633766402, 1, 380658003126255617, 380658002866208776, 0, 0, 'Hur lånar jag om böcker?', 'Logga in på bibliotekets webbplats med lånekort och pin-kod. Du kan låna om tre gånger om ingen annan står i kö.

Du kan också ringa eller komma in till oss.', NULL, 'own:sv:Hur lånar jag om böcker?', 1794823140, 1794823140, NULL, 'hur l{nar jag om b}cker	Hur lånar jag om böcker?');
INSERT INTO public.contact_answer VALUES (380658003633766403, 1, 380658003126255617, 380658002866208776, 0, 0, 'Hur skaffar jag lånekort?', 'Kom till ett av våra bibliotek med legitimation. Du får kortet direkt, och det är gratis. Barn under 16 behöver en vårdnadshavares underskrift.

Kortet gäller på alla bibliotek i kommunen och för e-böcker.', NULL, 'own:sv:Hur skaffar jag lånekort?', 1794823140, 1794823140, NULL, 'hur skaffar jag l{nekort	Hur skaffar jag lånekort?');
INSERT INTO public.contact_answer VALUES (380658003633766404, 1, 380658003126255617, 380658002866208776, 1, 0, 'How do I get a library card?', 'Come to one of our libraries with identification. You get the card at once, and it is free. Children under 16 need a guardian''s signature.

The card is valid at all libraries of the municipality and for e-books.', NULL, 'own:en:How do I get a library card?', 1794823140, 1794823140, NULL, 'how do i get a library card	How do I get a library card?');
INSERT INTO public.contact_answer VALUES (380658003633766405, 1, 380658003126255617, 380658002866208776, 2, 0, 'Miten saan kirjastokortin?', 'Tule johonkin kirjastoistamme henkilötodistus mukana. Saat kortin heti, ja se on maksuton. Alle 16-vuotias tarvitsee huoltajan allekirjoituksen.

Kortti kelpaa kaikissa kunnan kirjastoissa ja e-kirjojen lainaamiseen.', NULL, 'own:fi:Miten saan kirjastokortin?', 1794823140, 1794823140, NULL, 'miten saan kirjastokortin	Miten saan kirjastokortin?');
INSERT INTO public.contact_answer VALUES (380658003633766406, 1, 380658003126255617, 380658002866208776, 0, 0, 'Vad kostar det om jag lämnar boken för sent?', 'Du betalar 5 kronor för varje bok och vecka, men högst 50 kronor för en bok. Barnböcker kostar ingenting.

Är du skyldig mer än 100 kronor får du inte låna förrän du har betalat.', NULL, 'own:sv:Vad kostar det om jag lämnar boken för sent?', 1794823140, 1794823140, NULL, 'vad kostar det om jag l|mnar boken f}r sent	Vad kostar det om jag lämnar boken för sent?');
INSERT INTO public.contact_answer VALUES (380658003633766407, 1, 380658003126255617, 380658002866208776, 0, 0, 'Kan jag skriva ut på biblioteket?', 'Ja. Du kan skriva ut från din mobil eller bibliotekets datorer. En sida i svartvitt kostar 2 kronor och i färg 5 kronor. Du betalar med kort eller Swish.

Att skanna är gratis.', NULL, 'own:sv:Kan jag skriva ut på biblioteket?', 1794823140, 1794823140, NULL, 'kan jag skriva ut p{ biblioteket	Kan jag skriva ut på biblioteket?');
INSERT INTO public.contact_answer VALUES (380658003633766408, 1, 380658003126255618, 380658002866208776, 0, 0, 'Hur får jag komma in på biblioteket när det är obemannat?', 'Skriv ett avtal om meröppet med personalen. Du behöver vara 16 år, ha lånekort och ta med legitimation.

Sedan öppnar du dörren med kortet och din kod, alla dagar 6–22. Du lånar själv i automaten.', NULL, 'own:sv:Hur får jag komma in på biblioteket när det är obemannat?', 1794823140, 1794823140, NULL, 'hur f{r jag komma in p{ biblioteket n|r det |r obemannat	Hur får jag komma in på biblioteket när det är obemannat?');
INSERT INTO public.contact_answer VALUES (380658003633766409, 1, 380658003130449920, 380658002866208776, 0, 0, 'Jag kan inte ta mig till biblioteket. Kan jag få böcker hem?', 'Ja, om du på grund av sjukdom, ålder eller funktionsnedsättning har svårt att komma till oss. Ring biblioteket, så kommer vi hem till dig en gång i månaden.

Tjänsten är gratis. Du kan också låna talböcker i din mobil.', NULL, 'own:sv:Jag kan inte ta mig till biblioteket. Kan jag få böcker hem?', 1794823140, 1794823140, NULL, 'jag kan inte ta mig till biblioteket kan jag f{ b}cker hem	Jag kan inte ta mig till biblioteket. Kan jag få böcker hem?');
INSERT INTO public.contact_answer VALUES (380658003637960704, 1, 380658003130449921, 380658002866208779, 0, 0, 'Hur anmäler jag mitt barn till kulturskolan?', 'Anmäl i e-tjänsten Kulturskolan. Barnet kan börja i årskurs 2 och välja ett instrument, dans, teater eller bild.

Terminen kostar 600 kronor. Ni kan låna instrument det första året.', NULL, 'own:sv:Hur anmäler jag mitt barn till kulturskolan?', 1794823140, 1794823140, NULL, 'hur anm|ler jag mitt barn till kulturskolan	Hur anmäler jag mitt barn till kulturskolan?');
INSERT INTO public.contact_answer VALUES (380658003637960705, 1, 380658003130449921, 380658002866208779, 0, 0, 'Hur lång är kön till kulturskolan?', 'Piano och gitarr har kö, ofta ett år. Till dans, teater, bild, fiol och blås får barnet oftast plats till nästa termin.

I e-tjänsten Kulturskolan ser du vilken plats ditt barn har i kön.', NULL, 'own:sv:Hur lång är kön till kulturskolan?', 1794823140, 1794823140, NULL, 'hur l{ng |r k}n till kulturskolan	Hur lång är kön till kulturskolan?');
INSERT INTO public.contact_answer VALUES (380658003637960706, 1, 380658003130449922, 380658002866208782, 0, 0, 'Hur bokar jag en idrottshall eller lokal?', 'Du ser lediga tider och bokar i e-tjänsten Boka lokal. Föreningar har lägre pris.

Avboka senast tre dagar före, annars får du betala ändå.', NULL, 'own:sv:Hur bokar jag en idrottshall eller lokal?', 1794823140, 1794823140, NULL, 'hur bokar jag en idrottshall eller lokal	Hur bokar jag en idrottshall eller lokal?');
INSERT INTO public.contact_answer VALUES (380658003637960707, 1, 380658003130449922, 380658002866208782, 0, 0, 'Vad kostar det att hyra en lokal?', 'En gymnastiksal kostar 90 kronor i timmen för föreningar med ungdomar och 250 kronor för privatpersoner. Folkets hus stora sal kostar 1 800 kronor för en kväll.

Alla priser står i e-tjänsten Boka lokal. Du får en faktura efteråt.', NULL, 'own:sv:Vad kostar det att hyra en lokal?', 1794823140, 1794823140, NULL, 'vad kostar det att hyra en lokal	Vad kostar det att hyra en lokal?');
INSERT INTO public.contact_answer VALUES (380658003637960708, 1, 380658003130449922, 380658002866208782, 0, 0, 'Hur hämtar jag nyckeln till lokalen som jag har bokat?', 'De flesta lokaler öppnar du med en kod. Koden kommer i ett sms en timme före din tid.

Till Folkets hus hämtar du nyckeln i kommunhusets reception på vardagar före klockan 16.', NULL, 'own:sv:Hur hämtar jag nyckeln till lokalen som jag har bokat?', 1794823140, 1794823140, NULL, 'hur h|mtar jag nyckeln till lokalen som jag har bokat	Hur hämtar jag nyckeln till lokalen som jag har bokat?');
INSERT INTO public.contact_answer VALUES (380658003637960709, 1, 380658003130449923, 380658002866208782, 0, 0, 'När har simhallen öppet?', 'Ekåsa simhall har öppet måndag och onsdag 6.30–20, tisdag och torsdag 12–20, fredag 6.30–18 och lördag och söndag 9–16.

Vi slutar släppa in en timme innan vi stänger. Barn under 10 år behöver en vuxen med sig.', NULL, 'own:sv:När har simhallen öppet?', 1794823140, 1794823140, NULL, 'n|r har simhallen }ppet	När har simhallen öppet?');
INSERT INTO public.contact_answer VALUES (380658003637960710, 1, 380658003130449923, 380658002866208782, 1, 0, 'When is the swimming hall open?', 'Ekåsa swimming hall is open Monday and Wednesday 6.30–20, Tuesday and Thursday 12–20, Friday 6.30–18, and Saturday and Sunday 9–16.

We let the last people in one hour before we close. Children under 10 need an adult with them.', NULL, 'own:en:When is the swimming hall open?', 1794823140, 1794823140, NULL, 'when is the swimming hall open	When is the swimming hall open?');
INSERT INTO public.contact_answer VALUES (380658003637960711, 1, 380658003130449923, 380658002866208782, 2, 0, 'Milloin uimahalli on auki?', 'Ekåsan uimahalli on auki maanantaisin ja keskiviikkoisin 6.30–20, tiistaisin ja torstaisin 12–20, perjantaisin 6.30–18 sekä lauantaisin ja sunnuntaisin 9–16.

Viimeiset pääsevät sisään tuntia ennen sulkemista. Alle 10-vuotiaalla pitää olla aikuinen mukana.', NULL, 'own:fi:Milloin uimahalli on auki?', 1794823140, 1794823140, NULL, 'milloin uimahalli on auki	Milloin uimahalli on auki?');
INSERT INTO public.contact_answer VALUES (380658003642155008, 1, 380658003130449923, 380658002866208782, 0, 0, 'Vad kostar det att bada?', 'Vuxen 75 kronor, barn 4–17 år 35 kronor, pensionär 55 kronor. Familj med två vuxna och tre barn betalar 180 kronor. Barn under 4 år badar gratis.

Ett kort för tio bad kostar 600 kronor för en vuxen.', NULL, 'own:sv:Vad kostar det att bada?', 1794823140, 1794823140, NULL, 'vad kostar det att bada	Vad kostar det att bada?');
INSERT INTO public.contact_answer VALUES (380658003642155009, 1, 380658003134644224, 380658002866208782, 0, 0, 'Hur anmäler jag mitt barn till simskola?', 'Boka i e-tjänsten Simskola. Vi släpper platser den 15 augusti och den 15 december klockan 9. De tar slut fort.

Barnet ska ha fyllt fem år. Tio gånger kostar 950 kronor, och badet ingår.', NULL, 'own:sv:Hur anmäler jag mitt barn till simskola?', 1794823140, 1794823140, NULL, 'hur anm|ler jag mitt barn till simskola	Hur anmäler jag mitt barn till simskola?');
INSERT INTO public.contact_answer VALUES (380658003642155010, 1, 380658003134644224, 380658002866208782, 1, 0, 'How do I sign up my child for swimming lessons?', 'Book in the e-service Simskola. We release places on 15 August and 15 December at 9. They go quickly.

Your child must be five years old. Ten lessons cost 950 kronor, and the bath is included.', NULL, 'own:en:How do I sign up my child for swimming lessons?', 1794823140, 1794823140, NULL, 'how do i sign up my child for swimming lessons	How do I sign up my child for swimming lessons?');
INSERT INTO public.contact_answer VALUES (380658003642155011, 1, 380658003134644224, 380658002866208782, 2, 0, 'Miten ilmoitan lapseni uimakouluun?', 'Varaa paikka palvelussa Simskola. Paikat vapautuvat 15. elokuuta ja 15. joulukuuta kello 9. Ne loppuvat nopeasti.

Lapsen pitää olla täyttänyt viisi vuotta. Kymmenen kertaa maksaa 950 kruunua, ja uinti sisältyy hintaan.', NULL, 'own:fi:Miten ilmoitan lapseni uimakouluun?', 1794823140, 1794823140, NULL, 'miten ilmoitan lapseni uimakouluun	Miten ilmoitan lapseni uimakouluun?');
INSERT INTO public.contact_answer VALUES (380658003642155012, 1, 380658003134644225, 380658002866208782, 0, 0, 'Var kan jag bada ute, och är vattnet rent?', 'Vi sköter fem badplatser: Sjövik, Långholmen, Norrtorp, Sandviken och Björkbacken. Vi tar prover varannan vecka från juni till augusti. Resultaten står på våra sidor om badplatser.

Är vattnet dåligt sätter vi upp skyltar och skriver det på startsidan.', NULL, 'own:sv:Var kan jag bada ute, och är vattnet rent?', 1794823140, 1794823140, NULL, 'var kan jag bada ute och |r vattnet rent	Var kan jag bada ute, och är vattnet rent?');
INSERT INTO public.contact_answer VALUES (380658003642155013, 1, 380658003134644225, 380658002866208782, 1, 0, 'Where can I bathe outdoors, and is the water clean?', 'We look after five places: Sjövik, Långholmen, Norrtorp, Sandviken and Björkbacken. We take samples every other week from June to August. The results are on our pages about bathing places.

If the water is bad we put up signs and say so on the front page.', NULL, 'own:en:Where can I bathe outdoors, and is the water clean?', 1794823140, 1794823140, NULL, 'where can i bathe outdoors and is the water clean	Where can I bathe outdoors, and is the water clean?');
INSERT INTO public.contact_answer VALUES (380658003642155014, 1, 380658003134644225, 380658002866208782, 2, 0, 'Missä voin uida ulkona, ja onko vesi puhdasta?', 'Hoidamme viittä uimarantaa: Sjövik, Långholmen, Norrtorp, Sandviken ja Björkbacken. Otamme näytteitä joka toinen viikko kesäkuusta elokuuhun. Tulokset ovat uimarantoja koskevilla sivuillamme.

Jos vesi on huonoa, asetamme kylttejä ja kerromme siitä etusivulla.', NULL, 'own:fi:Missä voin uida ulkona, ja onko vesi puhdasta?', 1794823140, 1794823140, NULL, 'miss| voin uida ulkona ja onko vesi puhdasta	Missä voin uida ulkona, ja onko vesi puhdasta?');
INSERT INTO public.contact_answer VALUES (380658003642155015, 1, 380658003134644225, 380658002866208782, 0, 0, 'Får hunden följa med till badplatsen?', 'Inte på de fem kommunala badplatserna mellan den 1 maj och den 30 september. Vid Sjövik finns ett hundbad, 300 meter norr om bryggan.

Resten av året är hunden välkommen i koppel.', NULL, 'own:sv:Får hunden följa med till badplatsen?', 1794823140, 1794823140, NULL, 'f{r hunden f}lja med till badplatsen	Får hunden följa med till badplatsen?');
INSERT INTO public.contact_answer VALUES (380658003642155016, 1, 380658003134644226, 380658002866208782, 0, 0, 'När är det allmän åkning i ishallen?', 'Allmän åkning är söndagar 13–14.30 och onsdagar 16–17, från oktober till mars. Det är gratis. Hjälm är krav för barn.

Du kan låna skridskor i kafeterian. På lov har vi fler tider.', NULL, 'own:sv:När är det allmän åkning i ishallen?', 1794823140, 1794823140, NULL, 'n|r |r det allm|n {kning i ishallen	När är det allmän åkning i ishallen?');
INSERT INTO public.contact_answer VALUES (380658003646349312, 1, 380658003138838528, 380658002866208782, 0, 0, 'Vad kostar gymmet i sporthallen?', 'Ett träningskort kostar 220 kronor i månaden, eller 1 990 kronor för ett år. Är du under 20, studerande eller pensionär betalar du hälften.

Du köper kortet i sporthallens reception. Du måste vara 15 år.', NULL, 'own:sv:Vad kostar gymmet i sporthallen?', 1794823140, 1794823140, NULL, 'vad kostar gymmet i sporthallen	Vad kostar gymmet i sporthallen?');
INSERT INTO public.contact_answer VALUES (380658003658932224, 1, 380658003138838529, 380658002866208782, 0, 0, 'Var hittar jag kartor över vandringsleder?', 'Kartor över alla 14 leder finns på våra sidor om friluftsliv. Där ser du längd, svårighet och var du parkerar. Papperskartor hämtar du gratis på biblioteket.

Ser du ett omkullfallet träd eller en trasig spång? Gör en felanmälan.', NULL, 'own:sv:Var hittar jag kartor över vandringsleder?', 1794823140, 1794823140, NULL, 'var hittar jag kartor }ver vandringsleder	Var hittar jag kartor över vandringsleder?');
INSERT INTO public.contact_answer VALUES (380658003658932225, 1, 380658003138838530, 380658002866208782, 0, 0, 'Är skidspåren dragna?', 'I tjänsten Skidspår ser du när varje spår senast drogs. Vi drar spår när det finns minst 15 centimeter snö. Elljusspåret i Hagaskogen dras först.

Elljuset lyser klockan 6–22.', NULL, 'own:sv:Är skidspåren dragna?', 1794823140, 1794823140, NULL, '|r skidsp{ren dragna	Är skidspåren dragna?');
INSERT INTO public.contact_answer VALUES (380658003663126528, 1, 380658003138838530, 380658002866208782, 1, 0, 'Are the skiing tracks ready?', 'The service Skidspår shows when each track was last made. We make tracks when there are at least 15 centimetres of snow. The lit track in Hagaskogen comes first.

The lights are on between 6 and 22.', NULL, 'own:en:Are the skiing tracks ready?', 1794823140, 1794823140, NULL, 'are the skiing tracks ready	Are the skiing tracks ready?');
INSERT INTO public.contact_answer VALUES (380658003663126529, 1, 380658003138838530, 380658002866208782, 2, 0, 'Onko ladut ajettu?', 'Skidspår-palvelussa näet, milloin kukin latu on viimeksi ajettu. Ajamme ladut, kun lunta on vähintään 15 senttimetriä. Ensin ajetaan Hagaskogenin valaistu latu.

Valot palavat kello 6–22.', NULL, 'own:fi:Onko ladut ajettu?', 1794823140, 1794823140, NULL, 'onko ladut ajettu	Onko ladut ajettu?');
INSERT INTO public.contact_answer VALUES (380658003663126530, 1, 380658003143032832, 380658002866208782, 0, 0, 'Hur hittar jag en förening?', 'Sök i Föreningsregistret. Där finns 180 föreningar med kontaktperson och vad de gör. Du kan välja ort, ålder och aktivitet.

Har din förening flyttat eller bytt styrelse ändrar ni själva i registret.', NULL, 'own:sv:Hur hittar jag en förening?', 1794823140, 1794823140, NULL, 'hur hittar jag en f}rening	Hur hittar jag en förening?');
INSERT INTO public.contact_answer VALUES (380658003663126531, 1, 380658003143032833, 380658002866208782, 0, 0, 'Hur söker vår förening bidrag?', 'Ansök i e-tjänsten Föreningsbidrag. Bidrag för verksamhet söker ni senast den 31 mars, och bidrag för lokaler senast den 30 september.

Skicka med årsmötets protokoll, verksamhetsberättelse och ekonomisk berättelse. Ni får svar inom två månader.', NULL, 'own:sv:Hur söker vår förening bidrag?', 1794823140, 1794823140, NULL, 'hur s}ker v{r f}rening bidrag	Hur söker vår förening bidrag?');
INSERT INTO public.contact_answer VALUES (380658003663126532, 1, 380658003143032834, 380658002866208782, 0, 0, 'När har fritidsgården öppet?', 'Fritidsgården Kupolen har öppet tisdag till torsdag 15–21 och fredag 16–23. Du får komma från årskurs 7 tills du fyller 18.

Tisdagar 14–17 är för dig som går i årskurs 5 och 6.', NULL, 'own:sv:När har fritidsgården öppet?', 1794823140, 1794823140, NULL, 'n|r har fritidsg{rden }ppet	När har fritidsgården öppet?');
INSERT INTO public.contact_answer VALUES (380658003663126533, 1, 380658003147227136, 380658002866208779, 0, 0, 'Jag vill ordna ett evenemang på torget. Vad behöver jag?', 'Du behöver polisens tillstånd. Sök det på polisens webbplats minst en månad före. Polisen frågar sedan oss.

Hör av dig till oss tidigt, så reder vi ut el, avspärrning, toaletter och mat tillsammans.', NULL, 'own:sv:Jag vill ordna ett evenemang på torget. Vad behöver jag?', 1794823140, 1794823140, NULL, 'jag vill ordna ett evenemang p{ torget vad beh}ver jag	Jag vill ordna ett evenemang på torget. Vad behöver jag?');
INSERT INTO public.contact_answer VALUES (380658003663126534, 1, 380658003147227137, 380658002866208779, 0, 0, 'När är museet öppet och vad kostar det?', 'Ekåsa museum på Kyrkogatan 3 har öppet tisdag till söndag 11–16. Det är gratis.

Skolor bokar visning på vardagar. Har du föremål eller bilder som berättar om Ekåsa tar vi gärna en titt.', NULL, 'own:sv:När är museet öppet och vad kostar det?', 1794823140, 1794823140, NULL, 'n|r |r museet }ppet och vad kostar det	När är museet öppet och vad kostar det?');
INSERT INTO public.contact_answer VALUES (380658003663126535, 1, 380658003147227138, 380658002866208779, 0, 0, 'Vad finns det att göra i Ekåsa en helg?', 'Besök museet, gå Ekleden runt sjön, bada i Sjövik eller paddla på Ån. På sommaren går båten till Långholmen varje dag.

Hämta en karta i turistbyrån på Hamnvägen 1. Den har öppet alla dagar 10–17 från juni till augusti.', NULL, 'own:sv:Vad finns det att göra i Ekåsa en helg?', 1794823140, 1794823140, NULL, 'vad finns det att g}ra i ek{sa en helg	Vad finns det att göra i Ekåsa en helg?');
INSERT INTO public.contact_answer VALUES (380658003667320832, 1, 380658003151421441, 380658002862014488, 0, 0, 'Behöver jag bygglov för en altan?', 'Ofta inte. En altan i marknivå behöver inget lov. Är den hög, har tak eller ändrar husets utseende mycket kan du behöva lov.

Fråga oss innan du bygger. Skicka med en enkel skiss, så får du svar inom några dagar.', NULL, 'own:sv:Behöver jag bygglov för en altan?', 1794823140, 1794823140, NULL, 'beh}ver jag bygglov f}r en altan	Behöver jag bygglov för en altan?');
INSERT INTO public.contact_answer VALUES (380658003667320833, 1, 380658003151421441, 380658002862014488, 0, 0, 'Hur lång tid tar ett bygglov?', 'Vi har högst tio veckor på oss från den dag då ansökan är komplett. De flesta får beslut snabbare.

Saknas något hör vi av oss inom tre veckor. Du får inte börja bygga förrän du har ett startbesked.', NULL, 'own:sv:Hur lång tid tar ett bygglov?', 1794823140, 1794823140, NULL, 'hur l{ng tid tar ett bygglov	Hur lång tid tar ett bygglov?');
INSERT INTO public.contact_answer VALUES (380658003667320834, 1, 380658003151421441, 380658002862014488, 1, 0, 'How long does a building permit take?', 'We have at most ten weeks from the day when your application is complete. Most people get a decision sooner.

If something is missing we tell you within three weeks. You may not build until you have a notice to start.', NULL, 'own:en:How long does a building permit take?', 1794823140, 1794823140, NULL, 'how long does a building permit take	How long does a building permit take?');
INSERT INTO public.contact_answer VALUES (380658003667320835, 1, 380658003151421441, 380658002862014488, 2, 0, 'Kuinka kauan rakennusluvan saaminen kestää?', 'Aikaa on enintään kymmenen viikkoa siitä, kun hakemus on täydellinen. Useimmat saavat päätöksen nopeammin.

Jos jotakin puuttuu, ilmoitamme siitä kolmen viikon kuluessa. Rakentamista ei saa aloittaa ennen aloituspäätöstä.', NULL, 'own:fi:Kuinka kauan rakennusluvan saaminen kestää?', 1794823140, 1794823140, NULL, 'kuinka kauan rakennusluvan saaminen kest||	Kuinka kauan rakennusluvan saaminen kestää?');
INSERT INTO public.contact_answer VALUES (380658003667320836, 1, 380658003151421441, 380658002862014488, 0, 0, 'Hur söker jag bygglov?', 'Ansök i e-tjänsten Bygglov. Du behöver en ritning av hur huset ser ut från alla håll, en plan för varje våning och en situationsplan. Den beställer du i e-tjänsten Karta.

Rita i skala och skriv mått. Är du osäker bokar du tid hos en handläggare på torsdagar.', NULL, 'own:sv:Hur söker jag bygglov?', 1794823140, 1794823140, NULL, 'hur s}ker jag bygglov	Hur söker jag bygglov?');
INSERT INTO public.contact_answer VALUES (380658003667320837, 1, 380658003151421441, 380658002862014488, 1, 0, 'How do I apply for a building permit?', 'Apply in the e-service Bygglov. You need a drawing of the house from all sides, a plan of each floor and a site plan. You order that in the e-service Karta.

Draw to scale and write measures. If you are not sure, book a time with an officer on Thursdays.', NULL, 'own:en:How do I apply for a building permit?', 1794823140, 1794823140, NULL, 'how do i apply for a building permit	How do I apply for a building permit?');
INSERT INTO public.contact_answer VALUES (380658003667320838, 1, 380658003151421441, 380658002862014488, 2, 0, 'Miten haen rakennuslupaa?', 'Hae palvelussa Bygglov. Tarvitset piirustuksen talon kaikista sivuista, pohjapiirroksen jokaisesta kerroksesta ja asemapiirroksen. Sen tilaat palvelussa Karta.

Piirrä mittakaavassa ja merkitse mitat. Jos olet epävarma, varaa aika käsittelijälle torstaiksi.', NULL, 'own:fi:Miten haen rakennuslupaa?', 1794823140, 1794823140, NULL, 'miten haen rakennuslupaa	Miten haen rakennuslupaa?');
INSERT INTO public.contact_answer VALUES (380658003667320839, 1, 380658003151421442, 380658002862014488, 0, 0, 'Vad får jag bygga utan bygglov?', 'På en tomt med småhus får du ofta bygga en friggebod, ett växthus, ett lågt plank eller en mindre tillbyggnad utan lov. Hur stort det får bli beror på detaljplanen och avståndet till grannen.

Vissa saker kräver ändå en anmälan till oss, till exempel en eldstad. Fråga innan du börjar. Svaret är gratis.', NULL, 'own:sv:Vad får jag bygga utan bygglov?', 1794823140, 1794823140, NULL, 'vad f{r jag bygga utan bygglov	Vad får jag bygga utan bygglov?');
INSERT INTO public.contact_answer VALUES (380658003667320840, 1, 380658003151421442, 380658002862014488, 1, 0, 'What may I build without a permit?', 'On a plot with a small house you may often build a garden shed, a greenhouse, a low fence or a smaller extension without a permit. How big depends on the detailed plan and the distance to your neighbour.

Some things must still be notified to us, such as a fireplace. Ask before you begin. The answer is free.', NULL, 'own:en:What may I build without a permit?', 1794823140, 1794823140, NULL, 'what may i build without a permit	What may I build without a permit?');
INSERT INTO public.contact_answer VALUES (380658003671515136, 1, 380658003151421442, 380658002862014488, 2, 0, 'Mitä saan rakentaa ilman lupaa?', 'Pientalon tontille saa usein rakentaa ilman lupaa vajan, kasvihuoneen, matalan aidan tai pienen laajennuksen. Sallittu koko riippuu asemakaavasta ja etäisyydestä naapuriin.

Joistakin asioista, esimerkiksi tulisijasta, on silti ilmoitettava meille. Kysy ennen kuin aloitat. Vastaus on maksuton.', NULL, 'own:fi:Mitä saan rakentaa ilman lupaa?', 1794823140, 1794823140, NULL, 'mit| saan rakentaa ilman lupaa	Mitä saan rakentaa ilman lupaa?');
INSERT INTO public.contact_answer VALUES (380658003671515137, 1, 380658003151421442, 380658002862014488, 0, 0, 'Hur högt får mitt staket eller plank vara?', 'Ett glest staket och en häck behöver inget lov. Ett tätt plank får ofta vara upp till 1,8 meter.

Vid en korsning eller en utfart får inget vara högre än 80 centimeter, så att bilister och cyklister ser varandra.', NULL, 'own:sv:Hur högt får mitt staket eller plank vara?', 1794823140, 1794823140, NULL, 'hur h}gt f{r mitt staket eller plank vara	Hur högt får mitt staket eller plank vara?');
INSERT INTO public.contact_answer VALUES (380658003671515138, 1, 380658003155615744, 380658002862014488, 0, 0, 'Behöver jag rivningslov?', 'Inom ett område med detaljplan behöver du oftast rivningslov för att riva hela huset eller en del av det. Utanför räcker det ofta med en anmälan.

Ansök i e-tjänsten Bygglov. Har huset asbest eller andra farliga ämnen ska det stå i rivningsplanen.', NULL, 'own:sv:Behöver jag rivningslov?', 1794823140, 1794823140, NULL, 'beh}ver jag rivningslov	Behöver jag rivningslov?');
INSERT INTO public.contact_answer VALUES (380658003671515139, 1, 380658003155615745, 380658002862014488, 0, 0, 'När får jag börja bygga?', 'När du har fått ett startbesked. Bygglovet räcker inte. Börjar du tidigare måste vi ta ut en avgift, som kan bli hög.

I beslutet om bygglov står vad du ska skicka in för att få startbeskedet. Ofta tar det en till två veckor.', NULL, 'own:sv:När får jag börja bygga?', 1794823140, 1794823140, NULL, 'n|r f{r jag b}rja bygga	När får jag börja bygga?');
INSERT INTO public.contact_answer VALUES (380658003671515140, 1, 380658003155615745, 380658002862014488, 0, 0, 'Hur får jag slutbesked?', 'Skicka in det som står i startbeskedet, till exempel intyg från kontrollansvarig och sotare. Gör det i e-tjänsten Bygglov.

Du får inte flytta in förrän du har slutbeskedet. Är något litet kvar kan du få ett tillfälligt besked.', NULL, 'own:sv:Hur får jag slutbesked?', 1794823140, 1794823140, NULL, 'hur f{r jag slutbesked	Hur får jag slutbesked?');
INSERT INTO public.contact_answer VALUES (380658003671515141, 1, 380658003155615746, 380658002862014488, 0, 0, 'Vad kostar ett bygglov?', 'En carport kostar ungefär 6 500 kronor, en tillbyggnad 11 000 och ett nytt småhus 32 000. Karta och utstakning kommer till.

Avgiften står i vår taxa. Får du beslut för sent sänker vi den med en femtedel för varje vecka.', NULL, 'own:sv:Vad kostar ett bygglov?', 1794823140, 1794823140, NULL, 'vad kostar ett bygglov	Vad kostar ett bygglov?');
INSERT INTO public.contact_answer VALUES (380658003671515142, 1, 380658003159810048, 380658002862014488, 0, 0, 'Min granne bygger utan lov. Vad kan jag göra?', 'Börja gärna med att prata med grannen. Det kan finnas lov, eller så behövs inget. Ring oss så ser vi efter.

Vill du att vi utreder gör du en anmälan i e-tjänsten Tillsyn. Du får vara anonym, men det du skriver blir en allmän handling.', NULL, 'own:sv:Min granne bygger utan lov. Vad kan jag göra?', 1794823140, 1794823140, NULL, 'min granne bygger utan lov vad kan jag g}ra	Min granne bygger utan lov. Vad kan jag göra?');
INSERT INTO public.contact_answer VALUES (380658003671515143, 1, 380658003159810049, 380658002862014488, 0, 0, 'Får jag bygga en brygga?', 'Du behöver oftast strandskyddsdispens. Strandskyddet gäller 100 meter från stranden, både på land och i vattnet. På några platser är det 200 meter.

Ansök i e-tjänsten Strandskydd. Det kostar 7 900 kronor, också om vi säger nej. Fråga oss därför först.', NULL, 'own:sv:Får jag bygga en brygga?', 1794823140, 1794823140, NULL, 'f{r jag bygga en brygga	Får jag bygga en brygga?');
INSERT INTO public.contact_answer VALUES (380658003671515144, 1, 380658003159810049, 380658002862014488, 1, 0, 'May I build a jetty?', 'Most often you need an exemption from the shore protection. It covers 100 metres from the shore, on land and in the water, and 200 metres in some places.

Apply in the e-service Strandskydd. It costs 7,900 kronor, also if we say no. So ask us first.', NULL, 'own:en:May I build a jetty?', 1794823140, 1794823140, NULL, 'may i build a jetty	May I build a jetty?');
INSERT INTO public.contact_answer VALUES (380658003675709440, 1, 380658003159810049, 380658002862014488, 2, 0, 'Saanko rakentaa laiturin?', 'Useimmiten tarvitset poikkeuksen rantojensuojelusta. Suojelu koskee 100 metriä rannasta sekä maalla että vedessä, paikoin 200 metriä.

Hae palvelussa Strandskydd. Se maksaa 7 900 kruunua, myös jos päätös on kielteinen. Kysy siis ensin meiltä.', NULL, 'own:fi:Saanko rakentaa laiturin?', 1794823140, 1794823140, NULL, 'saanko rakentaa laiturin	Saanko rakentaa laiturin?');
INSERT INTO public.contact_answer VALUES (380658003675709441, 1, 380658003159810050, 380658002862014488, 0, 0, 'Vilken detaljplan gäller för min tomt?', 'Sök på din adress i kartan Gällande planer. Där ser du hur högt, hur stort och hur nära tomtgränsen du får bygga.

Hittar du ingen plan ringer du oss. På landet finns ofta ingen detaljplan alls.', NULL, 'own:sv:Vilken detaljplan gäller för min tomt?', 1794823140, 1794823140, NULL, 'vilken detaljplan g|ller f}r min tomt	Vilken detaljplan gäller för min tomt?');
INSERT INTO public.contact_answer VALUES (380658003675709442, 1, 380658003164004352, 380658002862014488, 0, 0, 'Hur beställer jag en nybyggnadskarta?', 'Beställ i e-tjänsten Karta. En nybyggnadskarta kostar 6 800 kronor och tar tre veckor. En enkel karta till en carport eller altan kostar 1 900 kronor och tar en vecka.

Du får kartan som pdf och dwg.', NULL, 'own:sv:Hur beställer jag en nybyggnadskarta?', 1794823140, 1794823140, NULL, 'hur best|ller jag en nybyggnadskarta	Hur beställer jag en nybyggnadskarta?');
INSERT INTO public.contact_answer VALUES (380658003675709443, 1, 380658003164004353, 380658002862014488, 0, 0, 'Hur ställer jag mig i tomtkön?', 'Anmäl dig i e-tjänsten Tomtkö. Det kostar 300 kronor om året. Du behöver vara 18 år, och det räcker att en i familjen står i kön.

När vi släpper tomter får du ett mejl. Just nu finns lediga tomter i Norrtorp som du kan köpa utan kö.', NULL, 'own:sv:Hur ställer jag mig i tomtkön?', 1794823140, 1794823140, NULL, 'hur st|ller jag mig i tomtk}n	Hur ställer jag mig i tomtkön?');
INSERT INTO public.contact_answer VALUES (380658003675709444, 1, 380658003164004354, 380658002857820176, 0, 0, 'Hur hittar jag en hyresrätt i kommunen?', 'Ställ dig i kö hos det kommunala bolaget Ekåsabostäder. Det är gratis, och du söker lägenheter på deras webbplats. De flesta väntar ett till tre år.

Det finns också privata hyresvärdar. En lista finns på våra sidor om bostäder.', NULL, 'own:sv:Hur hittar jag en hyresrätt i kommunen?', 1794823140, 1794823140, NULL, 'hur hittar jag en hyresr|tt i kommunen	Hur hittar jag en hyresrätt i kommunen?');
INSERT INTO public.contact_answer VALUES (380658003675709445, 1, 380658003164004354, 380658002857820176, 1, 0, 'How do I find a flat to rent?', 'Join the queue of the municipal company Ekåsabostäder. It is free, and you apply for flats on their website. Most people wait one to three years.

There are private landlords too. A list is on our pages about housing.', NULL, 'own:en:How do I find a flat to rent?', 1794823140, 1794823140, NULL, 'how do i find a flat to rent	How do I find a flat to rent?');
INSERT INTO public.contact_answer VALUES (380658003675709446, 1, 380658003164004354, 380658002857820176, 2, 0, 'Miten löydän vuokra-asunnon kunnasta?', 'Ilmoittaudu kunnallisen Ekåsabostäder-yhtiön jonoon. Se on maksutonta, ja haet asuntoja yhtiön sivustolla. Useimmat odottavat yhdestä kolmeen vuotta.

On myös yksityisiä vuokranantajia. Luettelo on asumista koskevilla sivuillamme.', NULL, 'own:fi:Miten löydän vuokra-asunnon kunnasta?', 1794823140, 1794823140, NULL, 'miten l}yd|n vuokra asunnon kunnasta	Miten löydän vuokra-asunnon kunnasta?');
INSERT INTO public.contact_answer VALUES (380658003675709447, 1, 380658003164004354, 380658002857820176, 0, 0, 'Jag behöver en bostad i dag. Vad gör jag?', 'Har du ingenstans att sova i natt ringer du Mottagningen på vardagar och socialjouren på 0499-380 92 på kvällar och helger.

De hjälper dig att se vilka möjligheter du har. Kommunen kan inte alltid ordna en egen lägenhet.', NULL, 'own:sv:Jag behöver en bostad i dag. Vad gör jag?', 1794823140, 1794823140, NULL, 'jag beh}ver en bostad i dag vad g}r jag	Jag behöver en bostad i dag. Vad gör jag?');
INSERT INTO public.contact_answer VALUES (380658003675709448, 1, 380658003168198656, 380658002866208770, 0, 0, 'Varför är vattnet avstängt?', 'Planerade avstängningar och läckor står överst på startsidan. Där ser du vilka gator det gäller och när vattnet kommer tillbaka.

Ser du ingenting där ringer du oss. Efter kontorstid ringer du jouren för vatten och avlopp.', NULL, 'own:sv:Varför är vattnet avstängt?', 1794823140, 1794823140, NULL, 'varf}r |r vattnet avst|ngt	Varför är vattnet avstängt?');
INSERT INTO public.contact_answer VALUES (380658003675709449, 1, 380658003168198656, 380658002866208770, 0, 0, 'Hur anmäler jag en vattenläcka?', 'Ring oss direkt. Efter kontorstid ringer du jouren för vatten och avlopp.

Berätta var läckan är och hur mycket vatten det rinner. Ta gärna en bild.', NULL, 'own:sv:Hur anmäler jag en vattenläcka?', 1794823140, 1794823140, NULL, 'hur anm|ler jag en vattenl|cka	Hur anmäler jag en vattenläcka?');
INSERT INTO public.contact_answer VALUES (380658003679903744, 1, 380658003168198656, 380658002866208770, 1, 0, 'How do I report a water leak?', 'Call us at once. After office hours, call the emergency number for water and sewage.

Tell us where the leak is and how much water is running. A picture helps.', NULL, 'own:en:How do I report a water leak?', 1794823140, 1794823140, NULL, 'how do i report a water leak	How do I report a water leak?');
INSERT INTO public.contact_answer VALUES (380658003679903745, 1, 380658003168198656, 380658002866208770, 2, 0, 'Miten ilmoitan vesivuodosta?', 'Soita meille heti. Toimistoajan jälkeen soita vesi- ja viemäripäivystykseen.

Kerro, missä vuoto on ja kuinka paljon vettä valuu. Kuvasta on apua.', NULL, 'own:fi:Miten ilmoitan vesivuodosta?', 1794823140, 1794823140, NULL, 'miten ilmoitan vesivuodosta	Miten ilmoitan vesivuodosta?');
INSERT INTO public.contact_answer VALUES (380658003679903746, 1, 380658003168198656, 380658002866208770, 0, 0, 'Det är stopp i avloppet. Vem ringer jag?', 'Är det stopp bara hos dig ringer du en rörmokare. Bor du i hyreshus ringer du hyresvärden.

Har grannarna också stopp, eller kommer det upp vatten ur golvbrunnen, ringer du oss. Efter kontorstid ringer du jouren på 0499-380 94.', NULL, 'own:sv:Det är stopp i avloppet. Vem ringer jag?', 1794823140, 1794823140, NULL, 'det |r stopp i avloppet vem ringer jag	Det är stopp i avloppet. Vem ringer jag?');
INSERT INTO public.contact_answer VALUES (380658003679903747, 1, 380658003168198656, 380658002866208770, 0, 0, 'Kan vi ansluta huset till kommunens vatten?', 'Det beror på om huset ligger i vårt område för vatten och avlopp. Sök på din adress i kartan, eller ring oss.

Att ansluta ett småhus kostar ungefär 165 000 kronor. Du kan dela upp betalningen på tio år.', NULL, 'own:sv:Kan vi ansluta huset till kommunens vatten?', 1794823140, 1794823140, NULL, 'kan vi ansluta huset till kommunens vatten	Kan vi ansluta huset till kommunens vatten?');
INSERT INTO public.contact_answer VALUES (380658003679903748, 1, 380658003168198657, 380658002866208770, 0, 0, 'Vad kostar vatten och avlopp?', 'Ett vanligt småhus betalar ungefär 9 800 kronor om året: en fast avgift på 4 100 kronor och 38 kronor för varje kubikmeter vatten. Räkningen kommer fyra gånger om året.

Är räkningen ovanligt hög kan en toalett rinna. Läs av mätaren på kvällen och på morgonen utan att använda vatten emellan.', NULL, 'own:sv:Vad kostar vatten och avlopp?', 1794823140, 1794823140, NULL, 'vad kostar vatten och avlopp	Vad kostar vatten och avlopp?');
INSERT INTO public.contact_answer VALUES (380658003679903749, 1, 380658003168198657, 380658002866208770, 1, 0, 'What do water and sewage cost?', 'An ordinary small house pays about 9,800 kronor a year: a fixed fee of 4,100 kronor and 38 kronor for each cubic metre. The bill comes four times a year.

If the bill is unusually high, a toilet may be running. Read the meter in the evening and in the morning without using water in between.', NULL, 'own:en:What do water and sewage cost?', 1794823140, 1794823140, NULL, 'what do water and sewage cost	What do water and sewage cost?');
INSERT INTO public.contact_answer VALUES (380658003679903750, 1, 380658003168198657, 380658002866208770, 2, 0, 'Mitä vesi ja viemäri maksavat?', 'Tavallinen pientalo maksaa noin 9 800 kruunua vuodessa: kiinteän maksun 4 100 kruunua ja 38 kruunua kuutiometriltä. Lasku tulee neljä kertaa vuodessa.

Jos lasku on poikkeuksellisen suuri, vessa saattaa vuotaa. Lue mittari illalla ja aamulla käyttämättä vettä välillä.', NULL, 'own:fi:Mitä vesi ja viemäri maksavat?', 1794823140, 1794823140, NULL, 'mit| vesi ja viem|ri maksavat	Mitä vesi ja viemäri maksavat?');
INSERT INTO public.contact_answer VALUES (380658003679903751, 1, 380658003168198658, 380658002866208770, 0, 0, 'Hur läser jag av vattenmätaren?', 'Skriv in siffrorna i e-tjänsten Mätaravläsning. Läs bara de svarta siffrorna. Vi behöver en avläsning om året och skickar ett kort när det är dags.

Har du en ny mätare med antenn läser vi av den på distans. Då behöver du inte göra något.', NULL, 'own:sv:Hur läser jag av vattenmätaren?', 1794823140, 1794823140, NULL, 'hur l|ser jag av vattenm|taren	Hur läser jag av vattenmätaren?');
INSERT INTO public.contact_answer VALUES (380658003684098048, 1, 380658003168198658, 380658002866208770, 0, 0, 'Jag har köpt ett hus. Hur tar jag över vattnet?', 'Läs av mätaren tillsammans med säljaren på tillträdesdagen. Skicka siffran och båda namnen i e-tjänsten Ägarbyte inom en vecka.

Säljaren får en slutfaktura. Sophämtningen flyttar vi över samtidigt.', NULL, 'own:sv:Jag har köpt ett hus. Hur tar jag över vattnet?', 1794823140, 1794823140, NULL, 'jag har k}pt ett hus hur tar jag }ver vattnet	Jag har köpt ett hus. Hur tar jag över vattnet?');
INSERT INTO public.contact_answer VALUES (380658003684098049, 1, 380658003172392960, 380658002866208770, 0, 0, 'Hur hårt är vattnet?', 'Vattnet i Ekåsa är mjukt: 3 till 4 tyska hårdhetsgrader. Välj den lägsta dosen på tvättmedlet. Norrtorp har medelhårt vatten, 8 grader.

Vi tar prover varje vecka. Alla resultat finns på våra sidor om dricksvatten.', NULL, 'own:sv:Hur hårt är vattnet?', 1794823140, 1794823140, NULL, 'hur h{rt |r vattnet	Hur hårt är vattnet?');
INSERT INTO public.contact_answer VALUES (380658003684098050, 1, 380658003172392960, 380658002866208770, 1, 0, 'How hard is the water?', 'The water in Ekåsa is soft: 3 to 4 German degrees. Use the lowest dose of washing powder. Norrtorp has medium-hard water, 8 degrees.

We take samples every week. All results are on our pages about drinking water.', NULL, 'own:en:How hard is the water?', 1794823140, 1794823140, NULL, 'how hard is the water	How hard is the water?');
INSERT INTO public.contact_answer VALUES (380658003684098051, 1, 380658003172392960, 380658002866208770, 2, 0, 'Kuinka kovaa vesi on?', 'Ekåsan vesi on pehmeää: 3–4 saksalaista kovuusastetta. Käytä pesuaineen pienintä annosta. Norrtorpin vesi on keskikovaa, 8 astetta.

Otamme näytteitä joka viikko. Kaikki tulokset ovat juomavettä koskevilla sivuillamme.', NULL, 'own:fi:Kuinka kovaa vesi on?', 1794823140, 1794823140, NULL, 'kuinka kovaa vesi on	Kuinka kovaa vesi on?');
INSERT INTO public.contact_answer VALUES (380658003684098052, 1, 380658003172392960, 380658002866208770, 0, 0, 'Mitt vatten är brunt. Kan jag dricka det?', 'Brunt vatten beror oftast på järn i rören och är inte farligt, men vänta gärna med att dricka det och att tvätta vitt. Spola kallt vatten i tio minuter.

Är det inte klart efter en timme ringer du oss. Vi spolar då ledningen i din gata.', NULL, 'own:sv:Mitt vatten är brunt. Kan jag dricka det?', 1794823140, 1794823140, NULL, 'mitt vatten |r brunt kan jag dricka det	Mitt vatten är brunt. Kan jag dricka det?');
INSERT INTO public.contact_answer VALUES (380658003684098053, 1, 380658003172392961, 380658002862014491, 0, 0, 'Hur söker jag tillstånd för eget avlopp?', 'Ansök i e-tjänsten Eget avlopp. Skicka med en situationsplan, en provgrop eller jordprov och fakta om anläggningen. Det kostar 9 400 kronor.

Du får beslut inom sex veckor. Börja inte gräva innan dess.', NULL, 'own:sv:Hur söker jag tillstånd för eget avlopp?', 1794823140, 1794823140, NULL, 'hur s}ker jag tillst{nd f}r eget avlopp	Hur söker jag tillstånd för eget avlopp?');
INSERT INTO public.contact_answer VALUES (380658003684098054, 1, 380658003172392961, 380658002862014491, 0, 0, 'Jag har fått brev om att mitt avlopp är dåligt. Vad ska jag göra?', 'Du har två år på dig att göra om avloppet. Ta kontakt med en entreprenör som är diplomerad, och ansök sedan om tillstånd hos oss.

Tycker du att vi har fel kan du överklaga. Hur står i brevet. Ring handläggaren om du behöver mer tid.', NULL, 'own:sv:Jag har fått brev om att mitt avlopp är dåligt. Vad ska jag göra?', 1794823140, 1794823140, NULL, 'jag har f{tt brev om att mitt avlopp |r d{ligt vad ska jag g}ra	Jag har fått brev om att mitt avlopp är dåligt. Vad ska jag göra?');
INSERT INTO public.contact_answer VALUES (380658003684098055, 1, 380658003176587264, 380658002866208770, 0, 0, 'När hämtas mina sopor?', 'Skriv din adress i tjänsten Hämtdag, så ser du nästa hämtning för varje kärl. Kärlet ska stå ute klockan 6 på morgonen.

Blev det inte hämtat? Vänta ett dygn och anmäl det sedan till oss.', NULL, 'own:sv:När hämtas mina sopor?', 1794823140, 1794823140, NULL, 'n|r h|mtas mina sopor	När hämtas mina sopor?');
INSERT INTO public.contact_answer VALUES (380658003684098056, 1, 380658003176587264, 380658002866208770, 1, 0, 'When is my waste collected?', 'Type your address in the service Collection day to see the next collection for each bin. The bin must be out at 6 in the morning.

Was it not emptied? Wait a day, then tell us.', NULL, 'own:en:When is my waste collected?', 1794823140, 1794823140, NULL, 'when is my waste collected	When is my waste collected?');
INSERT INTO public.contact_answer VALUES (380658003684098057, 1, 380658003176587264, 380658002866208770, 2, 0, 'Milloin roskani haetaan?', 'Kirjoita osoitteesi Noutopäivä-palveluun, niin näet seuraavan tyhjennyksen. Astian pitää olla ulkona kello 6 aamulla.

Jäikö astia tyhjentämättä? Odota vuorokausi ja ilmoita sitten meille.', NULL, 'own:fi:Milloin roskani haetaan?', 1794823140, 1794823140, NULL, 'milloin roskani haetaan	Milloin roskani haetaan?');
INSERT INTO public.contact_answer VALUES (380658003688292352, 1, 380658003176587264, 380658002866208770, 0, 0, 'När har återvinningscentralen öppet?', 'Återvinningscentralen Kvarnen har öppet måndag till torsdag 10–18, fredag 10–16 och lördag 9–14.

Du som privatperson lämnar gratis. Farligt avfall lämnar du till personalen.', NULL, 'own:sv:När har återvinningscentralen öppet?', 1794823140, 1794823140, NULL, 'n|r har {tervinningscentralen }ppet	När har återvinningscentralen öppet?');
INSERT INTO public.contact_answer VALUES (380658003688292353, 1, 380658003176587264, 380658002866208770, 1, 0, 'When is the recycling centre open?', 'Kvarnen recycling centre is open Monday to Thursday 10–18, Friday 10–16 and Saturday 9–14.

It is free for private persons. Hand hazardous waste to the staff.', NULL, 'own:en:When is the recycling centre open?', 1794823140, 1794823140, NULL, 'when is the recycling centre open	When is the recycling centre open?');
INSERT INTO public.contact_answer VALUES (380658003688292354, 1, 380658003176587264, 380658002866208770, 2, 0, 'Milloin kierrätyskeskus on auki?', 'Kvarnenin kierrätyskeskus on auki maanantaista torstaihin 10–18, perjantaisin 10–16 ja lauantaisin 9–14.

Yksityishenkilöille se on maksuton. Anna vaarallinen jäte henkilökunnalle.', NULL, 'own:fi:Milloin kierrätyskeskus on auki?', 1794823140, 1794823140, NULL, 'milloin kierr|tyskeskus on auki	Milloin kierrätyskeskus on auki?');
INSERT INTO public.contact_answer VALUES (380658003688292355, 1, 380658003176587265, 380658002866208770, 0, 0, 'Mitt kärl blev inte tömt. Vad gör jag?', 'Vänta till nästa vardag. Bilen kan vara försenad. Låt kärlet stå kvar ute med handtaget mot huset.

Är det fortfarande fullt gör du en felanmälan i e-tjänsten Avfall, eller ringer oss. Vi tömmer inom två vardagar. Var kärlet för tungt eller stod bakom snö får du vänta till nästa gång.', NULL, 'own:sv:Mitt kärl blev inte tömt. Vad gör jag?', 1794823140, 1794823140, NULL, 'mitt k|rl blev inte t}mt vad g}r jag	Mitt kärl blev inte tömt. Vad gör jag?');
INSERT INTO public.contact_answer VALUES (380658003688292356, 1, 380658003176587265, 380658002866208770, 1, 0, 'My bin was not emptied. What do I do?', 'Wait until the next weekday. The lorry may be late. Leave the bin out with the handle towards the house.

If it is still full, report it in the e-service Avfall, or call us. We empty it within two weekdays. If it was too heavy or stood behind snow, you will have to wait until next time.', NULL, 'own:en:My bin was not emptied. What do I do?', 1794823140, 1794823140, NULL, 'my bin was not emptied what do i do	My bin was not emptied. What do I do?');
INSERT INTO public.contact_answer VALUES (380658003688292357, 1, 380658003176587265, 380658002866208770, 2, 0, 'Astiaani ei tyhjennetty. Mitä teen?', 'Odota seuraavaan arkipäivään. Auto voi olla myöhässä. Jätä astia ulos kahva taloon päin.

Jos se on yhä täynnä, tee ilmoitus palvelussa Avfall tai soita meille. Tyhjennämme sen kahden arkipäivän kuluessa. Jos astia oli liian painava tai lumen takana, odota seuraavaan kertaan.', NULL, 'own:fi:Astiaani ei tyhjennetty. Mitä teen?', 1794823140, 1794823140, NULL, 'astiaani ei tyhjennetty mit| teen	Astiaani ei tyhjennetty. Mitä teen?');
INSERT INTO public.contact_answer VALUES (380658003688292358, 1, 380658003176587265, 380658002866208770, 0, 0, 'Hur byter jag storlek på mitt sopkärl?', 'Byt i e-tjänsten Avfall. Du väljer mellan 140, 190 och 370 liter. Bytet kostar 300 kronor, och vi kommer inom tre veckor.

Kärlet ska vara tömt och rent när vi hämtar det. Du får ett mejl dagen före.', NULL, 'own:sv:Hur byter jag storlek på mitt sopkärl?', 1794823140, 1794823140, NULL, 'hur byter jag storlek p{ mitt sopk|rl	Hur byter jag storlek på mitt sopkärl?');
INSERT INTO public.contact_answer VALUES (380658003688292359, 1, 380658003176587265, 380658002866208770, 0, 0, 'När hämtas julgranen?', 'Lägg granen vid återvinningsstationen senast den 20 januari. Vi hämtar från alla stationer veckan efter. Ta bort ljus och pynt.

Du kan också lämna den på återvinningscentralen hela året.', NULL, 'own:sv:När hämtas julgranen?', 1794823140, 1794823140, NULL, 'n|r h|mtas julgranen	När hämtas julgranen?');
INSERT INTO public.contact_answer VALUES (380658003688292360, 1, 380658003180781568, 380658002866208770, 0, 0, 'Hur sorterar jag …?', 'Sök på saken i tjänsten Sortera, till exempel frigolit, glödlampa eller pizzakartong. Du ser var den ska och var närmaste plats finns.

Är du osäker lägger du hellre saken i restavfallet än i fel kärl.', NULL, 'own:sv:Hur sorterar jag …?', 1794823140, 1794823140, NULL, 'hur sorterar jag	Hur sorterar jag …?');
INSERT INTO public.contact_answer VALUES (380658003692486656, 1, 380658003180781568, 380658002866208770, 0, 0, 'Var får jag påsar till matavfall?', 'Häng en tom påse på kärlets handtag när det är dags för tömning, så lägger chauffören dit en ny bunt. Påsar finns också gratis på biblioteket och återvinningscentralen.

Använd bara våra papperspåsar. Plastpåsar förstör biogasen.', NULL, 'own:sv:Var får jag påsar till matavfall?', 1794823140, 1794823140, NULL, 'var f{r jag p{sar till matavfall	Var får jag påsar till matavfall?');
INSERT INTO public.contact_answer VALUES (380658003692486657, 1, 380658003180781568, 380658002866208770, 1, 0, 'Where do I get bags for food waste?', 'Tie an empty bag to the handle of the bin on the day it is emptied, and the driver leaves you new ones. There are free bags at the library and the recycling centre too.

Use our paper bags only. Plastic bags spoil the biogas.', NULL, 'own:en:Where do I get bags for food waste?', 1794823140, 1794823140, NULL, 'where do i get bags for food waste	Where do I get bags for food waste?');
INSERT INTO public.contact_answer VALUES (380658003692486658, 1, 380658003180781568, 380658002866208770, 2, 0, 'Mistä saan pusseja ruokajätteelle?', 'Sido tyhjä pussi astian kahvaan tyhjennyspäivänä, niin kuljettaja jättää uuden nipun. Ilmaisia pusseja on myös kirjastossa ja kierrätyskeskuksessa.

Käytä vain meidän paperipussejamme. Muovipussit pilaavat biokaasun.', NULL, 'own:fi:Mistä saan pusseja ruokajätteelle?', 1794823140, 1794823140, NULL, 'mist| saan pusseja ruokaj|tteelle	Mistä saan pusseja ruokajätteelle?');
INSERT INTO public.contact_answer VALUES (380658003692486659, 1, 380658003180781569, 380658002866208770, 0, 0, 'Vad får jag lämna på återvinningscentralen?', 'Du får lämna grovavfall, trädgårdsavfall, elektronik, metall, trä, gips och farligt avfall. Vanliga sopor och matavfall tar vi inte emot. Asbest lämnar du inplastat, efter att du har ringt.

Du får sex fria besök om året med släp. Ett extra besök kostar 150 kronor.', NULL, 'own:sv:Vad får jag lämna på återvinningscentralen?', 1794823140, 1794823140, NULL, 'vad f{r jag l|mna p{ {tervinningscentralen	Vad får jag lämna på återvinningscentralen?');
INSERT INTO public.contact_answer VALUES (380658003692486660, 1, 380658003184975872, 380658002866208770, 0, 0, 'När töms min slambrunn?', 'Vi tömmer en gång om året. Din vecka står i e-tjänsten Avfall. Du får ett sms en vecka före.

Se till att bilen kommer fram och att du orkar lyfta locket: det får väga högst 15 kilo. En extra tömning inom tre dagar kostar 2 300 kronor.', NULL, 'own:sv:När töms min slambrunn?', 1794823140, 1794823140, NULL, 'n|r t}ms min slambrunn	När töms min slambrunn?');
INSERT INTO public.contact_answer VALUES (380658003692486661, 1, 380658003184975873, 380658002866208770, 0, 0, 'Kan jag slippa betala sophämtning när huset står tomt?', 'Ja, om ingen bor eller är i huset på minst sex månader. Ansök om uppehåll i e-tjänsten Avfall senast en månad före. Du betalar då bara den fasta avgiften, 890 kronor om året.

För fritidshus gäller hämtning från april till oktober.', NULL, 'own:sv:Kan jag slippa betala sophämtning när huset står tomt?', 1794823140, 1794823140, NULL, 'kan jag slippa betala soph|mtning n|r huset st{r tomt	Kan jag slippa betala sophämtning när huset står tomt?');
INSERT INTO public.contact_answer VALUES (380658003692486662, 1, 380658003184975874, 380658002857820179, 0, 0, 'Får jag elda i trädgården?', 'Du får elda torra kvistar och löv om det inte stör grannarna och det inte råder eldningsförbud. Inom tätbebyggt område får du elda i april och oktober.

Kontrollera eldningsförbudet samma dag. Det står på startsidan när det gäller.', NULL, 'own:sv:Får jag elda i trädgården?', 1794823140, 1794823140, NULL, 'f{r jag elda i tr|dg{rden	Får jag elda i trädgården?');
INSERT INTO public.contact_answer VALUES (380658003692486663, 1, 380658003184975874, 380658002857820179, 1, 0, 'May I burn garden waste?', 'You may burn dry twigs and leaves if it does not disturb the neighbours and there is no ban on fires. In built-up areas you may do so in April and October.

Check the same day. A ban is announced on the front page.', NULL, 'own:en:May I burn garden waste?', 1794823140, 1794823140, NULL, 'may i burn garden waste	May I burn garden waste?');
INSERT INTO public.contact_answer VALUES (380658003692486664, 1, 380658003184975874, 380658002857820179, 2, 0, 'Saanko polttaa puutarhajätettä?', 'Saat polttaa kuivia risuja ja lehtiä, jos se ei häiritse naapureita eikä avotulen tekokieltoa ole. Taajamassa saat polttaa huhtikuussa ja lokakuussa.

Tarkista asia samana päivänä. Kiellosta kerrotaan etusivulla.', NULL, 'own:fi:Saanko polttaa puutarhajätettä?', 1794823140, 1794823140, NULL, 'saanko polttaa puutarhaj|tett|	Saanko polttaa puutarhajätettä?');
INSERT INTO public.contact_answer VALUES (380658003692486665, 1, 380658003184975874, 380658002857820179, 0, 0, 'Är det eldningsförbud nu?', 'När det råder eldningsförbud står det överst på startsidan. Där står också vad som gäller. Du kan lyssna på 0499-380 95.

Vid vanligt förbud får du grilla på egen tomt och på iordningställda platser. Vid skärpt förbud får du inte elda eller grilla alls utomhus.', NULL, 'own:sv:Är det eldningsförbud nu?', 1794823140, 1794823140, NULL, '|r det eldningsf}rbud nu	Är det eldningsförbud nu?');
INSERT INTO public.contact_answer VALUES (380658003692486666, 1, 380658003184975874, 380658002857820179, 1, 0, 'Is there a ban on fires now?', 'When there is a ban it is at the top of the front page, with what it means. You can also listen at 0499-380 95.

With an ordinary ban you may barbecue in your own garden and at places made for it. With a strict ban you may make no fire outdoors at all.', NULL, 'own:en:Is there a ban on fires now?', 1794823140, 1794823140, NULL, 'is there a ban on fires now	Is there a ban on fires now?');
INSERT INTO public.contact_answer VALUES (380658003696680960, 1, 380658003184975874, 380658002857820179, 2, 0, 'Onko nyt avotulen tekokielto?', 'Kun kielto on voimassa, siitä kerrotaan etusivun yläreunassa, samoin mitä se tarkoittaa. Voit myös kuunnella tiedotteen numerosta 0499-380 95.

Tavallisen kiellon aikana saat grillata omalla tontilla ja tulentekopaikoilla. Tiukennetun kiellon aikana tulta ei saa tehdä ulkona lainkaan.', NULL, 'own:fi:Onko nyt avotulen tekokielto?', 1794823140, 1794823140, NULL, 'onko nyt avotulen tekokielto	Onko nyt avotulen tekokielto?');
INSERT INTO public.contact_answer VALUES (380658003696680961, 1, 380658003201753088, 380658002857820179, 0, 0, 'Hur ofta ska jag sota?', 'Eldar du med ved för att värma huset sotar vi tre gånger om året. En kamin för trivsel sotas vart tredje år. Sotaren skickar ett brev två veckor före.

Du får söka om att sota själv. Du behöver gå en kurs och visa intyget för räddningstjänsten.', NULL, 'own:sv:Hur ofta ska jag sota?', 1794823140, 1794823140, NULL, 'hur ofta ska jag sota	Hur ofta ska jag sota?');
INSERT INTO public.contact_answer VALUES (380658003696680962, 1, 380658003205947392, 380658002862014491, 0, 0, 'Grannen spelar hög musik. Vad kan jag göra?', 'Prata med grannen först. Bor du i lägenhet ringer du hyresvärdens störningsjour eller bostadsrättsföreningen. Vid fest på natten kan du ringa polisen på 114 14.

Är det buller från fläktar, trafik eller ett företag anmäler du till oss i e-tjänsten Klagomål. Skriv ner dag och tid i två veckor.', NULL, 'own:sv:Grannen spelar hög musik. Vad kan jag göra?', 1794823140, 1794823140, NULL, 'grannen spelar h}g musik vad kan jag g}ra	Grannen spelar hög musik. Vad kan jag göra?');
INSERT INTO public.contact_answer VALUES (380658003696680963, 1, 380658003205947393, 380658002862014491, 0, 0, 'Hur mäter jag radon hemma?', 'Beställ mätdosor från ett laboratorium. Mät i minst två månader mellan oktober och april. Det kostar ungefär 400 kronor.

Visar mätningen mer än 200 becquerel bör du göra något åt det. Du kan få bidrag från Boverket när det finns pengar. Ring oss om du vill ha råd.', NULL, 'own:sv:Hur mäter jag radon hemma?', 1794823140, 1794823140, NULL, 'hur m|ter jag radon hemma	Hur mäter jag radon hemma?');
INSERT INTO public.contact_answer VALUES (380658003713458176, 1, 380658003210141696, 380658002862014491, 0, 0, 'Jag har råttor på tomten. Vad gör jag?', 'Ring ditt försäkringsbolag. De flesta villa- och hemförsäkringar betalar för bekämpning. Ta bort fågelfrö, nedfallen frukt och matavfall i komposten.

Ser du råttor på gator eller i parker anmäler du det till oss.', NULL, 'own:sv:Jag har råttor på tomten. Vad gör jag?', 1794823140, 1794823140, NULL, 'jag har r{ttor p{ tomten vad g}r jag	Jag har råttor på tomten. Vad gör jag?');
INSERT INTO public.contact_answer VALUES (380658003713458177, 1, 380658003210141697, 380658002862014491, 0, 0, 'Måste jag anmäla bergvärme?', 'Ja. Anmäl i e-tjänsten Värmepump senast sex veckor innan du borrar. Skicka med en karta där hålet är utritat. Det kostar 2 850 kronor.

Inom skyddsområde för vatten behöver du tillstånd. Börja inte förrän du har fått vårt beslut.', NULL, 'own:sv:Måste jag anmäla bergvärme?', 1794823140, 1794823140, NULL, 'm{ste jag anm|la bergv|rme	Måste jag anmäla bergvärme?');
INSERT INTO public.contact_answer VALUES (380658003713458178, 1, 380658003210141698, 380658002862014491, 0, 0, 'Var får jag råd om solceller och uppvärmning?', 'Vår energi- och klimatrådgivare ger gratis råd som inte säljer något. Ring på vardagar 9–12 eller boka ett besök.

Ha gärna förra årets elräkning framme. Då går det fort att räkna på vad som lönar sig.', NULL, 'own:sv:Var får jag råd om solceller och uppvärmning?', 1794823140, 1794823140, NULL, 'var f{r jag r{d om solceller och uppv|rmning	Var får jag råd om solceller och uppvärmning?');
INSERT INTO public.contact_answer VALUES (380658003713458179, 1, 380658003214336001, 380658002866208773, 0, 0, 'Hur ansöker jag om parkeringstillstånd för rörelsehindrade?', 'Ansök i e-tjänsten Parkeringstillstånd eller på en blankett hos oss. Du behöver ett läkarintyg som visar hur långt du kan gå, och ett foto.

Du får svar inom fyra veckor. Tillståndet gäller i hela landet och i högst fem år.', NULL, 'own:sv:Hur ansöker jag om parkeringstillstånd för rörelsehindrade?', 1794823140, 1794823140, NULL, 'hur ans}ker jag om parkeringstillst{nd f}r r}relsehindrade	Hur ansöker jag om parkeringstillstånd för rörelsehindrade?');
INSERT INTO public.contact_answer VALUES (380658003713458180, 1, 380658003214336001, 380658002866208773, 1, 0, 'How do I apply for a disabled parking permit?', 'Apply in the e-service Parking permit or on a form from us. You need a doctor''s certificate that shows how far you can walk, and a photo.

You get an answer within four weeks. The permit is valid in the whole country for five years at most.', NULL, 'own:en:How do I apply for a disabled parking permit?', 1794823140, 1794823140, NULL, 'how do i apply for a disabled parking permit	How do I apply for a disabled parking permit?');
INSERT INTO public.contact_answer VALUES (380658003717652480, 1, 380658003214336001, 380658002866208773, 2, 0, 'Miten haen liikuntarajoitteisen pysäköintilupaa?', 'Hae palvelussa Parkeringstillstånd tai lomakkeella meillä. Tarvitset lääkärintodistuksen, joka osoittaa, kuinka pitkälle pystyt kävelemään, ja valokuvan.

Saat vastauksen neljän viikon kuluessa. Lupa on voimassa koko maassa enintään viisi vuotta.', NULL, 'own:fi:Miten haen liikuntarajoitteisen pysäköintilupaa?', 1794823140, 1794823140, NULL, 'miten haen liikuntarajoitteisen pys|k}intilupaa	Miten haen liikuntarajoitteisen pysäköintilupaa?');
INSERT INTO public.contact_answer VALUES (380658003717652481, 1, 380658003214336001, 380658002866208773, 0, 0, 'Hur får jag boendeparkering?', 'Du ansöker i e-tjänsten Boendeparkering om du är folkbokförd i området och äger bilen. Det kostar 250 kronor i månaden.

Tillståndet börjar gälla dagen efter att du har betalat.', NULL, 'own:sv:Hur får jag boendeparkering?', 1794823140, 1794823140, NULL, 'hur f{r jag boendeparkering	Hur får jag boendeparkering?');
INSERT INTO public.contact_answer VALUES (380658003717652482, 1, 380658003214336001, 380658002866208773, 0, 0, 'Var får jag parkera i centrum, och vad kostar det?', 'På torget och Storgatan kostar det 15 kronor i timmen, vardagar 8–18 och lördagar 8–14. Längst får du stå två timmar. På Hamnplan och vid stationen är det gratis i 24 timmar med p-skiva.

Du betalar i appen eller med kort i automaten.', NULL, 'own:sv:Var får jag parkera i centrum, och vad kostar det?', 1794823140, 1794823140, NULL, 'var f{r jag parkera i centrum och vad kostar det	Var får jag parkera i centrum, och vad kostar det?');
INSERT INTO public.contact_answer VALUES (380658003717652483, 1, 380658003214336001, 380658002866208773, 1, 0, 'Where may I park in the centre, and what does it cost?', 'At the square and on Storgatan it costs 15 kronor an hour, weekdays 8–18 and Saturdays 8–14, for two hours at most. At Hamnplan and the station it is free for 24 hours with a parking disc.

You pay in the app or by card at the machine.', NULL, 'own:en:Where may I park in the centre, and what does it cost?', 1794823140, 1794823140, NULL, 'where may i park in the centre and what does it cost	Where may I park in the centre, and what does it cost?');
INSERT INTO public.contact_answer VALUES (380658003717652484, 1, 380658003214336001, 380658002866208773, 2, 0, 'Missä saan pysäköidä keskustassa, ja mitä se maksaa?', 'Torilla ja Storgatanilla pysäköinti maksaa 15 kruunua tunnilta, arkisin 8–18 ja lauantaisin 8–14, enintään kaksi tuntia. Hamnplanilla ja asemalla se on maksutonta 24 tuntia pysäköintikiekolla.

Maksat sovelluksessa tai kortilla automaattiin.', NULL, 'own:fi:Missä saan pysäköidä keskustassa, ja mitä se maksaa?', 1794823140, 1794823140, NULL, 'miss| saan pys|k}id| keskustassa ja mit| se maksaa	Missä saan pysäköidä keskustassa, ja mitä se maksaa?');
INSERT INTO public.contact_answer VALUES (380658003717652485, 1, 380658003222724608, 380658002866208773, 0, 0, 'Hur överklagar jag en parkeringsbot?', 'Är boten gul är den från kommunen. Skriv till polisen, som prövar den. Adressen står på boten. Betala ändå före förfallodagen. Får du rätt får du pengarna tillbaka.

Är det en vit kontrollavgift är den från ett privat bolag. Då skriver du till bolaget.', NULL, 'own:sv:Hur överklagar jag en parkeringsbot?', 1794823140, 1794823140, NULL, 'hur }verklagar jag en parkeringsbot	Hur överklagar jag en parkeringsbot?');
INSERT INTO public.contact_answer VALUES (380658003717652486, 1, 380658003222724609, 380658002866208773, 0, 0, 'Min bil är borta. Har kommunen flyttat den?', 'Ring oss med registreringsnumret, så ser vi om vi har flyttat den. Vi flyttar bilar som står fel i vägen för plogning, buss eller räddning.

Du hämtar bilen på Industrigatan 14. Det kostar 2 400 kronor och 75 kronor för varje dygn. Har vi den inte ringer du polisen på 114 14.', NULL, 'own:sv:Min bil är borta. Har kommunen flyttat den?', 1794823140, 1794823140, NULL, 'min bil |r borta har kommunen flyttat den	Min bil är borta. Har kommunen flyttat den?');
INSERT INTO public.contact_answer VALUES (380658003717652487, 1, 380658003222724609, 380658002866208773, 0, 0, 'Det står en övergiven bil på gatan. Vem tar bort den?', 'Anmäl den i e-tjänsten Felanmälan. Skriv var den står, färg och registreringsnummer, och ta gärna en bild.

Vi sätter en lapp på bilen. Efter en till tre månader får vi flytta den. Står bilen på privat mark är det markägaren som ansvarar.', NULL, 'own:sv:Det står en övergiven bil på gatan. Vem tar bort den?', 1794823140, 1794823140, NULL, 'det st{r en }vergiven bil p{ gatan vem tar bort den	Det står en övergiven bil på gatan. Vem tar bort den?');
INSERT INTO public.contact_answer VALUES (380658003717652488, 1, 380658003226918912, 380658002866208773, 0, 0, 'Hur anmäler jag ett hål i gatan eller en trasig gatlykta?', 'Gör en felanmälan i e-tjänsten Felanmälan, eller ring oss. Skriv adressen eller peka ut platsen på kartan.

Farliga hål lagar vi inom ett dygn. En trasig gatlykta lagas oftast inom två veckor.', NULL, 'own:sv:Hur anmäler jag ett hål i gatan eller en trasig gatlykta?', 1794823140, 1794823140, NULL, 'hur anm|ler jag ett h{l i gatan eller en trasig gatlykta	Hur anmäler jag ett hål i gatan eller en trasig gatlykta?');
INSERT INTO public.contact_answer VALUES (380658003721846784, 1, 380658003226918912, 380658002866208773, 1, 0, 'How do I report a hole in the street or a broken street light?', 'Report it in the e-service Felanmälan, or call us. Write the address or point at the place on the map.

Dangerous holes are mended within a day. A street light is most often mended within two weeks.', NULL, 'own:en:How do I report a hole in the street or a broken street light?', 1794823140, 1794823140, NULL, 'how do i report a hole in the street or a broken street light	How do I report a hole in the street or a broken street light?');
INSERT INTO public.contact_answer VALUES (380658003721846785, 1, 380658003226918912, 380658002866208773, 2, 0, 'Miten ilmoitan kuopasta kadulla tai rikkinäisestä katuvalosta?', 'Tee ilmoitus palvelussa Felanmälan tai soita meille. Kirjoita osoite tai merkitse paikka karttaan.

Vaaralliset kuopat korjaamme vuorokaudessa. Katuvalo korjataan useimmiten kahden viikon kuluessa.', NULL, 'own:fi:Miten ilmoitan kuopasta kadulla tai rikkinäisestä katuvalosta?', 1794823140, 1794823140, NULL, 'miten ilmoitan kuopasta kadulla tai rikkin|isest| katuvalosta	Miten ilmoitan kuopasta kadulla tai rikkinäisestä katuvalosta?');
INSERT INTO public.contact_answer VALUES (380658003721846786, 1, 380658003226918913, 380658002866208773, 0, 0, 'Bilarna kör för fort på vår gata. Kan ni bygga ett gupp?', 'Skicka ett förslag i e-tjänsten Trafik. Vi mäter hastigheten i en vecka och tittar på skolvägar och olyckor. Du får svar inom tre månader.

Under sommaren kan gatan få låna en blomlåda som farthinder. Ansök senast den 1 april.', NULL, 'own:sv:Bilarna kör för fort på vår gata. Kan ni bygga ett gupp?', 1794823140, 1794823140, NULL, 'bilarna k}r f}r fort p{ v{r gata kan ni bygga ett gupp	Bilarna kör för fort på vår gata. Kan ni bygga ett gupp?');
INSERT INTO public.contact_answer VALUES (380658003721846787, 1, 380658003226918914, 380658002866208773, 0, 0, 'Hur söker vår vägförening bidrag?', 'Ansök i e-tjänsten Enskild väg senast den 1 mars. Bidraget är 11 kronor för varje meter väg där det bor folk året runt.

Får ni statligt bidrag från Trafikverket lägger vi till en fjärdedel av det. Då behöver ni ingen egen ansökan till oss.', NULL, 'own:sv:Hur söker vår vägförening bidrag?', 1794823140, 1794823140, NULL, 'hur s}ker v{r v|gf}rening bidrag	Hur söker vår vägförening bidrag?');
INSERT INTO public.contact_answer VALUES (380658003721846788, 1, 380658003231113216, 380658002866208773, 0, 0, 'Jag ska gräva i gatan. Vilka tillstånd behöver jag?', 'Du behöver grävtillstånd och en trafikanordningsplan. Sök båda i e-tjänsten Gräva minst tio vardagar före. Beställ ledningskartor i Ledningskollen.

Tillståndet kostar 1 600 kronor. Är det akut ringer du oss först och söker samma dag.', NULL, 'own:sv:Jag ska gräva i gatan. Vilka tillstånd behöver jag?', 1794823140, 1794823140, NULL, 'jag ska gr|va i gatan vilka tillst{nd beh}ver jag	Jag ska gräva i gatan. Vilka tillstånd behöver jag?');
INSERT INTO public.contact_answer VALUES (380658003721846789, 1, 380658003231113217, 380658002866208773, 0, 0, 'När plogas min gata?', 'Vi börjar ploga när det har kommit fem centimeter snö. Först kommer stora vägar, busslinjer och gångvägar till skolor. Bostadsgator plogas inom tolv timmar efter att det har slutat snöa.

Är din gata inte plogad då kan du anmäla det till oss.', NULL, 'own:sv:När plogas min gata?', 1794823140, 1794823140, NULL, 'n|r plogas min gata	När plogas min gata?');
INSERT INTO public.contact_answer VALUES (380658003721846790, 1, 380658003231113217, 380658002866208773, 1, 0, 'When is my street cleared of snow?', 'We begin when five centimetres of snow have fallen. Large roads, bus routes and paths to schools come first. Residential streets are cleared within twelve hours after it has stopped snowing.

If your street has not been cleared by then, tell us.', NULL, 'own:en:When is my street cleared of snow?', 1794823140, 1794823140, NULL, 'when is my street cleared of snow	When is my street cleared of snow?');
INSERT INTO public.contact_answer VALUES (380658003721846791, 1, 380658003231113217, 380658002866208773, 2, 0, 'Milloin katuni aurataan?', 'Aloitamme, kun lunta on satanut viisi senttimetriä. Ensin aurataan suuret tiet, bussireitit ja koulujen kävelytiet. Asuntokadut aurataan kahdentoista tunnin kuluessa lumisateen päättymisestä.

Jos katuasi ei ole aurattu silloin, ilmoita meille.', NULL, 'own:fi:Milloin katuni aurataan?', 1794823140, 1794823140, NULL, 'milloin katuni aurataan	Milloin katuni aurataan?');
INSERT INTO public.contact_answer VALUES (380658003721846792, 1, 380658003231113217, 380658002866208773, 0, 0, 'Plogen har lagt en vall framför min infart. Vem tar bort den?', 'Det gör du själv. Vi hinner inte ta bort vallar vid varje infart, men vi försöker vinkla bladet.

Har du ett beslut om färdtjänst eller hemtjänst kan du få hjälp. Ring oss före klockan 15, så kommer vi samma dag.', NULL, 'own:sv:Plogen har lagt en vall framför min infart. Vem tar bort den?', 1794823140, 1794823140, NULL, 'plogen har lagt en vall framf}r min infart vem tar bort den	Plogen har lagt en vall framför min infart. Vem tar bort den?');
INSERT INTO public.contact_answer VALUES (380658003726041088, 1, 380658003231113217, 380658002866208773, 1, 0, 'The plough has left a ridge of snow at my drive. Who takes it away?', 'You do. We have no time to clear every drive, but we try to turn the blade.

If you have special transport or home help you can get help. Call us before 15, and we will come the same day.', NULL, 'own:en:The plough has left a ridge of snow at my drive. Who takes it away?', 1794823140, 1794823140, NULL, 'the plough has left a ridge of snow at my drive who takes it away	The plough has left a ridge of snow at my drive. Who takes it away?');
INSERT INTO public.contact_answer VALUES (380658003726041089, 1, 380658003231113217, 380658002866208773, 2, 0, 'Aura jätti lumivallin pihatieni eteen. Kuka poistaa sen?', 'Poistat sen itse. Emme ehdi poistaa valleja jokaisen pihatien edestä, mutta yritämme kääntää auran terää.

Jos sinulla on päätös kuljetuspalvelusta tai kotipalvelusta, voit saada apua. Soita ennen kello 15, niin tulemme samana päivänä.', NULL, 'own:fi:Aura jätti lumivallin pihatieni eteen. Kuka poistaa sen?', 1794823140, 1794823140, NULL, 'aura j|tti lumivallin pihatieni eteen kuka poistaa sen	Aura jätti lumivallin pihatieni eteen. Kuka poistaa sen?');
INSERT INTO public.contact_answer VALUES (380658003726041090, 1, 380658003235307520, 380658002866208773, 0, 0, 'Var hämtar jag sand?', 'Gratis sand finns i 40 gula lådor och på fyra platser där du kan fylla en hink: Kvarnen, Hamnplan, Norrtorps skola och Sjöviks bussgård. På kartan Sandlådor ser du alla.

Är en låda tom gör du en felanmälan.', NULL, 'own:sv:Var hämtar jag sand?', 1794823140, 1794823140, NULL, 'var h|mtar jag sand	Var hämtar jag sand?');
INSERT INTO public.contact_answer VALUES (380658003726041091, 1, 380658003235307520, 380658002866208773, 1, 0, 'Where do I fetch grit for the ice?', 'There is free grit in 40 yellow boxes and at four places where you can fill a bucket: Kvarnen, Hamnplan, Norrtorp school and the bus yard at Sjövik. The map Sandlådor shows them all.

If a box is empty, report it.', NULL, 'own:en:Where do I fetch grit for the ice?', 1794823140, 1794823140, NULL, 'where do i fetch grit for the ice	Where do I fetch grit for the ice?');
INSERT INTO public.contact_answer VALUES (380658003726041092, 1, 380658003235307520, 380658002866208773, 2, 0, 'Mistä haen hiekoitushiekkaa?', 'Ilmaista hiekkaa on 40 keltaisessa laatikossa ja neljässä paikassa, joissa voit täyttää ämpärin: Kvarnen, Hamnplan, Norrtorpin koulu ja Sjövikin linja-autopiha. Kaikki näkyvät kartalla Sandlådor.

Jos laatikko on tyhjä, tee vikailmoitus.', NULL, 'own:fi:Mistä haen hiekoitushiekkaa?', 1794823140, 1794823140, NULL, 'mist| haen hiekoitushiekkaa	Mistä haen hiekoitushiekkaa?');
INSERT INTO public.contact_answer VALUES (380658003726041093, 1, 380658003235307520, 380658002866208773, 0, 0, 'Jag har halkat och skadat mig. Får jag ersättning?', 'Skriv till oss i e-tjänsten Skadeanmälan inom en månad. Berätta var och när det hände, och skicka med bild och läkarintyg om du har.

Vårt försäkringsbolag bedömer om vi borde ha sandat. Anmäl också till din egen försäkring.', NULL, 'own:sv:Jag har halkat och skadat mig. Får jag ersättning?', 1794823140, 1794823140, NULL, 'jag har halkat och skadat mig f{r jag ers|ttning	Jag har halkat och skadat mig. Får jag ersättning?');
INSERT INTO public.contact_answer VALUES (380658003726041094, 1, 380658003239501824, 380658002866208773, 0, 0, 'Var pumpar jag cykeln och var finns cykelgarage?', 'Pumpar med slang finns vid stationen, biblioteket och simhallen. Cykelgaraget vid stationen är låst. Ett kort kostar 50 kronor i månaden och fås på stationen.

Hittar du en trasig pump gör du en felanmälan.', NULL, 'own:sv:Var pumpar jag cykeln och var finns cykelgarage?', 1794823140, 1794823140, NULL, 'var pumpar jag cykeln och var finns cykelgarage	Var pumpar jag cykeln och var finns cykelgarage?');
INSERT INTO public.contact_answer VALUES (380658003726041095, 1, 380658003239501825, 380658002857820170, 0, 0, 'Bussen kom inte. Kan jag få pengarna tillbaka?', 'Det är regionens trafikbolag som kör bussarna, inte kommunen. Ansök om ersättning på deras webbplats inom två månader. Blir du mer än 20 minuter sen kan du få tillbaka biljettens pris eller pengar för taxi.

Berätta gärna för oss om samma tur ofta uteblir.', NULL, 'own:sv:Bussen kom inte. Kan jag få pengarna tillbaka?', 1794823140, 1794823140, NULL, 'bussen kom inte kan jag f{ pengarna tillbaka	Bussen kom inte. Kan jag få pengarna tillbaka?');
INSERT INTO public.contact_answer VALUES (380658003730235392, 1, 380658003239501826, 380658002857820170, 0, 0, 'Hur får jag seniorkort på bussen?', 'Är du 75 år och folkbokförd i Ekåsa åker du gratis på lokalbussarna. Hämta kortet i kommunhusets reception, på biblioteket i Norrtorp eller beställ det hem. Ta med legitimation.

Kortet gäller inte vardagar före klockan 9.', NULL, 'own:sv:Hur får jag seniorkort på bussen?', 1794823140, 1794823140, NULL, 'hur f{r jag seniorkort p{ bussen	Hur får jag seniorkort på bussen?');
INSERT INTO public.contact_answer VALUES (380658003730235393, 1, 380658003239501826, 380658002857820170, 1, 0, 'How do I get the senior card for the bus?', 'If you are 75 and registered in Ekåsa, you travel free on the local buses. Fetch the card in the town hall''s reception or at the library in Norrtorp, or order it home. Bring identification.

The card is not valid before 9 on weekdays.', NULL, 'own:en:How do I get the senior card for the bus?', 1794823140, 1794823140, NULL, 'how do i get the senior card for the bus	How do I get the senior card for the bus?');
INSERT INTO public.contact_answer VALUES (380658003730235394, 1, 380658003239501826, 380658002857820170, 2, 0, 'Miten saan bussin seniorikortin?', 'Jos olet täyttänyt 75 vuotta ja kirjoilla Ekåsassa, matkustat ilmaiseksi paikallisbusseissa. Hae kortti kunnantalon vastaanotosta tai Norrtorpin kirjastosta, tai tilaa se kotiin. Ota mukaan henkilötodistus.

Kortti ei ole voimassa arkisin ennen kello yhdeksää.', NULL, 'own:fi:Miten saan bussin seniorikortin?', 1794823140, 1794823140, NULL, 'miten saan bussin seniorikortin	Miten saan bussin seniorikortin?');
INSERT INTO public.contact_answer VALUES (380658003730235395, 1, 380658003243696128, 380658002866208773, 0, 0, 'Var kan jag ladda elbilen?', 'Det finns 26 laddplatser: tio vid stationen, åtta på Hamnplan, sex vid simhallen och två i Norrtorp. Du betalar 3,50 kronor per kilowattimme i appen eller med kort.

Du får bara stå där medan bilen laddar, högst fyra timmar på dagen.', NULL, 'own:sv:Var kan jag ladda elbilen?', 1794823140, 1794823140, NULL, 'var kan jag ladda elbilen	Var kan jag ladda elbilen?');
INSERT INTO public.contact_answer VALUES (380658003730235396, 1, 380658003243696129, 380658002866208773, 0, 0, 'Gungan på lekplatsen är trasig. Hur anmäler jag det?', 'Gör en felanmälan i e-tjänsten Felanmälan, eller ring oss om någon kan skada sig. Skriv vilken lekplats och vad som är trasigt. Ta gärna en bild.

Farliga fel spärrar vi av samma dag. Annat lagar vi inom två veckor.', NULL, 'own:sv:Gungan på lekplatsen är trasig. Hur anmäler jag det?', 1794823140, 1794823140, NULL, 'gungan p{ lekplatsen |r trasig hur anm|ler jag det	Gungan på lekplatsen är trasig. Hur anmäler jag det?');
INSERT INTO public.contact_answer VALUES (380658003730235397, 1, 380658003247890432, 380658002866208773, 0, 0, 'Kan kommunen ta ner ett träd som skymmer min utsikt?', 'Nej, vi tar inte ner friska träd för utsikt, sol eller löv. Vi fäller träd som är sjuka eller farliga, eller som skadar hus och ledningar.

Tror du att trädet är farligt anmäler du det, så kommer vår arborist inom tre veckor. Du får inte fälla eller beskära kommunens träd själv.', NULL, 'own:sv:Kan kommunen ta ner ett träd som skymmer min utsikt?', 1794823140, 1794823140, NULL, 'kan kommunen ta ner ett tr|d som skymmer min utsikt	Kan kommunen ta ner ett träd som skymmer min utsikt?');
INSERT INTO public.contact_answer VALUES (380658003730235398, 1, 380658003247890433, 380658002866208773, 0, 0, 'Hur anmäler jag klotter eller skräp?', 'Anmäl i e-tjänsten Felanmälan med plats och bild. Klotter som hotar eller kränker tar vi bort inom ett dygn, annat inom en vecka.

Står skräpet på privat mark är det ägaren som ska städa. Dumpar någon farligt avfall ringer du oss direkt.', NULL, 'own:sv:Hur anmäler jag klotter eller skräp?', 1794823140, 1794823140, NULL, 'hur anm|ler jag klotter eller skr|p	Hur anmäler jag klotter eller skräp?');
INSERT INTO public.contact_answer VALUES (380658003734429696, 1, 380658003252084737, 380658002866208791, 0, 0, 'Jag vill starta företag. Vilken hjälp kan jag få?', 'Boka ett gratis samtal med vår näringslivslots. Du får veta vilka tillstånd du behöver och vem du ska prata med, med en enda kontakt hos oss.

Råd om affärsplan och lån ger Nyföretagarcentrum på Fabriksgatan 8. Företaget registrerar du på verksamt.se.', NULL, 'own:sv:Jag vill starta företag. Vilken hjälp kan jag få?', 1794823140, 1794823140, NULL, 'jag vill starta f}retag vilken hj|lp kan jag f{	Jag vill starta företag. Vilken hjälp kan jag få?');
INSERT INTO public.contact_answer VALUES (380658003734429697, 1, 380658003252084737, 380658002866208791, 1, 0, 'I want to start a business. What help can I get?', 'Book a free talk with our business guide. You learn which permits you need and whom to talk to, with one single contact with us.

Nyföretagarcentrum at Fabriksgatan 8 gives advice on business plans and loans. You register the business at verksamt.se.', NULL, 'own:en:I want to start a business. What help can I get?', 1794823140, 1794823140, NULL, 'i want to start a business what help can i get	I want to start a business. What help can I get?');
INSERT INTO public.contact_answer VALUES (380658003734429698, 1, 380658003252084737, 380658002866208791, 2, 0, 'Haluan perustaa yrityksen. Mitä apua voin saada?', 'Varaa maksuton keskustelu yritysneuvojamme kanssa. Saat tietää, mitä lupia tarvitset ja kenelle puhua, ja sinulla on meillä yksi yhteyshenkilö.

Nyföretagarcentrum, Fabriksgatan 8, neuvoo liiketoimintasuunnitelmassa ja lainoissa. Yritys rekisteröidään osoitteessa verksamt.se.', NULL, 'own:fi:Haluan perustaa yrityksen. Mitä apua voin saada?', 1794823140, 1794823140, NULL, 'haluan perustaa yrityksen mit| apua voin saada	Haluan perustaa yrityksen. Mitä apua voin saada?');
INSERT INTO public.contact_answer VALUES (380658003734429699, 1, 380658003256279040, 380658002862014491, 0, 0, 'Hur söker jag serveringstillstånd?', 'Ansök i e-tjänsten Serveringstillstånd. Du behöver visa hur du äger och betalar företaget, hyresavtal, meny och ritning. Du gör också ett kunskapsprov hos oss.

Det kostar 9 800 kronor och tar ungefär två månader. För en enstaka fest söker du tre veckor före.', NULL, 'own:sv:Hur söker jag serveringstillstånd?', 1794823140, 1794823140, NULL, 'hur s}ker jag serveringstillst{nd	Hur söker jag serveringstillstånd?');
INSERT INTO public.contact_answer VALUES (380658003734429700, 1, 380658003256279041, 380658002862014491, 0, 0, 'Jag ska öppna ett café. Vad måste jag anmäla?', 'Registrera caféet hos oss senast två veckor innan du öppnar. Gör det i e-tjänsten Livsmedel. Det kostar 1 950 kronor.

Vi kommer på ett första besök utan förvarning. Du ska ha rutiner för kyla, rengöring och allergener. Fråga oss gärna innan du bygger köket.', NULL, 'own:sv:Jag ska öppna ett café. Vad måste jag anmäla?', 1794823140, 1794823140, NULL, 'jag ska }ppna ett cafe vad m{ste jag anm|la	Jag ska öppna ett café. Vad måste jag anmäla?');
INSERT INTO public.contact_answer VALUES (380658003734429701, 1, 380658003256279041, 380658002862014491, 0, 0, 'Jag blev magsjuk av maten på en restaurang. Hur anmäler jag?', 'Anmäl i e-tjänsten Matförgiftning eller ring oss samma dag. Skriv var och när du åt, vad du åt och när du blev sjuk. Spara rester i kylen.

Vi kontaktar restaurangen direkt. Du får vara anonym.', NULL, 'own:sv:Jag blev magsjuk av maten på en restaurang. Hur anmäler jag?', 1794823140, 1794823140, NULL, 'jag blev magsjuk av maten p{ en restaurang hur anm|ler jag	Jag blev magsjuk av maten på en restaurang. Hur anmäler jag?');
INSERT INTO public.contact_answer VALUES (380658003734429702, 1, 380658003260473344, 380658002862014491, 0, 0, 'Vad krävs för att sälja tobak, snus och folköl?', 'För att sälja tobak behöver du tillstånd. Ansök i e-tjänsten Tobak. Det kostar 7 200 kronor och tar två månader. Nikotinsnus och folköl anmäler du.

Alla som köper ska ha fyllt 18 år. Vi gör kontrollköp varje år.', NULL, 'own:sv:Vad krävs för att sälja tobak, snus och folköl?', 1794823140, 1794823140, NULL, 'vad kr|vs f}r att s|lja tobak snus och folk}l	Vad krävs för att sälja tobak, snus och folköl?');
INSERT INTO public.contact_answer VALUES (380658003734429703, 1, 380658003260473345, 380658002866208773, 0, 0, 'Hur söker jag plats för uteservering?', 'Du söker hos polisen, som frågar oss. Skicka med en ritning med mått. Sök senast den 1 mars för sommaren.

Platsen kostar 55 kronor per kvadratmeter och månad. Du behöver lämna 1,8 meter fritt för gående.', NULL, 'own:sv:Hur söker jag plats för uteservering?', 1794823140, 1794823140, NULL, 'hur s}ker jag plats f}r uteservering	Hur söker jag plats för uteservering?');
INSERT INTO public.contact_answer VALUES (380658003734429704, 1, 380658003264667648, 380658002866208791, 0, 0, 'Hur säljer jag till kommunen?', 'Större köp annonserar vi i vår upphandlingsportal. Skapa ett konto där, så får du mejl när vi köper det du säljer. Det är gratis.

Mindre köp gör vi direkt. Två gånger om året bjuder vi in företag som vill veta hur det går till.', NULL, 'own:sv:Hur säljer jag till kommunen?', 1794823140, 1794823140, NULL, 'hur s|ljer jag till kommunen	Hur säljer jag till kommunen?');
INSERT INTO public.contact_answer VALUES (380658003734429705, 1, 380658003264667649, 380658002866208785, 0, 0, 'Vart skickar jag fakturan till kommunen?', 'Skicka en e-faktura via Peppol. Vårt Peppol-id är 0007:2120009999. Skriv referensen som du fick av den som beställde: fyra bokstäver och fyra siffror.

Vi tar inte emot fakturor som pdf eller på papper. Saknar du e-faktura kan du skriva in den gratis i vår leverantörsportal.', NULL, 'own:sv:Vart skickar jag fakturan till kommunen?', 1794823140, 1794823140, NULL, 'vart skickar jag fakturan till kommunen	Vart skickar jag fakturan till kommunen?');
INSERT INTO public.contact_answer VALUES (380658003738624000, 1, 380658003264667649, 380658002866208785, 0, 0, 'Jag kan inte betala min faktura från kommunen i tid. Vad gör jag?', 'Ring oss före förfallodagen, så kan du få längre tid eller dela upp räkningen. Ha fakturanumret till hands.

Har du redan fått ett krav från inkassobolaget ringer du dem. Numret står på kravet.', NULL, 'own:sv:Jag kan inte betala min faktura från kommunen i tid. Vad gör jag?', 1794823140, 1794823140, NULL, 'jag kan inte betala min faktura fr{n kommunen i tid vad g}r jag	Jag kan inte betala min faktura från kommunen i tid. Vad gör jag?');
INSERT INTO public.contact_answer VALUES (380658003738624001, 1, 380658003264667649, 380658002866208785, 1, 0, 'I cannot pay my invoice from the municipality in time. What do I do?', 'Call us before the due date, and you can get more time or pay in parts. Have the number of the invoice at hand.

If you already have a demand from the debt collector, call them. The number is on the demand.', NULL, 'own:en:I cannot pay my invoice from the municipality in time. What do I do?', 1794823140, 1794823140, NULL, 'i cannot pay my invoice from the municipality in time what do i do	I cannot pay my invoice from the municipality in time. What do I do?');
INSERT INTO public.contact_answer VALUES (380658003738624002, 1, 380658003264667649, 380658002866208785, 2, 0, 'En pysty maksamaan kunnan laskua ajoissa. Mitä teen?', 'Soita meille ennen eräpäivää, niin voit saada lisäaikaa tai maksaa erissä. Pidä laskun numero esillä.

Jos olet jo saanut perintäyhtiöltä vaatimuksen, soita sinne. Numero on vaatimuksessa.', NULL, 'own:fi:En pysty maksamaan kunnan laskua ajoissa. Mitä teen?', 1794823140, 1794823140, NULL, 'en pysty maksamaan kunnan laskua ajoissa mit| teen	En pysty maksamaan kunnan laskua ajoissa. Mitä teen?');
INSERT INTO public.contact_answer VALUES (380658003738624003, 1, 380658003268861952, 380658002866208791, 0, 0, 'Finns det mark eller lokaler för mitt företag?', 'Lediga tomter finns i Norra industriområdet och vid avfarten i Sjövik. Marken kostar 150 till 280 kronor per kvadratmeter.

Lediga lokaler ser du i vår lokalbank. Ring näringslivsenheten så ordnar vi en visning.', NULL, 'own:sv:Finns det mark eller lokaler för mitt företag?', 1794823140, 1794823140, NULL, 'finns det mark eller lokaler f}r mitt f}retag	Finns det mark eller lokaler för mitt företag?');
INSERT INTO public.contact_answer VALUES (380658003738624004, 1, 380658003268861953, 380658002857820176, 0, 0, 'Hur söker jag jobb i kommunen?', 'Alla lediga jobb finns på våra sidor om jobb. Du söker med ett formulär och får en bekräftelse direkt. Vi tar inte emot ansökningar på papper eller i mejl.

Vill du vikariera i skola eller omsorg söker du till Bemanningen. Där anställer vi hela året.', NULL, 'own:sv:Hur söker jag jobb i kommunen?', 1794823140, 1794823140, NULL, 'hur s}ker jag jobb i kommunen	Hur söker jag jobb i kommunen?');
INSERT INTO public.contact_answer VALUES (380658003738624005, 1, 380658003268861953, 380658002857820176, 1, 0, 'How do I apply for a job with the municipality?', 'All vacancies are on our pages about jobs. You apply with a form and get a receipt at once. We do not take applications on paper or by mail.

If you want to be a substitute in schools or care, apply to Bemanningen. They employ all year round.', NULL, 'own:en:How do I apply for a job with the municipality?', 1794823140, 1794823140, NULL, 'how do i apply for a job with the municipality	How do I apply for a job with the municipality?');
INSERT INTO public.contact_answer VALUES (380658003738624006, 1, 380658003268861953, 380658002857820176, 2, 0, 'Miten haen töitä kunnasta?', 'Kaikki avoimet työpaikat ovat työpaikkasivuillamme. Haet lomakkeella ja saat vahvistuksen heti. Emme ota vastaan hakemuksia paperilla tai sähköpostitse.

Jos haluat sijaiseksi kouluun tai hoivaan, hae Bemanningeniin. Sinne palkataan ympäri vuoden.', NULL, 'own:fi:Miten haen töitä kunnasta?', 1794823140, 1794823140, NULL, 'miten haen t}it| kunnasta	Miten haen töitä kunnasta?');
INSERT INTO public.contact_answer VALUES (380658003738624007, 1, 380658003273056256, 380658002866208791, 0, 0, 'Hur söker jag sommarjobb i kommunen?', 'Du som går i nian eller på gymnasiet kan söka i e-tjänsten Sommarjobb från den 1 februari till den 15 mars.

Vi lottar platserna. Alla får svar i april.', NULL, 'own:sv:Hur söker jag sommarjobb i kommunen?', 1794823140, 1794823140, NULL, 'hur s}ker jag sommarjobb i kommunen	Hur söker jag sommarjobb i kommunen?');
INSERT INTO public.contact_answer VALUES (380658003738624008, 1, 380658003273056256, 380658002866208791, 1, 0, 'How do I apply for a summer job with the municipality?', 'If you are in year nine or in upper secondary school you can apply in the e-service Sommarjobb from 1 February to 15 March.

The jobs are drawn by lot. Everybody gets an answer in April.', NULL, 'own:en:How do I apply for a summer job with the municipality?', 1794823140, 1794823140, NULL, 'how do i apply for a summer job with the municipality	How do I apply for a summer job with the municipality?');
INSERT INTO public.contact_answer VALUES (380658003742818304, 1, 380658003273056256, 380658002866208791, 2, 0, 'Miten haen kesätyötä kunnasta?', 'Jos käyt yhdeksättä luokkaa tai lukiota, voit hakea palvelussa Sommarjobb 1. helmikuuta – 15. maaliskuuta.

Paikat arvotaan. Kaikki saavat vastauksen huhtikuussa.', NULL, 'own:fi:Miten haen kesätyötä kunnasta?', 1794823140, 1794823140, NULL, 'miten haen kes|ty}t| kunnasta	Miten haen kesätyötä kunnasta?');
INSERT INTO public.contact_answer VALUES (380658003742818305, 1, 380658003273056257, 380658002866208791, 0, 0, 'Jag är ung och varken jobbar eller pluggar. Kan ni hjälpa mig?', 'Ja. Ring eller messa Ungdomslotsen, så ses vi där du vill. Du får en coach och en plan, till exempel praktik, körkort, studier eller samtal.

Du behöver vara 16–24 år. Det kostar ingenting.', NULL, 'own:sv:Jag är ung och varken jobbar eller pluggar. Kan ni hjälpa mig?', 1794823140, 1794823140, NULL, 'jag |r ung och varken jobbar eller pluggar kan ni hj|lpa mig	Jag är ung och varken jobbar eller pluggar. Kan ni hjälpa mig?');
INSERT INTO public.contact_answer VALUES (380658003742818306, 1, 380658003277250561, 380658002857820161, 0, 0, 'Var ligger kommunhuset och när är det öppet?', 'Kommunhuset ligger på Storgatan 1, vid torget. Receptionen har öppet måndag till onsdag 8–12 och 13–16.30, torsdag till 18 och fredag till 15.

Du kan betala fakturor, lämna papper och låna en dator. Ska du träffa en handläggare bokar du tid först.', NULL, 'own:sv:Var ligger kommunhuset och när är det öppet?', 1794823140, 1794823140, NULL, 'var ligger kommunhuset och n|r |r det }ppet	Var ligger kommunhuset och när är det öppet?');
INSERT INTO public.contact_answer VALUES (380658003742818307, 1, 380658003277250561, 380658002857820161, 1, 0, 'Where is the town hall, and when is it open?', 'The town hall is at Storgatan 1, by the square. The reception is open Monday to Wednesday 8–12 and 13–16.30, Thursday until 18 and Friday until 15.

You can pay invoices, hand in papers and borrow a computer. To meet an officer, book a time first.', NULL, 'own:en:Where is the town hall, and when is it open?', 1794823140, 1794823140, NULL, 'where is the town hall and when is it open	Where is the town hall, and when is it open?');
INSERT INTO public.contact_answer VALUES (380658003742818308, 1, 380658003277250561, 380658002857820161, 2, 0, 'Missä kunnantalo on ja milloin se on auki?', 'Kunnantalo on torin laidalla, Storgatan 1. Vastaanotto on auki maanantaista keskiviikkoon 8–12 ja 13–16.30, torstaisin kello 18:aan ja perjantaisin kello 15:een.

Voit maksaa laskuja, jättää papereita ja käyttää tietokonetta. Jos haluat tavata käsittelijän, varaa ensin aika.', NULL, 'own:fi:Missä kunnantalo on ja milloin se on auki?', 1794823140, 1794823140, NULL, 'miss| kunnantalo on ja milloin se on auki	Missä kunnantalo on ja milloin se on auki?');
INSERT INTO public.contact_answer VALUES (380658003742818309, 1, 380658003277250561, 380658002857820161, 0, 0, 'Jag har tappat bort mina nycklar. Har ni hittegods?', 'Saker som du har tappat i våra hus finns hos receptionen i huset i tre månader. Ring oss, så frågar vi.

Har du tappat något på gatan lämnas det till polisen. Sök på polisens webbplats eller ring 114 14.', NULL, 'own:sv:Jag har tappat bort mina nycklar. Har ni hittegods?', 1794823140, 1794823140, NULL, 'jag har tappat bort mina nycklar har ni hittegods	Jag har tappat bort mina nycklar. Har ni hittegods?');
INSERT INTO public.contact_answer VALUES (380658003742818310, 1, 380658003281444864, 380658002866208785, 0, 0, 'Hur bokar vi en borgerlig vigsel?', 'Begär först hindersprövning hos Skatteverket. Boka sedan tid hos oss, helst två månader före.

Vigseln är gratis i kommunhuset på vardagar. Ni behöver två vittnen, och vi kan ordna dem.', NULL, 'own:sv:Hur bokar vi en borgerlig vigsel?', 1794823140, 1794823140, NULL, 'hur bokar vi en borgerlig vigsel	Hur bokar vi en borgerlig vigsel?');
INSERT INTO public.contact_answer VALUES (380658003742818311, 1, 380658003281444864, 380658002866208785, 1, 0, 'How do we book a civil wedding?', 'First ask the Tax Agency (Skatteverket) to examine that nothing hinders the marriage. Then book a time with us, two months ahead if you can.

The wedding is free in the town hall on weekdays. You need two witnesses, and we can provide them.', NULL, 'own:en:How do we book a civil wedding?', 1794823140, 1794823140, NULL, 'how do we book a civil wedding	How do we book a civil wedding?');
INSERT INTO public.contact_answer VALUES (380658003742818312, 1, 380658003281444864, 380658002866208785, 2, 0, 'Miten varaamme siviilivihkimisen?', 'Pyytäkää ensin esteiden tutkinta verovirastosta (Skatteverket). Varatkaa sitten aika meiltä, mieluiten kaksi kuukautta etukäteen.

Vihkiminen on maksuton kunnantalossa arkisin.', NULL, 'own:fi:Miten varaamme siviilivihkimisen?', 1794823140, 1794823140, NULL, 'miten varaamme siviilivihkimisen	Miten varaamme siviilivihkimisen?');
INSERT INTO public.contact_answer VALUES (380658003742818313, 1, 380658003281444864, 380658002866208785, 0, 0, 'Kan vi gifta oss någon annanstans än i kommunhuset?', 'Ja. Våra vigselförrättare kommer gärna till trädgården, bryggan eller museet. Det kostar 1 500 kronor på vardagar och 2 500 på helger, och ni ordnar platsen själva.

Boka minst två månader före. Sommarens lördagar tar slut först.', NULL, 'own:sv:Kan vi gifta oss någon annanstans än i kommunhuset?', 1794823140, 1794823140, NULL, 'kan vi gifta oss n{gon annanstans |n i kommunhuset	Kan vi gifta oss någon annanstans än i kommunhuset?');
INSERT INTO public.contact_answer VALUES (380658003747012608, 1, 380658003281444865, 380658002866208785, 0, 0, 'Hur lämnar jag ett förslag till kommunen?', 'Skriv ett e-förslag. Det ligger ute i 60 dagar, så att andra kan skriva under. Får det 75 namn tar en nämnd upp det.

Gäller det en sak som ni kan ordna direkt, till exempel en bänk eller en skylt, räcker det att du skriver till oss.', NULL, 'own:sv:Hur lämnar jag ett förslag till kommunen?', 1794823140, 1794823140, NULL, 'hur l|mnar jag ett f}rslag till kommunen	Hur lämnar jag ett förslag till kommunen?');
INSERT INTO public.contact_answer VALUES (380658003747012609, 1, 380658003281444865, 380658002866208785, 1, 0, 'How do I make a proposal to the municipality?', 'Write an e-proposal. It is open for 60 days, so that others can sign it. With 75 names a committee takes it up.

If it is something that can be done at once, such as a bench or a sign, just write to us.', NULL, 'own:en:How do I make a proposal to the municipality?', 1794823140, 1794823140, NULL, 'how do i make a proposal to the municipality	How do I make a proposal to the municipality?');
INSERT INTO public.contact_answer VALUES (380658003747012610, 1, 380658003281444865, 380658002866208785, 2, 0, 'Miten teen ehdotuksen kunnalle?', 'Kirjoita sähköinen ehdotus. Se on esillä 60 päivää, jotta muut voivat allekirjoittaa sen. Jos se saa 75 nimeä, lautakunta käsittelee sen.

Jos asia voidaan hoitaa heti, esimerkiksi penkki tai kyltti, riittää, että kirjoitat meille.', NULL, 'own:fi:Miten teen ehdotuksen kunnalle?', 1794823140, 1794823140, NULL, 'miten teen ehdotuksen kunnalle	Miten teen ehdotuksen kunnalle?');
INSERT INTO public.contact_answer VALUES (380658003747012611, 1, 380658003281444865, 380658002866208785, 0, 0, 'Jag är inte nöjd. Hur lämnar jag ett klagomål?', 'Skriv i e-tjänsten Synpunkt, ring eller kom förbi. Du får svar av den som ansvarar inom tio vardagar. Du får vara anonym, men då kan vi inte svara.

Berätta vad som hände och vad du vill att vi gör. Vi samlar alla klagomål och berättar två gånger om året vad de ledde till.', NULL, 'own:sv:Jag är inte nöjd. Hur lämnar jag ett klagomål?', 1794823140, 1794823140, NULL, 'jag |r inte n}jd hur l|mnar jag ett klagom{l	Jag är inte nöjd. Hur lämnar jag ett klagomål?');
INSERT INTO public.contact_answer VALUES (380658003747012612, 1, 380658003285639168, 380658002866208785, 0, 0, 'Hur får jag se en allmän handling?', 'Skriv eller ring till oss och berätta vad du vill se. Du behöver inte säga vem du är eller varför. Oftast får du handlingen samma dag.

Att läsa den hos oss eller få den i mejl är gratis. Kopior kostar 50 kronor för tio sidor, och sedan 2 kronor per sida. Är något hemligt får du veta varför och hur du överklagar.', NULL, 'own:sv:Hur får jag se en allmän handling?', 1794823140, 1794823140, NULL, 'hur f{r jag se en allm|n handling	Hur får jag se en allmän handling?');
INSERT INTO public.contact_answer VALUES (380658003747012613, 1, 380658003285639168, 380658002866208785, 0, 0, 'Hur får jag tag i gamla betyg?', 'Beställ i e-tjänsten Betyg. Skriv namn, födelseår, skola och vilket år du slutade. Du får en kopia inom en vecka, utan kostnad.

Gick du i en fristående skola eller på komvux före 1992 kan vi behöva leta längre. Då hör vi av oss.', NULL, 'own:sv:Hur får jag tag i gamla betyg?', 1794823140, 1794823140, NULL, 'hur f{r jag tag i gamla betyg	Hur får jag tag i gamla betyg?');
INSERT INTO public.contact_answer VALUES (380658003747012614, 1, 380658003285639169, 380658002866208785, 0, 0, 'När möts kommunfullmäktige, och får jag vara med?', 'Fullmäktige möts sista måndagen i varje månad klockan 18 i Folkets hus, utom i juli. Alla får komma och lyssna. Du kan också se mötet direkt på vår webbplats.

Klockan 18 har du en kvart då du kan ställa frågor. Skicka frågan två dagar före.', NULL, 'own:sv:När möts kommunfullmäktige, och får jag vara med?', 1794823140, 1794823140, NULL, 'n|r m}ts kommunfullm|ktige och f{r jag vara med	När möts kommunfullmäktige, och får jag vara med?');
INSERT INTO public.contact_answer VALUES (380658003747012615, 1, 380658003285639169, 380658002866208785, 1, 0, 'When does the municipal council meet, and may I be there?', 'The council meets on the last Monday of each month at 18 in Folkets hus, except in July. Anybody may come and listen. You can also watch it live on our website.

From 18 there is a quarter of an hour for your questions. Send your question two days ahead.', NULL, 'own:en:When does the municipal council meet, and may I be there?', 1794823140, 1794823140, NULL, 'when does the municipal council meet and may i be there	When does the municipal council meet, and may I be there?');
INSERT INTO public.contact_answer VALUES (380658003751206912, 1, 380658003285639169, 380658002866208785, 2, 0, 'Milloin kunnanvaltuusto kokoontuu, ja saanko olla mukana?', 'Valtuusto kokoontuu joka kuun viimeisenä maanantaina kello 18 Folkets hus -talossa, paitsi heinäkuussa. Kaikki saavat tulla kuuntelemaan. Voit myös seurata kokousta suorana verkkosivustollamme.

Kello 18 alkaa vartin kyselytunti. Lähetä kysymyksesi kaksi päivää etukäteen.', NULL, 'own:fi:Milloin kunnanvaltuusto kokoontuu, ja saanko olla mukana?', 1794823140, 1794823140, NULL, 'milloin kunnanvaltuusto kokoontuu ja saanko olla mukana	Milloin kunnanvaltuusto kokoontuu, ja saanko olla mukana?');
INSERT INTO public.contact_answer VALUES (380658003751206913, 1, 380658003289833472, 380658002866208785, 0, 0, 'Hur överklagar jag ett beslut?', 'Skriv vilket beslut det gäller, vad du vill ändra och varför. Skicka det till oss inom tre veckor från den dag du fick beslutet. Hur står i beslutet.

Vi ser först om vi kan ändra själva. Annars skickar vi din överklagan till domstolen. Det kostar ingenting.', NULL, 'own:sv:Hur överklagar jag ett beslut?', 1794823140, 1794823140, NULL, 'hur }verklagar jag ett beslut	Hur överklagar jag ett beslut?');
INSERT INTO public.contact_answer VALUES (380658003751206914, 1, 380658003289833473, 380658002866208785, 0, 0, 'Var och när röstar jag?', 'På ditt röstkort står vilken lokal du ska till på valdagen. Förtidsrösta kan du på biblioteket i Ekåsa och i Norrtorp från 18 dagar före. Ta med legitimation.

Har du inte fått röstkortet ringer du Valmyndigheten. Kan du inte ta dig till lokalen kan en ambulerande röstmottagare komma hem till dig.', NULL, 'own:sv:Var och när röstar jag?', 1794823140, 1794823140, NULL, 'var och n|r r}star jag	Var och när röstar jag?');
INSERT INTO public.contact_answer VALUES (380658003751206915, 1, 380658003294027776, 380658002866208785, 0, 0, 'Vilka uppgifter har ni om mig?', 'Beställ ett registerutdrag i e-tjänsten Personuppgifter. Du legitimerar dig med e-legitimation. Du får svar inom en månad, och det är gratis.

Är något fel rättar vi det. En del måste vi spara enligt lag, också om du ber oss ta bort det.', NULL, 'own:sv:Vilka uppgifter har ni om mig?', 1794823140, 1794823140, NULL, 'vilka uppgifter har ni om mig	Vilka uppgifter har ni om mig?');
INSERT INTO public.contact_answer VALUES (380658003751206916, 1, 380658003294027777, 380658002857820176, 0, 0, 'Har jag rätt att använda finska hos kommunen?', 'Ja. Ekåsa är ett förvaltningsområde för finska. Du har rätt att prata och skriva finska med oss i dina ärenden, och att få svar på finska.

Ring finska linjen på 0499-380 96, vardagar 9–12, eller säg till när du ringer oss. Du har också rätt till förskola och äldreomsorg helt eller delvis på finska.', NULL, 'own:sv:Har jag rätt att använda finska hos kommunen?', 1794823140, 1794823140, NULL, 'har jag r|tt att anv|nda finska hos kommunen	Har jag rätt att använda finska hos kommunen?');
INSERT INTO public.contact_answer VALUES (380658003751206917, 1, 380658003294027777, 380658002857820176, 1, 0, 'May I use Finnish with the municipality?', 'Yes. Ekåsa is an administrative area for Finnish. You have the right to speak and write Finnish with us in your matters, and to get answers in Finnish.

Call the Finnish line at 0499-380 96, weekdays 9–12, or tell us when you call. You also have the right to preschool and care of older people wholly or partly in Finnish.', NULL, 'own:en:May I use Finnish with the municipality?', 1794823140, 1794823140, NULL, 'may i use finnish with the municipality	May I use Finnish with the municipality?');
INSERT INTO public.contact_answer VALUES (380658003751206918, 1, 380658003294027777, 380658002857820176, 2, 0, 'Onko minulla oikeus käyttää suomea kunnan kanssa?', 'On. Ekåsa kuuluu suomen kielen hallintoalueeseen. Sinulla on oikeus puhua ja kirjoittaa meille suomea omissa asioissasi ja saada vastaus suomeksi.

Soita suomenkieliseen numeroon 0499-380 96 arkisin kello 9–12 tai kerro asiasta, kun soitat meille. Sinulla on oikeus myös kokonaan tai osittain suomenkieliseen esikouluun ja vanhustenhoitoon.', NULL, 'own:fi:Onko minulla oikeus käyttää suomea kunnan kanssa?', 1794823140, 1794823140, NULL, 'onko minulla oikeus k|ytt|| suomea kunnan kanssa	Onko minulla oikeus käyttää suomea kunnan kanssa?');
INSERT INTO public.contact_answer VALUES (380658003767984128, 1, 380658003298222080, 380658002866208791, 0, 0, 'Jag är ny i Sverige. Var börjar jag?', 'Kom till Lärcentrum på Fabriksgatan 8 på tisdagar 13–16. Där får du hjälp att anmäla dig till sfi, förstå brev och hitta förskola, skola och vårdcentral.

Vi kan ordna tolk. Folkbokföring och personnummer får du hos Skatteverket.', NULL, 'own:sv:Jag är ny i Sverige. Var börjar jag?', 1794823140, 1794823140, NULL, 'jag |r ny i sverige var b}rjar jag	Jag är ny i Sverige. Var börjar jag?');
INSERT INTO public.contact_answer VALUES (380658003767984129, 1, 380658003298222080, 380658002866208791, 1, 0, 'I am new in Sweden. Where do I begin?', 'Come to Lärcentrum at Fabriksgatan 8 on Tuesdays 13–16. You get help to register for Swedish lessons, understand letters and find a preschool, a school and a health centre.

We can arrange an interpreter. You register as a resident and get a personal number at the Tax Agency (Skatteverket).', NULL, 'own:en:I am new in Sweden. Where do I begin?', 1794823140, 1794823140, NULL, 'i am new in sweden where do i begin	I am new in Sweden. Where do I begin?');
INSERT INTO public.contact_answer VALUES (380658003767984130, 1, 380658003298222080, 380658002866208791, 2, 0, 'Olen uusi Ruotsissa. Mistä aloitan?', 'Tule Lärcentrumiin, Fabriksgatan 8, tiistaisin kello 13–16. Siellä saat apua sfi-opetukseen ilmoittautumisessa, kirjeiden ymmärtämisessä sekä esikoulun, koulun ja terveyskeskuksen löytämisessä.

Voimme järjestää tulkin. Väestökirjanpidon ja henkilötunnuksen hoitaa verovirasto (Skatteverket).', NULL, 'own:fi:Olen uusi Ruotsissa. Mistä aloitan?', 1794823140, 1794823140, NULL, 'olen uusi ruotsissa mist| aloitan	Olen uusi Ruotsissa. Mistä aloitan?');
INSERT INTO public.contact_answer VALUES (380658003767984131, 1, 380658003314999296, 380658002857820161, 0, 0, 'Jag har köpt något som inte fungerar. Vilka rättigheter har jag?', 'Du har rätt att klaga i tre år när du har köpt något av ett företag. Gå först till säljaren, skriftligt, och säg vad du vill: laga, byta eller få pengar tillbaka.

Säger säljaren nej kan du anmäla till Allmänna reklamationsnämnden. Vill du ha råd ringer du vår konsumentvägledare på onsdagar 9–12.', NULL, 'own:sv:Jag har köpt något som inte fungerar. Vilka rättigheter har jag?', 1794823140, 1794823140, NULL, 'jag har k}pt n{got som inte fungerar vilka r|ttigheter har jag	Jag har köpt något som inte fungerar. Vilka rättigheter har jag?');
INSERT INTO public.contact_answer VALUES (380658003772178432, 1, 380658003314999297, 380658002857820179, 0, 0, 'Vad betyder det när larmet tjuter?', 'Korta signaler om sju sekunder med uppehåll betyder Viktigt meddelande till allmänheten. Gå in, stäng dörrar, fönster och ventilation och lyssna på P4.

En lång signal på 30 till 40 sekunder betyder att faran är över. Vi provar larmet första måndagen i mars, juni, september och december klockan 15.', NULL, 'own:sv:Vad betyder det när larmet tjuter?', 1794823140, 1794823140, NULL, 'vad betyder det n|r larmet tjuter	Vad betyder det när larmet tjuter?');
INSERT INTO public.contact_answer VALUES (380658003772178433, 1, 380658003314999297, 380658002857820179, 1, 0, 'What does it mean when the siren sounds?', 'Short signals of seven seconds with pauses mean a public warning. Go indoors, close doors, windows and ventilation, and listen to the radio, P4.

One long signal of 30 to 40 seconds means that the danger is over. We test the siren on the first Monday of March, June, September and December at 15.', NULL, 'own:en:What does it mean when the siren sounds?', 1794823140, 1794823140, NULL, 'what does it mean when the siren sounds	What does it mean when the siren sounds?');
INSERT INTO public.contact_answer VALUES (380658003772178434, 1, 380658003314999297, 380658002857820179, 2, 0, 'Mitä hälytyksen ääni tarkoittaa?', 'Lyhyet, seitsemän sekunnin äänimerkit taukoineen tarkoittavat tärkeää tiedotetta yleisölle. Mene sisälle, sulje ovet, ikkunat ja ilmanvaihto ja kuuntele radiosta P4-kanavaa.

Yksi pitkä, 30–40 sekunnin äänimerkki tarkoittaa, että vaara on ohi. Hälytystä kokeillaan maalis-, kesä-, syys- ja joulukuun ensimmäisenä maanantaina kello 15.', NULL, 'own:fi:Mitä hälytyksen ääni tarkoittaa?', 1794823140, 1794823140, NULL, 'mit| h|lytyksen ||ni tarkoittaa	Mitä hälytyksen ääni tarkoittaa?');
INSERT INTO public.contact_answer VALUES (380658003772178435, 1, 380658003314999297, 380658002857820179, 0, 0, 'Vad ska jag ha hemma vid en kris?', 'Var beredd att klara dig en vecka utan hjälp. Ha vatten, mat som inte behöver kyl, värme, ficklampa, radio med batterier, kontanter och dina mediciner.

Vid ett långt strömavbrott öppnar vi trygghetspunkter. Närmaste står på kartan Trygghetspunkter, och på en lista i varje bibliotek.', NULL, 'own:sv:Vad ska jag ha hemma vid en kris?', 1794823140, 1794823140, NULL, 'vad ska jag ha hemma vid en kris	Vad ska jag ha hemma vid en kris?');
INSERT INTO public.contact_answer VALUES (380658003772178436, 1, 380658003319193600, 380658002866208785, 0, 0, 'Behöver vår förening tillstånd för ett lotteri?', 'Ni behöver registrera lotteriet hos oss om ni säljer lotter i Ekåsa. Det gäller i fem år och kostar 500 kronor. Ett litet lotteri på ett möte eller en fest behöver ingen registrering.

Ansök i e-tjänsten Lotteri tre veckor före. Skicka med stadgar och årsmötets protokoll.', NULL, 'own:sv:Behöver vår förening tillstånd för ett lotteri?', 1794823140, 1794823140, NULL, 'beh}ver v{r f}rening tillst{nd f}r ett lotteri	Behöver vår förening tillstånd för ett lotteri?');
INSERT INTO public.contact_answer VALUES (380658003772178437, 1, 380658003323387904, 380658002866208788, 0, 0, 'Hur får jag tag i någon på kommunen som journalist?', 'Ring presstelefonen på 0499-380 97, vardagar 8–17. Vi hjälper dig att nå den som kan svara. Bilder och pressmeddelanden finns i pressrummet.

Alla som arbetar i kommunen får själva svara dig. Ingen frågar vem som har sagt vad.', NULL, 'own:sv:Hur får jag tag i någon på kommunen som journalist?', 1794823140, 1794823140, NULL, 'hur f{r jag tag i n{gon p{ kommunen som journalist	Hur får jag tag i någon på kommunen som journalist?');


--
-- Data for Name: contact_case; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.contact_case VALUES (380658004195803137, 2, 'KC-1000', 'VMRTBC6RX8T8S2GRPT58SV706VJ0718HKJB9A60B3F0AJY21G6XG', 380658003398885376, 380658003264667649, 380658002857820161, 380658002857820162, 380658002870403087, 380658004195803136, 1, 0, 2, 1, 'Jag kan inte betala min faktura från kommunen i tid. Vad gör jag?', 1, 0, 0, NULL, 0, 1785853458, 20669, 1785918021, 20670, NULL, 1785918021, 20670, 64563, 64563);
INSERT INTO public.contact_case VALUES (380658004216774657, 2, 'KC-1001', 'DY4N5ZE3S953CZZ20Z4FCVMYZWGETQD0CSXT8KB3WRN8SVETX1NG', 380658003398885376, 380658003126255617, 380658002857820161, 380658002857820162, 380658002933317632, 380658004216774656, 1, 0, 2, 1, 'Hur skaffar jag lånekort?', 1, 0, 1, 1787119521, 0, 1786514721, 20677, 1786514721, 20677, NULL, 1786514721, 20677, 1, 1);
INSERT INTO public.contact_case VALUES (380658004220968961, 3, 'KC-1002', 'RWDVT7H3TR26SNZ90EPZ5HDJZRSFNZ6V4NAMWF7VPPYK9SS1AT5G', 380658003411468292, 380658003063341060, 380658002862014464, 380658002862014465, 380658002937511936, 380658004220968960, 1, 0, 2, 1, 'Hur ansöker jag om plats på fritids?', 1, 1, 0, NULL, 0, 1787214495, 20685, 1787570009, 20689, NULL, 1787570009, 20689, 355514, 355514);
INSERT INTO public.contact_case VALUES (380658004237746178, 2, 'KC-1003', 'A0FQ19WS5Z58Z4WKG3N7X3S05WF8WDMF3RERRD3D0PR1H3S0E7DG', 380658003428245504, 380658003122061312, 380658002857820161, 380658002857820162, 380658002870403087, 380658004237746177, 4, 0, 2, 1, 'Hur gör jag en dödsboanmälan?', 1, 0, 0, NULL, 0, 1787944402, 20693, 1788161453, 20696, 'person102@exempel.example', 1788161453, 20696, 217051, 217051);
INSERT INTO public.contact_case VALUES (380658004246134787, 1, 'KC-1005', 'M8JPAN5B39J8S3PM04HJC6R04EFF5B7H3FQ995H1A0J0P05V71A0', 380658003428245506, 380658003151421441, 380658002857820161, 380658002857820162, NULL, NULL, 4, 0, 1, 0, 'Hur lång tid tar ett bygglov? Gäller Storgatan 1.', 0, 0, 0, NULL, 0, 1789459025, 20711, NULL, NULL, NULL, 1789459025, NULL, NULL, NULL);
INSERT INTO public.contact_case VALUES (380658004250329088, 1, 'KC-1006', '2YGCW3P5FQD8AXMKQ1BFER7TJ99FRM360CYPFG1ED9H7NAH8MQG0', 380658003428245506, 380658003151421442, 380658002857820161, 380658002857820162, NULL, NULL, 3, 0, 1, 0, 'Hur högt får mitt staket eller plank vara?', 0, 0, 0, NULL, 0, 1790235764, 20720, NULL, NULL, NULL, 1790235764, NULL, NULL, NULL);
INSERT INTO public.contact_case VALUES (380658004250329090, 1, 'KC-1007', 'NFQ5BCBEEVE08F94F81A11RXQCBHA0H85Z84SYM0SFW25VPC2WD0', 380658003398885376, 380658003122061312, 380658002857820161, 380658002857820162, NULL, 380658004237746177, 4, 0, 1, 0, 'Hur gör jag en dödsboanmälan?', 1, 0, 0, NULL, 0, 1791178335, 20731, NULL, NULL, NULL, 1791178335, NULL, NULL, NULL);
INSERT INTO public.contact_case VALUES (380658004254523393, 1, 'KC-1008', 'M63H61D6Y4SQN366XS8DZWXRFTSH3714B6BFD74TEP6P5WTJH0CG', 380658003432439809, 380658003168198656, 380658002857820161, 380658002857820162, NULL, 380658004254523392, 3, 0, 1, 0, 'Det är stopp i avloppet. Vem ringer jag? Gäller Stationsgatan 10.', 1, 0, 0, NULL, 0, 1791980796, 20740, NULL, NULL, NULL, 1791980796, NULL, NULL, NULL);
INSERT INTO public.contact_case VALUES (380658004254523396, 1, 'KC-1009', 'ZVZVXE79E4SGJK8EQPWVXHSCE1T8Z5MXT60T2QBDDT6WFZ1V0GE0', 380658003403079680, 380658003130449923, 380658002857820161, 380658002857820162, NULL, 380658004254523395, 4, 0, 1, 0, 'När har simhallen öppet?', 1, 0, 0, NULL, 0, 1792919275, 20751, NULL, NULL, 'person128@exempel.example', 1792919275, NULL, NULL, NULL);
INSERT INTO public.contact_case VALUES (380658004258717697, 1, 'KC-1010', '9B67WDZW0CNRMDB4WA51YE416H5E4CR3KXS0AFMZXP9JBJHD6WA0', 380658003398885376, 380658003231113217, 380658002857820161, 380658002857820162, NULL, 380658004258717696, 3, 0, 1, 0, 'När plogas min gata?', 1, 0, 0, NULL, 0, 1793776317, 20761, NULL, NULL, 'person136@exempel.example', 1793776317, NULL, NULL, NULL);
INSERT INTO public.contact_case VALUES (380658004258717700, 1, 'KC-1011', 'EZ1BXGWQK6BV39Y5ZQ1V79MK4TGR317X58NV0DQCCXG941NV11NG', 380658003428245506, 380658003151421442, 380658002857820161, 380658002857820162, NULL, 380658004258717699, 4, 0, 1, 0, 'Vad får jag bygga utan bygglov?', 1, 0, 0, NULL, 0, 1794815361, 20773, NULL, NULL, NULL, 1794815361, NULL, NULL, NULL);
INSERT INTO public.contact_case VALUES (380658254050496512, 2, 'KC-1050', '4J31JESDAKZ8DAH3MB132VKTJ9CM9GD5JKGH6FVPQ8FYVB38HMH0', 380658003398885376, 380658003226918912, 380658002857820170, 380658002857820171, NULL, NULL, 3, 0, 1, 0, 'Hålet i Storgatan är djupt', 0, 1, 0, NULL, 0, 1794823200, 20773, NULL, NULL, NULL, 1794823200, NULL, NULL, NULL);
INSERT INTO public.contact_case VALUES (380658256088928264, 2, 'KC-1100', 'MA5CXKAKVYJC70MVD7JR8EC872V4FG710XM4Q9QYA8Y54QCT5PA0', 380658003398885376, 380658003226918912, 380658002857820170, 380658002857820171, NULL, NULL, 3, 0, 1, 0, 'Hålet i Storgatan är djupt', 0, 1, 0, NULL, 0, 1794823200, 20773, NULL, NULL, NULL, 1794823200, NULL, NULL, NULL);
INSERT INTO public.contact_case VALUES (380658256223145995, 1, 'KC-1150', '1SF0H8VNE0435673QJVPJ53QK4B2A1MPPQVV3FDA6XFTNDX4GETG', 380658003398885376, 380658003214336001, 380658002857820161, 380658002857820162, NULL, 380658256223145994, 3, 0, 1, 0, 'Lampan är trasig, se bilden', 1, 0, 0, NULL, 0, 1794823200, 20773, NULL, NULL, 'a@example.org', 1794823200, NULL, NULL, NULL);
INSERT INTO public.contact_case VALUES (380658508040769545, 3, 'KC-1250', 'MA1S6BSM9ZZ7RVG15TWVYC7SHVPS46JZHNT135KKA8ETET484T90', 380658003398885376, 380658003176587264, 380658002857820161, 380658002857820162, 380658002870403087, 380658508040769544, 1, 0, 2, 1, 'När hämtas soporna hos mig?', 1, 0, 1, 1795428000, 1, 1794823200, 20773, 1794823200, 20773, NULL, 1794823200, 20773, 1, 1);
INSERT INTO public.contact_case VALUES (380658508040769549, 1, 'KC-1251', '62AKH006452TT0RAWZE7MAG7F4HGJ65Z3ZNK942WYKM5ZZZ4XP1G', 380658003398885376, 380658003176587264, 380658002857820161, 380658002857820162, 380658002870403087, 380658508040769544, 1, 0, 1, 0, 'Soporna står kvar', 1, 0, 0, NULL, 0, 1794823200, 20773, NULL, NULL, NULL, 1794823200, NULL, NULL, NULL);
INSERT INTO public.contact_case VALUES (380658256231534602, 2, 'KC-1200', 'Q0P2RGTE7C4W54BWYT3CZD041MSQZK2P4ZR0PHFJM3E3BZCZSDJG', 380658003398885376, 380658003176587264, 380658002857820161, 380658002857820162, 380658002870403087, NULL, 1, 0, 2, 1, 'När öppnar badet', 0, 0, 1, 1795428000, 0, 1794823200, 20773, 1794823200, 20773, NULL, 1794823200, 20773, 1, 1);
INSERT INTO public.contact_case VALUES (380658004246134785, 3, 'KC-1004', '7TP1N5SR4V92MPNTP82FSXDV2QGGSEYK3GM03FFDGP4VNQNRQKE0', 380658003403079680, 380658003054952450, 380658002857820167, 380658002857820168, NULL, 380658004246134784, 3, 0, 1, 0, 'Hur lämnar jag uppgift om min inkomst till förskolan?', 1, 1, 0, NULL, 0, 1788762087, 20703, NULL, NULL, NULL, 1794823200, 20773, 6061113, NULL);
INSERT INTO public.contact_case VALUES (380658508040769551, 2, 'KC-1252', 'FN5NBD32558EHKAFWX2XNQZ82NZDBRRHYBVAW4WQT14V75YWEYMG', 380658003398885376, 380658003214336001, 380658002857820161, 380658002857820162, 380658002870403087, 380658508040769544, 1, 0, 2, 1, 'Och parkeringen då?', 1, 0, 1, 1795428000, 0, 1794823200, 20773, 1794823200, 20773, NULL, 1794823200, 20773, 1, 1);
INSERT INTO public.contact_case VALUES (380658508040769555, 2, 'KC-1253', '795GJ76YRSHTXYTF1NNSC7NSAN9WESFYNJKDSS8NK86EX16MHN0G', 380658003398885376, 380658003285639168, 380658002857820161, 380658002857820162, 380658002870403087, NULL, 2, 0, 2, 1, 'Var ligger kommunhuset?', 0, 0, 1, 1795428000, 0, 1794823200, 20773, 1794823200, 20773, NULL, 1794823200, 20773, 1, 1);
INSERT INTO public.contact_case VALUES (380658508040769559, 2, 'KC-1254', 'VWMJY39JYM5S8N7NK6TMWNEZ98230MM8VQ3688MFS1891JSC48J0', 380658003398885376, 380658003059146755, 380658002857820161, 380658002857820162, 380658002870403087, NULL, 1, 0, 2, 2, 'Koppla mig till rektorn', 0, 1, 0, NULL, 0, 1794823200, 20773, 1794823200, 20773, NULL, 1794823200, NULL, NULL, 1);
INSERT INTO public.contact_case VALUES (380658508040769561, 2, 'KC-1255', 'F13YSXXTFAXY17GZJ6B0V36BZGS3A2KZB7PJ1CSAF1NE5Z8455N0', 380658003398885376, 380658003226918912, 380658002857820161, 380658002857820162, 380658002870403087, NULL, 3, 0, 1, 0, 'Kan någon ringa mig om lekplatsen?', 0, 0, 0, NULL, 0, 1794823200, 20773, NULL, NULL, NULL, 1794823200, NULL, NULL, NULL);
INSERT INTO public.contact_case VALUES (380658508044963849, 3, 'KC-1300', 'H57BXQYH1R708NHCKPBN5W3RAY90973HRAAXRB27KBP6MNYSVS6G', 380658003398885376, 380658003151421441, 380658002857820161, 380658002857820162, 380658002870403087, 380658508044963848, 3, 0, 1, 0, 'Får jag bygga ett torn av tegel?', 1, 0, 0, NULL, 0, 1794823200, 20773, NULL, NULL, 'tora@torn.example', 1794823200, 20773, 1, NULL);
INSERT INTO public.contact_case VALUES (380658508049158153, 2, 'KC-1350', '9ES67XYWF8STMJYY2KW5QMWW7F95Z0X37PT237ZVRZNA0J5TRMZG', 380658003398885376, 380658003226918912, 380658002857820161, 380658002857820162, NULL, 380658508049158152, 3, 0, 1, 0, 'Frågan om kanariegången', 1, 0, 0, NULL, 0, 1794823200, 20773, NULL, NULL, NULL, 1794823200, NULL, NULL, NULL);
INSERT INTO public.contact_case VALUES (380658508049158158, 1, 'KC-1351', 'RB3YVRZTTXE78RXQ8H0C2P8G0MX7JWY4SMXEV908XB7ER5043S7G', 380658003398885376, 380658003214336001, 380658002857820161, 380658002857820162, NULL, 380658508049158152, 3, 0, 1, 0, 'Andra frågan från samma håll', 1, 0, 0, NULL, 0, 1794823200, 20773, NULL, NULL, NULL, 1794823200, NULL, NULL, NULL);
INSERT INTO public.contact_case VALUES (380658508053352456, 1, 'KC-1400', 'E61FHZ8YZ9A09EPXJ089NW619QW7KQV47DX83SF7WN2JXFNAS7B0', 380658003398885376, 380658003214336001, 380658002857820161, 380658002857820162, NULL, 380658508049158152, 3, 0, 1, 0, 'Tredje frågan från samma håll', 1, 0, 0, NULL, 0, 1794823200, 20773, NULL, NULL, NULL, 1794823200, NULL, NULL, NULL);
INSERT INTO public.contact_case VALUES (380658508057546763, 1, 'KC-1451', 'EG5R4C382NKP5TWJGY7ZAE8KZNSN94HR2PW7RXWW2EZ92SV1W6MG', 380658003398885376, 380658003126255617, 380658002857820161, 380658002857820162, NULL, NULL, 3, 0, 1, 0, 'Bidraget som ingen får veta om', 0, 0, 0, NULL, 0, 1794823200, 20773, NULL, NULL, NULL, 1794823200, NULL, NULL, NULL);
INSERT INTO public.contact_case VALUES (380658508057546760, 2, 'KC-1450', 'Q3QVPKYWZYCGPNKR8T8902DZK5ZDDKW1WZMCZGTKTCXEATW4DGTG', 380658003398885376, 380658003226918912, 380658002857820170, 380658002857820171, NULL, NULL, 3, 0, 1, 0, 'Gropen på Kungsgatan är djup', 0, 1, 0, NULL, 0, 1794823200, 20773, NULL, NULL, NULL, 1794823200, NULL, NULL, NULL);
INSERT INTO public.contact_case VALUES (380658254033723392, 2, 'KC-1500', '40X2YVZQ25M7GS11WE26RD4K96DJ2R18FKDX48NC7MH12AKRW2C0', 380658003398885376, 380658003277250561, 380658002857820161, 380658002857820162, 380658002870403087, NULL, 3, 0, 1, 0, 'Får jag bygga ett torn?', 0, 0, 0, NULL, 0, 1794823200, 20773, NULL, NULL, NULL, 1794823200, 20773, 1, NULL);
INSERT INTO public.contact_case VALUES (380658254084059137, 2, 'KC-1550', 'KWD7AN391H8YQM97GHRN1E1A3Q4KMF7ZYCWMR06CHGNA4Q3TMMC0', 380658003398885376, 380658003277250561, 380658002857820161, 380658002857820162, 380658002870403087, 380658254084059136, 3, 0, 2, 1, 'Min granne eldar varje kväll, vad gäller?', 1, 0, 0, NULL, 0, 1794823200, 20773, 1794823200, 20773, 'greta@granne.example', 1794823200, 20773, 1, 1);
INSERT INTO public.contact_case VALUES (380675804100558862, 1, 'KC-1603', 'X6MNQZ3V1XVMGKKG0K62NBVXA6HVFA6WZ1F88RP0PD4WB5ABZJXG', 380658003398885376, 380658003277250561, 380658002857820161, 380658002857820162, NULL, NULL, 3, 0, 1, 0, 'Central fråga', 0, 0, 0, NULL, 0, 1794823260, 20773, NULL, NULL, NULL, 1794823260, NULL, NULL, NULL);
INSERT INTO public.contact_case VALUES (380675804100558865, 1, 'KC-1604', 'X3XFKQGY0STND0ZYQRZASRVDZK87S7DVEQHA90J4K0JX6RDGT2WG', 380658003398885376, 380658003277250561, 380658002857820161, 380658002857820162, NULL, NULL, 3, 0, 1, 0, 'Stora bokstäver i typen', 0, 0, 0, NULL, 0, 1794823260, 20773, NULL, NULL, NULL, 1794823260, NULL, NULL, NULL);
INSERT INTO public.contact_case VALUES (380675804100558857, 2, 'KC-1600', '1SJ873VENEBABFQS13YK87PD5DNRCY557BPVYKAHESPDS1GJ7620', 380658003398885376, 380658003277250561, 380658002857820161, 380658002857820162, 380667869601480705, 380675804100558856, 3, 0, 2, 1, 'Hur ansöker jag om bygglov för en altan?', 1, 0, 0, NULL, 0, 1794823260, 20773, 1794823260, 20773, 'bo@example.com', 1794823260, 20773, 1, 1);
INSERT INTO public.contact_case VALUES (391982877711007753, 1, 'KC-1650', 'R6HYJB7MBAX8B3A24RDJCKBHVTX5YCWJEECSDG0M55TFX538S2D0', 380658003398885376, 380658003235307521, 380658002857820161, 380658002857820162, NULL, 391982877711007752, 3, 0, 1, 0, 'Felanmäl gatubelysning', 1, 0, 0, NULL, 0, 1794823200, 20773, NULL, NULL, 'asa@ekasa.example', 1794823200, NULL, NULL, NULL);
INSERT INTO public.contact_case VALUES (391982877711007759, 1, 'KC-1652', 'TSGAWKCGAVGC3VX57MSHNBZMDSHPF42SF9DBF9PAB54MSM6EWA30', 380658003398885376, 380658003071729667, 380658002857820161, 380658002857820162, NULL, NULL, 3, 0, 1, 0, 'Maten är kall.', 0, 0, 0, NULL, 0, 1794823200, 20773, NULL, NULL, NULL, 1794823200, NULL, NULL, NULL);
INSERT INTO public.contact_case VALUES (391982877711007763, 1, 'KC-1653', '5MYTFT8E8F95VCND089ED9P43JJ51DR7J2TXXP7C2QQ6ZXS8VJ50', 380658003398885376, 380658003235307521, 380658002857820161, 380658002857820162, 380658002870403087, NULL, 1, 0, 1, 0, 'Lampan blinkar', 0, 0, 0, NULL, 0, 1794823200, 20773, NULL, NULL, NULL, 1794823200, NULL, NULL, NULL);
INSERT INTO public.contact_case VALUES (391982877711007767, 2, 'KC-1654', 'Y1EVT2PMFYH3JR8GNC7J2Z030DMXPWQSP9Z27ZMGB2CXAZWB85KG', 380658003398885376, 380658003071729667, 380658002857820161, 380658002857820162, NULL, 391982877711007766, 3, 0, 1, 0, 'Soppan är kall.', 1, 0, 0, NULL, 0, 1794823200, 20773, NULL, NULL, NULL, 1794823200, NULL, NULL, NULL);
INSERT INTO public.contact_case VALUES (380667869635035144, 2, 'KC-1700', '52KPNBGM1HAGSFMZ2580VFCTBBBBF8RQNWNK5N1FJJM2B80Y2PFG', 380658003398885376, 380658003226918912, 380658002857820170, 380658002857820171, NULL, NULL, 3, 0, 1, 0, 'Hålet i Storgatan är djupt', 0, 1, 0, NULL, 0, 1794823200, 20773, NULL, NULL, NULL, 1794823200, NULL, NULL, NULL);
INSERT INTO public.contact_case VALUES (380658254088261632, 2, 'KC-1750', 'M9JRXGKWH5H6ZZSMN6VG75GPBDMD9QA1DFFXPDEWDM37RJ8XSW2G', 380658003398885376, 380658003226918912, 380658002857820170, 380658002857820171, NULL, NULL, 3, 0, 1, 0, 'Hålet i Storgatan är djupt', 0, 1, 0, NULL, 0, 1794823200, 20773, NULL, NULL, NULL, 1794823200, NULL, NULL, NULL);
INSERT INTO public.contact_case VALUES (380658254092460032, 2, 'KC-1800', '0MM48Z41YNDAGMN827G28DYQSD7BDXRQMS2WPVGTW8Z59AAXBTF0', 380658003398885376, 380658003226918912, 380658002857820170, 380658002857820171, NULL, NULL, 3, 0, 1, 0, 'Hålet i Storgatan är djupt', 0, 1, 0, NULL, 0, 1794823200, 20773, NULL, NULL, NULL, 1794823200, NULL, NULL, NULL);
INSERT INTO public.contact_case VALUES (380658254662893569, 1, 'KC-1850', 'BBXYN7TQPCA2B1CG6A6WZN8655QDE7YYM3ERWPXYA75FC7P358F0', 380658003398885376, 380658003214336001, 380658002857820161, 380658002857820162, NULL, 380658254662893568, 3, 0, 1, 0, 'Var kan jag lämna julgranen?', 1, 0, 0, NULL, 0, 1794823200, 20773, NULL, NULL, 'gran@example.org', 1794823200, NULL, NULL, NULL);


--
-- Data for Name: contact_case_type; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.contact_case_type VALUES (380658003398885376, 1, 'fraga', 1, 0, 'Fråga', 'Question', 'Kysymys', 'fr{ga	Fråga', 4, NULL, 0, 'Kontaktcenter svarar med de godkända svaren. Saknas ett svar lämnas frågan till den enhet som äger ämnet.', NULL, NULL);
INSERT INTO public.contact_case_type VALUES (380658003403079680, 1, 'vagledning', 2, 1, 'Vägledning och råd', 'Guidance and advice', 'Neuvonta', 'v|gledning och r{d	Vägledning och råd', 7, NULL, 0, 'Kontaktcenter vägleder bland det som kommunen erbjuder. Råd som kräver bedömning lämnas till ämnets enhet.', NULL, NULL);
INSERT INTO public.contact_case_type VALUES (380658003403079681, 1, 'felanmalan', 3, 2, 'Felanmälan', 'Fault report', 'Vikailmoitus', 'felanm|lan	Felanmälan', 5, 380658002866208773, 2, 'Kontaktcenter tar plats, bild och hur farligt det är. Gata och park bekräftar inom två arbetsdagar och säger när felet är lagat.', NULL, NULL);
INSERT INTO public.contact_case_type VALUES (380658003407273984, 1, 'synpunkt', 1, 3, 'Synpunkt', 'View', 'Mielipide', 'synpunkt	Synpunkt', 5, NULL, 10, 'Kontaktcenter tackar och lämnar synpunkten till ämnets enhet, som svarar inom tio arbetsdagar och berättar vad den ledde till.', NULL, NULL);
INSERT INTO public.contact_case_type VALUES (380658003407273985, 1, 'klagomal', 2, 4, 'Klagomål', 'Complaint', 'Valitus', 'klagom{l	Klagomål', 8, NULL, 10, 'Kontaktcenter skriver ner vad som hände och vad personen vill. Ansvarig chef svarar inom tio arbetsdagar.', NULL, NULL);
INSERT INTO public.contact_case_type VALUES (380658003407273986, 1, 'berom', 1, 5, 'Beröm', 'Praise', 'Kiitos', 'ber}m	Beröm', 3, NULL, 5, 'Kontaktcenter tackar och skickar berömmet till enheten samma dag.', NULL, NULL);
INSERT INTO public.contact_case_type VALUES (380658003407273987, 1, 'intern', 1, 6, 'Intern fråga', 'Internal question', 'Sisäinen kysymys', 'intern fr{ga	Intern fråga', 2, NULL, 0, 'Frågor från kommunens egna anställda visas till intern service. De räknas inte i den offentliga statistiken.', NULL, NULL);
INSERT INTO public.contact_case_type VALUES (380658003407273988, 1, 'koppla', 1, 7, 'Koppla samtal', 'Connect a call', 'Puhelun yhdistäminen', 'koppla samtal	Koppla samtal', 1, NULL, 0, 'Kontaktcenter kopplar när den som ringer söker en viss person. Svarar ingen erbjuds återuppringning.', NULL, NULL);
INSERT INTO public.contact_case_type VALUES (380658003411468288, 1, 'arendestatus', 1, 8, 'Hur går det med mitt ärende?', 'How is my case going?', 'Miten asiani etenee?', 'hur g{r det med mitt |rende	Hur går det med mitt ärende?', 3, NULL, 1, 'Kontaktcenter säger vilket steg ärendet är på och när svar väntas. Är tiden passerad hör handläggaren av sig nästa arbetsdag.', NULL, NULL);
INSERT INTO public.contact_case_type VALUES (380658003411468289, 1, 'boka-tid', 3, 9, 'Boka tid hos handläggare', 'Book a time with an officer', 'Ajanvaraus käsittelijälle', 'boka tid hos handl|ggare	Boka tid hos handläggare', 4, NULL, 1, 'Kontaktcenter bokar i enheternas kalendrar. Varje enhet lägger upp tider två veckor framåt.', NULL, NULL);
INSERT INTO public.contact_case_type VALUES (380658003411468290, 1, 'blankett', 3, 10, 'Beställa blankett eller broschyr', 'Order a form or a leaflet', 'Lomakkeen tai esitteen tilaus', 'best|lla blankett eller broschyr	Beställa blankett eller broschyr', 3, NULL, 0, 'Kontaktcenter skickar hem blanketten samma dag.', NULL, NULL);
INSERT INTO public.contact_case_type VALUES (380658003411468291, 1, 'e-tjanst', 2, 11, 'Hjälp med e-tjänst', 'Help with an e-service', 'Apua sähköiseen palveluun', 'hj|lp med e tj|nst	Hjälp med e-tjänst', 8, NULL, 0, 'Kontaktcenter hjälper till hela vägen. Tekniska fel lämnas till den som förvaltar e-tjänsten.', NULL, NULL);
INSERT INTO public.contact_case_type VALUES (380658003411468292, 1, 'forskoleplats', 3, 12, 'Plats i förskola eller på fritids', 'Place in preschool or after-school care', 'Paikka esikoulussa tai vapaa-ajankodissa', 'plats i f}rskola eller p{ fritids	Plats i förskola eller på fritids', 6, 380658002857820182, 3, 'Kontaktcenter tar emot ansökan, uppsägning och köfrågor. Förskoleenheten svarar på önskemål om en viss förskola.', NULL, NULL);
INSERT INTO public.contact_case_type VALUES (380658003415662592, 1, 'forskoleavgift', 3, 13, 'Inkomst och avgift för förskola', 'Income and fee for preschool', 'Tulot ja esikoulumaksu', 'inkomst och avgift f}r f}rskola	Inkomst och avgift för förskola', 5, 380658002857820182, 5, 'Kontaktcenter registrerar inkomst och förklarar räkningen. Förskoleenheten rättar räkningar.', NULL, NULL);
INSERT INTO public.contact_case_type VALUES (380658003415662593, 1, 'skolval', 3, 14, 'Skolval och skolbyte', 'Choice and change of school', 'Koulun valinta ja vaihto', 'skolval och skolbyte	Skolval och skolbyte', 8, 380658002862014464, 5, 'Kontaktcenter förklarar hur valet går till och tar emot ansökan. Rektorn beslutar.', NULL, NULL);
INSERT INTO public.contact_case_type VALUES (380658003415662594, 1, 'skolskjuts', 4, 15, 'Skolskjuts', 'School transport', 'Koulukuljetus', 'skolskjuts	Skolskjuts', 15, 380658002862014464, 10, 'Kontaktcenter beslutar när avståndet räcker enligt reglerna. Grundskoleenheten prövar farlig väg och särskilda skäl.', NULL, NULL);
INSERT INTO public.contact_case_type VALUES (380658003419856896, 1, 'busskort', 3, 16, 'Busskort', 'Bus card', 'Bussikortti', 'busskort	Busskort', 5, 380658002862014467, 2, 'Kontaktcenter spärrar kort och beställer nya. Gymnasiet lämnar ut dem nästa skoldag.', NULL, NULL);
INSERT INTO public.contact_case_type VALUES (380658003419856897, 1, 'kulturskola', 3, 17, 'Anmälan till kulturskolan', 'Application to the school of arts', 'Ilmoittautuminen taidekouluun', 'anm|lan till kulturskolan	Anmälan till kulturskolan', 5, 380658002866208779, 5, 'Kontaktcenter tar emot anmälan och svarar om kön. Kulturenheten placerar eleverna.', NULL, NULL);
INSERT INTO public.contact_case_type VALUES (380658003419856898, 1, 'hemtjanst', 6, 18, 'Ansökan om hemtjänst', 'Application for home help', 'Kotipalveluhakemus', 'ans}kan om hemtj|nst	Ansökan om hemtjänst', 60, 380658002862014479, 10, 'Kontaktcenter tar emot ansökan och kontaktuppgifter. Biståndsenheten hör av sig inom två arbetsdagar och beslutar inom tio.', NULL, NULL);
INSERT INTO public.contact_case_type VALUES (380658003419856899, 1, 'trygghetslarm', 4, 19, 'Trygghetslarm', 'Safety alarm', 'Turvahälytin', 'trygghetslarm	Trygghetslarm', 12, 380658002862014482, 5, 'Kontaktcenter beviljar larm till den som har fyllt 75. Hemtjänst och boende sätter upp det inom fem arbetsdagar.', NULL, NULL);
INSERT INTO public.contact_case_type VALUES (380658003419856900, 1, 'sarskilt-boende', 7, 20, 'Ansökan om särskilt boende', 'Application for a care home', 'Hakemus palveluasumiseen', 'ans}kan om s|rskilt boende	Ansökan om särskilt boende', 240, 380658002862014479, 20, 'Kontaktcenter informerar och bokar tid. Biståndsenheten utreder och beslutar.', NULL, NULL);
INSERT INTO public.contact_case_type VALUES (380658003424051200, 1, 'fardtjanst', 6, 21, 'Ansökan om färdtjänst', 'Application for special transport', 'Kuljetuspalveluhakemus', 'ans}kan om f|rdtj|nst	Ansökan om färdtjänst', 90, 380658002862014479, 20, 'Kontaktcenter ser till att ansökan är komplett. Biståndsenheten beslutar.', NULL, NULL);
INSERT INTO public.contact_case_type VALUES (380658003424051201, 1, 'bostadsanpassning', 4, 22, 'Bostadsanpassningsbidrag', 'Housing-adaptation grant', 'Asunnon muutostyöavustus', 'bostadsanpassningsbidrag	Bostadsanpassningsbidrag', 45, 380658002862014479, 15, 'Kontaktcenter handlägger enkla åtgärder upp till 5 000 kronor. Biståndsenheten tar större ombyggnader.', NULL, NULL);
INSERT INTO public.contact_case_type VALUES (380658003424051202, 1, 'lss', 7, 23, 'Ansökan om stöd enligt LSS', 'Application for support under LSS', 'LSS-tukihakemus', 'ans}kan om st}d enligt lss	Ansökan om stöd enligt LSS', 300, 380658002862014485, 30, 'Kontaktcenter informerar om stöden och tar emot ansökan. Funktionsstöd utreder och beslutar.', NULL, NULL);
INSERT INTO public.contact_case_type VALUES (380658003424051203, 1, 'ekonomiskt-bistand', 6, 24, 'Ansökan om ekonomiskt bistånd', 'Application for financial assistance', 'Toimeentulotukihakemus', 'ans}kan om ekonomiskt bist{nd	Ansökan om ekonomiskt bistånd', 120, 380658002862014476, 10, 'Kontaktcenter bokar första besöket och säger vilka papper som behövs. Försörjningsenheten handlägger. Ärendet är sekretess.', NULL, NULL);
INSERT INTO public.contact_case_type VALUES (380658003424051204, 1, 'orosanmalan', 7, 25, 'Oro för ett barn', 'Worry about a child', 'Huoli lapsesta', 'oro f}r ett barn	Oro för ett barn', 20, 380658002862014473, 0, 'Kontaktcenter kopplar genast till Mottagningen och antecknar ingenting om barnet. Svarar ingen ringer kontaktcenter socialjouren.', NULL, NULL);
INSERT INTO public.contact_case_type VALUES (380658003428245504, 1, 'dodsbo', 6, 26, 'Dödsboanmälan', 'Notice of a deceased person’s estate', 'Kuolinpesäilmoitus', 'd}dsboanm|lan	Dödsboanmälan', 90, 380658002862014476, 10, 'Kontaktcenter bokar tid och skickar listan över papper. Försörjningsenheten gör anmälan.', NULL, NULL);
INSERT INTO public.contact_case_type VALUES (380658003428245505, 1, 'god-man', 7, 27, 'God man', 'Guardian', 'Edunvalvoja', 'god man	God man', 180, 380658002866208785, 15, 'Kontaktcenter svarar om hur man ansöker och redovisar. Kansliet handlägger.', NULL, NULL);
INSERT INTO public.contact_case_type VALUES (380658003428245506, 1, 'bygglovsfraga', 2, 28, 'Fråga före bygglov', 'Question before a building permit', 'Kysymys ennen rakennuslupaa', 'fr{ga f}re bygglov	Fråga före bygglov', 10, 380658002862014488, 2, 'Kontaktcenter svarar efter checklistan för altan, staket, carport och friggebod. Annat svarar bygglovshandläggaren på inom två arbetsdagar.', NULL, NULL);
INSERT INTO public.contact_case_type VALUES (380658003428245507, 1, 'bygglov', 6, 29, 'Ansökan om bygglov', 'Application for a building permit', 'Rakennuslupahakemus', 'ans}kan om bygglov	Ansökan om bygglov', 360, 380658002862014488, 50, 'Kontaktcenter ser om något saknas i ansökan. Bygg- och planenheten beslutar inom tio veckor.', NULL, NULL);
INSERT INTO public.contact_case_type VALUES (380658003432439808, 1, 'miljoklagomal', 7, 30, 'Klagomål på miljö eller hälsa', 'Complaint about environment or health', 'Ympäristöä tai terveyttä koskeva valitus', 'klagom{l p{ milj} eller h|lsa	Klagomål på miljö eller hälsa', 120, 380658002862014491, 10, 'Kontaktcenter tar emot och skickar loggbok för buller. Miljöenheten bekräftar inom tio arbetsdagar.', NULL, NULL);
INSERT INTO public.contact_case_type VALUES (380658003432439809, 1, 'vattenlacka', 3, 31, 'Läcka eller stopp', 'Leak or blockage', 'Vuoto tai tukos', 'l|cka eller stopp	Läcka eller stopp', 4, 380658002866208770, 0, 'Kontaktcenter ringer jouren direkt och lägger upp driftinformation. Vatten och avfall svarar inom en timme.', NULL, NULL);
INSERT INTO public.contact_case_type VALUES (380658003432439810, 1, 'utebliven-hamtning', 3, 32, 'Utebliven hämtning av avfall', 'Waste not collected', 'Jätettä ei haettu', 'utebliven h|mtning av avfall	Utebliven hämtning av avfall', 4, 380658002866208770, 2, 'Kontaktcenter registrerar och svarar. Vatten och avfall tömmer inom två arbetsdagar.', NULL, NULL);
INSERT INTO public.contact_case_type VALUES (380658003432439811, 1, 'va-abonnemang', 3, 33, 'Ägarbyte och avläsning', 'Change of owner and reading', 'Omistajanvaihdos ja mittarinluku', '|garbyte och avl|sning	Ägarbyte och avläsning', 6, 380658002866208770, 5, 'Kontaktcenter gör ägarbyten och tar emot avläsningar.', NULL, NULL);
INSERT INTO public.contact_case_type VALUES (380658003432439812, 1, 'avlopp', 7, 34, 'Tillstånd för eget avlopp', 'Permit for private sewage', 'Oman viemäröinnin lupa', 'tillst{nd f}r eget avlopp	Tillstånd för eget avlopp', 240, 380658002862014491, 30, 'Kontaktcenter informerar och tar emot. Miljöenheten beslutar inom sex veckor.', NULL, NULL);
INSERT INTO public.contact_case_type VALUES (380658003436634112, 1, 'parkeringstillstand', 4, 35, 'Parkeringstillstånd', 'Parking permit', 'Pysäköintilupa', 'parkeringstillst{nd	Parkeringstillstånd', 25, 380658002866208773, 20, 'Kontaktcenter handlägger och beslutar enligt mallen. Avslag och tveksamma fall går till Gata och park.', NULL, NULL);
INSERT INTO public.contact_case_type VALUES (380658003436634113, 1, 'boendeparkering', 3, 36, 'Boendeparkering', 'Residents’ parking', 'Asukaspysäköinti', 'boendeparkering	Boendeparkering', 6, 380658002866208773, 2, 'Kontaktcenter prövar och lämnar ut tillståndet.', NULL, NULL);
INSERT INTO public.contact_case_type VALUES (380658003436634114, 1, 'gravtillstand', 5, 37, 'Tillstånd att gräva', 'Permit to dig', 'Kaivulupa', 'tillst{nd att gr|va	Tillstånd att gräva', 40, 380658002866208773, 10, 'Kontaktcenter tar emot ansökan. Gata och park beslutar inom tio arbetsdagar.', NULL, NULL);
INSERT INTO public.contact_case_type VALUES (380658003436634115, 1, 'skadeanmalan', 7, 38, 'Skada och ersättning', 'Damage and compensation', 'Vahinko ja korvaus', 'skada och ers|ttning	Skada och ersättning', 60, 380658002866208785, 20, 'Kontaktcenter tar emot anmälan. Kansliet lämnar den till försäkringsbolaget och bekräftar.', NULL, NULL);
INSERT INTO public.contact_case_type VALUES (380658003436634116, 1, 'lokalbokning', 3, 39, 'Boka lokal', 'Book premises', 'Tilan varaus', 'boka lokal	Boka lokal', 6, 380658002866208782, 1, 'Kontaktcenter bokar enstaka tider. Fritidsenheten fördelar fasta tider.', NULL, NULL);
INSERT INTO public.contact_case_type VALUES (380658003440828416, 1, 'foreningsbidrag', 6, 40, 'Bidrag till förening', 'Grant for an association', 'Yhdistysavustus', 'bidrag till f}rening	Bidrag till förening', 90, 380658002866208782, 40, 'Kontaktcenter svarar om regler och datum. Fritidsenheten handlägger.', NULL, NULL);
INSERT INTO public.contact_case_type VALUES (380658003440828417, 1, 'vigsel', 3, 41, 'Borgerlig vigsel', 'Civil wedding', 'Siviilivihkiminen', 'borgerlig vigsel	Borgerlig vigsel', 12, 380658002866208785, 3, 'Kontaktcenter bokar tid och vigselförrättare. Kansliet hjälper vid särskilda önskemål.', NULL, NULL);
INSERT INTO public.contact_case_type VALUES (380658003440828418, 1, 'handling', 3, 42, 'Begäran om allmän handling', 'Request for a public record', 'Asiakirjapyyntö', 'beg|ran om allm|n handling	Begäran om allmän handling', 10, 380658002866208785, 0, 'Kontaktcenter lämnar ut det som är offentligt och lätt att hitta. Annat går genast till registrator, som svarar samma dag om det går.', NULL, NULL);
INSERT INTO public.contact_case_type VALUES (380658003440828419, 1, 'registerutdrag', 5, 43, 'Registerutdrag', 'Extract of your personal data', 'Rekisteriote', 'registerutdrag	Registerutdrag', 30, 380658002866208785, 15, 'Kontaktcenter hjälper till med beställningen. Kansliet samlar uppgifterna och svarar inom en månad.', NULL, NULL);
INSERT INTO public.contact_case_type VALUES (380658003440828420, 1, 'faktura', 2, 44, 'Fråga om faktura', 'Question about an invoice', 'Laskua koskeva kysymys', 'fr{ga om faktura	Fråga om faktura', 7, NULL, 3, 'Kontaktcenter förklarar fakturan och ger längre tid enligt reglerna. Fel i fakturan rättas av den enhet som skickade den.', NULL, NULL);
INSERT INTO public.contact_case_type VALUES (380658003445022720, 1, 'serveringstillstand', 7, 45, 'Serveringstillstånd', 'Licence to serve alcohol', 'Anniskelulupa', 'serveringstillst{nd	Serveringstillstånd', 480, 380658002862014491, 40, 'Kontaktcenter informerar och bokar kunskapsprov. Miljöenheten utreder.', NULL, NULL);
INSERT INTO public.contact_case_type VALUES (380658003445022721, 1, 'livsmedel', 5, 46, 'Registrera livsmedelsverksamhet', 'Registration of a food business', 'Elintarviketoiminnan rekisteröinti', 'registrera livsmedelsverksamhet	Registrera livsmedelsverksamhet', 60, 380658002862014491, 10, 'Kontaktcenter hjälper till med e-tjänsten. Miljöenheten registrerar och planerar besök.', NULL, NULL);
INSERT INTO public.contact_case_type VALUES (380658003445022722, 1, 'sommarjobb', 3, 47, 'Sommarjobb', 'Summer job', 'Kesätyö', 'sommarjobb	Sommarjobb', 4, 380658002866208791, 5, 'Kontaktcenter svarar och rättar ansökningar fram till lottningen.', NULL, NULL);
INSERT INTO public.contact_case_type VALUES (380658003445022723, 1, 'e-forslag', 8, 48, 'E-förslag', 'E-proposal', 'Sähköinen ehdotus', 'e f}rslag	E-förslag', 45, 380658002866208785, 20, 'Kontaktcenter hjälper till att skriva förslaget. Kansliet granskar och nämnden beslutar.', NULL, NULL);


--
-- Data for Name: contact_helped; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.contact_helped VALUES (380658254562230272, 380658003717652481, 380658003214336001, 20773);


--
-- Data for Name: contact_message; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.contact_message VALUES (380658004195803138, 380658004195803137, 1, 1, NULL, NULL, 'Jag kan inte betala min faktura från kommunen i tid. Vad gör jag?', 1785853458);
INSERT INTO public.contact_message VALUES (380658004212580352, 380658004195803137, 2, 3, 380658002870403087, 380658003738624000, 'Ring oss före förfallodagen, så kan du få längre tid eller dela upp räkningen. Ha fakturanumret till hands.

Har du redan fått ett krav från inkassobolaget ringer du dem. Numret står på kravet.', 1785918021);
INSERT INTO public.contact_message VALUES (380658004216774658, 380658004216774657, 1, 1, NULL, NULL, 'Hur skaffar jag lånekort?', 1786514721);
INSERT INTO public.contact_message VALUES (380658004216774659, 380658004216774657, 2, 1, 380658002933317632, 380658003633766403, 'Kom till ett av våra bibliotek med legitimation. Du får kortet direkt, och det är gratis. Barn under 16 behöver en vårdnadshavares underskrift.

Kortet gäller på alla bibliotek i kommunen och för e-böcker.', 1786514721);
INSERT INTO public.contact_message VALUES (380658004220968962, 380658004220968961, 1, 1, NULL, NULL, 'Hur ansöker jag om plats på fritids?', 1787214495);
INSERT INTO public.contact_message VALUES (380658004229357568, 380658004220968961, 4, 0, 380658002929123328, NULL, '→ Grundskoleenheten
Personen har ringt förut om samma sak och vill prata med en handläggare.', 1787214495);
INSERT INTO public.contact_message VALUES (380658004237746176, 380658004220968961, 2, 3, 380658002937511936, 380658003566657543, 'Ansök i e-tjänsten Förskola och fritids senast två månader före. Barnet får plats på skolans eget fritidshem.

Fritids är öppet 6–18.30 på vardagar. Avgiften är högst två procent av hushållets inkomst.', 1787570009);
INSERT INTO public.contact_message VALUES (380658004237746179, 380658004237746178, 1, 4, NULL, NULL, 'Hur gör jag en dödsboanmälan?', 1787944402);
INSERT INTO public.contact_message VALUES (380658004241940480, 380658004237746178, 2, 3, 380658002870403087, 380658003625377797, 'Ring oss om den som har dött inte lämnar mer pengar än till begravningen, och inte äger någon bostad. Då kan en dödsboanmälan ersätta bouppteckningen. Gör det inom två månader.

Betala inga räkningar från dödsboet innan du har pratat med oss, utom begravning, hyra och el.', 1788161453);
INSERT INTO public.contact_message VALUES (380658004246134786, 380658004246134785, 1, 3, NULL, NULL, 'Hur lämnar jag uppgift om min inkomst till förskolan?', 1788762087);
INSERT INTO public.contact_message VALUES (380658004246134788, 380658004246134787, 1, 4, NULL, NULL, 'Hur lång tid tar ett bygglov? Gäller Storgatan 1.', 1789459025);
INSERT INTO public.contact_message VALUES (380658004250329089, 380658004250329088, 1, 3, NULL, NULL, 'Hur högt får mitt staket eller plank vara?', 1790235764);
INSERT INTO public.contact_message VALUES (380658004250329091, 380658004250329090, 1, 4, NULL, NULL, 'Hur gör jag en dödsboanmälan?', 1791178335);
INSERT INTO public.contact_message VALUES (380658004254523394, 380658004254523393, 1, 3, NULL, NULL, 'Det är stopp i avloppet. Vem ringer jag? Gäller Stationsgatan 10.', 1791980796);
INSERT INTO public.contact_message VALUES (380658004254523397, 380658004254523396, 1, 4, NULL, NULL, 'När har simhallen öppet?', 1792919275);
INSERT INTO public.contact_message VALUES (380658004258717698, 380658004258717697, 1, 3, NULL, NULL, 'När plogas min gata?', 1793776317);
INSERT INTO public.contact_message VALUES (380658004258717701, 380658004258717700, 1, 4, NULL, NULL, 'Vad får jag bygga utan bygglov?', 1794815361);
INSERT INTO public.contact_message VALUES (380658254054690816, 380658254050496512, 1, 3, NULL, NULL, 'Hålet i Storgatan är djupt', 1794823200);
INSERT INTO public.contact_message VALUES (380658256080539648, 380658254050496512, 4, 0, 380658002870403087, NULL, '→ Samhällsbyggnadsförvaltningen
Farligt', 1794823200);
INSERT INTO public.contact_message VALUES (380658256088928265, 380658256088928264, 1, 3, NULL, NULL, 'Hålet i Storgatan är djupt', 1794823200);
INSERT INTO public.contact_message VALUES (380658256214757376, 380658256088928264, 4, 0, 380658002870403087, NULL, '→ Samhällsbyggnadsförvaltningen
Farligt', 1794823200);
INSERT INTO public.contact_message VALUES (380658256223145996, 380658256223145995, 1, 3, NULL, NULL, 'Lampan är trasig, se bilden', 1794823200);
INSERT INTO public.contact_message VALUES (380658256231534600, 380658004246134785, 2, 3, 380658002870403087, NULL, 'Det färdiga svaret', 1794823200);
INSERT INTO public.contact_message VALUES (380658256231534603, 380658256231534602, 1, 1, NULL, NULL, 'När öppnar badet', 1794823200);
INSERT INTO public.contact_message VALUES (380658256231534604, 380658256231534602, 2, 1, 380658002870403087, NULL, 'Klockan nio.', 1794823200);
INSERT INTO public.contact_message VALUES (380658256231534607, 380658004246134785, 4, 0, 380658002870403087, NULL, '→ Socialförvaltningen
Därför att det är er sak', 1794823200);
INSERT INTO public.contact_message VALUES (380658508040769546, 380658508040769545, 1, 1, NULL, NULL, 'När hämtas soporna hos mig?', 1794823200);
INSERT INTO public.contact_message VALUES (380658508040769547, 380658508040769545, 2, 1, 380658002870403087, 380658003684098055, 'Skriv din adress i tjänsten Hämtdag, så ser du nästa hämtning för varje kärl. Kärlet ska stå ute klockan 6 på morgonen.

Blev det inte hämtat? Vänta ett dygn och anmäl det sedan till oss.', 1794823200);
INSERT INTO public.contact_message VALUES (380658508040769550, 380658508040769549, 1, 1, NULL, NULL, 'Soporna står kvar', 1794823200);
INSERT INTO public.contact_message VALUES (380658508040769552, 380658508040769551, 1, 1, NULL, NULL, 'Och parkeringen då?', 1794823200);
INSERT INTO public.contact_message VALUES (380658508040769553, 380658508040769551, 2, 1, 380658002870403087, NULL, 'Så här är det.', 1794823200);
INSERT INTO public.contact_message VALUES (380658508040769556, 380658508040769555, 1, 2, NULL, NULL, 'Var ligger kommunhuset?', 1794823200);
INSERT INTO public.contact_message VALUES (380658508040769557, 380658508040769555, 2, 2, 380658002870403087, NULL, 'Vid torget.', 1794823200);
INSERT INTO public.contact_message VALUES (380658508040769560, 380658508040769559, 1, 1, NULL, NULL, 'Koppla mig till rektorn', 1794823200);
INSERT INTO public.contact_message VALUES (380658508040769562, 380658508040769561, 1, 3, NULL, NULL, 'Kan någon ringa mig om lekplatsen?', 1794823200);
INSERT INTO public.contact_message VALUES (380658508044963850, 380658508044963849, 1, 3, NULL, NULL, 'Får jag bygga ett torn av tegel?', 1794823200);
INSERT INTO public.contact_message VALUES (380658508044963854, 380658508044963849, 2, 3, 380658002870403087, NULL, 'Ja, med bygglov.
Skicka en ritning.', 1794823200);
INSERT INTO public.contact_message VALUES (380658508044963859, 380658508044963849, 1, 3, NULL, NULL, 'Tack! Hur högt får det vara?', 1794823200);
INSERT INTO public.contact_message VALUES (380658508049158154, 380658508049158153, 1, 3, NULL, NULL, 'Frågan om kanariegången', 1794823200);
INSERT INTO public.contact_message VALUES (380658508049158159, 380658508049158158, 1, 3, NULL, NULL, 'Andra frågan från samma håll', 1794823200);
INSERT INTO public.contact_message VALUES (380658508053352457, 380658508053352456, 1, 3, NULL, NULL, 'Tredje frågan från samma håll', 1794823200);
INSERT INTO public.contact_message VALUES (380658508057546761, 380658508057546760, 1, 3, NULL, NULL, 'Gropen på Kungsgatan är djup', 1794823200);
INSERT INTO public.contact_message VALUES (380658508057546764, 380658508057546763, 1, 3, NULL, NULL, 'Bidraget som ingen får veta om', 1794823200);
INSERT INTO public.contact_message VALUES (380658508057546766, 380658508057546760, 4, 0, 380658002870403087, NULL, '→ Samhällsbyggnadsförvaltningen
Laga', 1794823200);
INSERT INTO public.contact_message VALUES (380658254033723393, 380658254033723392, 1, 3, NULL, NULL, 'Får jag bygga ett torn?', 1794823200);
INSERT INTO public.contact_message VALUES (380658254994219008, 380658254033723392, 2, 3, 380658002870403087, NULL, 'Vi återkommer.', 1794823200);
INSERT INTO public.contact_message VALUES (380658254088253440, 380658254084059137, 1, 3, NULL, NULL, 'Min granne eldar varje kväll, vad gäller?', 1794823200);
INSERT INTO public.contact_message VALUES (380658254969057280, 380658254084059137, 2, 3, 380658002870403087, NULL, 'Det är tillåtet.', 1794823200);
INSERT INTO public.contact_message VALUES (380675804100558858, 380675804100558857, 1, 3, NULL, NULL, 'Hur ansöker jag om bygglov för en altan?', 1794823260);
INSERT INTO public.contact_message VALUES (380675804100558863, 380675804100558862, 1, 3, NULL, NULL, 'Central fråga', 1794823260);
INSERT INTO public.contact_message VALUES (380675804100558866, 380675804100558865, 1, 3, NULL, NULL, 'Stora bokstäver i typen', 1794823260);
INSERT INTO public.contact_message VALUES (380675804100558868, 380675804100558857, 2, 3, 380667869601480705, NULL, 'Du söker på webben.', 1794823260);
INSERT INTO public.contact_message VALUES (391982877711007754, 391982877711007753, 1, 3, NULL, NULL, 'Det är mörkt.', 1794823200);
INSERT INTO public.contact_message VALUES (391982877711007760, 391982877711007759, 1, 3, NULL, NULL, 'Maten är kall.', 1794823200);
INSERT INTO public.contact_message VALUES (391982877711007764, 391982877711007763, 1, 1, NULL, NULL, 'Lampan blinkar', 1794823200);
INSERT INTO public.contact_message VALUES (391982877711007768, 391982877711007767, 1, 3, NULL, NULL, 'Soppan är kall.', 1794823200);
INSERT INTO public.contact_message VALUES (380667869635035145, 380667869635035144, 1, 3, NULL, NULL, 'Hålet i Storgatan är djupt', 1794823200);
INSERT INTO public.contact_message VALUES (380667869635035148, 380667869635035144, 4, 0, 380658002870403087, NULL, '→ Samhällsbyggnadsförvaltningen
Er, @olle.officer@ekasa.example', 1794823200);
INSERT INTO public.contact_message VALUES (380658254088261633, 380658254088261632, 1, 3, NULL, NULL, 'Hålet i Storgatan är djupt', 1794823200);
INSERT INTO public.contact_message VALUES (380658255258472448, 380658254088261632, 4, 0, 380658002870403087, NULL, '→ Samhällsbyggnadsförvaltningen
Er', 1794823200);
INSERT INTO public.contact_message VALUES (380658254096654336, 380658254092460032, 1, 3, NULL, NULL, 'Hålet i Storgatan är djupt', 1794823200);
INSERT INTO public.contact_message VALUES (380658254939709440, 380658254092460032, 4, 0, 380658002870403087, NULL, '→ Samhällsbyggnadsförvaltningen
Er', 1794823200);
INSERT INTO public.contact_message VALUES (380658254667087872, 380658254662893569, 1, 3, NULL, NULL, 'Var kan jag lämna julgranen?', 1794823200);


--
-- Data for Name: contact_missing; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.contact_missing VALUES (6344475221392330867, 380658003717652481, 20773, 'Det står inget om husvagnar');


--
-- Data for Name: contact_staff; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.contact_staff VALUES (380658003893813248, 1, 'Sten Hallin', 'sten hallin	Sten Hallin', 'Överförmyndarhandläggare', 380658002866208785, 'god man, förvaltare, årsräkning, arvode', '0499-380 06', 'sten.hallin@ekasa.example', 'sten.hallin@ekasa.example', '', NULL, '', NULL, NULL, NULL);
INSERT INTO public.contact_staff VALUES (380658003898007554, 1, 'Jonatan Wall', 'jonatan wall	Jonatan Wall', 'Ekonomihandläggare', 380658002866208785, 'fakturor, e-faktura, påminnelser, betalningar, anstånd', '0499-380 12', 'jonatan.wall@ekasa.example', 'jonatan.wall@ekasa.example', '', NULL, '', NULL, NULL, NULL);
INSERT INTO public.contact_staff VALUES (380658003898007555, 1, 'Ingela Norman', 'ingela norman	Ingela Norman', 'HR-specialist', 380658002857820176, 'lediga jobb, rekrytering, lön, intyg', '0499-380 13', 'ingela.norman@ekasa.example', 'ingela.norman@ekasa.example', 'vardagar 9–10', NULL, '', NULL, NULL, NULL);
INSERT INTO public.contact_staff VALUES (380658003902201860, 1, 'Mirja Aalto', 'mirja aalto	Mirja Aalto', 'Modersmålslärare', 380658002862014464, 'finska, modersmål, studiehandledning', '0499-380 25', 'mirja.aalto@ekasa.example', 'mirja.aalto@ekasa.example', 'vardagar 9–10', NULL, '', NULL, NULL, NULL);
INSERT INTO public.contact_staff VALUES (380658003906396160, 1, 'Bertil Grön', 'bertil gr}n	Bertil Grön', 'Kostchef', 380658002862014464, 'skolmat, matsedel, specialkost, allergi', '0499-380 26', 'bertil.gron@ekasa.example', 'bertil.gron@ekasa.example', 'tisdag och torsdag 13–15', NULL, '', NULL, NULL, NULL);
INSERT INTO public.contact_staff VALUES (380658003910590464, 1, 'Rune Alfredsson', 'rune alfredsson	Rune Alfredsson', 'Administratör', 380658002862014467, 'busskort, skolkort, inackordering, betyg', '0499-380 31', 'rune.alfredsson@ekasa.example', 'rune.alfredsson@ekasa.example', 'vardagar 9–10', NULL, '', NULL, NULL, NULL);
INSERT INTO public.contact_staff VALUES (380658003914784769, 1, 'Eskil Frid', 'eskil frid	Eskil Frid', 'Avgiftshandläggare', 380658002862014479, 'omsorgsavgift, inkomst, räkning för hemtjänst', '0499-380 45', 'eskil.frid@ekasa.example', 'eskil.frid@ekasa.example', 'vardagar 9–10', NULL, '', NULL, NULL, NULL);
INSERT INTO public.contact_staff VALUES (380658003914784770, 1, 'Aino Mattila', 'aino mattila	Aino Mattila', 'Anhörigkonsulent', 380658002862014482, 'anhöriga, avlösning, demens, finska', '0499-380 46', 'aino.mattila@ekasa.example', 'aino.mattila@ekasa.example', 'tisdag och torsdag 13–15', NULL, '', NULL, NULL, NULL);
INSERT INTO public.contact_staff VALUES (380658003923173377, 1, 'Stina Brolin', 'stina brolin	Stina Brolin', 'Familjerättssekreterare', 380658002862014473, 'faderskap, samarbetssamtal, familjehem', '0499-380 54', 'stina.brolin@ekasa.example', 'stina.brolin@ekasa.example', '', NULL, '', NULL, NULL, NULL);
INSERT INTO public.contact_staff VALUES (380658003927367684, 1, 'Karin Mätare', 'karin m|tare	Karin Mätare', 'Mätingenjör', 380658002862014488, 'kartor, nybyggnadskarta, utstakning, gränser', '0499-380 65', 'karin.matare@ekasa.example', 'karin.matare@ekasa.example', '', NULL, '', NULL, NULL, NULL);
INSERT INTO public.contact_staff VALUES (380658003948339200, 1, 'Rolf Sol', 'rolf sol	Rolf Sol', 'Energirådgivare', 380658002862014491, 'energi, solceller, elbil, klimat', '0499-380 68', 'rolf.sol@ekasa.example', 'rolf.sol@ekasa.example', 'vardagar 8–11', NULL, '', NULL, NULL, NULL);
INSERT INTO public.contact_staff VALUES (380658003956727808, 1, 'Tim Ton', 'tim ton	Tim Ton', 'Kulturskoleledare', 380658002866208779, 'kulturskola, kö, instrument, museum', '0499-380 82', 'tim.ton@ekasa.example', 'tim.ton@ekasa.example', '', NULL, '', NULL, NULL, NULL);
INSERT INTO public.contact_staff VALUES (380658003956727811, 1, 'Rolf Rask', 'rolf rask	Rolf Rask', 'Brandinspektör', 380658002857820179, 'eldning, brandskydd, sotning, beredskap, skyddsrum', '0499-380 98', 'rolf.officer@ekasa.example', 'rolf.officer@ekasa.example', 'tisdag och torsdag 13–15', NULL, '', NULL, 380658002962677762, NULL);
INSERT INTO public.contact_staff VALUES (380658003885424640, 2, 'Ulla Brandt', 'ulla brandt	Ulla Brandt', 'Kommundirektör', 380658002857820176, 'kommunens ledning, förvaltningschefer', '0499-380 01', 'ulla.brandt@ekasa.example', 'ulla.brandt@ekasa.example', 'vardagar 9–10', NULL, '', 380658003889618944, NULL, NULL);
INSERT INTO public.contact_staff VALUES (380658003889618944, 2, 'Henrik Asplund', 'henrik asplund	Henrik Asplund', 'Kommunsekreterare', 380658002866208785, 'kommunfullmäktige, kommunstyrelsen, protokoll, kallelser, delegation', '0499-380 02', 'henrik.asplund@ekasa.example', 'henrik.asplund@ekasa.example', 'tisdag och torsdag 13–15', NULL, '', 380658003889618945, NULL, NULL);
INSERT INTO public.contact_staff VALUES (380658003889618945, 2, 'Maja Rehn', 'maja rehn	Maja Rehn', 'Registrator', 380658002866208785, 'diarium, allmänna handlingar, utlämnande, e-förslag', '0499-380 03', 'maja.rehn@ekasa.example', 'maja.rehn@ekasa.example', 'vardagar 8–11', NULL, '', 380658003889618944, NULL, NULL);
INSERT INTO public.contact_staff VALUES (380658003889618946, 2, 'Åke Lövgren', '{ke l}vgren	Åke Lövgren', 'Jurist', 380658002866208785, 'överklagan, avtal, skadeståndskrav, dataskydd, personuppgifter', '0499-380 04', 'ake.lovgren@ekasa.example', 'ake.lovgren@ekasa.example', '', NULL, '', 380658003889618944, NULL, NULL);
INSERT INTO public.contact_staff VALUES (380658003931561984, 2, 'Sigrid Berg', 'sigrid berg	Sigrid Berg', 'Miljöinspektör', 380658002862014491, 'buller, radon, avlopp, värmepump, råttor', '0499-380 66', 'sigrid.berg@ekasa.example', 'sigrid.berg@ekasa.example', 'vardagar 9–10', NULL, '', 380658003931561985, NULL, NULL);
INSERT INTO public.contact_staff VALUES (380658003931561985, 2, 'Noel Ask', 'noel ask	Noel Ask', 'Livsmedelsinspektör', 380658002862014491, 'livsmedel, restaurang, serveringstillstånd, tobak, matförgiftning', '0499-380 67', 'noel.ask@ekasa.example', 'noel.ask@ekasa.example', 'tisdag och torsdag 13–15', NULL, '', 380658003931561984, NULL, NULL);
INSERT INTO public.contact_staff VALUES (380658003948339201, 2, 'Vera Videll', 'vera videll	Vera Videll', 'VA-ingenjör', 380658002866208770, 'vatten, avlopp, läcka, brunt vatten, anslutning', '0499-380 69', 'vera.officer@ekasa.example', 'vera.officer@ekasa.example', '', NULL, '', 380658003948339202, 380658002950094850, NULL);
INSERT INTO public.contact_staff VALUES (380658003948339202, 2, 'Tage Rör', 'tage r}r	Tage Rör', 'Kundhandläggare', 380658002866208770, 'vattenmätare, ägarbyte, sopkärl, hämtning, slamtömning, räkning', '0499-380 70', 'tage.ror@ekasa.example', 'tage.ror@ekasa.example', '', NULL, '', 380658003948339201, NULL, NULL);
INSERT INTO public.contact_staff VALUES (380658003952533504, 2, 'Gun Gren', 'gun gren	Gun Gren', 'Gatuingenjör', 380658002866208773, 'gator, hål i gatan, snöröjning, halka, gatubelysning', '0499-380 71', 'gun.officer@ekasa.example', 'gun.officer@ekasa.example', '', NULL, '', 380658003952533505, 380658002950094848, NULL);
INSERT INTO public.contact_staff VALUES (380658003952533505, 2, 'Love Asker', 'love asker	Love Asker', 'Trafikhandläggare', 380658002866208773, 'parkeringstillstånd, boendeparkering, hastighet, övergivna bilar, grävtillstånd', '0499-380 72', 'love.asker@ekasa.example', 'love.asker@ekasa.example', 'vardagar 9–10', 1794837600, 'möte', 380658003952533504, NULL, NULL);
INSERT INTO public.contact_staff VALUES (380658003952533506, 2, 'Alma Park', 'alma park	Alma Park', 'Parkchef', 380658002866208773, 'parker, lekplatser, träd, klotter, badplatser', '0499-380 73', 'alma.park@ekasa.example', 'alma.park@ekasa.example', 'tisdag och torsdag 13–15', NULL, '', 380658003952533504, NULL, NULL);
INSERT INTO public.contact_staff VALUES (380658003952533507, 2, 'Kalle Kallio', 'kalle kallio	Kalle Kallio', 'Kultur- och fritidschef', 380658002857820173, 'kultur, fritid, evenemang, bidrag till föreningar', '0499-380 80', 'kalle.officer@ekasa.example', 'kalle.officer@ekasa.example', 'vardagar 8–11', NULL, '', 380658003952533508, 380658002941706240, NULL);
INSERT INTO public.contact_staff VALUES (380658003952533508, 2, 'Moa Blad', 'moa blad	Moa Blad', 'Bibliotekarie', 380658002866208776, 'bibliotek, meröppet, boken kommer, lånekort', '0499-380 81', 'moa.blad@ekasa.example', 'moa.blad@ekasa.example', '', 1795010400, 'konferens', 380658003952533507, NULL, NULL);
INSERT INTO public.contact_staff VALUES (380658003956727809, 2, 'Ronja Sport', 'ronja sport	Ronja Sport', 'Bokningsansvarig', 380658002866208782, 'boka lokal, idrottshall, ishall, föreningsbidrag', '0499-380 83', 'ronja.sport@ekasa.example', 'ronja.sport@ekasa.example', '', NULL, '', 380658003956727810, NULL, NULL);
INSERT INTO public.contact_staff VALUES (380658003956727810, 2, 'Ebbe Våg', 'ebbe v{g	Ebbe Våg', 'Badmästare', 380658002866208782, 'simhall, simskola, badplatser, gym', '0499-380 84', 'ebbe.vag@ekasa.example', 'ebbe.vag@ekasa.example', 'vardagar 9–10', NULL, '', 380658003956727809, NULL, NULL);
INSERT INTO public.contact_staff VALUES (380658003889618947, 2, 'Nina Falk', 'nina falk	Nina Falk', 'Vigselsamordnare', 380658002866208785, 'borgerlig vigsel, vigselförrättare, lotterier', '0499-380 05', 'nina.falk@ekasa.example', 'nina.falk@ekasa.example', '', NULL, '', 380658003889618945, NULL, NULL);
INSERT INTO public.contact_staff VALUES (380658003893813249, 2, 'Kim Kvist', 'kim kvist	Kim Kvist', 'Kommunikatör', 380658002866208788, 'webbplats, nyheter, sociala medier, tillgänglighet', '0499-380 07', 'kim.communicator@ekasa.example', 'kim.communicator@ekasa.example', 'vardagar 9–10', NULL, '', 380658003893813250, 380658002895568896, NULL);
INSERT INTO public.contact_staff VALUES (380658003893813250, 2, 'Pontus Pil', 'pontus pil	Pontus Pil', 'Presschef', 380658002866208788, 'press, pressmeddelanden, intervjuer, krisinformation', '0499-380 08', 'pontus.press@ekasa.example', 'pontus.press@ekasa.example', 'tisdag och torsdag 13–15', NULL, '', 380658003893813249, 380658002903957505, NULL);
INSERT INTO public.contact_staff VALUES (380658003893813251, 2, 'Leila Haddad', 'leila haddad	Leila Haddad', 'Näringslivschef', 380658002866208791, 'företag, etablering, mark, lokaler, näringslivslots', '0499-380 09', 'leila.haddad@ekasa.example', 'leila.haddad@ekasa.example', 'vardagar 8–11', NULL, '', 380658003898007552, NULL, NULL);
INSERT INTO public.contact_staff VALUES (380658003898007552, 2, 'Isak Thor', 'isak thor	Isak Thor', 'Arbetsmarknadshandläggare', 380658002866208791, 'sommarjobb, praktik, feriejobb, ungdomar utan jobb', '0499-380 10', 'isak.thor@ekasa.example', 'isak.thor@ekasa.example', '', NULL, '', 380658003893813251, NULL, NULL);
INSERT INTO public.contact_staff VALUES (380658003898007553, 2, 'Petra Hamrin', 'petra hamrin	Petra Hamrin', 'Upphandlare', 380658002866208791, 'upphandling, anbud, ramavtal, leverantörer', '0499-380 11', 'petra.hamrin@ekasa.example', 'petra.hamrin@ekasa.example', '', 1795615200, 'ledig', NULL, NULL, NULL);
INSERT INTO public.contact_staff VALUES (380658003898007556, 2, 'Elin Envall', 'elin envall	Elin Envall', 'Verksamhetschef', 380658002857820164, 'skola, förskola, skolplikt, klagomål', '0499-380 20', 'elin.officer@ekasa.example', 'elin.officer@ekasa.example', 'tisdag och torsdag 13–15', NULL, '', 380658003902201856, 380658002937511936, NULL);
INSERT INTO public.contact_staff VALUES (380658003902201856, 2, 'Fredrika Borg', 'fredrika borg	Fredrika Borg', 'Rektor', 380658002857820182, 'förskolan Månen, förskolan Solen, nattis, omsorg på kvällar', '0499-380 21', 'fredrika.borg@ekasa.example', 'fredrika.borg@ekasa.example', 'vardagar 8–11', NULL, '', 380658003902201857, NULL, NULL);
INSERT INTO public.contact_staff VALUES (380658003902201857, 2, 'Anders Puls', 'anders puls	Anders Puls', 'Barnomsorgshandläggare', 380658002857820182, 'förskoleplats, kö, placering, avgifter, inkomst, fritids', '0499-380 22', 'anders.puls@ekasa.example', 'anders.puls@ekasa.example', '', NULL, '', 380658003902201856, NULL, NULL);
INSERT INTO public.contact_staff VALUES (380658003902201858, 2, 'Cecilia Ytter', 'cecilia ytter	Cecilia Ytter', 'Rektor', 380658002862014464, 'Hagaskolan, skolbyte, frånvaro, ledighet', '0499-380 23', 'cecilia.ytter@ekasa.example', 'cecilia.ytter@ekasa.example', '', NULL, '', 380658003902201859, NULL, NULL);
INSERT INTO public.contact_staff VALUES (380658003902201859, 2, 'Daniel Kock', 'daniel kock	Daniel Kock', 'Skolskjutssamordnare', 380658002862014464, 'skolskjuts, skolbuss, farlig väg, växelvis boende', '0499-380 24', 'daniel.kock@ekasa.example', 'daniel.kock@ekasa.example', '', NULL, '', 380658003902201858, NULL, NULL);
INSERT INTO public.contact_staff VALUES (380658003906396161, 2, 'Sanna Lilja', 'sanna lilja	Sanna Lilja', 'Skolkurator', 380658002862014470, 'elevhälsa, kränkning, mobbning, skolfrånvaro', '0499-380 27', 'sanna.lilja@ekasa.example', 'sanna.lilja@ekasa.example', 'vardagar 8–11', NULL, '', 380658003906396162, NULL, NULL);
INSERT INTO public.contact_staff VALUES (380658003906396162, 2, 'Tor Eklöf', 'tor ekl}f	Tor Eklöf', 'Skolpsykolog', 380658002862014470, 'utredning, anpassad skola, stöd', '0499-380 28', 'tor.eklof@ekasa.example', 'tor.eklof@ekasa.example', '', 1794924000, 'utbildning', 380658003906396161, NULL, NULL);
INSERT INTO public.contact_staff VALUES (380658003906396163, 2, 'Gabriella Stål', 'gabriella st{l	Gabriella Stål', 'Studie- och yrkesvägledare', 380658002862014467, 'gymnasieval, byta program, komvux, yrkesutbildning', '0499-380 29', 'gabriella.stal@ekasa.example', 'gabriella.stal@ekasa.example', '', NULL, '', 380658003906396164, NULL, NULL);
INSERT INTO public.contact_staff VALUES (380658003906396164, 2, 'Omar Said', 'omar said	Omar Said', 'Rektor', 380658002862014467, 'sfi, svenska för invandrare, Lärcentrum, komvux', '0499-380 30', 'omar.said@ekasa.example', 'omar.said@ekasa.example', '', NULL, '', 380658003906396163, NULL, NULL);
INSERT INTO public.contact_staff VALUES (380658003910590465, 2, 'Sara Sund', 'sara sund	Sara Sund', 'Socialchef', 380658002857820167, 'socialtjänst, klagomål, synpunkter', '0499-380 40', 'sara.officer@ekasa.example', 'sara.officer@ekasa.example', 'tisdag och torsdag 13–15', NULL, '', 380658003910590466, 380658002891374592, NULL);
INSERT INTO public.contact_staff VALUES (380658003910590466, 2, 'Ylva Ås', 'ylva {s	Ylva Ås', 'Verksamhetschef', 380658002857820167, 'äldreomsorg, avvikelser, bemanning', '0499-380 41', 'ylva.manager@ekasa.example', 'ylva.manager@ekasa.example', 'vardagar 8–11', NULL, '', 380658003910590465, 380658002958483457, NULL);
INSERT INTO public.contact_staff VALUES (380658003910590467, 2, 'Lotta Bergqvist', 'lotta bergqvist	Lotta Bergqvist', 'Biståndshandläggare', 380658002862014479, 'hemtjänst, trygghetslarm, särskilt boende, ansökan, Norrtorp', '0499-380 42', 'lotta.bergqvist@ekasa.example', 'lotta.bergqvist@ekasa.example', '', NULL, '', 380658003910590468, NULL, NULL);
INSERT INTO public.contact_staff VALUES (380658003910590468, 2, 'Miro Pavic', 'miro pavic	Miro Pavic', 'Biståndshandläggare', 380658002862014479, 'hemtjänst, särskilt boende, korttidsplats, centrum', '0499-380 43', 'miro.pavic@ekasa.example', 'miro.pavic@ekasa.example', '', NULL, '', 380658003910590467, NULL, NULL);
INSERT INTO public.contact_staff VALUES (380658003914784768, 2, 'Hilda Ros', 'hilda ros	Hilda Ros', 'Färdtjänsthandläggare', 380658002862014479, 'färdtjänst, riksfärdtjänst, bostadsanpassning', '0499-380 44', 'hilda.ros@ekasa.example', 'hilda.ros@ekasa.example', '', NULL, '', 380658003910590467, NULL, NULL);
INSERT INTO public.contact_staff VALUES (380658003914784771, 2, 'Berit Tång', 'berit t{ng	Berit Tång', 'Enhetschef', 380658002862014482, 'hemtjänst i centrum, scheman, nycklar', '0499-380 47', 'berit.tang@ekasa.example', 'berit.tang@ekasa.example', 'vardagar 8–11', NULL, '', 380658003914784772, NULL, NULL);
INSERT INTO public.contact_staff VALUES (380658003914784772, 2, 'Jens Kvarn', 'jens kvarn	Jens Kvarn', 'Enhetschef', 380658002862014482, 'boendet Linden, boendet Sjövik, matlådor', '0499-380 48', 'jens.kvarn@ekasa.example', 'jens.kvarn@ekasa.example', '', NULL, '', 380658003914784771, NULL, NULL);
INSERT INTO public.contact_staff VALUES (380658003918979072, 2, 'Nadja Holm', 'nadja holm	Nadja Holm', 'Kommunsjuksköterska', 380658002862014482, 'hemsjukvård, läkemedel, hjälpmedel', '0499-380 49', 'nadja.holm@ekasa.example', 'nadja.holm@ekasa.example', '', 1794837600, 'hembesök', NULL, NULL, NULL);
INSERT INTO public.contact_staff VALUES (380658003918979073, 2, 'Viktor Lans', 'viktor lans	Viktor Lans', 'LSS-handläggare', 380658002862014485, 'LSS, personlig assistans, ledsagare, kontaktperson, korttid', '0499-380 50', 'viktor.lans@ekasa.example', 'viktor.lans@ekasa.example', '', NULL, '', 380658003918979074, NULL, NULL);
INSERT INTO public.contact_staff VALUES (380658003918979074, 2, 'Emmy Sjö', 'emmy sj}	Emmy Sjö', 'Enhetschef', 380658002862014485, 'daglig verksamhet, gruppbostad, boendestöd', '0499-380 51', 'emmy.sjo@ekasa.example', 'emmy.sjo@ekasa.example', 'vardagar 9–10', NULL, '', 380658003918979073, NULL, NULL);
INSERT INTO public.contact_staff VALUES (380658003918979075, 2, 'Rita Malm', 'rita malm	Rita Malm', 'Socialsekreterare', 380658002862014473, 'orosanmälan, barn och familj, mottagning', '0499-380 52', 'rita.malm@ekasa.example', 'rita.malm@ekasa.example', 'tisdag och torsdag 13–15', NULL, '', 380658003923173376, NULL, NULL);
INSERT INTO public.contact_staff VALUES (380658003923173376, 2, 'Pelle Åström', 'pelle {str}m	Pelle Åström', 'Socialsekreterare', 380658002862014473, 'våld i nära relationer, missbruk, mottagning vuxna', '0499-380 53', 'pelle.astrom@ekasa.example', 'pelle.astrom@ekasa.example', 'vardagar 8–11', NULL, '', 380658003918979075, NULL, NULL);
INSERT INTO public.contact_staff VALUES (380658003923173378, 2, 'Ahmed Nuur', 'ahmed nuur	Ahmed Nuur', 'Ekonomihandläggare', 380658002862014476, 'ekonomiskt bistånd, försörjningsstöd, dödsbo', '0499-380 55', 'ahmed.nuur@ekasa.example', 'ahmed.nuur@ekasa.example', '', NULL, '', 380658003923173379, NULL, NULL);
INSERT INTO public.contact_staff VALUES (380658003923173379, 2, 'Klara Wik', 'klara wik	Klara Wik', 'Budget- och skuldrådgivare', 380658002862014476, 'skulder, skuldsanering, budget', '0499-380 56', 'klara.wik@ekasa.example', 'klara.wik@ekasa.example', '', NULL, '', 380658003923173378, NULL, NULL);
INSERT INTO public.contact_staff VALUES (380658003923173380, 2, 'Olle Öberg', 'olle }berg	Olle Öberg', 'Verksamhetschef', 380658002857820170, 'samhällsbyggnad, klagomål, kollektivtrafik', '0499-380 60', 'olle.officer@ekasa.example', 'olle.officer@ekasa.example', 'vardagar 9–10', NULL, '', 380658003927367680, 380658002887180288, NULL);
INSERT INTO public.contact_staff VALUES (380658003927367680, 2, 'Gustav Gård', 'gustav g{rd	Gustav Gård', 'Förvaltningschef', 380658002857820170, 'samhällsbyggnadsnämnden, investeringar', '0499-380 61', 'gustav.manager@ekasa.example', 'gustav.manager@ekasa.example', 'tisdag och torsdag 13–15', NULL, '', 380658003923173380, 380658002954289156, NULL);
INSERT INTO public.contact_staff VALUES (380658003927367681, 2, 'Bo Bark', 'bo bark	Bo Bark', 'Bygglovshandläggare', 380658002862014488, 'bygglov, altan, carport, tillbyggnad, attefallshus, staket', '0499-380 62', 'bo.officer@ekasa.example', 'bo.officer@ekasa.example', 'vardagar 8–11', NULL, '', 380658003927367682, 380658002945900546, NULL);
INSERT INTO public.contact_staff VALUES (380658003927367682, 2, 'Frida Linné', 'frida linne	Frida Linné', 'Byggnadsinspektör', 380658002862014488, 'startbesked, slutbesked, tekniskt samråd, rivning, olovligt byggande', '0499-380 63', 'frida.linne@ekasa.example', 'frida.linne@ekasa.example', '', NULL, '', 380658003927367681, NULL, NULL);
INSERT INTO public.contact_staff VALUES (380658003927367683, 2, 'Mattias Plan', 'mattias plan	Mattias Plan', 'Planarkitekt', 380658002862014488, 'detaljplaner, strandskydd, tomter, tomtkö', '0499-380 64', 'mattias.plan@ekasa.example', 'mattias.plan@ekasa.example', '', 1795096800, 'semester', 380658003927367681, NULL, NULL);


--
-- Data for Name: core_access_class; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_access_class VALUES (380658002853625858, 380658002853625857, 0, 1);
INSERT INTO public.core_access_class VALUES (380658002857820160, 380658002853625857, 1, 1);
INSERT INTO public.core_access_class VALUES (380658002857820162, 380658002857820161, 0, 1);
INSERT INTO public.core_access_class VALUES (380658002857820163, 380658002857820161, 1, 1);
INSERT INTO public.core_access_class VALUES (380658002857820165, 380658002857820164, 0, 1);
INSERT INTO public.core_access_class VALUES (380658002857820166, 380658002857820164, 1, 1);
INSERT INTO public.core_access_class VALUES (380658002857820168, 380658002857820167, 0, 1);
INSERT INTO public.core_access_class VALUES (380658002857820169, 380658002857820167, 1, 1);
INSERT INTO public.core_access_class VALUES (380658002857820171, 380658002857820170, 0, 1);
INSERT INTO public.core_access_class VALUES (380658002857820172, 380658002857820170, 1, 1);
INSERT INTO public.core_access_class VALUES (380658002857820174, 380658002857820173, 0, 1);
INSERT INTO public.core_access_class VALUES (380658002857820175, 380658002857820173, 1, 1);
INSERT INTO public.core_access_class VALUES (380658002857820177, 380658002857820176, 0, 1);
INSERT INTO public.core_access_class VALUES (380658002857820178, 380658002857820176, 1, 1);
INSERT INTO public.core_access_class VALUES (380658002857820180, 380658002857820179, 0, 1);
INSERT INTO public.core_access_class VALUES (380658002857820181, 380658002857820179, 1, 1);
INSERT INTO public.core_access_class VALUES (380658002857820183, 380658002857820182, 0, 1);
INSERT INTO public.core_access_class VALUES (380658002857820184, 380658002857820182, 1, 1);
INSERT INTO public.core_access_class VALUES (380658002862014465, 380658002862014464, 0, 1);
INSERT INTO public.core_access_class VALUES (380658002862014466, 380658002862014464, 1, 1);
INSERT INTO public.core_access_class VALUES (380658002862014468, 380658002862014467, 0, 1);
INSERT INTO public.core_access_class VALUES (380658002862014469, 380658002862014467, 1, 1);
INSERT INTO public.core_access_class VALUES (380658002862014471, 380658002862014470, 0, 1);
INSERT INTO public.core_access_class VALUES (380658002862014472, 380658002862014470, 1, 1);
INSERT INTO public.core_access_class VALUES (380658002862014474, 380658002862014473, 0, 1);
INSERT INTO public.core_access_class VALUES (380658002862014475, 380658002862014473, 1, 1);
INSERT INTO public.core_access_class VALUES (380658002862014477, 380658002862014476, 0, 1);
INSERT INTO public.core_access_class VALUES (380658002862014478, 380658002862014476, 1, 1);
INSERT INTO public.core_access_class VALUES (380658002862014480, 380658002862014479, 0, 1);
INSERT INTO public.core_access_class VALUES (380658002862014481, 380658002862014479, 1, 1);
INSERT INTO public.core_access_class VALUES (380658002862014483, 380658002862014482, 0, 1);
INSERT INTO public.core_access_class VALUES (380658002862014484, 380658002862014482, 1, 1);
INSERT INTO public.core_access_class VALUES (380658002862014486, 380658002862014485, 0, 1);
INSERT INTO public.core_access_class VALUES (380658002862014487, 380658002862014485, 1, 1);
INSERT INTO public.core_access_class VALUES (380658002862014489, 380658002862014488, 0, 1);
INSERT INTO public.core_access_class VALUES (380658002862014490, 380658002862014488, 1, 1);
INSERT INTO public.core_access_class VALUES (380658002866208768, 380658002862014491, 0, 1);
INSERT INTO public.core_access_class VALUES (380658002866208769, 380658002862014491, 1, 1);
INSERT INTO public.core_access_class VALUES (380658002866208771, 380658002866208770, 0, 1);
INSERT INTO public.core_access_class VALUES (380658002866208772, 380658002866208770, 1, 1);
INSERT INTO public.core_access_class VALUES (380658002866208774, 380658002866208773, 0, 1);
INSERT INTO public.core_access_class VALUES (380658002866208775, 380658002866208773, 1, 1);
INSERT INTO public.core_access_class VALUES (380658002866208777, 380658002866208776, 0, 1);
INSERT INTO public.core_access_class VALUES (380658002866208778, 380658002866208776, 1, 1);
INSERT INTO public.core_access_class VALUES (380658002866208780, 380658002866208779, 0, 1);
INSERT INTO public.core_access_class VALUES (380658002866208781, 380658002866208779, 1, 1);
INSERT INTO public.core_access_class VALUES (380658002866208783, 380658002866208782, 0, 1);
INSERT INTO public.core_access_class VALUES (380658002866208784, 380658002866208782, 1, 1);
INSERT INTO public.core_access_class VALUES (380658002866208786, 380658002866208785, 0, 1);
INSERT INTO public.core_access_class VALUES (380658002866208787, 380658002866208785, 1, 1);
INSERT INTO public.core_access_class VALUES (380658002866208789, 380658002866208788, 0, 1);
INSERT INTO public.core_access_class VALUES (380658002866208790, 380658002866208788, 1, 1);
INSERT INTO public.core_access_class VALUES (380658002866208792, 380658002866208791, 0, 1);
INSERT INTO public.core_access_class VALUES (380658002866208793, 380658002866208791, 1, 1);
INSERT INTO public.core_access_class VALUES (380658002870403073, 380658002870403072, 0, 1);
INSERT INTO public.core_access_class VALUES (380658002870403074, 380658002870403072, 1, 1);
INSERT INTO public.core_access_class VALUES (380658002870403076, 380658002870403075, 0, 1);
INSERT INTO public.core_access_class VALUES (380658002870403077, 380658002870403075, 1, 1);
INSERT INTO public.core_access_class VALUES (380658002870403079, 380658002870403078, 0, 1);
INSERT INTO public.core_access_class VALUES (380658002870403080, 380658002870403078, 1, 1);
INSERT INTO public.core_access_class VALUES (380658002870403082, 380658002870403081, 0, 1);
INSERT INTO public.core_access_class VALUES (380658002870403083, 380658002870403081, 1, 1);
INSERT INTO public.core_access_class VALUES (380658002870403085, 380658002870403084, 0, 1);
INSERT INTO public.core_access_class VALUES (380658002870403086, 380658002870403084, 1, 1);
INSERT INTO public.core_access_class VALUES (380658508057546769, 380658508057546768, 0, 1);
INSERT INTO public.core_access_class VALUES (380658508057546770, 380658508057546768, 1, 1);
INSERT INTO public.core_access_class VALUES (380658253891125250, 380658253891125249, 0, 1);
INSERT INTO public.core_access_class VALUES (380658253891125251, 380658253891125249, 1, 1);
INSERT INTO public.core_access_class VALUES (380658253891125253, 380658253891125252, 0, 1);
INSERT INTO public.core_access_class VALUES (380658253891125254, 380658253891125252, 1, 1);
INSERT INTO public.core_access_class VALUES (380658253891125256, 380658253891125255, 0, 1);
INSERT INTO public.core_access_class VALUES (380658253891125257, 380658253891125255, 1, 1);


--
-- Data for Name: core_attempt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_attempt VALUES ('PP26KVV8AX9AZ1ZZ01MX0CXK6K2HHKWG42MKSHJPCA9CS662FBBG', 1794823260);
INSERT INTO public.core_attempt VALUES ('XFAW7BB0F10A4W9K8NGV5XC73R1XHRM5R7G9T8F19S59WNP5929G', 1794823206);


--
-- Data for Name: core_calendar; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_calendar VALUES (380658002849431552, 1, 'besok', 1, 'Besök i kommunhuset', 'Visits to the town hall', 'Käynnit kunnantalolla', 720);
INSERT INTO public.core_calendar VALUES (380658002849431553, 1, 'bibliotek', 2, 'Biblioteket', 'The library', 'Kirjasto', 900);
INSERT INTO public.core_calendar VALUES (380658002849431554, 1, 'socialmottagning', 3, 'Socialtjänstens mottagning', 'Reception of the social services', 'Sosiaalipalvelujen vastaanotto', 720);
INSERT INTO public.core_calendar VALUES (380658002849431555, 1, 'kvarnen', 4, 'Återvinningscentralen Kvarnen', 'Kvarnen recycling centre', 'Kvarnenin kierrätyskeskus', 720);
INSERT INTO public.core_calendar VALUES (380658002853625856, 1, 'simhall', 5, 'Ekåsa simhall', 'Ekåsa swimming hall', 'Ekåsan uimahalli', 900);
INSERT INTO public.core_calendar VALUES (380658002845237249, 3, 'telefon', 0, 'Telefon', 'Telephone', 'Puhelin', 720);
INSERT INTO public.core_calendar VALUES (380658508032380937, 1, 'aj2ywnr00409', 1794823200, 'Återvinningscentralen', 'Recycling centre', 'Kierrätyskeskus', -1);


--
-- Data for Name: core_calendar_day; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_calendar_day VALUES (380658255321399296, 380658002845237249, 20811, -1, -1, 'Julafton');


--
-- Data for Name: core_calendar_week; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_calendar_week VALUES (380658002849431552, 1, 480, 720);
INSERT INTO public.core_calendar_week VALUES (380658002849431552, 1, 780, 990);
INSERT INTO public.core_calendar_week VALUES (380658002849431552, 2, 480, 720);
INSERT INTO public.core_calendar_week VALUES (380658002849431552, 2, 780, 990);
INSERT INTO public.core_calendar_week VALUES (380658002849431552, 3, 480, 720);
INSERT INTO public.core_calendar_week VALUES (380658002849431552, 3, 780, 990);
INSERT INTO public.core_calendar_week VALUES (380658002849431552, 4, 480, 720);
INSERT INTO public.core_calendar_week VALUES (380658002849431552, 4, 780, 1080);
INSERT INTO public.core_calendar_week VALUES (380658002849431552, 5, 480, 720);
INSERT INTO public.core_calendar_week VALUES (380658002849431552, 5, 780, 900);
INSERT INTO public.core_calendar_week VALUES (380658002849431553, 1, 600, 1080);
INSERT INTO public.core_calendar_week VALUES (380658002849431553, 2, 600, 1080);
INSERT INTO public.core_calendar_week VALUES (380658002849431553, 3, 600, 1080);
INSERT INTO public.core_calendar_week VALUES (380658002849431553, 4, 600, 1080);
INSERT INTO public.core_calendar_week VALUES (380658002849431553, 5, 600, 1020);
INSERT INTO public.core_calendar_week VALUES (380658002849431553, 6, 600, 840);
INSERT INTO public.core_calendar_week VALUES (380658002849431554, 1, 510, 720);
INSERT INTO public.core_calendar_week VALUES (380658002849431554, 1, 780, 960);
INSERT INTO public.core_calendar_week VALUES (380658002849431554, 2, 510, 720);
INSERT INTO public.core_calendar_week VALUES (380658002849431554, 2, 780, 960);
INSERT INTO public.core_calendar_week VALUES (380658002849431554, 3, 510, 720);
INSERT INTO public.core_calendar_week VALUES (380658002849431554, 3, 780, 960);
INSERT INTO public.core_calendar_week VALUES (380658002849431554, 4, 510, 720);
INSERT INTO public.core_calendar_week VALUES (380658002849431554, 4, 780, 960);
INSERT INTO public.core_calendar_week VALUES (380658002849431554, 5, 510, 720);
INSERT INTO public.core_calendar_week VALUES (380658002849431555, 1, 600, 1080);
INSERT INTO public.core_calendar_week VALUES (380658002849431555, 2, 600, 1080);
INSERT INTO public.core_calendar_week VALUES (380658002849431555, 3, 600, 1080);
INSERT INTO public.core_calendar_week VALUES (380658002849431555, 4, 600, 1080);
INSERT INTO public.core_calendar_week VALUES (380658002849431555, 5, 600, 960);
INSERT INTO public.core_calendar_week VALUES (380658002849431555, 6, 540, 840);
INSERT INTO public.core_calendar_week VALUES (380658002853625856, 1, 390, 1200);
INSERT INTO public.core_calendar_week VALUES (380658002853625856, 2, 720, 1200);
INSERT INTO public.core_calendar_week VALUES (380658002853625856, 3, 390, 1200);
INSERT INTO public.core_calendar_week VALUES (380658002853625856, 4, 720, 1200);
INSERT INTO public.core_calendar_week VALUES (380658002853625856, 5, 390, 1080);
INSERT INTO public.core_calendar_week VALUES (380658002853625856, 6, 540, 960);
INSERT INTO public.core_calendar_week VALUES (380658002853625856, 7, 540, 960);
INSERT INTO public.core_calendar_week VALUES (380658002845237249, 1, 540, 900);
INSERT INTO public.core_calendar_week VALUES (380658002845237249, 2, 450, 990);
INSERT INTO public.core_calendar_week VALUES (380658002845237249, 3, 450, 990);
INSERT INTO public.core_calendar_week VALUES (380658002845237249, 4, 450, 990);
INSERT INTO public.core_calendar_week VALUES (380658002845237249, 5, 450, 990);


--
-- Data for Name: core_digest; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: core_document; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_document VALUES (380658002836848640, 'tillganglighet', 0, 1, NULL);
INSERT INTO public.core_document VALUES (380658002841042946, 'personuppgifter', 1, 4, NULL);


--
-- Data for Name: core_document_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_document_version VALUES (380658002841042944, 1, 380658002836848640, 1, 1, 3, 'Accessibility', 'We want everybody to be able to use this website, also with a screen reader, magnified, or with a keyboard alone. It is built to follow the Swedish act on the accessibility of digital public services and the guidelines WCAG 2.1 at level AA.

Does something not work for you? Write to us under Send a question, or call. Tell us which page it was and what happened, and we will mend it or give you the information in another way.

If you are not content with our answer, you may report it to the Agency for Digital Government, which supervises the act.', 1, '', NULL, NULL, 1794823140, 1794823140, NULL);
INSERT INTO public.core_document_version VALUES (380658002841042945, 1, 380658002836848640, 2, 1, 3, 'Saavutettavuus', 'Haluamme, että kaikki voivat käyttää tätä sivustoa, myös ruudunlukijalla, suurennettuna tai pelkällä näppäimistöllä. Se on tehty noudattamaan Ruotsin lakia digitaalisten julkisten palvelujen saavutettavuudesta ja WCAG 2.1 -ohjeiden tasoa AA.

Eikö jokin toimi sinulle? Kirjoita meille kohdassa Lähetä kysymys tai soita. Kerro, mistä sivusta on kyse ja mitä tapahtui, niin korjaamme asian tai annamme tiedon muulla tavalla.

Jos et ole tyytyväinen vastaukseemme, voit ilmoittaa siitä Ruotsin digihallintoviranomaiselle (Myndigheten för digital förvaltning), joka valvoo lakia.', 1, '', NULL, NULL, 1794823140, 1794823140, NULL);
INSERT INTO public.core_document_version VALUES (380658002841042947, 1, 380658002841042946, 0, 1, 3, 'Så använder vi dina personuppgifter', 'När du skickar en fråga sparar vi det du skriver, och hur vi når dig om du har berättat det. Vi gör det för att kunna svara dig, och för att vi är skyldiga att ta hand om det som kommer in till kommunen.

Du behöver inte säga vem du är. Bara den som arbetar med ditt ärende läser det, och vi antecknar vem som har läst det. När ärendet är avslutat och tiden i vår plan har gått tas dina uppgifter bort.

Du har rätt att få veta vad vi har sparat om dig och att få fel rättade. Skriv till oss, eller ring. Du kan också klaga hos Integritetsskyddsmyndigheten.', 0, '', NULL, NULL, 1794823140, 1794823140, NULL);
INSERT INTO public.core_document_version VALUES (380658002841042948, 1, 380658002841042946, 1, 1, 3, 'How we use your personal data', 'When you send a question we keep what you write, and how to reach you if you have told us. We do so to be able to answer, and because we must take care of what comes in to the municipality.

You need not say who you are. Only those who work with your case read it, and we note who has read it. When the case is closed and the time in our plan has passed, your data is removed.

You have the right to know what we have kept about you and to have errors corrected. Write to us, or call. You may also complain to the Swedish Authority for Privacy Protection.', 1, '', NULL, NULL, 1794823140, 1794823140, NULL);
INSERT INTO public.core_document_version VALUES (380658002845237248, 1, 380658002841042946, 2, 1, 3, 'Näin käytämme henkilötietojasi', 'Kun lähetät kysymyksen, säilytämme sen, mitä kirjoitat, ja yhteystietosi, jos olet antanut ne. Teemme näin voidaksemme vastata sinulle ja koska meidän on huolehdittava kunnalle saapuneista asioista.

Sinun ei tarvitse kertoa, kuka olet. Vain asiaasi hoitavat lukevat sen, ja merkitsemme muistiin, kuka on lukenut sen. Kun asia on päättynyt ja suunnitelmamme mukainen aika on kulunut, tietosi poistetaan.

Sinulla on oikeus saada tietää, mitä olemme tallentaneet sinusta, ja saada virheet korjatuiksi. Kirjoita meille tai soita. Voit myös valittaa Ruotsin tietosuojaviranomaiselle (Integritetsskyddsmyndigheten).', 1, '', NULL, NULL, 1794823140, 1794823140, NULL);
INSERT INTO public.core_document_version VALUES (380658256227340296, 9, 380658002836848640, 0, 2, 3, 'Tillgänglighet', 'Vi vill att alla ska kunna läsa här, också med tangentbord.', 0, '', 380658002895568896, 380658002895568898, 1794823200, 1794823200, 1794823200);
INSERT INTO public.core_document_version VALUES (380658002836848641, 2, 380658002836848640, 0, 1, 3, 'Tillgänglighet', 'Vi vill att alla ska kunna använda den här webbplatsen, också med skärmläsare, förstoring eller enbart tangentbord. Den är byggd för att följa lagen om tillgänglighet till digital offentlig service och riktlinjerna WCAG 2.1 på nivå AA.

Hittar du något som inte fungerar för dig? Skriv till oss under Skicka en fråga, eller ring. Berätta vilken sida det gäller och vad som hände, så rättar vi det eller ger dig informationen på ett annat sätt.

Är du inte nöjd med vårt svar kan du anmäla det till Myndigheten för digital förvaltning, som har tillsyn över lagen.', 0, '', NULL, NULL, 1794823200, 1794823140, 1794823200);
INSERT INTO public.core_document_version VALUES (380658507864608768, 2, 380658002841042946, 0, 2, 1, 'Tillgänglighet', 'Ett helt stycke', 0, '', 380658002895568896, NULL, 1794823260, NULL, NULL);
INSERT INTO public.core_document_version VALUES (380658256227340297, 2, 380658002836848640, 0, 3, 4, 'Tillgänglighet', 'Vi vill att alla ska kunna använda den här webbplatsen, också med skärmläsare, förstoring eller enbart tangentbord. Den är byggd för att följa lagen om tillgänglighet till digital offentlig service och riktlinjerna WCAG 2.1 på nivå AA.

Hittar du något som inte fungerar för dig? Skriv till oss under Skicka en fråga, eller ring. Berätta vilken sida det gäller och vad som hände, så rättar vi det eller ger dig informationen på ett annat sätt.

Är du inte nöjd med vårt svar kan du anmäla det till Myndigheten för digital förvaltning, som har tillsyn över lagen.', 0, '', 380658002895568896, NULL, 1794823200, NULL, NULL);


--
-- Data for Name: core_draft; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_draft VALUES (380658002870403087, 'answer.aj2yn9s01001', '{"body":"Ett halvt svar"}', 1794823200);


--
-- Data for Name: core_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (1, 740, 40, 4, 0, 1794823140, NULL, 380658002832654336, '\x44cd2e870ba177631da9e9811b7408d39cdf29e74f40d505110327c55f571fe2');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (2, 740, 93, 9, 380658002836848640, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (3, 740, 93, 9, 380658002841042946, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (4, 740, 42, 5, 380658002845237249, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (5, 740, 42, 5, 380658002849431552, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (6, 740, 42, 5, 380658002849431553, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (7, 740, 42, 5, 380658002849431554, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (8, 740, 42, 5, 380658002849431555, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (9, 740, 42, 5, 380658002853625856, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (10, 740, 61, 3, 380658002870403087, 1794823140, NULL, 380658002874597376, '\xc08546a1945241af4959b958c9214fa788e501aa160970206bc11bef516cec72');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (11, 740, 30, 3, 380658002870403087, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (12, 740, 61, 3, 380658002882985984, 1794823140, NULL, 380658002882985985, '\x518f7ebe0726dab7cf2475dc03f87d320ce4136b8fbbb0b761cd7a2f89173a75');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (13, 740, 30, 3, 380658002882985984, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (14, 740, 61, 3, 380658002887180288, 1794823140, NULL, 380658002887180289, '\x306dfb708db5415fe90ba711fa6488e34c971a77ad3eddd8fcec92e3c2c5dbe2');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (15, 740, 30, 3, 380658002887180288, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (16, 740, 61, 3, 380658002891374592, 1794823140, NULL, 380658002891374593, '\x29ba01674c96f8432923bc044a1eec425d730e3b1735abcb01fc8b353d3479c7');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (17, 740, 30, 3, 380658002891374592, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (18, 740, 61, 3, 380658002895568896, 1794823140, NULL, 380658002895568897, '\xbe61d51ae721c3cae0dc8eaa79da4a05167c9a1c97a8c451d888c30c886af6ae');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (19, 740, 30, 3, 380658002895568896, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (20, 740, 61, 3, 380658002895568898, 1794823140, NULL, 380658002899763200, '\x7322368c8c6f0e83c442e245ae6ff6dc516ad55c9fe3e4ad9d9e2af3c0801d68');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (21, 740, 30, 3, 380658002895568898, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (22, 740, 61, 3, 380658002899763201, 1794823140, NULL, 380658002899763202, '\x37297e392bb3d5bfa961b0de449bc12e89ed7b0a363b0f6d13a79fa8170cfdc1');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (23, 740, 30, 3, 380658002899763201, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (24, 740, 61, 3, 380658002899763203, 1794823140, NULL, 380658002903957504, '\xaed48a340b04a12c34dff3b0880737168c761a556a7c61d928812cfe21554c56');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (25, 740, 30, 3, 380658002899763203, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (26, 740, 61, 3, 380658002903957505, 1794823140, NULL, 380658002903957506, '\x5efaaf0299f7c033f014a6c6667f6f4950b783a3aba9a3c4a35dc8193db6b6f8');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (27, 740, 30, 3, 380658002903957505, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (28, 740, 43, 4, 0, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (29, 741, 61, 3, 380658002920734720, 1794823140, NULL, 380658002920734721, '\xcf457ddc5c25e6719e1f97d0e51b70a0edfb9f5cd6c72486ea59efeec65ed6d5');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (30, 741, 30, 3, 380658002920734720, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (31, 741, 61, 3, 380658002920734722, 1794823140, NULL, 380658002920734723, '\x9057273bcb74b37c90eb852178e58be97381e5a96b82cea03ed9a6a9ee573d13');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (32, 741, 30, 3, 380658002920734722, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (33, 741, 61, 3, 380658002920734724, 1794823140, NULL, 380658002924929024, '\x6ebc1044b649747e20cd56158c13f8431e6d8a69b24f66756617f0bc0d7dcf46');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (34, 741, 30, 3, 380658002920734724, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (35, 741, 61, 3, 380658002929123328, 1794823140, NULL, 380658002929123329, '\x170630074d70ddc06c8660efd77faa0a611026e6ed775cc39ae307f85f01610e');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (36, 741, 30, 3, 380658002929123328, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (37, 741, 61, 3, 380658002933317632, 1794823140, NULL, 380658002933317633, '\xfbcf20839386724c625befed11102be78017786d2e93f849a0bda038bdc8288a');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (38, 741, 30, 3, 380658002933317632, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (39, 741, 61, 3, 380658002937511936, 1794823140, NULL, 380658002937511937, '\xb1a43ff54e02c4681f6bc9fdc938c06f41a43a29cc4e48932573abc47ed16a91');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (40, 741, 30, 3, 380658002937511936, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (41, 741, 61, 3, 380658002941706240, 1794823140, NULL, 380658002941706241, '\x1788572318e3fbb32223ba68f37f43ff1661bc1ecbb46ebcb5b62a485df9879b');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (42, 741, 30, 3, 380658002941706240, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (43, 741, 61, 3, 380658002945900544, 1794823140, NULL, 380658002945900545, '\xcbb1bf1dff69f9b821b2e745a3508e388b82eba4e709d745d6e7c6f1c75cd78b');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (44, 741, 30, 3, 380658002945900544, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (45, 741, 61, 3, 380658002945900546, 1794823140, NULL, 380658002945900547, '\x5c946c05c76a23996c39addd1f23e85b9e967bdfe603a9a90f47f8cc38ed848e');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (46, 741, 30, 3, 380658002945900546, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (47, 741, 61, 3, 380658002950094848, 1794823140, NULL, 380658002950094849, '\xe16a2d5b3286a2a8d70fee712ba44a22c6b80113c31fb723b126544f1615c7b1');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (48, 741, 30, 3, 380658002950094848, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (49, 741, 61, 3, 380658002950094850, 1794823140, NULL, 380658002950094851, '\xba8dca709931645b2b06745df7004cf626d34b8550fa62d985e1887e221d89aa');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (50, 741, 30, 3, 380658002950094850, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (51, 741, 61, 3, 380658002954289152, 1794823140, NULL, 380658002954289153, '\x421380e44daf1161188fc11b37dcc1b2936b26642c66101635eac883cf2bcb90');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (52, 741, 30, 3, 380658002954289152, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (53, 741, 61, 3, 380658002954289154, 1794823140, NULL, 380658002954289155, '\xfda2d9d65989634cff6675023b3fd5cb22cef2a367b714458e7a726ba30ce88c');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (54, 741, 30, 3, 380658002954289154, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (55, 741, 61, 3, 380658002954289156, 1794823140, NULL, 380658002958483456, '\x2dd8cc6c25ab12c388f4c02afd4b44b048085c769b5011b8dc83773874e47e4b');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (56, 741, 30, 3, 380658002954289156, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (57, 741, 61, 3, 380658002958483457, 1794823140, NULL, 380658002958483458, '\xa095a0a7398fb0d3777da99229a82e9407729ffc891b2e34242cfa2b997a15f2');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (58, 741, 30, 3, 380658002958483457, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (59, 741, 61, 3, 380658002962677760, 1794823140, NULL, 380658002962677761, '\x786c6f6ec87e90d515646d4c01d2eb6a04ff6aee4ec13be1cfa43dc69f2b7e09');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (60, 741, 30, 3, 380658002962677760, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (61, 741, 61, 3, 380658002962677762, 1794823140, NULL, 380658002962677763, '\x60a18c569f203127c950ec7a71224de1026a972bd9c34dd8223680438e107aec');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (62, 741, 30, 3, 380658002962677762, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (63, 741, 43, 4, 0, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (64, 742, 43, 4, 0, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (65, 743, 43, 4, 0, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (66, 744, 43, 4, 0, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (67, 745, 43, 4, 0, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (68, 746, 220, 45, 380658003398885376, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (69, 746, 220, 45, 380658003403079680, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (70, 746, 220, 45, 380658003403079681, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (71, 746, 220, 45, 380658003407273984, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (72, 746, 220, 45, 380658003407273985, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (73, 746, 220, 45, 380658003407273986, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (74, 746, 220, 45, 380658003407273987, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (75, 746, 220, 45, 380658003407273988, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (76, 746, 220, 45, 380658003411468288, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (77, 746, 220, 45, 380658003411468289, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (78, 746, 220, 45, 380658003411468290, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (79, 746, 220, 45, 380658003411468291, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (80, 746, 220, 45, 380658003411468292, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (81, 746, 220, 45, 380658003415662592, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (82, 746, 220, 45, 380658003415662593, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (83, 746, 220, 45, 380658003415662594, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (84, 746, 220, 45, 380658003419856896, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (85, 746, 220, 45, 380658003419856897, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (86, 746, 220, 45, 380658003419856898, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (87, 746, 220, 45, 380658003419856899, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (88, 746, 220, 45, 380658003419856900, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (89, 746, 220, 45, 380658003424051200, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (90, 746, 220, 45, 380658003424051201, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (91, 746, 220, 45, 380658003424051202, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (92, 746, 220, 45, 380658003424051203, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (93, 746, 220, 45, 380658003424051204, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (94, 746, 220, 45, 380658003428245504, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (95, 746, 220, 45, 380658003428245505, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (96, 746, 220, 45, 380658003428245506, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (97, 746, 220, 45, 380658003428245507, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (98, 746, 220, 45, 380658003432439808, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (99, 746, 220, 45, 380658003432439809, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (100, 746, 220, 45, 380658003432439810, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (101, 746, 220, 45, 380658003432439811, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (102, 746, 220, 45, 380658003432439812, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (103, 746, 220, 45, 380658003436634112, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (104, 746, 220, 45, 380658003436634113, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (105, 746, 220, 45, 380658003436634114, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (106, 746, 220, 45, 380658003436634115, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (107, 746, 220, 45, 380658003436634116, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (108, 746, 220, 45, 380658003440828416, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (109, 746, 220, 45, 380658003440828417, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (110, 746, 220, 45, 380658003440828418, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (111, 746, 220, 45, 380658003440828419, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (112, 746, 220, 45, 380658003440828420, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (113, 746, 220, 45, 380658003445022720, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (114, 746, 220, 45, 380658003445022721, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (115, 746, 220, 45, 380658003445022722, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (116, 746, 220, 45, 380658003445022723, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (117, 746, 43, 4, 0, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (118, 747, 20, 2, 380658003541491712, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (119, 747, 20, 2, 380658003545686016, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (120, 747, 20, 2, 380658003545686017, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (121, 747, 20, 2, 380658003549880320, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (122, 747, 20, 2, 380658003549880321, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (123, 747, 20, 2, 380658003549880322, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (124, 747, 20, 2, 380658003549880323, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (125, 747, 20, 2, 380658003549880324, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (126, 747, 20, 2, 380658003549880325, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (127, 747, 20, 2, 380658003549880326, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (128, 747, 20, 2, 380658003549880327, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (129, 747, 20, 2, 380658003554074624, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (130, 747, 20, 2, 380658003554074625, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (131, 747, 20, 2, 380658003554074626, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (132, 747, 20, 2, 380658003554074627, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (133, 747, 20, 2, 380658003554074628, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (134, 747, 20, 2, 380658003554074629, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (135, 747, 20, 2, 380658003554074630, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (136, 747, 20, 2, 380658003558268928, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (137, 747, 20, 2, 380658003558268929, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (138, 747, 20, 2, 380658003558268930, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (139, 747, 20, 2, 380658003558268931, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (140, 747, 20, 2, 380658003558268932, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (141, 747, 20, 2, 380658003558268933, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (142, 747, 20, 2, 380658003558268934, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (143, 747, 20, 2, 380658003558268935, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (144, 747, 20, 2, 380658003558268936, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (145, 747, 20, 2, 380658003562463232, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (146, 747, 20, 2, 380658003562463233, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (147, 747, 20, 2, 380658003562463234, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (148, 747, 20, 2, 380658003562463235, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (149, 747, 20, 2, 380658003562463236, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (150, 747, 20, 2, 380658003562463237, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (151, 747, 20, 2, 380658003562463238, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (152, 747, 20, 2, 380658003562463239, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (153, 747, 20, 2, 380658003562463240, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (154, 747, 20, 2, 380658003566657536, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (155, 747, 20, 2, 380658003566657537, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (156, 747, 20, 2, 380658003566657538, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (157, 747, 20, 2, 380658003566657539, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (158, 747, 20, 2, 380658003566657540, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (159, 747, 20, 2, 380658003566657541, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (160, 747, 20, 2, 380658003566657542, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (161, 747, 20, 2, 380658003566657543, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (162, 747, 20, 2, 380658003566657544, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (163, 747, 20, 2, 380658003566657545, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (164, 747, 20, 2, 380658003570851840, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (165, 747, 20, 2, 380658003570851841, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (166, 747, 20, 2, 380658003570851842, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (167, 747, 20, 2, 380658003570851843, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (168, 747, 20, 2, 380658003570851844, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (169, 747, 20, 2, 380658003570851845, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (170, 747, 20, 2, 380658003570851846, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (171, 747, 20, 2, 380658003570851847, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (172, 747, 20, 2, 380658003570851848, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (173, 747, 20, 2, 380658003570851849, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (174, 747, 20, 2, 380658003575046144, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (175, 747, 20, 2, 380658003575046145, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (176, 747, 20, 2, 380658003575046146, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (177, 747, 20, 2, 380658003575046147, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (178, 747, 20, 2, 380658003575046148, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (179, 747, 20, 2, 380658003575046149, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (180, 747, 20, 2, 380658003575046150, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (181, 747, 20, 2, 380658003575046151, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (182, 747, 20, 2, 380658003575046152, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (183, 747, 20, 2, 380658003579240448, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (184, 747, 20, 2, 380658003579240449, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (185, 747, 20, 2, 380658003579240450, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (186, 747, 20, 2, 380658003579240451, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (187, 747, 20, 2, 380658003579240452, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (188, 747, 20, 2, 380658003579240453, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (189, 747, 20, 2, 380658003579240454, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (190, 747, 20, 2, 380658003579240455, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (191, 747, 20, 2, 380658003583434752, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (192, 747, 20, 2, 380658003583434753, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (193, 747, 20, 2, 380658003583434754, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (194, 747, 20, 2, 380658003583434755, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (195, 747, 20, 2, 380658003583434756, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (196, 747, 20, 2, 380658003583434757, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (197, 747, 20, 2, 380658003583434758, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (198, 747, 20, 2, 380658003583434759, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (199, 747, 20, 2, 380658003587629056, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (200, 747, 20, 2, 380658003587629057, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (201, 747, 20, 2, 380658003587629058, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (202, 747, 20, 2, 380658003587629059, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (203, 747, 20, 2, 380658003587629060, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (204, 747, 20, 2, 380658003587629061, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (205, 747, 20, 2, 380658003587629062, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (206, 747, 20, 2, 380658003587629063, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (207, 747, 20, 2, 380658003587629064, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (208, 747, 20, 2, 380658003591823360, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (209, 747, 20, 2, 380658003591823361, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (210, 747, 43, 4, 0, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (211, 748, 20, 2, 380658003608600576, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (212, 748, 20, 2, 380658003608600577, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (213, 748, 20, 2, 380658003608600578, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (214, 748, 20, 2, 380658003608600579, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (215, 748, 20, 2, 380658003608600580, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (216, 748, 20, 2, 380658003608600581, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (217, 748, 20, 2, 380658003608600582, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (218, 748, 20, 2, 380658003612794880, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (219, 748, 20, 2, 380658003612794881, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (220, 748, 20, 2, 380658003612794882, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (221, 748, 20, 2, 380658003612794883, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (222, 748, 20, 2, 380658003612794884, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (223, 748, 20, 2, 380658003612794885, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (224, 748, 20, 2, 380658003612794886, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (225, 748, 20, 2, 380658003612794887, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (226, 748, 20, 2, 380658003612794888, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (227, 748, 20, 2, 380658003612794889, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (228, 748, 20, 2, 380658003616989184, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (229, 748, 20, 2, 380658003616989185, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (230, 748, 20, 2, 380658003616989186, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (231, 748, 20, 2, 380658003616989187, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (232, 748, 20, 2, 380658003616989188, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (233, 748, 20, 2, 380658003616989189, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (234, 748, 20, 2, 380658003616989190, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (235, 748, 20, 2, 380658003616989191, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (236, 748, 20, 2, 380658003616989192, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (237, 748, 20, 2, 380658003621183488, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (238, 748, 20, 2, 380658003621183489, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (239, 748, 20, 2, 380658003621183490, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (240, 748, 20, 2, 380658003621183491, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (241, 748, 20, 2, 380658003621183492, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (242, 748, 20, 2, 380658003621183493, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (243, 748, 20, 2, 380658003621183494, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (244, 748, 20, 2, 380658003621183495, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (245, 748, 20, 2, 380658003621183496, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (246, 748, 20, 2, 380658003625377792, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (247, 748, 20, 2, 380658003625377793, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (248, 748, 20, 2, 380658003625377794, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (249, 748, 20, 2, 380658003625377795, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (250, 748, 20, 2, 380658003625377796, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (251, 748, 20, 2, 380658003625377797, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (252, 748, 20, 2, 380658003625377798, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (253, 748, 20, 2, 380658003625377799, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (254, 748, 20, 2, 380658003625377800, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (255, 748, 20, 2, 380658003625377801, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (256, 748, 20, 2, 380658003629572096, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (257, 748, 20, 2, 380658003629572097, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (258, 748, 20, 2, 380658003629572098, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (259, 748, 20, 2, 380658003629572099, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (260, 748, 20, 2, 380658003629572100, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (261, 748, 20, 2, 380658003629572101, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (262, 748, 20, 2, 380658003629572102, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (263, 748, 20, 2, 380658003629572103, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (264, 748, 20, 2, 380658003629572104, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (265, 748, 20, 2, 380658003633766400, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (266, 748, 20, 2, 380658003633766401, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (267, 748, 20, 2, 380658003633766402, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (268, 748, 20, 2, 380658003633766403, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (269, 748, 20, 2, 380658003633766404, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (270, 748, 20, 2, 380658003633766405, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (271, 748, 20, 2, 380658003633766406, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (272, 748, 20, 2, 380658003633766407, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (273, 748, 20, 2, 380658003633766408, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (274, 748, 20, 2, 380658003633766409, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (275, 748, 20, 2, 380658003637960704, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (276, 748, 20, 2, 380658003637960705, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (277, 748, 20, 2, 380658003637960706, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (278, 748, 20, 2, 380658003637960707, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (279, 748, 20, 2, 380658003637960708, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (280, 748, 20, 2, 380658003637960709, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (281, 748, 20, 2, 380658003637960710, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (282, 748, 20, 2, 380658003637960711, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (283, 748, 20, 2, 380658003642155008, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (284, 748, 20, 2, 380658003642155009, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (285, 748, 20, 2, 380658003642155010, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (286, 748, 20, 2, 380658003642155011, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (287, 748, 20, 2, 380658003642155012, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (288, 748, 20, 2, 380658003642155013, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (289, 748, 20, 2, 380658003642155014, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (290, 748, 20, 2, 380658003642155015, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (291, 748, 20, 2, 380658003642155016, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (292, 748, 20, 2, 380658003646349312, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (293, 748, 43, 4, 0, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (294, 749, 20, 2, 380658003658932224, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (295, 749, 20, 2, 380658003658932225, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (296, 749, 20, 2, 380658003663126528, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (297, 749, 20, 2, 380658003663126529, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (298, 749, 20, 2, 380658003663126530, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (299, 749, 20, 2, 380658003663126531, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (300, 749, 20, 2, 380658003663126532, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (301, 749, 20, 2, 380658003663126533, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (302, 749, 20, 2, 380658003663126534, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (303, 749, 20, 2, 380658003663126535, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (304, 749, 20, 2, 380658003667320832, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (305, 749, 20, 2, 380658003667320833, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (306, 749, 20, 2, 380658003667320834, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (307, 749, 20, 2, 380658003667320835, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (308, 749, 20, 2, 380658003667320836, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (309, 749, 20, 2, 380658003667320837, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (310, 749, 20, 2, 380658003667320838, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (311, 749, 20, 2, 380658003667320839, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (312, 749, 20, 2, 380658003667320840, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (313, 749, 20, 2, 380658003671515136, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (314, 749, 20, 2, 380658003671515137, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (315, 749, 20, 2, 380658003671515138, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (316, 749, 20, 2, 380658003671515139, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (317, 749, 20, 2, 380658003671515140, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (318, 749, 20, 2, 380658003671515141, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (319, 749, 20, 2, 380658003671515142, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (320, 749, 20, 2, 380658003671515143, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (321, 749, 20, 2, 380658003671515144, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (322, 749, 20, 2, 380658003675709440, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (323, 749, 20, 2, 380658003675709441, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (324, 749, 20, 2, 380658003675709442, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (325, 749, 20, 2, 380658003675709443, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (326, 749, 20, 2, 380658003675709444, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (327, 749, 20, 2, 380658003675709445, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (328, 749, 20, 2, 380658003675709446, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (329, 749, 20, 2, 380658003675709447, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (330, 749, 20, 2, 380658003675709448, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (331, 749, 20, 2, 380658003675709449, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (332, 749, 20, 2, 380658003679903744, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (333, 749, 20, 2, 380658003679903745, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (334, 749, 20, 2, 380658003679903746, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (335, 749, 20, 2, 380658003679903747, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (336, 749, 20, 2, 380658003679903748, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (337, 749, 20, 2, 380658003679903749, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (338, 749, 20, 2, 380658003679903750, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (339, 749, 20, 2, 380658003679903751, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (340, 749, 20, 2, 380658003684098048, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (341, 749, 20, 2, 380658003684098049, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (342, 749, 20, 2, 380658003684098050, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (343, 749, 20, 2, 380658003684098051, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (344, 749, 20, 2, 380658003684098052, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (345, 749, 20, 2, 380658003684098053, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (346, 749, 20, 2, 380658003684098054, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (347, 749, 20, 2, 380658003684098055, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (348, 749, 20, 2, 380658003684098056, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (349, 749, 20, 2, 380658003684098057, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (350, 749, 20, 2, 380658003688292352, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (351, 749, 20, 2, 380658003688292353, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (352, 749, 20, 2, 380658003688292354, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (353, 749, 20, 2, 380658003688292355, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (354, 749, 20, 2, 380658003688292356, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (355, 749, 20, 2, 380658003688292357, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (356, 749, 20, 2, 380658003688292358, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (357, 749, 20, 2, 380658003688292359, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (358, 749, 20, 2, 380658003688292360, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (359, 749, 20, 2, 380658003692486656, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (360, 749, 20, 2, 380658003692486657, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (361, 749, 20, 2, 380658003692486658, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (362, 749, 20, 2, 380658003692486659, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (363, 749, 20, 2, 380658003692486660, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (364, 749, 20, 2, 380658003692486661, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (365, 749, 20, 2, 380658003692486662, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (366, 749, 20, 2, 380658003692486663, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (367, 749, 20, 2, 380658003692486664, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (368, 749, 20, 2, 380658003692486665, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (369, 749, 20, 2, 380658003692486666, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (370, 749, 20, 2, 380658003696680960, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (371, 749, 20, 2, 380658003696680961, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (372, 749, 20, 2, 380658003696680962, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (373, 749, 20, 2, 380658003696680963, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (374, 749, 43, 4, 0, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (375, 750, 20, 2, 380658003713458176, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (376, 750, 20, 2, 380658003713458177, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (377, 750, 20, 2, 380658003713458178, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (378, 750, 20, 2, 380658003713458179, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (379, 750, 20, 2, 380658003713458180, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (380, 750, 20, 2, 380658003717652480, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (381, 750, 20, 2, 380658003717652481, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (382, 750, 20, 2, 380658003717652482, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (383, 750, 20, 2, 380658003717652483, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (384, 750, 20, 2, 380658003717652484, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (385, 750, 20, 2, 380658003717652485, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (386, 750, 20, 2, 380658003717652486, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (387, 750, 20, 2, 380658003717652487, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (388, 750, 20, 2, 380658003717652488, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (389, 750, 20, 2, 380658003721846784, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (390, 750, 20, 2, 380658003721846785, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (391, 750, 20, 2, 380658003721846786, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (392, 750, 20, 2, 380658003721846787, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (393, 750, 20, 2, 380658003721846788, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (394, 750, 20, 2, 380658003721846789, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (395, 750, 20, 2, 380658003721846790, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (396, 750, 20, 2, 380658003721846791, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (397, 750, 20, 2, 380658003721846792, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (398, 750, 20, 2, 380658003726041088, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (399, 750, 20, 2, 380658003726041089, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (400, 750, 20, 2, 380658003726041090, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (401, 750, 20, 2, 380658003726041091, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (402, 750, 20, 2, 380658003726041092, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (403, 750, 20, 2, 380658003726041093, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (404, 750, 20, 2, 380658003726041094, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (405, 750, 20, 2, 380658003726041095, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (406, 750, 20, 2, 380658003730235392, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (407, 750, 20, 2, 380658003730235393, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (408, 750, 20, 2, 380658003730235394, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (409, 750, 20, 2, 380658003730235395, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (410, 750, 20, 2, 380658003730235396, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (411, 750, 20, 2, 380658003730235397, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (412, 750, 20, 2, 380658003730235398, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (413, 750, 20, 2, 380658003734429696, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (414, 750, 20, 2, 380658003734429697, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (415, 750, 20, 2, 380658003734429698, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (416, 750, 20, 2, 380658003734429699, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (417, 750, 20, 2, 380658003734429700, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (418, 750, 20, 2, 380658003734429701, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (419, 750, 20, 2, 380658003734429702, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (420, 750, 20, 2, 380658003734429703, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (421, 750, 20, 2, 380658003734429704, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (422, 750, 20, 2, 380658003734429705, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (423, 750, 20, 2, 380658003738624000, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (424, 750, 20, 2, 380658003738624001, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (425, 750, 20, 2, 380658003738624002, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (426, 750, 20, 2, 380658003738624003, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (427, 750, 20, 2, 380658003738624004, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (428, 750, 20, 2, 380658003738624005, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (429, 750, 20, 2, 380658003738624006, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (430, 750, 20, 2, 380658003738624007, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (431, 750, 20, 2, 380658003738624008, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (432, 750, 20, 2, 380658003742818304, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (433, 750, 20, 2, 380658003742818305, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (434, 750, 20, 2, 380658003742818306, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (435, 750, 20, 2, 380658003742818307, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (436, 750, 20, 2, 380658003742818308, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (437, 750, 20, 2, 380658003742818309, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (438, 750, 20, 2, 380658003742818310, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (439, 750, 20, 2, 380658003742818311, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (440, 750, 20, 2, 380658003742818312, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (441, 750, 20, 2, 380658003742818313, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (442, 750, 20, 2, 380658003747012608, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (443, 750, 20, 2, 380658003747012609, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (444, 750, 20, 2, 380658003747012610, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (445, 750, 20, 2, 380658003747012611, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (446, 750, 20, 2, 380658003747012612, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (447, 750, 20, 2, 380658003747012613, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (448, 750, 20, 2, 380658003747012614, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (449, 750, 20, 2, 380658003747012615, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (450, 750, 20, 2, 380658003751206912, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (451, 750, 20, 2, 380658003751206913, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (452, 750, 20, 2, 380658003751206914, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (453, 750, 20, 2, 380658003751206915, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (454, 750, 20, 2, 380658003751206916, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (455, 750, 20, 2, 380658003751206917, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (456, 750, 20, 2, 380658003751206918, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (457, 750, 43, 4, 0, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (458, 751, 20, 2, 380658003767984128, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (459, 751, 20, 2, 380658003767984129, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (460, 751, 20, 2, 380658003767984130, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (461, 751, 20, 2, 380658003767984131, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (462, 751, 20, 2, 380658003772178432, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (463, 751, 20, 2, 380658003772178433, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (464, 751, 20, 2, 380658003772178434, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (465, 751, 20, 2, 380658003772178435, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (466, 751, 20, 2, 380658003772178436, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (467, 751, 20, 2, 380658003772178437, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (468, 751, 43, 4, 0, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (469, 752, 160, 33, 380658003793149952, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (470, 753, 163, 33, 380658003793149952, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (471, 754, 160, 33, 380658003809927168, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (472, 755, 163, 33, 380658003809927168, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (473, 756, 224, 46, 380658003885424640, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (474, 756, 224, 46, 380658003889618944, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (475, 756, 224, 46, 380658003889618945, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (476, 756, 224, 46, 380658003889618946, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (477, 756, 224, 46, 380658003889618947, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (478, 756, 224, 46, 380658003893813248, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (479, 756, 224, 46, 380658003893813249, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (480, 756, 224, 46, 380658003893813250, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (481, 756, 224, 46, 380658003893813251, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (482, 756, 224, 46, 380658003898007552, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (483, 756, 224, 46, 380658003898007553, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (484, 756, 224, 46, 380658003898007554, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (485, 756, 224, 46, 380658003898007555, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (486, 756, 224, 46, 380658003898007556, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (487, 756, 224, 46, 380658003902201856, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (488, 756, 224, 46, 380658003902201857, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (489, 756, 224, 46, 380658003902201858, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (490, 756, 224, 46, 380658003902201859, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (491, 756, 224, 46, 380658003902201860, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (492, 756, 224, 46, 380658003906396160, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (493, 756, 224, 46, 380658003906396161, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (494, 756, 224, 46, 380658003906396162, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (495, 756, 224, 46, 380658003906396163, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (496, 756, 224, 46, 380658003906396164, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (497, 756, 224, 46, 380658003910590464, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (498, 756, 224, 46, 380658003910590465, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (499, 756, 224, 46, 380658003910590466, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (500, 756, 224, 46, 380658003910590467, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (501, 756, 224, 46, 380658003910590468, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (502, 756, 224, 46, 380658003914784768, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (503, 756, 224, 46, 380658003914784769, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (504, 756, 224, 46, 380658003914784770, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (505, 756, 224, 46, 380658003914784771, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (506, 756, 224, 46, 380658003914784772, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (507, 756, 224, 46, 380658003918979072, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (508, 756, 224, 46, 380658003918979073, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (509, 756, 224, 46, 380658003918979074, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (510, 756, 224, 46, 380658003918979075, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (511, 756, 224, 46, 380658003923173376, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (512, 756, 224, 46, 380658003923173377, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (513, 756, 224, 46, 380658003923173378, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (514, 756, 224, 46, 380658003923173379, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (515, 756, 224, 46, 380658003923173380, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (516, 756, 224, 46, 380658003927367680, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (517, 756, 224, 46, 380658003927367681, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (518, 756, 224, 46, 380658003927367682, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (519, 756, 224, 46, 380658003927367683, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (520, 756, 224, 46, 380658003927367684, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (521, 756, 224, 46, 380658003931561984, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (522, 756, 224, 46, 380658003931561985, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (523, 756, 43, 4, 0, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (524, 757, 224, 46, 380658003948339200, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (525, 757, 224, 46, 380658003948339201, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (526, 757, 224, 46, 380658003948339202, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (527, 757, 224, 46, 380658003952533504, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (528, 757, 224, 46, 380658003952533505, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (529, 757, 224, 46, 380658003952533506, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (530, 757, 224, 46, 380658003952533507, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (531, 757, 224, 46, 380658003952533508, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (532, 757, 224, 46, 380658003956727808, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (533, 757, 224, 46, 380658003956727809, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (534, 757, 224, 46, 380658003956727810, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (535, 757, 224, 46, 380658003956727811, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (536, 757, 226, 46, 380658003885424640, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (537, 757, 226, 46, 380658003889618944, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (538, 757, 226, 46, 380658003889618945, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (539, 757, 226, 46, 380658003889618946, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (540, 757, 226, 46, 380658003889618947, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (541, 757, 226, 46, 380658003893813249, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (542, 757, 226, 46, 380658003893813250, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (543, 757, 226, 46, 380658003893813251, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (544, 757, 226, 46, 380658003898007552, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (545, 757, 226, 46, 380658003898007553, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (546, 757, 226, 46, 380658003898007556, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (547, 757, 226, 46, 380658003902201856, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (548, 757, 226, 46, 380658003902201857, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (549, 757, 226, 46, 380658003902201858, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (550, 757, 226, 46, 380658003902201859, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (551, 757, 226, 46, 380658003906396161, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (552, 757, 226, 46, 380658003906396162, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (553, 757, 226, 46, 380658003906396163, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (554, 757, 226, 46, 380658003906396164, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (555, 757, 226, 46, 380658003910590465, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (556, 757, 226, 46, 380658003910590466, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (557, 757, 226, 46, 380658003910590467, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (558, 757, 226, 46, 380658003910590468, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (559, 757, 226, 46, 380658003914784768, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (560, 757, 226, 46, 380658003914784771, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (561, 757, 226, 46, 380658003914784772, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (562, 757, 226, 46, 380658003918979072, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (563, 757, 226, 46, 380658003918979073, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (564, 757, 226, 46, 380658003918979074, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (565, 757, 226, 46, 380658003918979075, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (566, 757, 226, 46, 380658003923173376, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (567, 757, 226, 46, 380658003923173378, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (568, 757, 226, 46, 380658003923173379, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (569, 757, 226, 46, 380658003923173380, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (570, 757, 226, 46, 380658003927367680, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (571, 757, 226, 46, 380658003927367681, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (572, 757, 226, 46, 380658003927367682, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (573, 757, 226, 46, 380658003927367683, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (574, 757, 43, 4, 0, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (575, 758, 226, 46, 380658003931561984, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (576, 758, 226, 46, 380658003931561985, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (577, 758, 226, 46, 380658003948339201, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (578, 758, 226, 46, 380658003948339202, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (579, 758, 226, 46, 380658003952533504, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (580, 758, 226, 46, 380658003952533505, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (581, 758, 226, 46, 380658003952533506, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (582, 758, 226, 46, 380658003952533507, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (583, 758, 226, 46, 380658003952533508, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (584, 758, 226, 46, 380658003956727809, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (585, 758, 226, 46, 380658003956727810, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (586, 758, 43, 4, 0, 1794823140, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (587, 760, 2, 1, 380658004195803137, 1785853458, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (588, 760, 4, 1, 380658004195803137, 1785918021, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (589, 760, 5, 1, 380658004195803137, 1785918021, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (590, 760, 2, 1, 380658004216774657, 1786514721, 380658002933317632, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (591, 760, 4, 1, 380658004216774657, 1786514721, 380658002933317632, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (592, 760, 5, 1, 380658004216774657, 1786514721, 380658002933317632, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (593, 760, 2, 1, 380658004220968961, 1787214495, 380658002929123328, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (594, 760, 44, 15, 380658002857820162, 1787214495, 380658002929123328, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (595, 760, 7, 1, 380658004220968961, 1787214495, 380658002929123328, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (596, 760, 4, 1, 380658004220968961, 1787570009, 380658002937511936, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (597, 760, 5, 1, 380658004220968961, 1787570009, 380658002937511936, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (598, 760, 1, 1, 380658004237746178, 1787944402, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (599, 760, 4, 1, 380658004237746178, 1788161453, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (600, 760, 5, 1, 380658004237746178, 1788161453, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (601, 760, 1, 1, 380658004246134785, 1788762087, 380658002933317632, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (602, 760, 1, 1, 380658004246134787, 1789459025, 380658002882985984, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (603, 760, 1, 1, 380658004250329088, 1790235764, 380658002929123328, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (604, 760, 1, 1, 380658004250329090, 1791178335, 380658002929123328, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (605, 760, 1, 1, 380658004254523393, 1791980796, 380658002882985984, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (606, 760, 1, 1, 380658004254523396, 1792919275, 380658002929123328, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (607, 760, 1, 1, 380658004258717697, 1793776317, 380658002933317632, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (608, 760, 1, 1, 380658004258717700, 1794815361, 380658002929123328, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (609, 788, 33, 3, 380658002870403087, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (610, 794, 1, 1, 380658254050496512, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (611, 798, 33, 3, 380658002870403087, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (612, 801, 50, 1, 380658254050496512, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (613, 803, 110, 1, 380658254050496512, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (614, 805, 110, 3, 380658002870403087, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (615, 807, 33, 3, 380658002882985984, 1794823200, 380658002882985984, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (616, 809, 50, 1, 380658254050496512, 1794823200, 380658002882985984, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (617, 811, 111, 1, 380658254050496512, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (618, 813, 33, 3, 380658002887180288, 1794823200, 380658002887180288, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (619, 815, 44, 15, 380658002857820162, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (620, 815, 7, 1, 380658254050496512, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (621, 817, 112, 1, 380658254050496512, 1794823200, 380658002887180288, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (622, 818, 113, 1, 380658254050496512, 1794823200, 380658002887180288, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (623, 820, 33, 3, 380658002887180288, 1794823200, 380658002887180288, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (624, 822, 112, 1, 380658254050496512, 1794823200, 380658002887180288, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (625, 830, 1, 1, 380658256088928264, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (626, 835, 33, 3, 380658002870403087, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (627, 837, 50, 1, 380658256088928264, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (628, 840, 190, 1, 380658256088928264, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (629, 842, 33, 3, 380658002882985984, 1794823200, 380658002882985984, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (630, 844, 50, 1, 380658256088928264, 1794823200, 380658002882985984, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (631, 846, 190, 1, 380658256088928264, 1794823200, 380658002882985984, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (632, 848, 190, 1, 380658256088928264, 1794823200, 380658002882985984, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (633, 852, 190, 1, 380658256088928264, 1794823200, 380658002882985984, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (634, 854, 110, 1, 380658256088928264, 1794823200, 380658002882985984, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (635, 857, 190, 1, 380658256088928264, 1794823200, 380658002882985984, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (636, 859, 33, 3, 380658002887180288, 1794823200, 380658002887180288, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (637, 861, 44, 15, 380658002857820162, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (638, 861, 7, 1, 380658256088928264, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (639, 864, 61, 3, 380658002887180288, 1794823200, NULL, 380658253861756928, '\xc008f78ef1042ac7971ec045fc18cb8aecd34e7055db7279b814939c263e35c2');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (640, 868, 62, 3, 380658002887180288, 1794823200, NULL, 380658253865951233, '\x8adf49ba32d6bbb59584b47744d73a3588c78a750d1c604f52604a1bdd3a0aa4');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (641, 881, 1, 1, 380658256223145995, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (642, 890, 33, 3, 380658002870403087, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (643, 892, 50, 1, 380658256223145995, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (644, 894, 33, 3, 380658002903957505, 1794823200, 380658002903957505, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (645, 901, 33, 3, 380658002895568896, 1794823200, 380658002895568896, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (646, 903, 90, 9, 380658002836848640, 1794823200, 380658002895568896, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (647, 905, 33, 3, 380658002895568898, 1794823200, 380658002895568898, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (648, 907, 90, 9, 380658002836848640, 1794823200, 380658002895568898, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (649, 909, 90, 9, 380658002836848640, 1794823200, 380658002895568896, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (650, 909, 91, 9, 380658002836848640, 1794823200, 380658002895568896, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (651, 911, 92, 9, 380658002836848640, 1794823200, 380658002895568898, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (652, 913, 90, 9, 380658002836848640, 1794823200, 380658002895568896, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (653, 913, 91, 9, 380658002836848640, 1794823200, 380658002895568896, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (654, 915, 93, 9, 380658002836848640, 1794823200, 380658002895568898, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (655, 917, 90, 9, 380658002836848640, 1794823200, 380658002895568896, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (656, 919, 94, 9, 380658002836848640, 1794823200, 380658002895568896, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (657, 921, 95, 9, 380658002836848640, 1794823200, 380658002895568898, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (658, 921, 95, 9, 380658002836848640, 1794823200, 380658002895568898, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (659, 923, 210, 9, 380658002841042946, 1794823200, 380658002895568896, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (660, 925, 33, 3, 380658002870403087, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (661, 927, 210, 9, 380658002841042946, 1794823200, 380658002895568898, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (662, 929, 210, 9, 380658002841042946, 1794823200, 380658002895568896, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (663, 934, 33, 3, 380658002870403087, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (664, 936, 50, 1, 380658004246134785, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (665, 941, 33, 3, 380658002882985984, 1794823200, 380658002882985984, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (666, 943, 50, 1, 380658004246134785, 1794823200, 380658002882985984, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (667, 946, 4, 1, 380658004246134785, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (668, 954, 2, 1, 380658256231534602, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (669, 954, 4, 1, 380658256231534602, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (670, 954, 5, 1, 380658256231534602, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (671, 960, 190, 1, 380658004246134785, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (672, 963, 191, 1, 380658004246134785, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (673, 966, 44, 15, 380658002857820162, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (674, 966, 7, 1, 380658004246134785, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (675, 969, 33, 3, 380658002895568896, 1794823200, 380658002895568896, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (676, 974, 33, 3, 380658002895568898, 1794823260, 380658002895568898, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (677, 982, 90, 9, 380658002841042946, 1794823260, 380658002895568898, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (678, 984, 90, 9, 380658002841042946, 1794823260, 380658002895568896, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (679, 986, 162, 33, 380658003793149952, 1794823260, 380658002895568896, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (680, 989, 162, 33, 380658003793149952, 1794823260, 380658002895568896, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (681, 997, 33, 3, 380658002920734722, 1794823200, 380658002920734722, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (682, 999, 33, 3, 380658002920734722, 1794823200, 380658002920734722, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (683, 1001, 42, 5, 380658002845237249, 1794823200, 380658002920734722, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (684, 1003, 42, 5, 380658002845237249, 1794823200, 380658002920734722, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (685, 1005, 42, 5, 380658002845237249, 1794823200, 380658002920734722, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (686, 1007, 42, 5, 380658002845237249, 1794823200, 380658002920734722, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (687, 1009, 42, 5, 380658508032380937, 1794823200, 380658002920734722, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (688, 1017, 33, 3, 380658002920734722, 1794823200, 380658002920734722, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (689, 1019, 40, 4, 0, 1794823200, 380658002920734722, 380658508036575240, '\x573fcf35c454bb7cc94d38cf490f74e44aad0710e40f324bea1a6182037ee652');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (690, 1021, 33, 3, 380658002920734722, 1794823200, 380658002920734722, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (691, 1023, 40, 4, 0, 1794823200, 380658002920734722, 380658508036575241, '\xda0434d62378b2da79208e28dcc5533d3746be3d410ce5fe349eb37dbad3a138');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (692, 1025, 40, 4, 0, 1794823200, 380658002920734722, 380658508036575242, '\x9e8df62cb7ceb2b2687139a245ab6aa35d2d217a2e13fb26616b6a82fb9dca98');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (693, 1027, 40, 4, 0, 1794823200, 380658002920734722, 380658508036575243, '\xd4e498981c233f153e8c1fa7585964a2e3aa37188701c3a5d48064b809a108ac');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (694, 1029, 40, 4, 0, 1794823200, 380658002920734722, 380658508036575244, '\x925a517ea191f94cef5fb5695bf5da0511ee1c121570fd621d8d302a72ae93a1');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (695, 1036, 33, 3, 380658002870403087, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (696, 1039, 2, 1, 380658508040769545, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (697, 1039, 4, 1, 380658508040769545, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (698, 1039, 5, 1, 380658508040769545, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (699, 1046, 2, 1, 380658508040769549, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (700, 1052, 2, 1, 380658508040769551, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (701, 1052, 4, 1, 380658508040769551, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (702, 1052, 5, 1, 380658508040769551, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (703, 1058, 2, 1, 380658508040769555, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (704, 1058, 4, 1, 380658508040769555, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (705, 1058, 5, 1, 380658508040769555, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (706, 1066, 2, 1, 380658508040769559, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (707, 1066, 5, 1, 380658508040769559, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (708, 1071, 1, 1, 380658508040769561, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (709, 1076, 50, 1, 380658508040769561, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (710, 1078, 190, 1, 380658508040769561, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (711, 1081, 3, 1, 380658508040769561, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (712, 1090, 1, 1, 380658508044963849, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (713, 1096, 33, 3, 380658002870403087, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (714, 1098, 50, 1, 380658508044963849, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (715, 1101, 4, 1, 380658508044963849, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (716, 1101, 5, 1, 380658508044963849, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (717, 1109, 6, 1, 380658508044963849, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (718, 1109, 9, 1, 380658508044963849, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (719, 1123, 1, 1, 380658508049158153, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (720, 1129, 33, 3, 380658002870403087, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (721, 1131, 50, 1, 380658508049158153, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (722, 1135, 85, 8, 380658508049158152, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (723, 1137, 1, 1, 380658508049158158, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (724, 1141, 50, 1, 380658508049158158, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (725, 1145, 61, 3, 380658002870403087, 1794823200, NULL, 380658253912088577, '\xaac818fc95f2a85224c0bb6b56938fde02ee2af795c258d6c1b3047137cd266c');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (726, 1148, 87, 8, 380658508049158152, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (727, 1150, 33, 3, 380658002920734722, 1794823200, 380658002920734722, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (728, 1160, 1, 1, 380658508053352456, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (729, 1164, 33, 3, 380658002870403087, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (730, 1166, 50, 1, 380658508053352456, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (731, 1170, 87, 8, 380658508049158152, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (732, 1172, 86, 8, 380658508049158152, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (733, 1181, 1, 1, 380658508057546760, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (734, 1185, 1, 1, 380658508057546763, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (735, 1189, 33, 3, 380658002870403087, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (736, 1192, 50, 1, 380658508057546760, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (737, 1194, 44, 15, 380658002857820162, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (738, 1194, 7, 1, 380658508057546760, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (739, 1196, 33, 3, 380658002920734722, 1794823200, 380658002920734722, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (740, 1198, 70, 6, 380658508057546768, 1794823200, 380658002920734722, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (741, 1201, 61, 3, 380658002891374592, 1794823200, NULL, 380658253920477185, '\x6b9400862a78590e61c166e3613501b180f358e9352dfb550b780e0ef9c66f0b');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (742, 1204, 33, 3, 380658002891374592, 1794823200, 380658002891374592, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (743, 1207, 33, 3, 380658002887180288, 1794823200, 380658002887180288, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (744, 1212, 1, 1, 380658254033723392, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (745, 1216, 33, 3, 380658002870403087, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (746, 1218, 50, 1, 380658254033723392, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (747, 1220, 4, 1, 380658254033723392, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (748, 1227, 1, 1, 380658254084059137, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (749, 1233, 33, 3, 380658002870403087, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (750, 1235, 50, 1, 380658254084059137, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (751, 1237, 4, 1, 380658254084059137, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (752, 1237, 5, 1, 380658254084059137, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (753, 1243, 33, 3, 380658002895568898, 1794823200, 380658002895568898, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (754, 1245, 50, 1, 380658254084059137, 1794823200, 380658002895568898, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (755, 1251, 33, 3, 380658002920734722, 1794823200, 380658002920734722, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (756, 1253, 40, 4, 0, 1794823200, 380658002920734722, 380658256604835840, '\x138cdec8554c5a5ff092b0b5f8b102f94304536627555560b496212419274055');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (757, 1255, 35, 3, 380658002870403087, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (758, 1257, 35, 4, 0, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (762, 1269, 70, 6, 380658253891125249, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (763, 1269, 70, 6, 380658253891125252, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (764, 1269, 70, 6, 380658253891125255, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (769, 1285, 61, 3, 380658253907902465, 1794823200, NULL, 380658253907902466, '\x154bde50c34000fe36cb6ecb8bdcc1132cf6190373650cb237bb61a4abbec912');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (770, 1285, 61, 3, 380658253907902465, 1794823200, NULL, 380658253907902467, '\xbe362a6f24219a6d79e809bf313141f6473a8e57cbc644230b627d6ffa10af9e');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (771, 1285, 30, 3, 380658253907902465, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (772, 1285, 61, 3, 380658253907902465, 1794823200, NULL, 380658253907902468, '\x6d6d9b77f44737c285fd8f995c199887ff21a9fef1808f6b1dda3d424e7a7017');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (773, 1297, 75, 7, 380658253924679681, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (774, 1297, 75, 7, 380658253924679682, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (775, 1306, 33, 3, 380658002920734722, 1794823200, 380658002920734722, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (776, 1311, 33, 3, 380658002920734722, 1794823200, 380658002920734722, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (777, 1315, 33, 3, 380658002887180288, 1794823200, 380658002887180288, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (778, 1317, 65, 3, 380658002887180288, 1794823200, 380658002887180288, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (779, 1317, 68, 3, 380658002887180288, 1794823200, 380658002887180288, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (780, 1319, 34, 3, 380658002887180288, 1794823200, 380658002887180288, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (781, 1321, 35, 3, 380658002887180288, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (782, 1323, 35, 3, 380658002887180288, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (783, 1325, 35, 3, 380658002887180288, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (784, 1326, 33, 3, 380658002887180288, 1794823200, 380658002887180288, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (785, 1328, 35, 3, 380658002887180288, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (786, 1330, 33, 3, 380658002887180288, 1794823260, 380658002887180288, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (787, 1334, 35, 3, 380658002887180288, 1794823560, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (788, 1339, 35, 3, 380658002887180288, 1794823560, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (789, 1342, 69, 3, 380658002887180288, 1794823560, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (790, 1342, 33, 3, 380658002887180288, 1794823560, 380658002887180288, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (791, 1346, 35, 3, 380658002887180288, 1794823560, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (792, 1348, 35, 3, 380658002887180288, 1794823861, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (793, 1356, 35, 3, 380658002887180288, 1794823861, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (794, 1357, 35, 3, 380658002887180288, 1794823861, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (795, 1358, 35, 3, 380658002887180288, 1794823861, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (796, 1360, 35, 3, 380658002887180288, 1794823861, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (797, 1361, 35, 3, 380658002887180288, 1794823861, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (798, 1362, 35, 3, 380658002887180288, 1794823861, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (799, 1364, 35, 3, 380658002887180288, 1794823861, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (800, 1365, 35, 3, 380658002887180288, 1794823861, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (801, 1366, 35, 3, 380658002887180288, 1794823861, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (802, 1369, 35, 3, 380658002887180288, 1794825492, 380658002887180288, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (803, 1377, 35, 3, 380658002887180288, 1794825492, 380658002887180288, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (804, 1381, 97, 3, 380658002887180288, 1794825492, 380658002887180288, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (805, 1383, 68, 3, 380658002887180288, 1794825492, 380658002887180288, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (806, 1385, 33, 3, 380658002920734722, 1794825492, 380658002920734722, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (807, 1387, 40, 4, 0, 1794825492, 380658002920734722, 380667869588897792, '\xfa811677b93da43734fecf2e165895bba9c09222e1e5ba7801366fc31647939c');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (808, 1389, 33, 3, 380658002870403087, 1794825492, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (809, 1391, 33, 3, 380658002920734722, 1794825492, 380658002920734722, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (810, 1393, 65, 3, 380658002920734722, 1794825492, 380658002920734722, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (811, 1393, 68, 3, 380658002920734722, 1794825492, 380658002920734722, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (812, 1408, 33, 3, 380658002920734722, 1794825582, 380658002920734722, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (813, 1410, 69, 3, 380658002887180288, 1794825582, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (814, 1410, 33, 3, 380658002887180288, 1794825582, 380658002887180288, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (815, 1414, 97, 3, 380658002920734722, 1794826483, 380658002920734722, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (816, 1419, 61, 3, 380658002887180288, 1794826483, 380658002920734722, 380672024390926336, '\x303ff2d67a137bf805333b02cea87c661308ea58aadfc1cfd29b78a3f4400b2f');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (817, 1424, 61, 3, 380658002887180288, 1794826483, 380658002920734722, 380672024479006720, '\x5138f6e5bef5118ff4d9d74e2b184147adf6ab7f2c3bc4977b82080774f6b045');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (818, 1425, 67, 3, 380658002887180288, 1794826483, 380658002920734722, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (819, 1428, 33, 3, 380658002887180288, 1794826483, 380658002887180288, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (820, 1430, 34, 3, 380658002887180288, 1794826483, 380658002887180288, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (821, 1432, 33, 3, 380658002887180288, 1794826483, 380658002887180288, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (822, 1435, 97, 3, 380658002920734722, 1794827384, 380658002920734722, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (823, 1443, 40, 4, 0, 1794827384, 380658002920734722, 380675804096364544, '\x261e395819b23ccc1e76fe99472727aaf907a7ddb1bc6e6cda344403348035fe');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (824, 1461, 66, 3, 380658002920734722, 1794827384, 380658002920734722, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (825, 1470, 150, 32, 380667869593092097, 1794823200, NULL, 380667869593092098, '\xb2b3fba0c468f9314d1af74026f304bb104d55c3bc29720150f9062faca92413');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (826, 1474, 61, 3, 380667869597286401, 1794823200, NULL, 380667869597286402, '\x39eba8760bbede82b9bffdba09657d28fd78513bb3cd4f8fa2752af03d077078');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (827, 1474, 150, 32, 380667869597286401, 1794823200, NULL, 380667869597286403, '\xd4860d948bc9fd80d4249ff1253e22c430209195701e9b76e445719de15e4462');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (828, 1478, 61, 3, 380667869601480705, 1794823200, NULL, 380667869601480706, '\x95e005a09fca959c73ed8644184a1978559b775795363bdad0df9677bafb64f3');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (829, 1478, 150, 32, 380667869601480705, 1794823200, NULL, 380667869601480707, '\x38464fdce424fbf483a550b38cba844521109c6d8dc9c187d06c5c9d813f19bc');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (830, 1482, 61, 3, 380667869605675009, 1794823200, NULL, 380667869605675010, '\xa8cb4ad82d6542d365154dba7123e5d6da24440bd154a11303fa34ba547aeead');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (831, 1482, 150, 32, 380667869605675009, 1794823200, NULL, 380667869605675011, '\x0409c855521191ffece36baa1ada9b87c659c9a565ece520f9999b157f1a6cae');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (832, 1486, 33, 3, 380658002920734722, 1794823260, 380658002920734722, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (833, 1489, 152, 32, 380667869593092097, 1794823260, 380667869593092097, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (834, 1493, 1, 1, 380675804100558857, 1794823260, 380667869593092097, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (835, 1498, 1, 1, 380675804100558862, 1794823260, 380667869601480705, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (836, 1504, 1, 1, 380675804100558865, 1794823260, 380667869593092097, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (837, 1509, 50, 1, 380675804100558857, 1794823260, 380667869601480705, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (838, 1511, 4, 1, 380675804100558857, 1794823260, 380667869601480705, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (839, 1511, 5, 1, 380675804100558857, 1794823260, 380667869601480705, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (840, 1518, 151, 32, 380667869605675009, 1794823260, 380658002920734722, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (841, 1520, 152, 32, 380667869605675009, 1794823260, 380667869605675009, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (842, 1522, 152, 32, 380667869593092097, 1797523200, 380667869593092097, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (843, 1552, 211, 32, 380667869605675009, 1797523200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (844, 1566, 1, 1, 391982877711007753, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (845, 1566, 166, 1, 391982877711007753, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (846, 1572, 1, 1, 391982877711007759, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (847, 1572, 166, 1, 391982877711007759, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (848, 1576, 33, 3, 380658002870403087, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (849, 1580, 2, 1, 391982877711007763, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (850, 1580, 166, 1, 391982877711007763, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (851, 1583, 50, 1, 391982877711007763, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (852, 1588, 162, 33, 380658003793149952, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (853, 1589, 160, 33, 380667869614063617, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (854, 1596, 61, 3, 380667869622452225, 1794823200, NULL, 380667869622452226, '\x47fd8e6c0934a553c9252fecb869200b0a92e57249c4f2696423b450f64d1c3b');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (855, 1596, 150, 32, 380667869622452225, 1794823200, NULL, 380667869622452227, '\x745dec79bcb115f5012e89f5188ee77481a9008a2d75179d37285b9535503210');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (856, 1600, 1, 1, 391982877711007767, 1794823200, 380667869622452225, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (857, 1600, 166, 1, 391982877711007767, 1794823200, 380667869622452225, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (858, 1608, 50, 1, 391982877711007767, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (859, 1610, 85, 8, 391982877711007766, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (860, 1619, 33, 3, 380658002887180288, 1794823200, 380658002887180288, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (861, 1626, 1, 1, 380667869635035144, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (862, 1631, 33, 3, 380658002870403087, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (863, 1633, 50, 1, 380667869635035144, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (864, 1635, 190, 1, 380667869635035144, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (865, 1638, 191, 1, 380667869635035144, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (866, 1640, 33, 3, 380658002882985984, 1794823200, 380658002882985984, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (867, 1642, 50, 1, 380667869635035144, 1794823200, 380658002882985984, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (868, 1644, 33, 3, 380658002870403087, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (869, 1646, 191, 1, 380667869635035144, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (870, 1649, 191, 1, 380667869635035144, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (871, 1651, 33, 3, 380658002887180288, 1794823200, 380658002887180288, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (872, 1653, 44, 15, 380658002857820162, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (873, 1653, 7, 1, 380667869635035144, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (874, 1658, 33, 3, 380658002870403087, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (875, 1661, 33, 3, 380658002882985984, 1794823200, 380658002882985984, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (876, 1665, 33, 3, 380658002920734722, 1794823200, 380658002920734722, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (877, 1672, 33, 3, 380658002920734722, 1797523200, 380658002920734722, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (878, 1679, 1, 1, 380658254088261632, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (879, 1684, 33, 3, 380658002870403087, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (880, 1686, 50, 1, 380658254088261632, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (881, 1689, 33, 3, 380658002887180288, 1794823200, 380658002887180288, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (882, 1691, 44, 15, 380658002857820162, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (883, 1691, 7, 1, 380658254088261632, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (884, 1696, 1, 1, 380658254092460032, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (885, 1700, 33, 3, 380658002870403087, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (886, 1702, 50, 1, 380658254092460032, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (887, 1704, 44, 15, 380658002857820162, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (888, 1704, 7, 1, 380658254092460032, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (889, 1706, 33, 3, 380658002887180288, 1794823200, 380658002887180288, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (890, 1710, 33, 3, 380658002870403087, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (891, 1712, 33, 3, 380658002920734722, 1794823200, 380658002920734722, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (892, 1716, 180, 36, 380658254407036928, 1794823200, 380658002920734722, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (893, 1718, 181, 36, 380658254407036928, 1794823200, 380658002920734722, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (894, 1718, 182, 36, 380658254407036928, 1794823200, 380658002920734722, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (896, 1724, 184, 36, 380658254407036928, 1794823200, 380658002920734722, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (897, 1727, 181, 36, 380658254407036928, 1794823200, 380658002920734722, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (898, 1727, 182, 36, 380658254407036928, 1794823200, 380658002920734722, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (903, 1734, 184, 36, 380658254407036928, 1794823200, 380658002920734722, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (904, 1738, 21, 2, 380658003717652481, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (905, 1742, 1, 1, 380658254662893569, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (906, 1748, 33, 3, 380658002870403087, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (907, 1750, 50, 1, 380658254662893569, 1794823200, 380658002870403087, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (908, 1755, 33, 3, 380658002920734722, 1794823200, 380658002920734722, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (909, 1757, 42, 5, 380658002845237249, 1794823200, 380658002920734722, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (910, 1759, 33, 3, 380658002887180288, 1794823200, 380658002887180288, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (911, 1760, 65, 3, 380658002887180288, 1794823200, 380658002887180288, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (912, 1760, 68, 3, 380658002887180288, 1794823200, 380658002887180288, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (913, 1763, 35, 3, 380658002882985984, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (914, 1766, 40, 4, 0, 1794823200, 380658002920734722, 380658255669526528, '\xc9f0f86141edc5a9700a74066ceacac673265cb62adc7b29c3f6f41a04726692');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (915, 1769, 61, 3, 380658253857591296, 1794823200, NULL, 380658253861785600, '\x870936c24f89d567492483daa98795bd83a68286efb00e326ae6831d9518dbb9');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (916, 1769, 150, 32, 380658253857591296, 1794823200, NULL, 380658253874368512, '\x0c925dbc41de189bfabbee5805f009b2581b5c2e74ffdda4c0ecb9c179b36007');


--
-- Data for Name: core_event_payload; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_event_payload VALUES (380658002832654336, 1794823140, '{"name":["","Ekåsa kommun"],"phone":["","0499-380 00"],"hours":["","vardagar 7.30–16.30"],"second":["",""],"first_contact_days":["","7"]}');
INSERT INTO public.core_event_payload VALUES (380658002874597376, 1794823140, '{"role":"agent","unit":"aj2ydz8m0001"}');
INSERT INTO public.core_event_payload VALUES (380658002882985985, 1794823140, '{"role":"agent","unit":"aj2ydz8m0001"}');
INSERT INTO public.core_event_payload VALUES (380658002887180289, 1794823140, '{"role":"officer","unit":"aj2ydz8m000a"}');
INSERT INTO public.core_event_payload VALUES (380658002891374593, 1794823140, '{"role":"officer","unit":"aj2ydz8m0007"}');
INSERT INTO public.core_event_payload VALUES (380658002895568897, 1794823140, '{"role":"communicator","unit":"aj2ydz8m000g"}');
INSERT INTO public.core_event_payload VALUES (380658002899763200, 1794823140, '{"role":"manager","unit":"aj2ydz8m0001"}');
INSERT INTO public.core_event_payload VALUES (380658002899763202, 1794823140, '{"role":"secretary","unit":"aj2ydz8m000g"}');
INSERT INTO public.core_event_payload VALUES (380658002903957504, 1794823140, '{"role":"project_leader","unit":"aj2ydz8m0007"}');
INSERT INTO public.core_event_payload VALUES (380658002903957506, 1794823140, '{"role":"press","unit":"aj2ydz8m000g"}');
INSERT INTO public.core_event_payload VALUES (380658002920734721, 1794823140, '{"role":"crisis","unit":"aj2ydz8m000g"}');
INSERT INTO public.core_event_payload VALUES (380658002920734723, 1794823140, '{"role":"admin","unit":"aj2ydz8g0001"}');
INSERT INTO public.core_event_payload VALUES (380658002924929024, 1794823140, '{"role":"agent","unit":"aj2ydz8m0001"}');
INSERT INTO public.core_event_payload VALUES (380658002929123329, 1794823140, '{"role":"agent","unit":"aj2ydz8m0001"}');
INSERT INTO public.core_event_payload VALUES (380658002933317633, 1794823140, '{"role":"agent","unit":"aj2ydz8m0001"}');
INSERT INTO public.core_event_payload VALUES (380658002937511937, 1794823140, '{"role":"officer","unit":"aj2ydz8m0004"}');
INSERT INTO public.core_event_payload VALUES (380658002941706241, 1794823140, '{"role":"officer","unit":"aj2ydz8m000d"}');
INSERT INTO public.core_event_payload VALUES (380658002945900545, 1794823140, '{"role":"officer","unit":"aj2ydz8m000g"}');
INSERT INTO public.core_event_payload VALUES (380658002945900547, 1794823140, '{"role":"officer","unit":"aj2ydz8r000r"}');
INSERT INTO public.core_event_payload VALUES (380658002950094849, 1794823140, '{"role":"officer","unit":"aj2ydz8w0005"}');
INSERT INTO public.core_event_payload VALUES (380658002950094851, 1794823140, '{"role":"officer","unit":"aj2ydz8w0002"}');
INSERT INTO public.core_event_payload VALUES (380658002954289153, 1794823140, '{"role":"communicator","unit":"aj2ydz8m0007"}');
INSERT INTO public.core_event_payload VALUES (380658002954289155, 1794823140, '{"role":"communicator","unit":"aj2ydz8m000a"}');
INSERT INTO public.core_event_payload VALUES (380658002958483456, 1794823140, '{"role":"manager","unit":"aj2ydz8m000a"}');
INSERT INTO public.core_event_payload VALUES (380658002958483458, 1794823140, '{"role":"manager","unit":"aj2ydz8m0007"}');
INSERT INTO public.core_event_payload VALUES (380658002962677761, 1794823140, '{"role":"secretary","unit":"aj2ydz8m0007"}');
INSERT INTO public.core_event_payload VALUES (380658002962677763, 1794823140, '{"role":"officer","unit":"aj2ydz8m000k"}');
INSERT INTO public.core_event_payload VALUES (380658253861756928, 1794823200, '{"role":"communicator","unit":"aj2ydz8g0001"}');
INSERT INTO public.core_event_payload VALUES (380658253865951233, 1794823200, '{"role":"officer","unit":"aj2ydz8m000a"}');
INSERT INTO public.core_event_payload VALUES (380658508036575240, 1794823200, '{"brand":["","#7a1f5c"],"typeface":["","serif"]}');
INSERT INTO public.core_event_payload VALUES (380658508036575241, 1794823200, '{"brand":["#7a1f5c","#1f3a5a"],"typeface":["serif","inter"]}');
INSERT INTO public.core_event_payload VALUES (380658508036575242, 1794823200, '{"logo":["","9kd83tsj6a642gax.svg"],"logo_dark":["",""],"logo_alt":["","Ekåsa kommun"]}');
INSERT INTO public.core_event_payload VALUES (380658508036575243, 1794823200, '{"logo_dark":["","k29dmbkjryhps6dq.svg"],"logo_alt":["Ekåsa kommun",""]}');
INSERT INTO public.core_event_payload VALUES (380658508036575244, 1794823200, '{"logo":["9kd83tsj6a642gax.svg",""],"logo_dark":["k29dmbkjryhps6dq.svg",""],"logo_alt":["","Min text"]}');
INSERT INTO public.core_event_payload VALUES (380658253912088577, 1794823200, '{"role":"protected_identity","unit":"aj2ydz8m0001"}');
INSERT INTO public.core_event_payload VALUES (380658253920477185, 1794823200, '{"role":"officer","unit":"aj2ywnrr040g"}');
INSERT INTO public.core_event_payload VALUES (380658256604835840, 1794823200, '{"name":["Ekåsa kommun","Nya kommunen"]}');
INSERT INTO public.core_event_payload VALUES (380658253907902466, 1794823200, '{"role":"officer","unit":"aj2yn9200g01"}');
INSERT INTO public.core_event_payload VALUES (380658253907902467, 1794823200, '{"role":"manager","unit":"aj2yn9200g01"}');
INSERT INTO public.core_event_payload VALUES (380658253907902468, 1794823200, '{"role":"officer","unit":"aj2yn9200g07"}');
INSERT INTO public.core_event_payload VALUES (380667869588897792, 1794825492, '{"name":["Nya kommunen","Tvåstegskommunen"],"second":["","admin"]}');
INSERT INTO public.core_event_payload VALUES (380672024390926336, 1794826483, '{"role":"officer","unit":"aj2ydz8m0007"}');
INSERT INTO public.core_event_payload VALUES (380672024479006720, 1794826483, '{"role":"manager","unit":"aj2ydz8m000d"}');
INSERT INTO public.core_event_payload VALUES (380675804096364544, 1794827384, '{"second":["admin",""]}');
INSERT INTO public.core_event_payload VALUES (380667869593092098, 1794823200, '{"scopes":"answers:read search structure:read cases:write","prefix":"lyh_09F9VT"}');
INSERT INTO public.core_event_payload VALUES (380667869597286402, 1794823200, '{"role":"officer","unit":"aj2ydz8m000a"}');
INSERT INTO public.core_event_payload VALUES (380667869597286403, 1794823200, '{"scopes":"search cases:read cases:write","prefix":"lyh_SPZD0C"}');
INSERT INTO public.core_event_payload VALUES (380667869601480706, 1794823200, '{"role":"agent","unit":"aj2ydz8m0001"}');
INSERT INTO public.core_event_payload VALUES (380667869601480707, 1794823200, '{"scopes":"cases:read cases:write","prefix":"lyh_WJGZ4Z"}');
INSERT INTO public.core_event_payload VALUES (380667869605675010, 1794823200, '{"role":"manager","unit":"aj2ydz8g0001"}');
INSERT INTO public.core_event_payload VALUES (380667869605675011, 1794823200, '{"scopes":"figures:read","prefix":"lyh_WY3EBB"}');
INSERT INTO public.core_event_payload VALUES (380667869622452226, 1794823200, '{"role":"agent","unit":"aj2ydz8m0001"}');
INSERT INTO public.core_event_payload VALUES (380667869622452227, 1794823200, '{"scopes":"structure:read cases:read cases:write","prefix":"lyh_0E1BKR"}');
INSERT INTO public.core_event_payload VALUES (380658255669526528, 1794823200, '{"logo":["","c9wbcyty9n8bn7g3.svg"],"logo_alt":["Min text","Ekåsa kommun"]}');
INSERT INTO public.core_event_payload VALUES (380658253861785600, 1794823200, '{"role":"agent","unit":"aj2ydz8m0001"}');
INSERT INTO public.core_event_payload VALUES (380658253874368512, 1794823200, '{"scopes":"structure:read","prefix":"lyh_K5EG9S"}');


--
-- Data for Name: core_feed; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_feed VALUES ('core.activity', 1686, 880, 19, 1794823210, 0, NULL, NULL, NULL, NULL);


--
-- Data for Name: core_file; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_file VALUES (380658256223145992, 'cede3e16291e14059a6500ef3a90eba165b3e13b04f91646b939fd3f8f6f4116', 29, 3, 640, 480, 2, 1794823200);
INSERT INTO public.core_file VALUES (380658256223145993, 'e6031c3f3a5c8c0ddb4d2462fa3cfd76d3de9bb56cdee8854ec0028c57da1a0a', 25, 21, 0, 0, 2, 1794823200);
INSERT INTO public.core_file VALUES (380658254398648320, '9dba5289bf530f715449da911fed0f5241e2e5293883aa4cf7ff94f0ce4b25bd', 219, 1, 0, 0, 2, 1794823200);


--
-- Data for Name: core_file_chunk; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_file_chunk VALUES (380658256223145992, 0, '\x89504e470d0a1a0a0000000d4948445200000280000001e00806000000');
INSERT INTO public.core_file_chunk VALUES (380658256223145993, 0, '\x3c7363726970743e616c6572742831293c2f7363726970743e');
INSERT INTO public.core_file_chunk VALUES (380658254398648320, 0, '\xefbbbf452d706f73743b4e616d6e3b4265666174746e696e673b416e6d0d0a756c6c612e6265726740656b6173612e6578616d706c653b556c6c6120426572673b48616e646cc3a467676172653b3d312b310d0a656a2d6164726573733b4572696b203c456b3e3b48616e646cc3a467676172653b3d322b320d0a626f2e656b40656b6173612e6578616d706c653b273d426f20456b3b56616b746dc3a473746172653b22613b62202222632222220d0a796c76612e616c40656b6173612e6578616d706c653b272d596c76613b48616e646cc3a467676172653b');


--
-- Data for Name: core_file_use; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_file_use VALUES (380658256223145998, 380658256223145992, 1, 380658256223145995, 'bild.png');
INSERT INTO public.core_file_use VALUES (380658256223145999, 380658256223145993, 1, 380658256223145995, 'Åsas.html');
INSERT INTO public.core_file_use VALUES (380658254411231232, 380658254398648320, 36, 380658254407036928, 'personal.csv');


--
-- Data for Name: core_follow; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_follow VALUES (380658002870403087, 1, 380658254662893569, 1794823200);


--
-- Data for Name: core_form; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_form VALUES (380658003793149952, 1, 'gatubelysning', 1, 380658003235307521, 380658002857820170);
INSERT INTO public.core_form VALUES (380658003809927168, 1, 'klagomal', 1, 380658003071729667, 380658002857820167);
INSERT INTO public.core_form VALUES (380667869614063617, 1, 'lekplats', 1, NULL, NULL);


--
-- Data for Name: core_form_answer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_form_answer VALUES (391982877711007756, 380658003793149953, 1, 391982877711007753, 0, 1794823200);
INSERT INTO public.core_form_answer VALUES (391982877711007762, 380658003809927169, 1, 391982877711007759, 0, 1794823200);
INSERT INTO public.core_form_answer VALUES (391982877711007765, 380658003793149953, 1, 391982877711007763, 0, 1794823200);
INSERT INTO public.core_form_answer VALUES (391982877711007770, 380658003809927169, 1, 391982877711007767, 0, 1794823200);


--
-- Data for Name: core_form_value; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_form_value VALUES (391982877711007756, 'gata', 0, 'Storgatan 14', 0);
INSERT INTO public.core_form_value VALUES (391982877711007756, 'fel', 0, 'slackt', 0);
INSERT INTO public.core_form_value VALUES (391982877711007756, 'antal', 0, '3', 3);
INSERT INTO public.core_form_value VALUES (391982877711007762, 'omrade', 0, 'boende', 0);
INSERT INTO public.core_form_value VALUES (391982877711007762, 'boende', 0, 'Eken', 0);
INSERT INTO public.core_form_value VALUES (391982877711007762, 'hande', 0, '2026-03-03', 20515);
INSERT INTO public.core_form_value VALUES (391982877711007762, 'brister', 0, 'tid', 0);
INSERT INTO public.core_form_value VALUES (391982877711007762, 'sjalv', 0, '0', 0);
INSERT INTO public.core_form_value VALUES (391982877711007762, 'samtycke', 0, '1', 1);
INSERT INTO public.core_form_value VALUES (391982877711007765, 'gata', 0, 'Kungsgatan 3', 0);
INSERT INTO public.core_form_value VALUES (391982877711007765, 'fel', 0, 'blinkar', 0);
INSERT INTO public.core_form_value VALUES (391982877711007765, 'antal', 0, '2', 2);
INSERT INTO public.core_form_value VALUES (391982877711007770, 'omrade', 0, 'boende', 0);
INSERT INTO public.core_form_value VALUES (391982877711007770, 'boende', 0, 'Tallkottens gård', 0);
INSERT INTO public.core_form_value VALUES (391982877711007770, 'hande', 0, '2026-03-03', 20515);
INSERT INTO public.core_form_value VALUES (391982877711007770, 'brister', 0, 'tid', 0);
INSERT INTO public.core_form_value VALUES (391982877711007770, 'sjalv', 0, '0', 0);
INSERT INTO public.core_form_value VALUES (391982877711007770, 'samtycke', 0, '1', 1);


--
-- Data for Name: core_form_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_form_version VALUES (380658003793149953, 2, 380658003793149952, 1, 2, 'Felanmäl gatubelysning', '{"title":{"sv":"Felanmäl gatubelysning","en":"Report a street light","fi":"Ilmoita katuvalaistuksen viasta"},"intro":{"sv":"Lyser lampan inte, eller är den skadad? Berätta var den står, så lagar vi den.","en":"Is the light out, or damaged? Tell us where it stands, and we will mend it.","fi":"Eikö valo pala, tai onko se vaurioitunut? Kerro missä se on, niin korjaamme sen."},"by_step":true,"steps":[{"name":"plats","title":{"sv":"Var står lampan?","en":"Where is the light?","fi":"Missä valaisin on?"},"fields":[{"name":"gata","kind":"address","label":{"sv":"Gata och husnummer i närheten","en":"Street and a house number nearby","fi":"Katu ja lähin talonumero"},"help":{"sv":"Till exempel Storgatan 12, vid busshållplatsen.","en":"For example Storgatan 12, by the bus stop.","fi":"Esimerkiksi Storgatan 12, bussipysäkin luona."},"required":true},{"name":"stolpe","kind":"text","label":{"sv":"Numret på stolpen","en":"The number on the post","fi":"Pylvään numero"},"help":{"sv":"Det sitter på en liten skylt i ögonhöjd.","en":"It is on a small sign at eye level.","fi":"Se on pienessä kyltissä silmien korkeudella."},"max":20}]},{"name":"felet","title":{"sv":"Vad är fel?","en":"What is wrong?","fi":"Mikä on vikana?"},"fields":[{"name":"fel","kind":"choice","label":{"sv":"Vad är det för fel?","en":"What kind of fault is it?","fi":"Millainen vika on?"},"required":true,"choices":[{"value":"slackt","label":{"sv":"Lampan är släckt","en":"The light is out","fi":"Valo on sammunut"}},{"value":"blinkar","label":{"sv":"Lampan blinkar","en":"The light flickers","fi":"Valo vilkkuu"}},{"value":"tand","label":{"sv":"Lampan lyser på dagen","en":"The light is on by day","fi":"Valo palaa päivällä"}},{"value":"skadad","label":{"sv":"Lampan eller stolpen är skadad","en":"The light or the post is damaged","fi":"Valaisin tai pylväs on vaurioitunut"}}]},{"name":"antal","kind":"number","label":{"sv":"Hur många lampor gäller det?","en":"How many lights are concerned?","fi":"Kuinka montaa valaisinta asia koskee?"},"least":1,"most":500,"when":{"field":"fel","is":["slackt","blinkar","tand"]}},{"name":"fara","kind":"yesno","label":{"sv":"Är det farligt just nu?","en":"Is it dangerous right now?","fi":"Onko siitä vaaraa juuri nyt?"},"help":{"sv":"Till exempel lösa kablar eller en stolpe som lutar. Ring 112 om någon kan skadas.","en":"For example loose cables or a leaning post. Call 112 if somebody may be hurt.","fi":"Esimerkiksi irralliset kaapelit tai kallistunut pylväs. Soita 112, jos joku voi loukkaantua."},"required":true,"when":{"field":"fel","is":["skadad"]}}]}]}', NULL, 1794823140, 1794823140, NULL);
INSERT INTO public.core_form_version VALUES (380658003809927169, 2, 380658003809927168, 1, 2, 'Lämna ett klagomål på äldreomsorgen', '{"title":{"sv":"Lämna ett klagomål på äldreomsorgen","en":"Make a complaint about elderly care","fi":"Tee valitus vanhustenhuollosta"},"intro":{"sv":"Ditt klagomål hjälper oss att bli bättre. Du kan vara anonym, men då kan vi inte svara dig.","en":"Your complaint helps us to improve. You may be anonymous, but then we cannot answer you.","fi":"Valituksesi auttaa meitä parantamaan. Voit olla nimetön, mutta silloin emme voi vastata sinulle."},"steps":[{"name":"vad","title":{"sv":"Vad gäller det?","en":"What is it about?","fi":"Mitä asia koskee?"},"fields":[{"name":"omrade","kind":"choice","label":{"sv":"Vad vill du klaga på?","en":"What do you want to complain about?","fi":"Mistä haluat valittaa?"},"required":true,"choices":[{"value":"hemtjanst","label":{"sv":"Hemtjänst","en":"Home help","fi":"Kotipalvelu"}},{"value":"boende","label":{"sv":"Särskilt boende","en":"A care home","fi":"Palveluasuminen"}},{"value":"larm","label":{"sv":"Trygghetslarm","en":"A safety alarm","fi":"Turvahälytin"}},{"value":"annat","label":{"sv":"Något annat","en":"Something else","fi":"Jokin muu"}}]},{"name":"boende","kind":"text","label":{"sv":"Vilket boende?","en":"Which home?","fi":"Mikä asumisyksikkö?"},"required":true,"max":100,"when":{"field":"omrade","is":["boende"]}},{"name":"hande","kind":"date","label":{"sv":"När hände det?","en":"When did it happen?","fi":"Milloin se tapahtui?"},"help":{"sv":"Till exempel 3 mars, eller i går.","en":"For example 3 March, or yesterday.","fi":"Esimerkiksi 3. maaliskuuta."}},{"name":"brister","kind":"several","label":{"sv":"Vad brast?","en":"What was lacking?","fi":"Mikä oli puutteellista?"},"choices":[{"value":"bemotande","label":{"sv":"Bemötandet","en":"How you were met","fi":"Kohtelu"}},{"value":"tid","label":{"sv":"Tiden","en":"The time","fi":"Aika"}},{"value":"information","label":{"sv":"Informationen","en":"The information","fi":"Tiedotus"}},{"value":"insats","label":{"sv":"Det som skulle göras","en":"What was to be done","fi":"Se mitä piti tehdä"}}]},{"name":"onskan","kind":"long","label":{"sv":"Vad vill du att vi gör?","en":"What do you want us to do?","fi":"Mitä haluat meidän tekevän?"},"max":2000}]},{"name":"anhorig","title":{"sv":"Vem klagar?","en":"Who complains?","fi":"Kuka valittaa?"},"fields":[{"name":"sjalv","kind":"yesno","label":{"sv":"Gäller det dig själv?","en":"Is it about yourself?","fi":"Koskeeko asia sinua itseäsi?"},"required":true},{"name":"samtycke","kind":"confirm","label":{"sv":"Den det gäller vet om att du klagar","en":"The person concerned knows that you complain","fi":"Asianomainen tietää valituksestasi"},"required":true,"when":{"field":"sjalv","is":["0"]}}]}]}', NULL, 1794823140, 1794823140, NULL);
INSERT INTO public.core_form_version VALUES (380658508028186624, 3, 380658003793149952, 2, 1, 'Felanmäl belysning', '{"title":{"sv":"Felanmäl belysning","en":"Report a street light","fi":"Ilmoita katuvalaistuksen viasta"},"intro":{"sv":"Lyser lampan inte, eller är den skadad? Berätta var den står, så lagar vi den.","en":"Is the light out, or damaged? Tell us where it stands, and we will mend it.","fi":"Eikö valo pala, tai onko se vaurioitunut? Kerro missä se on, niin korjaamme sen."},"by_step":true,"steps":[{"name":"plats","title":{"sv":"Var står lampan?","en":"Where is the light?","fi":"Missä valaisin on?"},"fields":[{"name":"gata","kind":"address","label":{"sv":"Gata och husnummer i närheten","en":"Street and a house number nearby","fi":"Katu ja lähin talonumero"},"help":{"sv":"Till exempel Storgatan 12, vid busshållplatsen.","en":"For example Storgatan 12, by the bus stop.","fi":"Esimerkiksi Storgatan 12, bussipysäkin luona."},"required":true},{"name":"stolpe","kind":"text","label":{"sv":"Numret på stolpen","en":"The number on the post","fi":"Pylvään numero"},"help":{"sv":"Det sitter på en liten skylt i ögonhöjd.","en":"It is on a small sign at eye level.","fi":"Se on pienessä kyltissä silmien korkeudella."},"max":20}]},{"name":"felet","title":{"sv":"Vad är fel?","en":"What is wrong?","fi":"Mikä on vikana?"},"fields":[{"name":"fel","kind":"choice","label":{"sv":"Vad är det för fel?","en":"What kind of fault is it?","fi":"Millainen vika on?"},"required":true,"choices":[{"value":"slackt","label":{"sv":"Lampan är släckt","en":"The light is out","fi":"Valo on sammunut"}},{"value":"blinkar","label":{"sv":"Lampan blinkar","en":"The light flickers","fi":"Valo vilkkuu"}},{"value":"tand","label":{"sv":"Lampan lyser på dagen","en":"The light is on by day","fi":"Valo palaa päivällä"}},{"value":"skadad","label":{"sv":"Lampan eller stolpen är skadad","en":"The light or the post is damaged","fi":"Valaisin tai pylväs on vaurioitunut"}}]},{"name":"antal","kind":"number","label":{"sv":"Hur många lampor gäller det?","en":"How many lights are concerned?","fi":"Kuinka montaa valaisinta asia koskee?"},"least":1,"most":500,"when":{"field":"fel","is":["slackt","blinkar","tand"]}},{"name":"fara","kind":"yesno","label":{"sv":"Är det farligt just nu?","en":"Is it dangerous right now?","fi":"Onko siitä vaaraa juuri nyt?"},"help":{"sv":"Till exempel lösa kablar eller en stolpe som lutar. Ring 112 om någon kan skadas.","en":"For example loose cables or a leaning post. Call 112 if somebody may be hurt.","fi":"Esimerkiksi irralliset kaapelit tai kallistunut pylväs. Soita 112, jos joku voi loukkaantua."},"required":true,"when":{"field":"fel","is":["skadad"]}}]}]}', NULL, 1794823200, NULL, NULL);
INSERT INTO public.core_form_version VALUES (380667869614063618, 1, 380667869614063617, 1, 1, 'Felanmäl en lekplats', '{"title":{"sv":"Felanmäl en lekplats"},"steps":[{"name":"a","fields":[{"name":"x","kind":"text","label":{"sv":"Vilken?"},"when":{"field":"y"}},{"name":"y","kind":"text","label":{"sv":"Var?"}}]}]}', NULL, 1794823200, NULL, NULL);


--
-- Data for Name: core_grant; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_grant VALUES (380658002870403087, 0, 380658002857820161, 0);
INSERT INTO public.core_grant VALUES (380658002882985984, 0, 380658002857820161, 0);
INSERT INTO public.core_grant VALUES (380658002891374592, 1, 380658002857820167, 0);
INSERT INTO public.core_grant VALUES (380658002895568896, 2, 380658002857820176, 0);
INSERT INTO public.core_grant VALUES (380658002895568898, 3, 380658002857820161, 0);
INSERT INTO public.core_grant VALUES (380658002899763201, 4, 380658002857820176, 0);
INSERT INTO public.core_grant VALUES (380658002899763203, 5, 380658002857820167, 0);
INSERT INTO public.core_grant VALUES (380658002903957505, 6, 380658002857820176, 0);
INSERT INTO public.core_grant VALUES (380658002920734720, 7, 380658002857820176, 0);
INSERT INTO public.core_grant VALUES (380658002920734722, 8, 380658002853625857, 0);
INSERT INTO public.core_grant VALUES (380658002920734724, 0, 380658002857820161, 0);
INSERT INTO public.core_grant VALUES (380658002929123328, 0, 380658002857820161, 0);
INSERT INTO public.core_grant VALUES (380658002933317632, 0, 380658002857820161, 0);
INSERT INTO public.core_grant VALUES (380658002937511936, 1, 380658002857820164, 0);
INSERT INTO public.core_grant VALUES (380658002941706240, 1, 380658002857820173, 0);
INSERT INTO public.core_grant VALUES (380658002945900544, 1, 380658002857820176, 0);
INSERT INTO public.core_grant VALUES (380658002945900546, 1, 380658002862014488, 0);
INSERT INTO public.core_grant VALUES (380658002950094848, 1, 380658002866208773, 0);
INSERT INTO public.core_grant VALUES (380658002950094850, 1, 380658002866208770, 0);
INSERT INTO public.core_grant VALUES (380658002954289152, 2, 380658002857820167, 0);
INSERT INTO public.core_grant VALUES (380658002954289154, 2, 380658002857820170, 0);
INSERT INTO public.core_grant VALUES (380658002954289156, 3, 380658002857820170, 0);
INSERT INTO public.core_grant VALUES (380658002958483457, 3, 380658002857820167, 0);
INSERT INTO public.core_grant VALUES (380658002962677760, 4, 380658002857820167, 0);
INSERT INTO public.core_grant VALUES (380658002962677762, 1, 380658002857820179, 0);
INSERT INTO public.core_grant VALUES (380658002887180288, 2, 380658002853625857, 0);
INSERT INTO public.core_grant VALUES (380658002870403087, 9, 380658002857820161, 0);
INSERT INTO public.core_grant VALUES (380658002891374592, 1, 380658508057546768, 0);
INSERT INTO public.core_grant VALUES (380658253907902465, 1, 380658253891125249, 0);
INSERT INTO public.core_grant VALUES (380658253907902465, 3, 380658253891125249, 0);
INSERT INTO public.core_grant VALUES (380658253907902465, 1, 380658253891125255, 0);
INSERT INTO public.core_grant VALUES (380658002887180288, 1, 380658002857820167, 0);
INSERT INTO public.core_grant VALUES (380658002887180288, 3, 380658002857820173, 0);
INSERT INTO public.core_grant VALUES (380667869597286401, 1, 380658002857820170, 0);
INSERT INTO public.core_grant VALUES (380667869601480705, 0, 380658002857820161, 0);
INSERT INTO public.core_grant VALUES (380667869622452225, 0, 380658002857820161, 0);
INSERT INTO public.core_grant VALUES (380658253857591296, 0, 380658002857820161, 0);


--
-- Data for Name: core_import; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_import VALUES (380658254407036928, 7, 'users', 3, 2, 0, 'roles: Handläggare = officer
E-post = email
Namn = name
Befattning = roles
@0 = unit
', 'personal.csv', 'E-post	Namn	Befattning	Anm', 380658002920734722, 1794823200, 1794823200, NULL, NULL);


--
-- Data for Name: core_import_batch; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_import_batch VALUES (380658254407036928, 1, 0, 4, 0, 1, 0, 3, '2	1		name		ulla.berg@ekasa.example
3	3	import.bad_email	email	ej-adress	ej-adress	ej-adress	Erik <Ek>	Handläggare	=2+2
4	3	import.field	roles	Välj ett av alternativen.	bo.ek@ekasa.example	bo.ek@ekasa.example	''=Bo Ek	Vaktmästare	a;b "c"
5	3	import.field	roles	Välj ett av alternativen.	ylva.al@ekasa.example	ylva.al@ekasa.example	''-Ylva	Handläggare	
');
INSERT INTO public.core_import_batch VALUES (380658254407036928, 2, 0, 4, 1, 1, 0, 2, '2	1		roles		ulla.berg@ekasa.example
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

INSERT INTO public.core_node VALUES (1, 1794823260, 1794823260614);
INSERT INTO public.core_node VALUES (2, 1794823260, 1794823260000);
INSERT INTO public.core_node VALUES (3, 1794823260, 1794823260000);
INSERT INTO public.core_node VALUES (4, 1794823260, 1794825492588);
INSERT INTO public.core_node VALUES (0, 1797523260, 1797523260000);
INSERT INTO public.core_node VALUES (5, 1794823260, 1794823260000);
INSERT INTO public.core_node VALUES (6, 1794823260, 1794823260000);
INSERT INTO public.core_node VALUES (7, 1794823260, 1794823260000);
INSERT INTO public.core_node VALUES (9, 0, 1794823200013);
INSERT INTO public.core_node VALUES (8, 0, 1794823200441);


--
-- Data for Name: core_note; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_note VALUES (380658256088928267, 1, 1, 380658256088928264, 380658002870403087, 'Min egen anteckning', 1794823200, NULL, NULL);
INSERT INTO public.core_note VALUES (380658256088928268, 1, 1, 380658256088928264, 380658002882985984, 'Ringde @Anna Almgren@ekasa.example, se a@anna.agent@ekasa.example', 1794823200, NULL, NULL);
INSERT INTO public.core_note VALUES (380658256088928269, 1, 1, 380658256088928264, 380658002882985984, 'En till', 1794823200, NULL, NULL);
INSERT INTO public.core_note VALUES (380658256088928270, 1, 1, 380658256088928264, 380658002882985984, 'Kan du ta det, @anna alm? Eller @Olle Öberg.', 1794823200, NULL, NULL);
INSERT INTO public.core_note VALUES (380658256088928272, 1, 1, 380658256088928264, 380658002882985984, 'Svara, @anna.agent@ekasa.example!', 1794823200, NULL, NULL);
INSERT INTO public.core_note VALUES (380658256231534606, 2, 1, 380658004246134785, 380658002870403087, 'En hel ändring', 1794823200, 1794823200, NULL);
INSERT INTO public.core_note VALUES (380658508040769564, 1, 1, 380658508040769561, 380658002870403087, 'Ringde, inget svar', 1794823200, NULL, NULL);
INSERT INTO public.core_note VALUES (380667869635035147, 4, 1, 380667869635035144, 380658002870403087, 'Ringde en tredje gång, @Erik Ek', 1794823200, 1794823200, NULL);


--
-- Data for Name: core_note_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_note_version VALUES (380658256231534606, 1, 'En hel anteckning', 1794823200);
INSERT INTO public.core_note_version VALUES (380667869635035147, 1, 'Ringde entreprenören, inget svaar', 1794823200);
INSERT INTO public.core_note_version VALUES (380667869635035147, 2, 'Ringde entreprenören, @Erik Ek: inget svar', 1794823200);
INSERT INTO public.core_note_version VALUES (380667869635035147, 3, 'Ringde igen, @Erik Ek', 1794823200);


--
-- Data for Name: core_notice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_notice VALUES (380658002870403087, 190, 1, 380658256088928264, 1794823200, 1794823200);
INSERT INTO public.core_notice VALUES (380658002887180288, 1002, 1, 380658256088928264, 1794823200, NULL);
INSERT INTO public.core_notice VALUES (380658002870403087, 1001, 30, 380658256088928271, 1794823200, 1794823200);
INSERT INTO public.core_notice VALUES (380658002870403087, 1002, 1, 380658256088928264, 1794823200, NULL);
INSERT INTO public.core_notice VALUES (380658002882985984, 1002, 1, 380667869635035144, 1794823200, 1794823200);
INSERT INTO public.core_notice VALUES (380658002887180288, 1002, 1, 380667869635035144, 1794823200, NULL);


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

INSERT INTO public.core_once VALUES ('4N311DNGS8XYNQAXS5SA4YBKN9M5DMXWF8JW5A25BMN58R1CPRGG', '/arende/kvitto?t=aw4tb6w00009.1nfr9d0.DTMJZ5H73EESN8TZVEYDJY6H6M.CT8X8497PB9GDV31GFHY1VDE4Y', 1794909600);
INSERT INTO public.core_once VALUES ('V8Y23EKHVFJA467R5T6EWF6NZHXCJ15S7SSYD16EMTK49T87T3WG', '/arende/kvitto?t=aw4tb6w0000f.1nfr9d0.XRW42JXENXCNEFFRK5JE7T8GRR.1TH3C1RVY9H2C5MHRVT51JR9MD', 1794909600);
INSERT INTO public.core_once VALUES ('GPV52N8DC3A38JQFY4SZZPG0YXPB60K3CC05S371XAW3CV349P4G', '/arbete/kontakt?klart=aw4tb6w0000k.1nfnnkr.EJ53G9V5AWY2HJ1XEFH8B4ABXC.VTX9AFYVTXNS72TJBD1P4EZAY9', 1794909600);
INSERT INTO public.core_once VALUES ('CBEDNKDBNSGEK0VM6GJKHWKWH9KF0K4S8RD7S6PRZKMC5MFCZCA0', '/arbete/arenden/aw4tb6w0000q', 1794909600);
INSERT INTO public.core_once VALUES ('AA2BXVXD806Z5AERWP8PG0S2FQ090JY6N38JD9KP7CQ782KE9A90', '/arende/kvitto?t=aj37d4dg0g08.1nfr9d0.GYVQ23Z2ZYFNXDW6ZRHRZSE368.RW502089VWKPZNH4X0ZQFFJ5D2', 1794909600);
INSERT INTO public.core_once VALUES ('FW6CJCCXNGBJ2XFPCPJM6Z1KJCC21K291JNDV2M8K9GYNEH08HK0', '/arbete/arenden/aj37d4dg0g08', 1794909600);
INSERT INTO public.core_once VALUES ('632208VVKJZ8YH5Z73WJVMGRBBMA3A2JX4Y4NKERGQADV0ZVHFVG', '/arbete/arenden/aj37d4dg0g08', 1794909600);
INSERT INTO public.core_once VALUES ('APY1C20BGYQP6H8120VH8QR88HFCP1TS3VFBATQGJBYK4GYEA810', '/arbete/arenden/aj37d4dg0g08', 1794909600);
INSERT INTO public.core_once VALUES ('23C82319PJWHBQ3952D5Y0961CSJN4712HSZVYBAN0BWMYD1GB40', '/arbete/notiser', 1794909600);
INSERT INTO public.core_once VALUES ('PM8791Y2955XF2TEBP29H49W9ZRSFAHYNVFKFJNYP9CYQD3ZZ630', '/arbete/arenden/aj37d4dg0g08', 1794909600);
INSERT INTO public.core_once VALUES ('VZE8DA3H7QM1BKX719Y594H84B87DF3KK0TRPVAN4WGEABYZZVN0', '/arbete/arenden?klart=aj37d4dg0g0d', 1794909600);
INSERT INTO public.core_once VALUES ('B9CCYY3ZN671VS1K86DATE2S0992P8FY55SMVGGPXX3QHB5PECXG', '/arbete/kortkommandon?klart=sparat', 1794909600);
INSERT INTO public.core_once VALUES ('ECJEKKMDX5ZVENP4F90H67RCZN6NPDGW6YNHH4914RX5XJ8JHX50', '/arbete/kortkommandon?klart=sparat', 1794909600);
INSERT INTO public.core_once VALUES ('XTNJN7VXQJ21VXN6NRAJ39WKNPYKFMPYJQH0336Y0SH6MPGRF68G', '/arbete/kortkommandon?klart=som-forut', 1794909600);
INSERT INTO public.core_once VALUES ('G4VPHK4S2Q61PSN7HR0NMASJ0BAA17EVEP7MTRK988W3TPXPZWZ0', '/arende/kvitto?t=aj2yn97w0m00.1nfr9d0.F42T9C6PY8RXBRX60GQ20ZCH94.E6G7FSSP551H96QJDM4YZSFHH9', 1794909600);
INSERT INTO public.core_once VALUES ('17KY30RCRBMJA64E3M33RZGFCNWTKMWW267CMCF935FBMS12KS6G', '/arbete/arenden?klart=aj2ynab00m00', 1794909600);
INSERT INTO public.core_once VALUES ('HM53F2SVCDCBKGZVDTCYKTHG1QDV05CC394S8BSAN2S7BYWAWECG', '/arende/kvitto?t=aj2yn9800r00.1nfr9d0.9YKBY1ZV3A3FY2B356X34KY078.9N0TC72GWT1JZ1F50TPTK75NTY', 1794909600);
INSERT INTO public.core_once VALUES ('83SVZH8XHEFV5W04VPZ29PA12STK5PN1HR4AMMXXH4M59N5V7HC0', '/arbete/arenden?klart=aj2yna1g0r00', 1794909600);
INSERT INTO public.core_once VALUES ('87N6NHYJQFZ3VJBCMQ99JD94XDBGPZGHFJ9R4V18BQD1X9HKZGM0', '/arbete/import/aj2yn9hc0w00', 1794909600);
INSERT INTO public.core_once VALUES ('B63GDSRYZ7CM98Y85MMZH35DE4ZQ0T8CKXNPV035TGNS2CR3XN1G', '/arbete/import/aj2yn9hc0w00', 1794909600);
INSERT INTO public.core_once VALUES ('RBWCGHKDF7DQQ54BT2DFDZYY1HDHHWZM8C3P4RTCQ6XS8NG6E6EG', '/arbete/import/aj2yn9hc0w00', 1794909600);
INSERT INTO public.core_once VALUES ('6FSSKGSH6ZXNWYX8C1YX5Y0ZB4Y815QD5PP5D1F1ETWCVQBFZ440', '/tack', 1794909600);
INSERT INTO public.core_once VALUES ('RBDVFJ31AJYZB2SCBHT7EAXARF2W26PPJCC64G0JWHJ4APRZC6AG', '/arende/kvitto?t=aj2yn9s01001.1nfr9d0.0KS35PPM6X06MH91HKFTRJS8TG.79ZV5528MM0MYMSGZ5C611TXB3', 1794909600);
INSERT INTO public.core_once VALUES ('Y21K813VCTPJ0MCQBWCR01GXMBNGP2QCMTAPN83CJ8EGY2B8HH20', '/arbete/arenden/aj2yn9s01001', 1794909600);
INSERT INTO public.core_once VALUES ('F04PJ9HPDJMCV92D4JA9JR9CS6B9G4QWBQ97WK8SKE4BMG4QG7BG', '/arbete/arenden?vy=aj2yna8g1000', 1794909600);
INSERT INTO public.core_once VALUES ('5P4X7RGNTMJJZ2D2HK5HD7YE9FGV580E4V3797D3NVV48XEYBDZG', '/arbete/oppettider/aj2ydz880001?klart=1', 1794909600);
INSERT INTO public.core_once VALUES ('FR4ES97YKQ2054F5RYZ556066G5CTP2E9XPD0Q4MR6W6BVG9Q9EG', '/arbete/konto?klart=visade', 1794909600);
INSERT INTO public.core_once VALUES ('8J2755JSWY5Q5FVCCZEW0WKYAADA3W1YJMZ08REEB4Y3ADECB9FG', '/arbete/kortkommandon?klart=sparat', 1794909600);
INSERT INTO public.core_once VALUES ('J1HZWRARC2BBH6RZX5YPVF2DRPBYF97C99WGKHTP1KNPCT9XGVB0', '/arbete/utseende?sparat=logotyp', 1794909600);


--
-- Data for Name: core_person; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_person VALUES (380658004195803136, 1, 'Kerstin Björk', NULL, NULL, '070-174 06 47', '46701740647', 1785853458, NULL);
INSERT INTO public.core_person VALUES (380658004216774656, 1, 'David Andersson', NULL, NULL, '070-174 06 08', '46701740608', 1786514721, NULL);
INSERT INTO public.core_person VALUES (380658004220968960, 1, 'Örjan Dahl', NULL, NULL, '031-390 06 43', '46313900643', 1787214495, NULL);
INSERT INTO public.core_person VALUES (380658004246134784, 1, 'Astrid Björk', NULL, NULL, '070-174 06 37', '46701740637', 1788762087, NULL);
INSERT INTO public.core_person VALUES (380658004237746177, 2, 'Juho Ekholm', 'person102@exempel.example', 'person102@exempel.example', '031-390 06 57', '46313900657', 1787944402, NULL);
INSERT INTO public.core_person VALUES (380658004254523392, 1, 'Astrid Dahl', NULL, NULL, '031-390 06 16', '46313900616', 1791980796, NULL);
INSERT INTO public.core_person VALUES (380658004254523395, 1, 'Henrik Carlsson', 'person128@exempel.example', 'person128@exempel.example', '031-390 06 13', '46313900613', 1792919275, NULL);
INSERT INTO public.core_person VALUES (380658004258717696, 1, NULL, 'person136@exempel.example', 'person136@exempel.example', NULL, NULL, 1793776317, NULL);
INSERT INTO public.core_person VALUES (380658004258717699, 1, 'Leila Carlsson', NULL, NULL, '070-174 06 80', '46701740680', 1794815361, NULL);
INSERT INTO public.core_person VALUES (380658256223145994, 1, NULL, 'a@example.org', 'a@example.org', NULL, NULL, 1794823200, NULL);
INSERT INTO public.core_person VALUES (380658508040769544, 3, 'Sopan Sopa', NULL, NULL, '0499-123 45', '4649912345', 1794823200, NULL);
INSERT INTO public.core_person VALUES (380658508044963848, 1, 'Tora Torn', 'tora@torn.example', 'tora@torn.example', NULL, NULL, 1794823200, NULL);
INSERT INTO public.core_person VALUES (380658508049158152, 3, 'Kanarie Hemligsson', 'kanarie.hemligsson@exempel.example', 'kanarie.hemligsson@exempel.example', '070-174 06 98', '46701740698', 1794823200, NULL);
INSERT INTO public.core_person VALUES (380658254084059136, 1, 'Greta Granne', 'greta@granne.example', 'greta@granne.example', NULL, NULL, 1794823200, NULL);
INSERT INTO public.core_person VALUES (380675804100558856, 1, 'Bo', 'bo@example.com', 'bo@example.com', NULL, NULL, 1794823260, NULL);
INSERT INTO public.core_person VALUES (391982877711007752, 1, 'Åsa', 'asa@ekasa.example', 'asa@ekasa.example', NULL, NULL, 1794823200, NULL);
INSERT INTO public.core_person VALUES (391982877711007766, 2, NULL, NULL, 'mac:3MK4B3HDYDFHBKNFJBJA99FKPVBCFRVN590DWKKK558VNRZ2TMV0', NULL, NULL, 1794823200, '\x7a507fc5ab4f02efdfa7c77727fc3e1b9266017e4448ae7e397a135ea3ab2e73dbbfd1c66d6314d44b65f4191ea3969548b75d48581c09c5158bd8b38c790c4788655199');
INSERT INTO public.core_person VALUES (380658254662893568, 1, NULL, 'gran@example.org', 'gran@example.org', NULL, NULL, 1794823200, NULL);


--
-- Data for Name: core_read; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_read VALUES (380667869601480705, 1, 380675804100558857, 2991372);
INSERT INTO public.core_read VALUES (380658002870403087, 1, 391982877711007763, 2991372);
INSERT INTO public.core_read VALUES (380658002870403087, 1, 391982877711007767, 2991372);
INSERT INTO public.core_read VALUES (380658002870403087, 1, 380667869635035144, 2991372);
INSERT INTO public.core_read VALUES (380658002882985984, 1, 380667869635035144, 2991372);
INSERT INTO public.core_read VALUES (380658002870403087, 1, 380658254088261632, 2991372);
INSERT INTO public.core_read VALUES (380658002870403087, 1, 380658254092460032, 2991372);
INSERT INTO public.core_read VALUES (380658002870403087, 1, 380658254662893569, 2991372);


--
-- Data for Name: core_rollup; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_rollup VALUES (1, 20669, 1, 1);
INSERT INTO public.core_rollup VALUES (1, 20677, 1, 1);
INSERT INTO public.core_rollup VALUES (1, 20685, 1, 1);
INSERT INTO public.core_rollup VALUES (1, 20693, 4, 1);
INSERT INTO public.core_rollup VALUES (1, 20703, 3, 1);
INSERT INTO public.core_rollup VALUES (1, 20711, 4, 1);
INSERT INTO public.core_rollup VALUES (1, 20720, 3, 1);
INSERT INTO public.core_rollup VALUES (1, 20731, 4, 1);
INSERT INTO public.core_rollup VALUES (1, 20740, 3, 1);
INSERT INTO public.core_rollup VALUES (1, 20751, 4, 1);
INSERT INTO public.core_rollup VALUES (1, 20761, 3, 1);
INSERT INTO public.core_rollup VALUES (1, 20773, 4, 1);
INSERT INTO public.core_rollup VALUES (2, 20670, 1, 1);
INSERT INTO public.core_rollup VALUES (2, 20677, 1, 1);
INSERT INTO public.core_rollup VALUES (2, 20689, 1, 1);
INSERT INTO public.core_rollup VALUES (2, 20696, 4, 1);
INSERT INTO public.core_rollup VALUES (3, 20670, 1, 1);
INSERT INTO public.core_rollup VALUES (3, 20677, 1, 1);
INSERT INTO public.core_rollup VALUES (3, 20696, 4, 1);
INSERT INTO public.core_rollup VALUES (4, 20669, 1, 1);
INSERT INTO public.core_rollup VALUES (4, 20677, 1, 1);
INSERT INTO public.core_rollup VALUES (4, 20685, 1, 1);
INSERT INTO public.core_rollup VALUES (6, 20677, 1, 1);
INSERT INTO public.core_rollup VALUES (10, 20670, 288, 1);
INSERT INTO public.core_rollup VALUES (10, 20677, 256, 1);
INSERT INTO public.core_rollup VALUES (10, 20689, 296, 1);
INSERT INTO public.core_rollup VALUES (10, 20696, 1061, 1);
INSERT INTO public.core_rollup VALUES (11, 20670, 288, 1);
INSERT INTO public.core_rollup VALUES (11, 20677, 256, 1);
INSERT INTO public.core_rollup VALUES (11, 20689, 296, 1);
INSERT INTO public.core_rollup VALUES (11, 20696, 1061, 1);
INSERT INTO public.core_rollup VALUES (12, 0, 380658002862014465, 0);
INSERT INTO public.core_rollup VALUES (13, 0, 380658002862014465, 0);
INSERT INTO public.core_rollup VALUES (7, 20773, 1, 1);
INSERT INTO public.core_rollup VALUES (10, 20773, 820, 1);
INSERT INTO public.core_rollup VALUES (1, 20773, 3, 15);
INSERT INTO public.core_rollup VALUES (12, 0, 380658002857820168, 1);
INSERT INTO public.core_rollup VALUES (2, 20773, 3, 2);
INSERT INTO public.core_rollup VALUES (13, 0, 380658002857820168, 1);
INSERT INTO public.core_rollup VALUES (14, 20669, 2, 1);
INSERT INTO public.core_rollup VALUES (14, 20670, 4, 1);
INSERT INTO public.core_rollup VALUES (14, 20670, 5, 1);
INSERT INTO public.core_rollup VALUES (14, 20677, 2, 1);
INSERT INTO public.core_rollup VALUES (14, 20677, 4, 1);
INSERT INTO public.core_rollup VALUES (14, 20677, 5, 1);
INSERT INTO public.core_rollup VALUES (14, 20685, 2, 1);
INSERT INTO public.core_rollup VALUES (14, 20685, 7, 1);
INSERT INTO public.core_rollup VALUES (14, 20685, 44, 1);
INSERT INTO public.core_rollup VALUES (14, 20689, 4, 1);
INSERT INTO public.core_rollup VALUES (14, 20689, 5, 1);
INSERT INTO public.core_rollup VALUES (14, 20693, 1, 1);
INSERT INTO public.core_rollup VALUES (14, 20696, 4, 1);
INSERT INTO public.core_rollup VALUES (14, 20696, 5, 1);
INSERT INTO public.core_rollup VALUES (14, 20703, 1, 1);
INSERT INTO public.core_rollup VALUES (14, 20711, 1, 1);
INSERT INTO public.core_rollup VALUES (14, 20720, 1, 1);
INSERT INTO public.core_rollup VALUES (14, 20731, 1, 1);
INSERT INTO public.core_rollup VALUES (14, 20740, 1, 1);
INSERT INTO public.core_rollup VALUES (14, 20751, 1, 1);
INSERT INTO public.core_rollup VALUES (14, 20761, 1, 1);
INSERT INTO public.core_rollup VALUES (14, 20773, 20, 346);
INSERT INTO public.core_rollup VALUES (14, 20773, 43, 15);
INSERT INTO public.core_rollup VALUES (14, 20773, 62, 1);
INSERT INTO public.core_rollup VALUES (14, 20773, 91, 2);
INSERT INTO public.core_rollup VALUES (14, 20773, 92, 1);
INSERT INTO public.core_rollup VALUES (14, 20773, 93, 3);
INSERT INTO public.core_rollup VALUES (14, 20773, 94, 1);
INSERT INTO public.core_rollup VALUES (14, 20773, 95, 2);
INSERT INTO public.core_rollup VALUES (14, 20773, 110, 3);
INSERT INTO public.core_rollup VALUES (14, 20773, 111, 1);
INSERT INTO public.core_rollup VALUES (14, 20773, 112, 2);
INSERT INTO public.core_rollup VALUES (14, 20773, 113, 1);
INSERT INTO public.core_rollup VALUES (14, 20773, 160, 2);
INSERT INTO public.core_rollup VALUES (14, 20773, 163, 2);
INSERT INTO public.core_rollup VALUES (14, 20773, 191, 1);
INSERT INTO public.core_rollup VALUES (14, 20773, 210, 3);
INSERT INTO public.core_rollup VALUES (14, 20773, 220, 49);
INSERT INTO public.core_rollup VALUES (14, 20773, 224, 62);
INSERT INTO public.core_rollup VALUES (14, 20773, 226, 49);
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
INSERT INTO public.core_rollup VALUES (7, 20773, 2, 1);
INSERT INTO public.core_rollup VALUES (8, 20773, 1, 1);
INSERT INTO public.core_rollup VALUES (10, 20773, 256, 3);
INSERT INTO public.core_rollup VALUES (10, 20773, 512, 1);
INSERT INTO public.core_rollup VALUES (11, 20773, 256, 4);
INSERT INTO public.core_rollup VALUES (11, 20773, 512, 1);
INSERT INTO public.core_rollup VALUES (12, 0, 380658002857820171, 3);
INSERT INTO public.core_rollup VALUES (13, 0, 380658002857820171, 3);
INSERT INTO public.core_rollup VALUES (14, 20773, 2, 6);
INSERT INTO public.core_rollup VALUES (14, 20773, 3, 1);
INSERT INTO public.core_rollup VALUES (14, 20773, 4, 8);
INSERT INTO public.core_rollup VALUES (14, 20773, 5, 7);
INSERT INTO public.core_rollup VALUES (14, 20773, 6, 1);
INSERT INTO public.core_rollup VALUES (14, 20773, 7, 4);
INSERT INTO public.core_rollup VALUES (14, 20773, 9, 1);
INSERT INTO public.core_rollup VALUES (14, 20773, 30, 27);
INSERT INTO public.core_rollup VALUES (3, 20773, 3, 2);
INSERT INTO public.core_rollup VALUES (10, 20773, 768, 4);
INSERT INTO public.core_rollup VALUES (11, 20773, 768, 2);
INSERT INTO public.core_rollup VALUES (12, 0, 380658002857820162, 18);
INSERT INTO public.core_rollup VALUES (13, 0, 380658002857820162, 14);
INSERT INTO public.core_rollup VALUES (14, 20773, 1, 15);
INSERT INTO public.core_rollup VALUES (14, 20773, 42, 11);
INSERT INTO public.core_rollup VALUES (14, 20773, 44, 4);
INSERT INTO public.core_rollup VALUES (14, 20773, 50, 16);
INSERT INTO public.core_rollup VALUES (14, 20773, 70, 4);
INSERT INTO public.core_rollup VALUES (14, 20773, 75, 2);
INSERT INTO public.core_rollup VALUES (14, 20773, 85, 1);
INSERT INTO public.core_rollup VALUES (14, 20773, 86, 1);
INSERT INTO public.core_rollup VALUES (14, 20773, 87, 2);
INSERT INTO public.core_rollup VALUES (14, 20773, 90, 7);
INSERT INTO public.core_rollup VALUES (14, 20773, 162, 2);
INSERT INTO public.core_rollup VALUES (14, 20773, 190, 7);
INSERT INTO public.core_rollup VALUES (20, 20773, 0, 1);
INSERT INTO public.core_rollup VALUES (14, 20773, 35, 21);
INSERT INTO public.core_rollup VALUES (14, 20773, 65, 2);
INSERT INTO public.core_rollup VALUES (14, 20773, 68, 3);
INSERT INTO public.core_rollup VALUES (14, 20773, 33, 48);
INSERT INTO public.core_rollup VALUES (14, 20773, 34, 2);
INSERT INTO public.core_rollup VALUES (14, 20773, 40, 9);
INSERT INTO public.core_rollup VALUES (14, 20773, 61, 37);
INSERT INTO public.core_rollup VALUES (14, 20773, 66, 1);
INSERT INTO public.core_rollup VALUES (14, 20773, 67, 1);
INSERT INTO public.core_rollup VALUES (14, 20773, 69, 2);
INSERT INTO public.core_rollup VALUES (14, 20773, 97, 3);
INSERT INTO public.core_rollup VALUES (14, 20773, 150, 4);
INSERT INTO public.core_rollup VALUES (14, 20773, 152, 1);


--
-- Data for Name: core_rollup_delta; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (349, 14, 20773, 1, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (350, 14, 20773, 50, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (351, 14, 20773, 4, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (352, 14, 20773, 5, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (353, 14, 20773, 151, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (354, 14, 20773, 152, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (355, 14, 20804, 152, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (356, 14, 20804, 211, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (357, 1, 20773, 3, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (358, 12, 0, 380658002857820162, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (359, 13, 0, 380658002857820162, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (360, 1, 20773, 3, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (361, 12, 0, 380658002857820162, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (362, 13, 0, 380658002857820162, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (363, 14, 20773, 1, 2, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (364, 14, 20773, 166, 2, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (365, 14, 20773, 33, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (366, 1, 20773, 1, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (367, 5, 20773, 1, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (368, 12, 0, 380658002857820162, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (369, 14, 20773, 2, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (370, 14, 20773, 166, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (371, 14, 20773, 50, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (372, 14, 20773, 162, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (373, 14, 20773, 160, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (374, 1, 20773, 3, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (375, 12, 0, 380658002857820162, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (376, 13, 0, 380658002857820162, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (377, 14, 20773, 61, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (378, 14, 20773, 150, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (379, 14, 20773, 1, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (380, 14, 20773, 166, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (381, 14, 20773, 50, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (382, 14, 20773, 85, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (383, 14, 20773, 33, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (384, 1, 20773, 3, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (385, 12, 0, 380658002857820162, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (386, 13, 0, 380658002857820162, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (387, 14, 20773, 1, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (388, 14, 20773, 33, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (389, 14, 20773, 50, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (390, 14, 20773, 190, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (391, 12, 0, 380658002857820162, -1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (392, 12, 0, 380658002857820171, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (393, 13, 0, 380658002857820162, -1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (394, 13, 0, 380658002857820171, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (395, 14, 20773, 191, 3, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (396, 14, 20773, 33, 3, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (397, 14, 20773, 50, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (398, 14, 20773, 44, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (399, 14, 20773, 7, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (400, 14, 20773, 33, 3, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (401, 14, 20804, 33, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (402, 1, 20773, 3, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (403, 12, 0, 380658002857820162, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (404, 13, 0, 380658002857820162, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (405, 14, 20773, 1, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (406, 14, 20773, 33, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (407, 14, 20773, 50, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (408, 12, 0, 380658002857820162, -1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (409, 12, 0, 380658002857820171, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (410, 13, 0, 380658002857820162, -1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (411, 13, 0, 380658002857820171, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (412, 1, 20773, 3, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (413, 12, 0, 380658002857820162, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (414, 13, 0, 380658002857820162, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (415, 12, 0, 380658002857820162, -1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (416, 12, 0, 380658002857820171, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (417, 13, 0, 380658002857820162, -1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (418, 13, 0, 380658002857820171, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (419, 9, 20773, 380658003214336001, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (420, 1, 20773, 3, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (421, 12, 0, 380658002857820162, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (422, 13, 0, 380658002857820162, 1, -1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (423, 20, 20773, 0, 1, -1);


--
-- Data for Name: core_seal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_seal VALUES (1, 740, 1, '\xa419c9cbc9a9296ac2d0442af83f4d68aa05ddab94798c3f0b61435934eb614d');
INSERT INTO public.core_seal VALUES (2, 740, 2, '\x6cd6d399699f3ec306086fa3d19893e03ea9d5b84aa147568a01738b031678a2');
INSERT INTO public.core_seal VALUES (3, 740, 3, '\xd3eef54b25c6c03dda5fe4113abf7f3bb07246cf58c5b4f1501d9e06b9a1beaa');
INSERT INTO public.core_seal VALUES (4, 740, 4, '\x0382c8702ce42d9ceaa230fba24828af56c58dbff611aecc06fab1ba530dc311');
INSERT INTO public.core_seal VALUES (5, 740, 5, '\xd98fb55e54243d6daa04f3cdad2b386a33dee04159a8f2fa7e79842e2b4b8a0a');
INSERT INTO public.core_seal VALUES (6, 740, 6, '\xc0924ce1e618030097ae59868e8a362c8ff9422ed1cb8cb4aeb1d3f727acc475');
INSERT INTO public.core_seal VALUES (7, 740, 7, '\x90d690c44dbb74c4c0194650cb2dbbdbebe0ab09b5486ab70375dfc204dd9880');
INSERT INTO public.core_seal VALUES (8, 740, 8, '\xf92c4f68bc4a338eeec9f4e7b0b3797da9440d6702c7f8aa467dd6a72a04bdc2');
INSERT INTO public.core_seal VALUES (9, 740, 9, '\x73af708df9b430c47addd06c42a63a3d4fe30545dbaba0940340338d8947a7a1');
INSERT INTO public.core_seal VALUES (10, 740, 10, '\xe17f4eaa030dd888c9bc12feda3d3cc957727a120222f1d601792f652e227f19');
INSERT INTO public.core_seal VALUES (11, 740, 11, '\x24bfa41207855232612cfb7c7985c23f438b6e1c6c8723ca605737b0b7470438');
INSERT INTO public.core_seal VALUES (12, 740, 12, '\xca758d92654dfc12db497843a90be4daf414a17999bd7ac5ae6474b65b495f25');
INSERT INTO public.core_seal VALUES (13, 740, 13, '\x63cc81f6bf7fc88ee44e17a5d6f6191deb42082ac8703106d43f79adcda4dd9a');
INSERT INTO public.core_seal VALUES (14, 740, 14, '\x59a9b21cd48c76a9c2674baa87d2164b85504a12fdc6c0af3042f8bbef709ebb');
INSERT INTO public.core_seal VALUES (15, 740, 15, '\x95f358fcdf3c6720e5db0b61a8a9992abac1fec3cd0fed4ffec74a35898cc45f');
INSERT INTO public.core_seal VALUES (16, 740, 16, '\xb01fe772e42d73c50c4f1acf6976c8b6ef2164c0592d525397f44e923b095be8');
INSERT INTO public.core_seal VALUES (17, 740, 17, '\xa94eedeacf48471964b6631ea98bef20fc99df5f981d5df496ddd1ed5c892cf1');
INSERT INTO public.core_seal VALUES (18, 740, 18, '\x070abf7dcb66732724aa83605058aff8e3b517c476325cccd226067878c8f492');
INSERT INTO public.core_seal VALUES (19, 740, 19, '\x2536e990937116a5a260c9c0ac3b77ba5c1558aaa1e0f73340ee44a931eaf6e1');
INSERT INTO public.core_seal VALUES (20, 740, 20, '\xe90c7c14fc93e38e5360327f8a51c666961afa4da73abd23f93538aafe347def');
INSERT INTO public.core_seal VALUES (21, 740, 21, '\x600aab8f4c5930baf894102329486613bdb2ded0f2023459ac65588db2d02cc6');
INSERT INTO public.core_seal VALUES (22, 740, 22, '\x940875f68655b54c538e3d0260ad6f08c45acb7f8cdfaa80271c3d950d4af290');
INSERT INTO public.core_seal VALUES (23, 740, 23, '\x3edbc08018dd2f1347af2f99e8fbc43cdd207e171cea5a84c745de97bc4fa466');
INSERT INTO public.core_seal VALUES (24, 740, 24, '\xaa6af223633c4a2c601793f9f4634570c9553beeed5824fd685b1e40263939ca');
INSERT INTO public.core_seal VALUES (25, 740, 25, '\x062b5730fbb545898c0237fd176190f3716a2dd4270f057253b1a8f1f70e5f53');
INSERT INTO public.core_seal VALUES (26, 740, 26, '\x4f6cfdf52ee8977c6f8b718ef59b69cc496f8c0fd8c6f8c2d560bde6778a3fdd');
INSERT INTO public.core_seal VALUES (27, 740, 27, '\xe6ef2609b6b0dc55ae6b7c294f5d5f35350908fe2af68ed27551f03c101982f7');
INSERT INTO public.core_seal VALUES (28, 740, 28, '\x682609d8796d2fabb3366ec4e1f5db43469d80d9c35f7d608ceca174b05214db');
INSERT INTO public.core_seal VALUES (29, 741, 29, '\x1d955507749e0eb74a71cc9316cd85de1d20cdecca917fc0ad6a185ad2590d4a');
INSERT INTO public.core_seal VALUES (30, 741, 30, '\xca001b4e8d6ceb4ae93b780e4296bc0e58b9e58857555b20912b078cf23a7226');
INSERT INTO public.core_seal VALUES (31, 741, 31, '\xe8a4d97de1e368a70787d99ec1981dc35adfe004fd2b2109927a37b74a1cec8d');
INSERT INTO public.core_seal VALUES (32, 741, 32, '\xe2e371c49bdb5d95a9c3a36c88bce887620e40949db759c6808c0a23c366cbd9');
INSERT INTO public.core_seal VALUES (33, 741, 33, '\xa0bd255e9d41761b83743eda6ce5d9d4ca77e3b7414f82aa537c809860694494');
INSERT INTO public.core_seal VALUES (34, 741, 34, '\x64fd785660c8f1e2305aa23ad2f4358068792cb794120ac772b070b7e85c815e');
INSERT INTO public.core_seal VALUES (35, 741, 35, '\x1494e3735e182744c501195242ecbd0ff39f95b657ee6e1a20652d6feb29c2ca');
INSERT INTO public.core_seal VALUES (36, 741, 36, '\xe059ceff2766eb39094eac551ee02920cdb55c2e1514940b03541a08d9f792fc');
INSERT INTO public.core_seal VALUES (37, 741, 37, '\xaf7660fb593d82864f99fed5d8f6285ae644f3e7165d980672e75d34e74061a5');
INSERT INTO public.core_seal VALUES (38, 741, 38, '\x636914fbf6bfd2c40e1f2273492a9d636df9bd9180fdf3c1286ba96be3b6c42d');
INSERT INTO public.core_seal VALUES (39, 741, 39, '\xa6b60b2d158abb6943ab5f9250d09e0102b8935dd96b8a6174ca062b2970d67f');
INSERT INTO public.core_seal VALUES (40, 741, 40, '\xaf0884f2f1487823baedf3c4134e0a1ce42fd46cc2e1fd6e9b5a97f8932b3501');
INSERT INTO public.core_seal VALUES (41, 741, 41, '\x110bc1674b53ebc1fd31eb578e955685de836ba4e5fc1ad74841bb402f813e9f');
INSERT INTO public.core_seal VALUES (42, 741, 42, '\xc9ae0f28c8f88e5c4d4bea62ddbd1af5e1c845ba2deb20fec98de92d0c4975eb');
INSERT INTO public.core_seal VALUES (43, 741, 43, '\xf381ef361ff2508683c4a4f260aa2ae55825f10ebe96f6af191a0d13178efb2a');
INSERT INTO public.core_seal VALUES (44, 741, 44, '\x79c214009cc67cf7d6db04310d235a01fc40e0de75c4e8e9ac40e69e90f8c3d4');
INSERT INTO public.core_seal VALUES (45, 741, 45, '\x225b9b460ea50790957a5ea97d9baa65c3970a2cac85aa51fa26c59db8378903');
INSERT INTO public.core_seal VALUES (46, 741, 46, '\xa0b771a85690081a272421fafd98a8cb24df826f067d5682f9af914d54b978d1');
INSERT INTO public.core_seal VALUES (47, 741, 47, '\x72f96df49bd5c3f6b67aa1ef43b0534f5b2270677fa17804c65b41ce25628ab7');
INSERT INTO public.core_seal VALUES (48, 741, 48, '\xe8e2b16c1de6c1ea893244a01b52812cd5e7030b44f7e548680a058e8b3927ae');
INSERT INTO public.core_seal VALUES (49, 741, 49, '\xbd326bd2ddd23512341472b0cf4bff3cb8f1af7a198bf64bb53ce56daae350a7');
INSERT INTO public.core_seal VALUES (50, 741, 50, '\xc11f8b11418dc9d29bf6240d84b0ee6a73c2d04149b8dfcb0302fc6f0b244e3c');
INSERT INTO public.core_seal VALUES (51, 741, 51, '\x49e65b8704769fcbed1593531dd61ee4ab1894296f37958f1971992a4c7fa582');
INSERT INTO public.core_seal VALUES (52, 741, 52, '\x14e46fd2a98d96d15604f68f55cede4dba8561befd500a67b0b0efa3984cc843');
INSERT INTO public.core_seal VALUES (53, 741, 53, '\xa501aa56520015405638dcaa5312b41d1395c87ab82f40bdb397b1a5cdb47e09');
INSERT INTO public.core_seal VALUES (54, 741, 54, '\x813a2a48adae319a2cfc3002f5696a37e737617da05759744d1a61ce530c545e');
INSERT INTO public.core_seal VALUES (55, 741, 55, '\xe46a78fd270ec1d4412522fd02c4a8bbdabb0579d8ef58dd276d502d578d9935');
INSERT INTO public.core_seal VALUES (56, 741, 56, '\x86e68be9ee683f7fbe09d77271af3ef5aee43743d728b2372ab0504d7f3fe557');
INSERT INTO public.core_seal VALUES (57, 741, 57, '\x89263d25092c9ae7a2da1544e602acf2d435588186e3db68dfb3de3e92be17e1');
INSERT INTO public.core_seal VALUES (58, 741, 58, '\x2c0a4a12bcd4b07c7f672b3db8d9c65b384fdb02e1065fe9b849cd3d3398b159');
INSERT INTO public.core_seal VALUES (59, 741, 59, '\xffa56593f9b30b327bb83ea242ef4277b748851ad42ebf8b3c23f8cc5e520993');
INSERT INTO public.core_seal VALUES (60, 741, 60, '\x5fba2ae0c9188a9bc1ef7e85c7a0f0ed259155935b6380c598cff24b592615b6');
INSERT INTO public.core_seal VALUES (61, 741, 61, '\xe2ed7965d6becf2e5434ed68279ae8868037d850c0b4637a3620b366566d8d5b');
INSERT INTO public.core_seal VALUES (62, 741, 62, '\xea6148bd564ddf021e05f9148d55eb6968ca15222d3f588ee3d6b80cb95f2499');
INSERT INTO public.core_seal VALUES (63, 741, 63, '\x4479f27411329dc5fff4f35ba06dc6c2338b9c268a10a7c6866f28aabf70dbf7');
INSERT INTO public.core_seal VALUES (64, 742, 64, '\x862f63dcabc255db5251a44e7366e65729db34cfb81d2fb45245d2c1a26b1db6');
INSERT INTO public.core_seal VALUES (65, 743, 65, '\x46083da7af116398115615defe7ac46f8dd0650ccf6c34b3b74c03873ba91e41');
INSERT INTO public.core_seal VALUES (66, 744, 66, '\xeafaade1c528af39b7c96c782bb6ca1b1a68efecdd60aa2dd249212366f49e08');
INSERT INTO public.core_seal VALUES (67, 745, 67, '\x918da9a74a9519c889a2b1260947a49084ca34d596672c9e35830fbf6164aa5f');
INSERT INTO public.core_seal VALUES (68, 746, 68, '\x33cac993da2dd74cbf14c90c36e262fa5d102618c0517bde8f2003faeae2bee9');
INSERT INTO public.core_seal VALUES (69, 746, 69, '\x0acecba098a78636ba6c681e077be0d3caec292fce65758892cf440fa5ccbff8');
INSERT INTO public.core_seal VALUES (70, 746, 70, '\x11eab25b92f850602347c446ae25fe740e5539fc5e84c6c9d8491755a4f3e6a9');
INSERT INTO public.core_seal VALUES (71, 746, 71, '\x17502f399e3dd972e718845a717d40a497944c834a215bfc87af9c74128a60c4');
INSERT INTO public.core_seal VALUES (72, 746, 72, '\x028d1a49ca1e133d0357462b96db2061d74c0cb015f03698b67b2619de967f5a');
INSERT INTO public.core_seal VALUES (73, 746, 73, '\x49ddbe13d0997b84213c9ac1c62406ae4a81b10143ea737e28eea7a90ba7fcd0');
INSERT INTO public.core_seal VALUES (74, 746, 74, '\xeceb65fdec720398a2ba48ed1d24be2b3ea6c719714fd39644ee9dc116b26522');
INSERT INTO public.core_seal VALUES (75, 746, 75, '\x8888fe0782cf7cf4d1ef2a91a2ec98b77d83a1e020a538211bf6c65e32fd2812');
INSERT INTO public.core_seal VALUES (76, 746, 76, '\xa5dc98e85917aef2295ffa5516c70ca94e21926552aac9a0f184ee3651ea6442');
INSERT INTO public.core_seal VALUES (77, 746, 77, '\x52d078017c64497bc71ba6f0b245e33e8c4a3c96999e0db258d8134e16f52fdc');
INSERT INTO public.core_seal VALUES (78, 746, 78, '\x3fe86196a80947b9cad5b69e667cdc2c5a8f75d335538aec44aa22decb21d9b5');
INSERT INTO public.core_seal VALUES (79, 746, 79, '\x41132aec65454296e858d58e39368763bea38c79b2303481c838d383d25d0158');
INSERT INTO public.core_seal VALUES (80, 746, 80, '\x6ae33fa9fcd8cff57c1a4513518440f85905d605751ba8122a88dd969ec50e5b');
INSERT INTO public.core_seal VALUES (81, 746, 81, '\xa8e40245ac5c2ff0c593590b1ee9fddc7bba3561136b2b6b4d9b6f4d5986be39');
INSERT INTO public.core_seal VALUES (82, 746, 82, '\x2a79aa610c8e0fa2edbd3be471c691cd16ed8a49be8b47b9f3f754dd18f9d8fd');
INSERT INTO public.core_seal VALUES (83, 746, 83, '\x624b7a10df588d0639ef97e07b0eec6bbbec8d5067c1cd9df60cc1a4ce0d4f60');
INSERT INTO public.core_seal VALUES (84, 746, 84, '\x5f1fc2ef0f00a26b7e70c7701acf864558986026a95af6badff3fb30d9bf45f1');
INSERT INTO public.core_seal VALUES (85, 746, 85, '\x9fb04d10d91b5d0d739b5b4ae460dfb514e4f0668949873a427911646a1ec165');
INSERT INTO public.core_seal VALUES (86, 746, 86, '\xd0a614d020ed1811d11def1edca95569e041992516cdbb9c28a6bde22e80e736');
INSERT INTO public.core_seal VALUES (87, 746, 87, '\xc250e1cdfaba090b22e6f0126be31356be6830ddbfe75c8a4ba5a7e7e44adcd9');
INSERT INTO public.core_seal VALUES (88, 746, 88, '\x412b2686dc7b9224d60adbaf2a45c1189a76d27da3092bf866f0e2de4659b3f2');
INSERT INTO public.core_seal VALUES (89, 746, 89, '\x39c2d3c656036b6a45dcb23e1a13f9186fbb734e913e0ee9c3ef01383cf33b7f');
INSERT INTO public.core_seal VALUES (90, 746, 90, '\xda068d4337e203e2913fc0cdd8e7380fa7bacebaa7f89df59a4a7279e2f6b5b2');
INSERT INTO public.core_seal VALUES (91, 746, 91, '\x74c70b9abb2d71f5e9472127eb0d54872c51801be1167ef251cba37e193eed8a');
INSERT INTO public.core_seal VALUES (92, 746, 92, '\x78d8fbf2edc7b156fd0c8dfe95af148fcdc1ca354bee68a991c16678a2739551');
INSERT INTO public.core_seal VALUES (93, 746, 93, '\x8a01b6826fe8dbfddc46b505138ca804bd543a05492f1a3443073cd3db81cf89');
INSERT INTO public.core_seal VALUES (94, 746, 94, '\xe057b7f1b1d34b335adfb3c5f922e0b840103fd885b7fc308528bb729238822d');
INSERT INTO public.core_seal VALUES (95, 746, 95, '\xd3ac0efbc8f4fc3d646035fc1bf8d22667d937a95791b10acee00936d1bb3021');
INSERT INTO public.core_seal VALUES (96, 746, 96, '\xa8313873ab70cf8e6e068f3da790b62185a23e7b1cd022e0e0818baed7e15d43');
INSERT INTO public.core_seal VALUES (97, 746, 97, '\xda38fd63ff458f1fc9708923678fd9d577bd69985f647c14672116c2136c0906');
INSERT INTO public.core_seal VALUES (98, 746, 98, '\x80a3c6c73fc7d3e8e39c344e12d441916fbe83fa436b6fe33cb32510b748a32a');
INSERT INTO public.core_seal VALUES (99, 746, 99, '\x2400becf3c1dc7ddeba98e18403694cbba36eecc9e096505b7db131474c0a71b');
INSERT INTO public.core_seal VALUES (100, 746, 100, '\xb42006f0a7a9859298b1f372546e0df3348e08d6d0ba5091814948f841525291');
INSERT INTO public.core_seal VALUES (101, 746, 101, '\xea2a2afa0533f17b9aed34387d245f3f532969e82a9a075dc061cb60abf87eb6');
INSERT INTO public.core_seal VALUES (102, 746, 102, '\xf9a383a21ec0da15d494cd1d762127cfb7d3552dea91fee0b38eb1bacbd1cfff');
INSERT INTO public.core_seal VALUES (103, 746, 103, '\xe75c5f204c1df36b82d14c8203f3ea87cb6d3a94a35f6479d3f13b208d46a884');
INSERT INTO public.core_seal VALUES (104, 746, 104, '\x4115b251aa0661faf49a7a3afadb17760206d3ec882260a3a11ef5dc79fd586a');
INSERT INTO public.core_seal VALUES (105, 746, 105, '\xfff08a83a1d5b0a3fe7ea2001060af12d7a5e5a84ef1501408f569c4e96b6bdb');
INSERT INTO public.core_seal VALUES (106, 746, 106, '\xb8ed823557e6ef27004d42c5898e9a35b22c0181efdca0d7d7a7b5b9756e2b19');
INSERT INTO public.core_seal VALUES (107, 746, 107, '\x4fce2bc935d414df157405e54db4f41ead53f79282c60cd625df20ccbc50cbfc');
INSERT INTO public.core_seal VALUES (108, 746, 108, '\xacae93f0eb1a36f6f66ca0e970e130791cb025e90b843c1b3f1622ce6f3e7511');
INSERT INTO public.core_seal VALUES (109, 746, 109, '\x4b1ef47a92755a68d3864fc3207253243df5e1e31201924177ea897f4ad72f2a');
INSERT INTO public.core_seal VALUES (110, 746, 110, '\x6930dcd26a7963a79cb4d915ae7c1b5a371c4aa6f60b6b459a193c435ed91800');
INSERT INTO public.core_seal VALUES (111, 746, 111, '\x496714430936eeee6eb16978ca749702da607e8a444902b0c3dfaa0a0b5b5dee');
INSERT INTO public.core_seal VALUES (112, 746, 112, '\x8a659483a4e711240cb23de3a558e9eb66b3bf8c9d3596b719c754ce5f9c0745');
INSERT INTO public.core_seal VALUES (113, 746, 113, '\x6dce8ea9f85617f1275a887fa1087a79defd62cf016c0bad77c3b98590382ca5');
INSERT INTO public.core_seal VALUES (114, 746, 114, '\x7327b96c8f3c2181beb0411762361a39489684fcf05fbe4254e0a3105c7b5021');
INSERT INTO public.core_seal VALUES (115, 746, 115, '\x863d907f7d01b06908fac6a99d3119648e4c28b8c8d188819380d77180427e28');
INSERT INTO public.core_seal VALUES (116, 746, 116, '\xd80bcf26ea33dd0243b23c6cc251e0eff60a812bc02b50b395eeecb806f8b7fc');
INSERT INTO public.core_seal VALUES (117, 746, 117, '\x23a6846d9f3135ee3939f29e685a001359d3815588547c49948292780e3551a2');
INSERT INTO public.core_seal VALUES (118, 747, 118, '\xf565cd5422facef9d34b275544d5aaa20b4036e65b1d70a256d639acf2e9bf8c');
INSERT INTO public.core_seal VALUES (119, 747, 119, '\x4056071b4c49e1547c098fd692cc1e79107e471a2d160c288ac7ebfd339eb113');
INSERT INTO public.core_seal VALUES (120, 747, 120, '\xc04b3bc3c425cec15a7d38b7908c1ac62bfa9be32aa443c658d6868b424afc33');
INSERT INTO public.core_seal VALUES (121, 747, 121, '\x682756af2fb987429fed6294b0230eec787ac69e3c54740c206369dd82a0f835');
INSERT INTO public.core_seal VALUES (122, 747, 122, '\xa14f0ea7593a38883575b5d65a5aacbb3d3b873cb99826fd0277db3e39b1db58');
INSERT INTO public.core_seal VALUES (123, 747, 123, '\xa5ad3f6acc144315e5fd5b5e126eee10aefc3f13a92895d30c0e16afc1b094fc');
INSERT INTO public.core_seal VALUES (124, 747, 124, '\x27d3f795b20257fb1f7f6b9c9344867e2e54aa12474250d7814451df007ab87d');
INSERT INTO public.core_seal VALUES (125, 747, 125, '\x3f54d1d0b3ad219eb76cdc9c425b487e94507f7e7c7909d2154256ed18d54299');
INSERT INTO public.core_seal VALUES (126, 747, 126, '\x5d92d6df4aa2d57ac83b4b733a8dd7bd1638caaf57f615f26aad5cbc68084928');
INSERT INTO public.core_seal VALUES (127, 747, 127, '\xaba5ed742dc2aee21fa00faea51241abe9b785fc557ef88590b705397d57cbbf');
INSERT INTO public.core_seal VALUES (128, 747, 128, '\xd43bc79fc6bcd25c43b205b5583efbdb1a9fd8c1e2826ed069c5c7033d5089ba');
INSERT INTO public.core_seal VALUES (129, 747, 129, '\x7fcc58caa5486d9c300f65d485032acddffa2064091333416f4540da931adae0');
INSERT INTO public.core_seal VALUES (130, 747, 130, '\x7281a28ff0bdce24ea381153de921a7870ab34ba6d131c3cc708c2b421a8e16e');
INSERT INTO public.core_seal VALUES (131, 747, 131, '\x986d866c29894ef0b0ea1181d6a7303c7af8abb95ff272a035db1ea96cdd5258');
INSERT INTO public.core_seal VALUES (132, 747, 132, '\xdb739362dde682a306f1b02935f865f327c15c651f83a8ff0d09866e6b4a46e0');
INSERT INTO public.core_seal VALUES (133, 747, 133, '\x9606d5e4a749a077c10b2df4932364b7c6a5e7cf4ece4b5830621b666139395b');
INSERT INTO public.core_seal VALUES (134, 747, 134, '\xa6975c4d17b7c37d8621ac69b629efb880cf1395a67de79bc9a5af6e8eefb19f');
INSERT INTO public.core_seal VALUES (135, 747, 135, '\x2fa672c68c0650c34523bf2024aee27c724dc8f4c5458431f09c8956b9f3d9ab');
INSERT INTO public.core_seal VALUES (136, 747, 136, '\x8d02dde38c2a0228314535787a7b07386f16ef83902f2ec45c16217511ff9ab4');
INSERT INTO public.core_seal VALUES (137, 747, 137, '\xdc8b3605d7e1ca3e5e3208eea3cdb64b88ab25700f6ead46ba25a40e656afe43');
INSERT INTO public.core_seal VALUES (138, 747, 138, '\x3445301d6a52bea036edeb0497ed6b7e7551fa1f2df1f44e20d261433a6cc694');
INSERT INTO public.core_seal VALUES (139, 747, 139, '\x874cd080c484efa2a0532b5d25f6754e6146fafb03b196892eeacbfcdcb0de37');
INSERT INTO public.core_seal VALUES (140, 747, 140, '\x677520e5c024ba5172359d7fc50adad1c02cce9475dba024dae05d4def0682d5');
INSERT INTO public.core_seal VALUES (141, 747, 141, '\x849f9df0901b7f18b20574455609b926dcf6b25f6116070b9ff617e1cc828158');
INSERT INTO public.core_seal VALUES (142, 747, 142, '\x93ad12bfe3baee41f3d17ec26f9a41cfa039c18c48f50581042ecce453e8ba1f');
INSERT INTO public.core_seal VALUES (143, 747, 143, '\xd24ab9a9dc5bc04694c5be87a81a72f221eaf8b0563b086dfc62984cfb9efe99');
INSERT INTO public.core_seal VALUES (144, 747, 144, '\xc1580a2838278dc6ceb00f6928e126ff7152aa66da43355f750945ba2635d03b');
INSERT INTO public.core_seal VALUES (145, 747, 145, '\xe197ab0f10cf406203dae2e9ab62c8d318e39d9b9bcc81b84ac83f80cd321bb1');
INSERT INTO public.core_seal VALUES (146, 747, 146, '\x9c4b4edfe09c7d955af08fcf7cc1bea21f4d50f4b6b35a7b19a9d9a37201dd19');
INSERT INTO public.core_seal VALUES (147, 747, 147, '\xcbf94c72423df421c71ab2b9888b1e2c8d8d310f64a3f8121b0e9dc9e947da3e');
INSERT INTO public.core_seal VALUES (148, 747, 148, '\x82a7e3dea08e969f0cb7444290a288be670d74d12e70f22708e05d49684a2f81');
INSERT INTO public.core_seal VALUES (149, 747, 149, '\x68654dcd9322da41dd5652e7ff68fe9b27f36866369dfbdfeb1860527dc67582');
INSERT INTO public.core_seal VALUES (150, 747, 150, '\x9c0a97d71849f7cd7bd6031a003a49bcbaf179a0096dcfc1303cf2981b323991');
INSERT INTO public.core_seal VALUES (151, 747, 151, '\xbdb74c5686efcdc85cad88d124594839c00ae3de73718794c619637ef9f00910');
INSERT INTO public.core_seal VALUES (152, 747, 152, '\x5fd48af7db111c5fff8ef2414d9b04a9e98f5d84b86c15be1dacb778089133f5');
INSERT INTO public.core_seal VALUES (153, 747, 153, '\xa167b0c6fcdc192c7376f57beb4412f33f33d02cc44a25f2e504489b4bc7fa05');
INSERT INTO public.core_seal VALUES (154, 747, 154, '\x6dfa6c74ad8c928066a845d650b8510d8667b9ac740780d33f974f623bdd5123');
INSERT INTO public.core_seal VALUES (155, 747, 155, '\xb2d281bf5b371e52f95aec5deec9861183bd362c167f25462f65622fb69b1562');
INSERT INTO public.core_seal VALUES (156, 747, 156, '\x0505318c49be4049400c3b5961448e88030bae31353387cfebfdbf857ba15a9d');
INSERT INTO public.core_seal VALUES (157, 747, 157, '\x12e47130a5ea3e7182f9073c49dbd38f006dac794e776b12e257a307abe83083');
INSERT INTO public.core_seal VALUES (158, 747, 158, '\xf5ef59e8b79ee56c7773b2ae03591436acdbe3c6042dcf2bdb9a50d3476ed645');
INSERT INTO public.core_seal VALUES (159, 747, 159, '\xb38539bcfc884a93016613b36f18b1ff1ab88292b00bc1f8340862a78a2026d0');
INSERT INTO public.core_seal VALUES (160, 747, 160, '\x6b6a170c26ee7b2eeb84fae97bf1ae073bfec876821b1bf4d6a7f4632ee2c2f6');
INSERT INTO public.core_seal VALUES (161, 747, 161, '\x7892392463b1f13200dcfb39f5da34ea6e849b29a4c24b3559323b7501c09b0e');
INSERT INTO public.core_seal VALUES (162, 747, 162, '\x8f342eab9f6325c1616fb8dfdb6aafb30fea31ac0f0ef5d8f7c6ba379c0654b8');
INSERT INTO public.core_seal VALUES (163, 747, 163, '\xb55d73861060a50e40da4c2a3ba1fd8e24f66fd117e70a42b001ebaec1fa41ff');
INSERT INTO public.core_seal VALUES (164, 747, 164, '\xfcc7a2441e03b99401b9288ded2ce75ab5144da61926a9feb82e407f279b9ab8');
INSERT INTO public.core_seal VALUES (165, 747, 165, '\xb9fc26956be99a5d88dd67cc9d41cfd81894367d262bfb6296a8d5ad9548e46e');
INSERT INTO public.core_seal VALUES (166, 747, 166, '\xa62bcdb48c0f3b186ab66aea22c13c23333bd4e44bb30cbb5f479d412719cdbb');
INSERT INTO public.core_seal VALUES (167, 747, 167, '\x9a330e63437b56dabf7b652012643b1a7ca4cc3b29baf45bb37287cc8b95d195');
INSERT INTO public.core_seal VALUES (168, 747, 168, '\xb19b4a37913f42c69211582506008e66aa99f5c8e03c6524e6240af8999c3348');
INSERT INTO public.core_seal VALUES (169, 747, 169, '\xb55261953ac1a30aa61f232e42008679f37ff6ec8d3eb9d02be7ffd4becbe6fc');
INSERT INTO public.core_seal VALUES (170, 747, 170, '\x5e6e7e9690ace11322264cfc4277a3684b631779140661cfc1e3b3a12d2e2b66');
INSERT INTO public.core_seal VALUES (171, 747, 171, '\x79dd2187fa4d1731907d0662d39e4a530fcc86e319752ec1070fa9912685b393');
INSERT INTO public.core_seal VALUES (172, 747, 172, '\xaf029a066e84bc972a5fbaae5d1b96ef7c951fabca381d217da35c282b7ef477');
INSERT INTO public.core_seal VALUES (173, 747, 173, '\x3a755e570a69f4704f0543ae585b0d26f7b1cd1a4d2bc51b650e7f0d2b62c97c');
INSERT INTO public.core_seal VALUES (174, 747, 174, '\x35b282fbbf7212b6eea5f415b14192dc1c359235b77dd916c685fb1861e0a650');
INSERT INTO public.core_seal VALUES (175, 747, 175, '\x374aec76a9a60fdde62fa3584bad9a714cdf28f95cbda84af254863acf632d55');
INSERT INTO public.core_seal VALUES (176, 747, 176, '\xf18a99f6dd36197fc94b869bfdea191d94b9debc11957dfc4ea30502e00ed385');
INSERT INTO public.core_seal VALUES (177, 747, 177, '\xa14c81d369a5032129a999579edd0366c62d8d3f476408e6f3dbc058e2fa63f4');
INSERT INTO public.core_seal VALUES (178, 747, 178, '\x649f6bb2d69236010bb05a372729317d2302f059e71f6fb20a9bc7d54c47a71a');
INSERT INTO public.core_seal VALUES (179, 747, 179, '\xb793c9ba535c741afdb52f2c655f53b62a88afd15285d02c7769678aad4485d5');
INSERT INTO public.core_seal VALUES (180, 747, 180, '\xe9292cab532adcdd3b9eac8a12205f9d2e1324b8a5adf95cba9dcb335ef7382a');
INSERT INTO public.core_seal VALUES (181, 747, 181, '\xed4368739ce25e02e87b6c5413e8a7f4d69484509b6808f548983a5bac75eb1d');
INSERT INTO public.core_seal VALUES (182, 747, 182, '\x0b0ec9bfeea53e579d8bf8a319b58a1308efaa495a91b561752174c6e82ae5f2');
INSERT INTO public.core_seal VALUES (183, 747, 183, '\x4638de2742323885270ad7487da56ea08d0db06560d09fa9e9654add488625ac');
INSERT INTO public.core_seal VALUES (184, 747, 184, '\x13814e092f0f017822b3159a4dbe016427d37af6fb101253ff4828d3ffc0ea09');
INSERT INTO public.core_seal VALUES (185, 747, 185, '\x46e2a6c47f4383c083d57983b8c08d83034b8c79d6ced0fa5ef035ba734d54a8');
INSERT INTO public.core_seal VALUES (186, 747, 186, '\x334e9500d3cf3d95bb079422cf99bb683670eaf2acf2c24889548fe2181a55fa');
INSERT INTO public.core_seal VALUES (187, 747, 187, '\xae54f023321ed042efba6917881c009c2c213462c6e4b398afa40be3890679cd');
INSERT INTO public.core_seal VALUES (188, 747, 188, '\x1db2ecf5b931b00439c537a2f7cf43b3345d0bee0fd718494a74c836a83d593a');
INSERT INTO public.core_seal VALUES (189, 747, 189, '\x4a43fb7a513a24db78c9029647c345188abec77c76ce8d0e645830abbb3c158d');
INSERT INTO public.core_seal VALUES (190, 747, 190, '\xaed6f3460513d21a45eccf4956d9afb6562d77159823f6f7f522848c0a83b66c');
INSERT INTO public.core_seal VALUES (191, 747, 191, '\x84897edcb5cb5a499c7992247142b5009212f409a339f2e06e7184e96d5ba077');
INSERT INTO public.core_seal VALUES (192, 747, 192, '\x35eb3fa40ddc59410ccd34bc873d3c8e8772ab8b1b28287fdddcea0c054b1edd');
INSERT INTO public.core_seal VALUES (193, 747, 193, '\xd3fa526b0fd895a7e71074e5fe88c0206310394d3342b7ff2f4bc9ad9de6bb90');
INSERT INTO public.core_seal VALUES (194, 747, 194, '\x1f447d9b010587e155cb372b32d13bb05c8d52362a306c2af9494fcbb21d8a65');
INSERT INTO public.core_seal VALUES (195, 747, 195, '\xff2787f7c41bad14912054b647ef7e572050deac19f886b96420fde1abacb5c1');
INSERT INTO public.core_seal VALUES (196, 747, 196, '\xe1d7106b09cfe7d94cb14549001e4a2ed5aa2359abe0c8ad90fd3e257a7d7518');
INSERT INTO public.core_seal VALUES (197, 747, 197, '\xbaf212b5b69b1f460420fcd13351852b69dbcd74dc534d800c4842be6726a494');
INSERT INTO public.core_seal VALUES (198, 747, 198, '\xef25f1489599f0bb453421b618712798112a7a528eddb3c3e68a3af7ecd9e3ea');
INSERT INTO public.core_seal VALUES (199, 747, 199, '\x3059375cab52b73cd0c77705d20e7d6a974c54d89eef1bd2f70a308bcffdbf51');
INSERT INTO public.core_seal VALUES (200, 747, 200, '\x93d23ae02b732e97ec3f2ce9c51a055b6b340803cacf79a6a38d728189aad465');
INSERT INTO public.core_seal VALUES (201, 747, 201, '\x11f027d9f5823c9041ab7c0a63abd7f35dd1ae14148b2fbcc16c790fb1d3d0a3');
INSERT INTO public.core_seal VALUES (202, 747, 202, '\xcf8a8bd057e353e35f0cd2f811eb195ed2f53856304fc935d3801505b7c3cbe3');
INSERT INTO public.core_seal VALUES (203, 747, 203, '\xb40a723ecacd7e13bfb5aeb15e3c3a319855394361a1e276b4d3a0c2cbe92ad8');
INSERT INTO public.core_seal VALUES (204, 747, 204, '\x1b7727183c64a4a92c53821116a03592259c89193106beff2696c0f4d7ce3fa7');
INSERT INTO public.core_seal VALUES (205, 747, 205, '\xdf0d930fd78ba8980ef822096afaf6e7b4abc421f5785c5ffd14c2c98ac1f51e');
INSERT INTO public.core_seal VALUES (206, 747, 206, '\x7e8271ff0674034c9f19c4cbb666a4d4e5bc2e91f285b1aef2e4ff8fd0456851');
INSERT INTO public.core_seal VALUES (207, 747, 207, '\x8d1f462698389ad08a611e2ba3c9179d8811beabfc75c0cf6293b953607c0f9b');
INSERT INTO public.core_seal VALUES (208, 747, 208, '\x8a55f1e02bada5fe7f9f9f94a1c5cbf78ba56c8efdb23f6f695bc51ee7bc1a2d');
INSERT INTO public.core_seal VALUES (209, 747, 209, '\x99b2775046bd685f06355ba973a589716441483cc5500025a7ccbe4c5f99f4da');
INSERT INTO public.core_seal VALUES (210, 747, 210, '\x16631784e9b02f46929f00f4f0eed3c1a7a7eb27e8f2476de603067df53ccd80');
INSERT INTO public.core_seal VALUES (211, 748, 211, '\xe5339bf3d249986110fb7e2d854eb032c53e0550357132088a8e314b6d3c1fa9');
INSERT INTO public.core_seal VALUES (212, 748, 212, '\xcbe9941f58752601931fb2fcfb14d188f36b0ca9e56dc0ff5e0f952bc61cd741');
INSERT INTO public.core_seal VALUES (213, 748, 213, '\x1e491b448ee1e8c8ae2f00374ab637070b1b13049f8d8055a915fd25da822bf9');
INSERT INTO public.core_seal VALUES (214, 748, 214, '\xcc1de4d5e08a38be277933edfbac8eb305f21577611c3e48e08d328822dc4da6');
INSERT INTO public.core_seal VALUES (215, 748, 215, '\xc84cebd9e536eaa414c99591c97972d6e972523be9040464ec29cd4f365a9909');
INSERT INTO public.core_seal VALUES (216, 748, 216, '\xb9186163b57e5833118e05b3eb935b2d3f319ab110ae7c5b25ac583c8e4fe38d');
INSERT INTO public.core_seal VALUES (217, 748, 217, '\x87d98446651a6072cc4f6a45bd0504c603d313b7abc4ebd6604822a1fd1832c8');
INSERT INTO public.core_seal VALUES (218, 748, 218, '\x58d1c1118dc84a648b6aba2a156c0480c257bab3d70ed9ebe82f9bcdf9cc8b33');
INSERT INTO public.core_seal VALUES (219, 748, 219, '\xbc8e6031554db136e901a858f9c1eaa8eddc740dfc8f7b3da08a36fc53d16ac8');
INSERT INTO public.core_seal VALUES (220, 748, 220, '\xbee6cd76d414d5a9e65fe1e4e71e01e14a2969f4824f78006a4df3d1169ab1b6');
INSERT INTO public.core_seal VALUES (221, 748, 221, '\x8dcc9cace174604a7fd5150ccc451febce201c91a2605c277a437ba23cb52431');
INSERT INTO public.core_seal VALUES (222, 748, 222, '\x7a6c22ff8a7dec6c2beb40791b47abdafd5f2fea87bdb58156e8c11628f576f4');
INSERT INTO public.core_seal VALUES (223, 748, 223, '\x52a67d8d9beaabf5026df398aacdc4806a0f1934cb74fe729cb3b9264e0862be');
INSERT INTO public.core_seal VALUES (224, 748, 224, '\xcd52539cccb075b4e64b10a2a1494697193dd216773df77fde5ce982f64d065d');
INSERT INTO public.core_seal VALUES (225, 748, 225, '\x90165d516617885d0c7efdb1d4a61328f3750059362a2aa23a349c60ee00d781');
INSERT INTO public.core_seal VALUES (226, 748, 226, '\x37f5a9d1bcf648c7624dfb249a898c9d74b3c3a90bf58aef02604497959292f6');
INSERT INTO public.core_seal VALUES (227, 748, 227, '\x413c1bbc7ee3c0116d1bdf281677d30a6992a64b17766b2d6c8c0c6a013c38bb');
INSERT INTO public.core_seal VALUES (228, 748, 228, '\x8caf9be4240a6cc3d24c94759c564d5344b44a0ac5d7837b3df943c190bb6898');
INSERT INTO public.core_seal VALUES (229, 748, 229, '\xf6531960225c923d412bbd7c8a6ad2281e563287d1a46470135096dbebc0221c');
INSERT INTO public.core_seal VALUES (230, 748, 230, '\xd38a31d2268137d02a4046617c222ce2745eb347fd8d7e0b0cc3300af68a4a5f');
INSERT INTO public.core_seal VALUES (231, 748, 231, '\x184f670d9c2c4104f24016b8a94daae63c95fd87c3b13ffb1e070023855efcdc');
INSERT INTO public.core_seal VALUES (232, 748, 232, '\x056d25f77f45ecf8e1127a2975179195853dcc70e009d763d4c78f83b6421b43');
INSERT INTO public.core_seal VALUES (233, 748, 233, '\x4d92652dc18c4a328479b963109f49ee179de736cbbd26a9ca660a3c26bb53f1');
INSERT INTO public.core_seal VALUES (234, 748, 234, '\x040f3f4e6e506294225b506877ce2f940db05071f19e7d368894318e275cd57c');
INSERT INTO public.core_seal VALUES (235, 748, 235, '\x8e78ce4e7a229aa70608e8793ce8fc419460f9632616e6bd5382184095b23c02');
INSERT INTO public.core_seal VALUES (236, 748, 236, '\x568c9ea315fcbb393a0ea45815c6edc3f0a4428eb820d61df97f0aa46c256b1a');
INSERT INTO public.core_seal VALUES (237, 748, 237, '\x646e7aef5dfce1d86c7a269b955401db58a8b48e42268bac8d65e1a63a494408');
INSERT INTO public.core_seal VALUES (238, 748, 238, '\x50f6535d3f612f6e38eeac5f9cfc77ccb418306209523140f849df129ed823dc');
INSERT INTO public.core_seal VALUES (239, 748, 239, '\x824e0ece1e9cdf2bc65a660c3cbfbad7bb4ae467776e887413660ecdb58e0312');
INSERT INTO public.core_seal VALUES (240, 748, 240, '\x3c57aba2d42c19a19723cd7d399ebe6918a68697746220bf3ea7e3e31e0177e1');
INSERT INTO public.core_seal VALUES (241, 748, 241, '\x303174d5ae9cab48b12b579cd1f1bd6cb0ce9ac19955ccf8d74086c98ecb5c40');
INSERT INTO public.core_seal VALUES (242, 748, 242, '\xa2f88ec9ee13221c6e4ff407a648f87d9070f9f2878ce6b092c1904db64703b0');
INSERT INTO public.core_seal VALUES (243, 748, 243, '\x0e055b2e8540739c0136181861a7858b82246952de770b7ab1043d14bd864d0d');
INSERT INTO public.core_seal VALUES (244, 748, 244, '\x1a9454745d48dc6fbfb6b30d943bd7ad051f8781dee9c6afbfd37b4905eb779b');
INSERT INTO public.core_seal VALUES (245, 748, 245, '\xeee354565ef575001c7ef56e0cf4694041656d601500ce56d343934c3c0accbe');
INSERT INTO public.core_seal VALUES (246, 748, 246, '\x476842bb40542c66cc6f174bb776b1bc30ecea9434957ffe2dd52b8c2f26c305');
INSERT INTO public.core_seal VALUES (247, 748, 247, '\xa8a5d43beb10b8b5827070ef36c4e35b5fe9dbec53ad9ceb7c7f114edb007977');
INSERT INTO public.core_seal VALUES (248, 748, 248, '\xd105bc600cb0215853449b5d4e9c32e3a7a1af4adbcd9252f2763413450d03b5');
INSERT INTO public.core_seal VALUES (249, 748, 249, '\xa43233c7fe304e44267763eadc6f0c67ddec561b6de0e5f25b9f7dfa477aa695');
INSERT INTO public.core_seal VALUES (250, 748, 250, '\x4d5f802911c0a352d87fa1dc3e5da54131d4cc28bf0bacc94acd041e900468f8');
INSERT INTO public.core_seal VALUES (251, 748, 251, '\x6c578dea4f5fcf9de888b94e84167177052f0267d8bf23e777521fe3d181eda2');
INSERT INTO public.core_seal VALUES (252, 748, 252, '\x7c9f275c3b2d35b5560a840d0e9f3b9e8a8edd5a15f2e64c44ac8aa5e33b30c0');
INSERT INTO public.core_seal VALUES (253, 748, 253, '\xf3168df61abc678e5c0af6937eac90b4de9d4f746914d682e2659b6397146ebf');
INSERT INTO public.core_seal VALUES (254, 748, 254, '\x637bb97be6e8c8bde8aae9f6291276bdd09020ab717da2d04be41db54daee37d');
INSERT INTO public.core_seal VALUES (255, 748, 255, '\x86c0e4e33c48c2def6d38f9e1706340a32f5ae7e892d87776a21926daccb0ca1');
INSERT INTO public.core_seal VALUES (256, 748, 256, '\xa814fd5efb2e7193ff756c7437d13b823936f18e2e9c21e174e9b487323e662b');
INSERT INTO public.core_seal VALUES (257, 748, 257, '\xca0f5d919dd1938f72a366de183804704baeac35b2f00fdad101a8fbf3f3e84f');
INSERT INTO public.core_seal VALUES (258, 748, 258, '\xbdeb6b9d6f4f6173879e651bcb818ee1e482bb7a63ea18e6ae51cced5286e1d6');
INSERT INTO public.core_seal VALUES (259, 748, 259, '\xc24328fb161ffa8ebe014bae5f1aebcad25e366aede46a8a415da55eb18f4271');
INSERT INTO public.core_seal VALUES (260, 748, 260, '\xf854fad8ca9cf5832e4068e62ba20fbd08cdef63d0bd01f13109480de5606b84');
INSERT INTO public.core_seal VALUES (261, 748, 261, '\x85413e99ea98ea4a9878c0a5af54889f3675e20734042621c6800a655489f951');
INSERT INTO public.core_seal VALUES (262, 748, 262, '\x7a3403c5245693f75ddeda24c6544fc10664e5a872e0612c952e1a3e3d46cee5');
INSERT INTO public.core_seal VALUES (263, 748, 263, '\x984d34f33c0946d6fb2b6146f2080cf375c0415e0865ec3676862c142374efee');
INSERT INTO public.core_seal VALUES (264, 748, 264, '\x0364e6f8659cdb55e5602f84b788e735e0c829ee42045631bfd13bb7b2c83790');
INSERT INTO public.core_seal VALUES (265, 748, 265, '\x3370e1a9cdff7b5fea2c16cf74c6009ed3dac78114389cd111f530346a117b0d');
INSERT INTO public.core_seal VALUES (266, 748, 266, '\xd9503d2d1d3e2d0e72e8fdc5f5dbf7a7487bf813e5b59b787ece63bf5f0ab206');
INSERT INTO public.core_seal VALUES (267, 748, 267, '\x277b2657e0d63391197b98706f1cb502b55b788295aaf8e86c3fd8a3143245dc');
INSERT INTO public.core_seal VALUES (268, 748, 268, '\x7d02c66e5fb279a72d026a6cb42d9f194c2a8595ed7833df20bd5b31099e5e58');
INSERT INTO public.core_seal VALUES (269, 748, 269, '\xf132239737a40edeedd0547ba70ea2f0949c84b8e26f2e825723531039c67f23');
INSERT INTO public.core_seal VALUES (270, 748, 270, '\x1ff7320e3951c6f0dd394eca87d1d83054f4aaabce51c4fe28b3991e2714c31f');
INSERT INTO public.core_seal VALUES (271, 748, 271, '\x40f9eda1611952ff47f8504ed854acf4cf3585a31127634a1ed26aa746c7d639');
INSERT INTO public.core_seal VALUES (272, 748, 272, '\xccae875e92cfed755d8e8a619079c8871282a9ff5a30a95709e13e261bde4217');
INSERT INTO public.core_seal VALUES (273, 748, 273, '\x2f9ca56b7fb1e26ef1431862a7d0fb07a83d251d7828b466f8ceb75eaa260ce6');
INSERT INTO public.core_seal VALUES (274, 748, 274, '\x867d8fb4f63a2a131814bce8f5702c8dac538d444e5cb8b34a594ab5b7415cea');
INSERT INTO public.core_seal VALUES (275, 748, 275, '\x580ba66371a840d45567a54e40bf987fc568331abd9d267199d7470681947df4');
INSERT INTO public.core_seal VALUES (276, 748, 276, '\x80f036c4fa457420cc7a23d509385dc6948414685e823dfc1ac7681ca04988ef');
INSERT INTO public.core_seal VALUES (277, 748, 277, '\x5d1e521fa1b5993ce75ac600e998c296e5cd2f8fe6551eda683b53f89b87b1f4');
INSERT INTO public.core_seal VALUES (278, 748, 278, '\xb7db6d1d4d44fa21a472bb7a70a7e8a52cfe25e329e612580e70c74dc8d73ab0');
INSERT INTO public.core_seal VALUES (279, 748, 279, '\x47bd0871bc3fda8a31deef439b1975c3486ac469dd4e0bf3fcc0ebf127a9d581');
INSERT INTO public.core_seal VALUES (280, 748, 280, '\x6b9805de2678958e151db347787b09311074c92099d8c2ffa8b8f05ccc588f20');
INSERT INTO public.core_seal VALUES (281, 748, 281, '\x7ffa6b8f95405856b489a86894bd34e2db309bc07187956667453372bfdcfde5');
INSERT INTO public.core_seal VALUES (282, 748, 282, '\x242d07f0393f2b26125c36a04096fc0e85fc5848003acdd7dbe52ac69e5ddad5');
INSERT INTO public.core_seal VALUES (283, 748, 283, '\x30b29a98bd6f63947f5d2befc6c8edbe9207aced6cb13237178f19901e8f9eeb');
INSERT INTO public.core_seal VALUES (284, 748, 284, '\x475d2abdfe0125265e4adbbb72aa488696017fb4f8e23082064d0f0c1864b121');
INSERT INTO public.core_seal VALUES (285, 748, 285, '\x889eb8b3be9a196dd424c308c0ed64284d038faa6a3e70fcef17f750804739c3');
INSERT INTO public.core_seal VALUES (286, 748, 286, '\x2bc92b32b95839e0686b8bb671906f20551bc300af6e5f895bbb4769c822aae4');
INSERT INTO public.core_seal VALUES (287, 748, 287, '\xbf41b44da4299c8ab6d034f507cc9e617cda44ae3fd12ced7bdc2a0796f1f073');
INSERT INTO public.core_seal VALUES (288, 748, 288, '\x7fce5fec353c1a915483eb4bd3e952eb7729c64f1131cddf441103fd9d6f8e3c');
INSERT INTO public.core_seal VALUES (289, 748, 289, '\x4a289b714db174473243529bccb36534a0024526b9f06e5cf10a8efedf2a30d1');
INSERT INTO public.core_seal VALUES (290, 748, 290, '\x46277827b463533dcc965acc0749e24c68e444ab066d1b8669f4acc1dbcc4f6d');
INSERT INTO public.core_seal VALUES (291, 748, 291, '\x26577b51b340cd8793f8415fddf3ea8acba4524f63b73af673690cd7454e46d0');
INSERT INTO public.core_seal VALUES (292, 748, 292, '\x1fb5977b2d795aaa2e24485fc21784ae74d7fbac33115410bf86c4d19affd624');
INSERT INTO public.core_seal VALUES (293, 748, 293, '\x4e610b3b5278486d0cae9bddf6e85139cc45cb460fd7d393361f5304b2bc018c');
INSERT INTO public.core_seal VALUES (294, 749, 294, '\x6babe7c3b69ec271df7b7744de97c03329744d269e5209b397068fc99982b059');
INSERT INTO public.core_seal VALUES (295, 749, 295, '\x6dc61fc4275298d5ce9c4bfa2ab50441faf6f5c2db3dfdbdf2f61ddeb30ff1a4');
INSERT INTO public.core_seal VALUES (296, 749, 296, '\x4094cc3e4bbff651a36bbaf9bce1fff6000a85e68998415d34adfb282af28e07');
INSERT INTO public.core_seal VALUES (297, 749, 297, '\xcb67048c210b987798f6d2ce6b39b49b9afc2547e6e261427c4e828382a7363d');
INSERT INTO public.core_seal VALUES (298, 749, 298, '\x21e0de54744c019e5630eed07a02634a15df6dffebcba5afbf5f02305caedc62');
INSERT INTO public.core_seal VALUES (299, 749, 299, '\x7f1d1163951f6725689f026480acef544416ba0d32a16c233c4357aae9ae56c5');
INSERT INTO public.core_seal VALUES (300, 749, 300, '\x497460d491660ba760b61e13c267126168ddf748147ffbc50fca419123bdf3b5');
INSERT INTO public.core_seal VALUES (301, 749, 301, '\x22ace607e5ed1a55820a253a36deb01a156f3b3d1670dfbcb4ec2beeeeadf1f3');
INSERT INTO public.core_seal VALUES (302, 749, 302, '\x391f75c29ab80473ca592a320374fb4ad566e3bd5d45ced9aacfa4ceb8a900d9');
INSERT INTO public.core_seal VALUES (303, 749, 303, '\xb68f3fe940cfe7a779115e18a2df69f82eee62fdea0a8e3b6ef73cd916d97643');
INSERT INTO public.core_seal VALUES (304, 749, 304, '\xafb567d4036b3557dbc33230b9030f0279de13a1e965511e3b29e7034dd447c6');
INSERT INTO public.core_seal VALUES (305, 749, 305, '\x604e3ed5e8b2e7f3c6612db365a0ab253e05cab9ec8810282b3a3ff6775bace5');
INSERT INTO public.core_seal VALUES (306, 749, 306, '\x0ff19ebd95205568ae65132a280eafb813f0abf26e5d24367a263a246699ee99');
INSERT INTO public.core_seal VALUES (307, 749, 307, '\x6d9ecff2baf7a03271996dd75c58d4323b7dbfe7088eb68f8e55e0cdb7399abf');
INSERT INTO public.core_seal VALUES (308, 749, 308, '\xa5d9c465ccb68c7e02bf4c723b85772f2a8012903f851155bf25b7708dd34a03');
INSERT INTO public.core_seal VALUES (309, 749, 309, '\xd5d7899e59cd3f2efd20448f978dd4e6a045dced87dc8378e040597644ce1cfa');
INSERT INTO public.core_seal VALUES (310, 749, 310, '\x1ae2e2957436ea067996a70ea315200f1ee5bf446ae30ae0c402a2fbeb0cd215');
INSERT INTO public.core_seal VALUES (311, 749, 311, '\x2ba9ca9722438c2a98f01d1155d422fa76cb1cecde83ccf3904ca76c22ca22f6');
INSERT INTO public.core_seal VALUES (312, 749, 312, '\xc08999a7c559a9378fae28d6b120a83a95878ba0e2919de53dd104be25ddaa12');
INSERT INTO public.core_seal VALUES (313, 749, 313, '\xc83191cb6a2de053bcc3d86998c2969c5088637150215d916401dcf7fce633fe');
INSERT INTO public.core_seal VALUES (314, 749, 314, '\x08de475a7d035e44d5f79035a97dbcc95879a2323dd099ffe98f488a21bc109a');
INSERT INTO public.core_seal VALUES (315, 749, 315, '\xfd7ebc388e0d222df968bf5418133ed35d500bcd8457f3582d8ee9444038569d');
INSERT INTO public.core_seal VALUES (316, 749, 316, '\x7db625aba1d87d6748cb13f9b1ec1d8e0e5ef1b3663d5bda57178291e793c789');
INSERT INTO public.core_seal VALUES (317, 749, 317, '\xf71c84cb64bf9080491bbed52326ac402c354b030e8d062741ea1c52aa877409');
INSERT INTO public.core_seal VALUES (318, 749, 318, '\xc2cf44cbb92534ad90730d75b4c8e0fc5294207cc308d532a6636e04f11de98a');
INSERT INTO public.core_seal VALUES (319, 749, 319, '\x3a6484d15f46ac283b43ef40e0195f51c6b04b458ee17117fd3e8b99cae97b7e');
INSERT INTO public.core_seal VALUES (320, 749, 320, '\x2fbe40a322b6bae3aaf451cb3d2d19f081ef743677aac6d22291c0c4cb6f200b');
INSERT INTO public.core_seal VALUES (321, 749, 321, '\x178f6c60a7136911f033d9b3a3917af34540e4cfd5334ce291bc9988a74825b5');
INSERT INTO public.core_seal VALUES (322, 749, 322, '\x0bcf52d86b46ff76463aeaa5f77fe88666c69d59132dabca111ab328ac577fa0');
INSERT INTO public.core_seal VALUES (323, 749, 323, '\x9626ffbfb1d0b6d25c84305a21e3d14480495f4fc1d129103cb4111fc0dc73fd');
INSERT INTO public.core_seal VALUES (324, 749, 324, '\x2152312430a31a93135d6b7c9a1bb90e34b86969696ea48a39da76b85f38842e');
INSERT INTO public.core_seal VALUES (325, 749, 325, '\x4c217204f2d463ed043c2b0f3c9e568acfb2b803057812374f1881cca68c5940');
INSERT INTO public.core_seal VALUES (326, 749, 326, '\x52eff83581e6aaa74eb156ec14e831f1cc5dff53f477b5b843c1483ad30a2719');
INSERT INTO public.core_seal VALUES (327, 749, 327, '\xc358be5c9dd3ebce5327e42c4c3f622f21e0352d74513c749638e85057c5d6ab');
INSERT INTO public.core_seal VALUES (328, 749, 328, '\xca9aa4e3354d736bdb20a6be2fe1c3a3bb057a056ce217e7bf6966e77be64c3e');
INSERT INTO public.core_seal VALUES (329, 749, 329, '\xdb3d59016f57b7e916bcb028f8677ff95a999ba35f0a2399beba76ddd1e94a9e');
INSERT INTO public.core_seal VALUES (330, 749, 330, '\xec9f4885a4fb9617b80786ae47bd06be34347fdab72e0e547900113eaa3f44f2');
INSERT INTO public.core_seal VALUES (331, 749, 331, '\x3e85de792aa6ad46d6091308db4489cf01330f85a3ecb5694a36fa123b56e51a');
INSERT INTO public.core_seal VALUES (332, 749, 332, '\x3274633af7772c1e2761b5dfa90cd923d972a91efea11704dfc1e118d3b0854b');
INSERT INTO public.core_seal VALUES (333, 749, 333, '\x770ae5c586bbe20e47bc776512153a1e67c432a6f0e7296aa858ad0d50e9ef9e');
INSERT INTO public.core_seal VALUES (334, 749, 334, '\x47068bff497260ef18b1c0415ce542d0d3a9b3decdc11a5bb9fca25c74198596');
INSERT INTO public.core_seal VALUES (335, 749, 335, '\x65fda43ca740b59a4fcf38ed4ac4760f721a45d8653339a99e3fefc8d4e80acf');
INSERT INTO public.core_seal VALUES (336, 749, 336, '\x7d4dbd3fba36df457ee771c73dc542fea10c0e9b071adf2278e6391c8e2851c5');
INSERT INTO public.core_seal VALUES (337, 749, 337, '\x02d7285091b5a4d38bc2ae924b197d5cfe6378d075e972823ac52ed334c189ba');
INSERT INTO public.core_seal VALUES (338, 749, 338, '\x7d9b43a440732781566b3d0f4a2a0daed24c1be3400b695a96270048bf33b06d');
INSERT INTO public.core_seal VALUES (339, 749, 339, '\x61a284647348a6a0f5fefaf851b2efa82c43d597818f83d27bfc8f8c179f58ea');
INSERT INTO public.core_seal VALUES (340, 749, 340, '\x8ef27cefa61d7e0c6e175586cbe0d6690de343622e94dd65e026856c0104670c');
INSERT INTO public.core_seal VALUES (341, 749, 341, '\x24c89a32b7a1bd4c20ac1afb3464c3540ade0fd8238b09ebbcb77f0e302a138f');
INSERT INTO public.core_seal VALUES (342, 749, 342, '\xbcfc083026505f2c8310defb2f4d938a121817d3fb21df53a024d217b68d378c');
INSERT INTO public.core_seal VALUES (343, 749, 343, '\x05819d7e4753c0f0aa96616668523095f3c08cda077eba0b2c003597c2766833');
INSERT INTO public.core_seal VALUES (344, 749, 344, '\x6df6e91257030d05b1decc91900bfd223a3f56f8513c49284ebb768a66f9b86b');
INSERT INTO public.core_seal VALUES (345, 749, 345, '\x88f41816c6f5b0b0ccbad3c784c301f90154d889e7ff493873c075350731b7ec');
INSERT INTO public.core_seal VALUES (346, 749, 346, '\x09729d8afd6236fb0684041bb71ed00e8381da1e32582f71f08ebf4274093764');
INSERT INTO public.core_seal VALUES (347, 749, 347, '\xf8cc1879ebee3ede54d53ed73854cd054e94e9b5aa5211dd1402df9048f67f4d');
INSERT INTO public.core_seal VALUES (348, 749, 348, '\x61ea74c04b3038d49bfd4ea28cef4befa02b591dbc084058b2dd4b5b229b2028');
INSERT INTO public.core_seal VALUES (349, 749, 349, '\x267a241a6e6664fa6caa773c87e915cd82597661cd1afa7cf1d3926d3341bcfb');
INSERT INTO public.core_seal VALUES (350, 749, 350, '\xbf94b993fe1328959e070ec3c933a228361738ebb63f1ba60f96005d7628ffee');
INSERT INTO public.core_seal VALUES (351, 749, 351, '\xdac630c35ccb592d361f896335795d6a9ac63c3e39cf9fe9f07a656d9714e664');
INSERT INTO public.core_seal VALUES (352, 749, 352, '\x112a7f79cc08573d16b0777049149a0d8c784e3548906caf87500166ac17e59c');
INSERT INTO public.core_seal VALUES (353, 749, 353, '\xa4ffd74e3f077f2663b5220ec0b22ada201d09f4f0e98c144a0a4f48c6d9a648');
INSERT INTO public.core_seal VALUES (354, 749, 354, '\xb0139be4be7dfe4534a946230bb18522aa98fbf6e465f9c8060ab5a0fe55a08a');
INSERT INTO public.core_seal VALUES (355, 749, 355, '\xdcb52c0519956fc96159acf7505795226c5e580319ebc65f2f08b50ba40177c2');
INSERT INTO public.core_seal VALUES (356, 749, 356, '\x74dc860650da7d627997864147bfa80b75180ab54f4c8850c81cae016088fd71');
INSERT INTO public.core_seal VALUES (357, 749, 357, '\xb2e8a5111950070cbd36d8028086cb0ee023e4b46a7775559734548896a0f4a1');
INSERT INTO public.core_seal VALUES (358, 749, 358, '\xa19d0599b7ed3a30102f5e5d807a7e849216b6b2d0296f28059f4bc2e5ab3207');
INSERT INTO public.core_seal VALUES (359, 749, 359, '\x1016bd76ae043dc64f7dc3aa03205f9d0d0e33cba825142451bcbd87dc8c2ebe');
INSERT INTO public.core_seal VALUES (360, 749, 360, '\x62ae72e7c47ffa3fb5030e1e69cd809d582294ef415e2bad9a4edea2a78d8eca');
INSERT INTO public.core_seal VALUES (361, 749, 361, '\xc3ddfa6e47d3c4be9613ec43750adb84348384bb6e30189cb3f63d845d1ff04a');
INSERT INTO public.core_seal VALUES (362, 749, 362, '\x4a8805fee5d19a28fa314a7ba79bf441abd4ed7b5145bc80f0c56a3b48b9c49f');
INSERT INTO public.core_seal VALUES (363, 749, 363, '\xf89902dfad837dc225b15f3ffdd03d5e512408b720efa541daf8f534450337f2');
INSERT INTO public.core_seal VALUES (364, 749, 364, '\xdb158696da58193854873ee1ea47e03af832f870d5971bb06d6bdf176bd0c7c0');
INSERT INTO public.core_seal VALUES (365, 749, 365, '\x6740b989fecaa753806835878a89028a075ca67b654b89180ed06859a45428af');
INSERT INTO public.core_seal VALUES (366, 749, 366, '\x4bb1bf6ce90993ee786b72ace8b34b747b42e493094be980858dc491b6c2c2e0');
INSERT INTO public.core_seal VALUES (367, 749, 367, '\x43350ddb9f70c43a1e475803a0548a524ff7836615d2b1a0efa765054d8a8413');
INSERT INTO public.core_seal VALUES (368, 749, 368, '\x8a9d8df57b7d2552168f5fa612d62c8d4987048ff119c4cd1b6efaa1b661a9bc');
INSERT INTO public.core_seal VALUES (369, 749, 369, '\x5e9e532fe2283441cb8df27578d7abfc5430338acbbaec28a055a2a7b99d2bbc');
INSERT INTO public.core_seal VALUES (370, 749, 370, '\xfba599e42d128ac3ebc9ede94a47daff2b4d028483566a2d7d3a53fc978fe86f');
INSERT INTO public.core_seal VALUES (371, 749, 371, '\xeb717c4b213e7f912dfb8bfc226a6bbe5e858bad751e7dd2a8f462d1962e8bdf');
INSERT INTO public.core_seal VALUES (372, 749, 372, '\x7182e79d23ad36beeb9233ae920333da3dc6c4d8e870abd70883da3a2d69960d');
INSERT INTO public.core_seal VALUES (373, 749, 373, '\x6545401eef34ce3f8b475d86c4d99cc0e2078a967056fa009a5d4e05ea78f576');
INSERT INTO public.core_seal VALUES (374, 749, 374, '\xd543a802cee88e01f2ba9ce1dee94f93cb80f9e9beac9859382ac43a6408d76b');
INSERT INTO public.core_seal VALUES (375, 750, 375, '\xeaab59f13f2793d636a7cdc1fbfacce93ce0fa1b22c44c9c35c8eca26443c113');
INSERT INTO public.core_seal VALUES (376, 750, 376, '\x966b21add9a6fa8692a843f609ab9816aa493f0b79afaeebdfe20adf9e700a04');
INSERT INTO public.core_seal VALUES (377, 750, 377, '\x1c2bc71ad52e3c55377598ea748a60f93ab45ff063c62ae32f4b46dba426a084');
INSERT INTO public.core_seal VALUES (378, 750, 378, '\x65c90b3eeeb39f4c5ac9cbc3f306ee0ef1ee8d3cd974fad4d7cd6a3ecceaaa1a');
INSERT INTO public.core_seal VALUES (379, 750, 379, '\x90d4ac6b03fa84a5ec8183d06f6be442c88647a24ed36af88711dcca0e56819c');
INSERT INTO public.core_seal VALUES (380, 750, 380, '\xa58127e67a360de46cfd9ba70a1be391feeaedc80d1294109b8fd8e12d47c565');
INSERT INTO public.core_seal VALUES (381, 750, 381, '\x9eab1ba6eb9e6747510ec31226ae77ad5722973db3da05dc17743956afe3ec62');
INSERT INTO public.core_seal VALUES (382, 750, 382, '\xaf6492d09ce0dcaa5181577971807eebc6c49f700d76e00b0d13ecf4015deae5');
INSERT INTO public.core_seal VALUES (383, 750, 383, '\xa9ab104c0819d68067c58da32c42ec38267eac089d33e634dab41e7985aedc55');
INSERT INTO public.core_seal VALUES (384, 750, 384, '\xa549ff7b1d37aa8c21a88b0a39748f7107ee431a81f89ba292e8b2111e87257f');
INSERT INTO public.core_seal VALUES (385, 750, 385, '\x2f9ec7c3396964c5bba953d9cab7197e5bebaa9031fc54e6a9bcc534c35d1b98');
INSERT INTO public.core_seal VALUES (386, 750, 386, '\xf320d55f51f7bd8fb3c24a59eedb676ba947ec30394115b34d54897ff42585a1');
INSERT INTO public.core_seal VALUES (387, 750, 387, '\x9d957db8d1ef77db379c92aa3076d1dc1ef87d5ba349569e2898512cea70ff5b');
INSERT INTO public.core_seal VALUES (388, 750, 388, '\x307b517abd9ffbe4d4f203f7472989bfe51acb45ed765c0eaa3b3a8b4ce64976');
INSERT INTO public.core_seal VALUES (389, 750, 389, '\xd02586ca8ee9f9a5843908ebb8e6c45217915edf2f3e1d211756504b262700a3');
INSERT INTO public.core_seal VALUES (390, 750, 390, '\x920977b139744306674aeec4bcce53f57100d3b7c39322f893e6241806325c7e');
INSERT INTO public.core_seal VALUES (391, 750, 391, '\xeeba23f56bdc12ba52b2d4c798894805803abbf520f9add702d5e21b980f8694');
INSERT INTO public.core_seal VALUES (392, 750, 392, '\xbbbd410403e78347b619a123f87d00fd3a69d3582e920959b98f5d3c02bdb1d0');
INSERT INTO public.core_seal VALUES (393, 750, 393, '\x11fd95ddc859812ccd14304de754a1d75283ecf813baa0b08be7e9926abae18c');
INSERT INTO public.core_seal VALUES (394, 750, 394, '\xd89eb8cb29620f1c3db5ab22e07bb82dafd6826c35353b4ce65e788a7626d337');
INSERT INTO public.core_seal VALUES (395, 750, 395, '\x19f003ebff855aebeb2f0b64095bc24a3ff5b60e325b6b914c3db6b048b773d0');
INSERT INTO public.core_seal VALUES (396, 750, 396, '\x84b6ff3896b8bddb0e670309f0cad2a1b8dfdc75f9b4731fba3008376cde9182');
INSERT INTO public.core_seal VALUES (397, 750, 397, '\x4152ef3819b6e6c5b29d5eb258753b13a51ab016205416704e667dce4280ce8e');
INSERT INTO public.core_seal VALUES (398, 750, 398, '\xe0ad860659b935be50cb3c617f779fafe73252c2f73b43eeeebaab757b1c3937');
INSERT INTO public.core_seal VALUES (399, 750, 399, '\x49167ae9b58ffc5c802ab1de04b7cc4dbc69b1a774ee3a4209bef7251dbaf56b');
INSERT INTO public.core_seal VALUES (400, 750, 400, '\xa3664b55b45a4d81e0d12d5cf8ecff0071cd7fa8aec019a66178b85ebdc1bfe2');
INSERT INTO public.core_seal VALUES (401, 750, 401, '\xc9718346f11ff0e7b94f804b1e09e780a9ea0a084aeb6c51ed467317ab65c651');
INSERT INTO public.core_seal VALUES (402, 750, 402, '\xdeb101b7fc50e20804824e1aa761e44b941b30a5236c4b922df364bf2f035b3d');
INSERT INTO public.core_seal VALUES (403, 750, 403, '\x9cc8479ecbeef7f6ce665be5b18680f4986652ea8de1cd6de21cacd4d14dddee');
INSERT INTO public.core_seal VALUES (404, 750, 404, '\xb35e3a9716209b0c903b22bea03eeef2b43387cad0b975d71f74b01f0a148ea7');
INSERT INTO public.core_seal VALUES (405, 750, 405, '\x7930a09ecedc749febc6d7152975f7033e22882f28d5f044f526c8d835841ef9');
INSERT INTO public.core_seal VALUES (406, 750, 406, '\x628b822b17ae52bd2c6b5544e677927c39740cc2b59ed44b1a096c711186e7b6');
INSERT INTO public.core_seal VALUES (407, 750, 407, '\xf8c84cf515faa7f4b45c49ca0670b6301c986b79d609338b4a1d9c1a19c87ea1');
INSERT INTO public.core_seal VALUES (408, 750, 408, '\x41613391459451131f895c713b5eb024e810e15bdb2dce5d1eb13e23de6eedde');
INSERT INTO public.core_seal VALUES (409, 750, 409, '\x523a683482d608d09c39ce695ea948f2df7d8c57f2ffb7a295e5bef80ce57d25');
INSERT INTO public.core_seal VALUES (410, 750, 410, '\xabf5e472aacdca2653ca87df7a520c20b0689000422ad9ff4313e95d658ec984');
INSERT INTO public.core_seal VALUES (411, 750, 411, '\x992e299dc2f84171ab07a58e751e01f67d5c4ebb622034d7e5a197eeed69f5c9');
INSERT INTO public.core_seal VALUES (412, 750, 412, '\x8a24c84b522c923e555f6c7a3890f2bf44446cd62c4fcb5475181d4824697cf2');
INSERT INTO public.core_seal VALUES (413, 750, 413, '\xd6d31f2cc1dc1efcdebbdcbf29e7eb497c662449123e0c724992cb6b6456c78f');
INSERT INTO public.core_seal VALUES (414, 750, 414, '\x02c52c4900664d7cf08f49adda451fb2f76978feec541361b99710b660f0262a');
INSERT INTO public.core_seal VALUES (415, 750, 415, '\x6ae08c45bdedb3d09e64074873444d0e6bedabd1fd4648e1e4cb9e4107fdee22');
INSERT INTO public.core_seal VALUES (416, 750, 416, '\x3842492675f4484b0d73e3232b18ac2e243fab192039101615800aa7224c1dd5');
INSERT INTO public.core_seal VALUES (417, 750, 417, '\x10cfb952d345aafd10f7fda1b2a3ccd90298761cee36ce169febb5dc923246c1');
INSERT INTO public.core_seal VALUES (418, 750, 418, '\x07953f69a7aac9e97e4f34d490f43dff7d968b4f995bbb6aa07075c424730e16');
INSERT INTO public.core_seal VALUES (419, 750, 419, '\x21df57eff316e5365fc924f27524598d37c455d961b9b4d2b6ca055083d30194');
INSERT INTO public.core_seal VALUES (420, 750, 420, '\x27d621375dd9457187aadb207e6cfa9222578e25912db6f3d21cec9e413f5634');
INSERT INTO public.core_seal VALUES (421, 750, 421, '\xfb173dfe5ac4587282bd4de539f200db1168c53a483dc8e21bd2da39b5db130c');
INSERT INTO public.core_seal VALUES (422, 750, 422, '\x6ebdbbdf5c8eadea369a832147aeeaf09cf21864b3bf51e7fe8a73f5beab3f6f');
INSERT INTO public.core_seal VALUES (423, 750, 423, '\xf7e6981af553b4ee1c62a3da821a4a514b4ddac906bdcd4fcd9326d547efe27d');
INSERT INTO public.core_seal VALUES (424, 750, 424, '\x79367f24ceeb37d12a6c49e42baf67f2c2918924658dc1068cc5bb11695da7d5');
INSERT INTO public.core_seal VALUES (425, 750, 425, '\x5cb04d9e92d79d2dbc381428025e70700d4fc5689e26196d253e34961af5d55a');
INSERT INTO public.core_seal VALUES (426, 750, 426, '\x53906be632fb2984e58080938386363e2d99dfaece58e7ea580ff75fbd38bfd2');
INSERT INTO public.core_seal VALUES (427, 750, 427, '\xb739e17d3fd15cfde7ddd795117a83eb6d949e19fc335f1084dff6ce4c59ba7b');
INSERT INTO public.core_seal VALUES (428, 750, 428, '\xfe7e5b61f0f5a5f2ae070a14d193069fa8dc00f33a4145a7072d35863ed95c74');
INSERT INTO public.core_seal VALUES (429, 750, 429, '\x2d2138118dd579b7e5dc6352c18074d112cbce5520debf2ca0c5968f470536fc');
INSERT INTO public.core_seal VALUES (430, 750, 430, '\xc18e29cd68ad5a4a0a635aaa6fb0669e3cdb6c123e3fac7463bf58731a312547');
INSERT INTO public.core_seal VALUES (431, 750, 431, '\xfb4a9e352d43788c16073e124fb9d98801970cdc7b13e64f760f5c193d3bb0db');
INSERT INTO public.core_seal VALUES (432, 750, 432, '\x16a229cf2a0830730dde24bc1be4615dd0987849b34c2c166b3d1cbdcf2d8143');
INSERT INTO public.core_seal VALUES (433, 750, 433, '\x3a0ac7f64510db6e9b7690cfa0f9e9b0dd38a66da031c66814d46f593bf939c3');
INSERT INTO public.core_seal VALUES (434, 750, 434, '\xdf6219f3e8e018a550125f3895e3b14b965bb0cd9e09395db01e6b5365870847');
INSERT INTO public.core_seal VALUES (435, 750, 435, '\x6910c373decb3e44c2a8d8161786778b3f62f256bcffd1ff508dc90619f7b32c');
INSERT INTO public.core_seal VALUES (436, 750, 436, '\x760741b5f1682d3593093c9fac4d474e5ec1d7b479835287b7e6698897226b3a');
INSERT INTO public.core_seal VALUES (437, 750, 437, '\xcebc73cb34631cb83b7f44f0fb1211ff2df8f21fad2371c0683b565932d84234');
INSERT INTO public.core_seal VALUES (438, 750, 438, '\xd6f3378369593e111f782d8e48399fcf576c9db53ea78677d3ad703ff2f2d4e6');
INSERT INTO public.core_seal VALUES (439, 750, 439, '\x7eeecc909de7298d6bd4db925a0dc0bfc998b762f1c6f9edf54af63ec6e2343d');
INSERT INTO public.core_seal VALUES (440, 750, 440, '\x88eb6e40dc1860ca44fa98222d35f899fb4f2622f0b5c096aab41435edcacc6b');
INSERT INTO public.core_seal VALUES (441, 750, 441, '\x49e421cc9ea85ef84d484dfa2fbd9fd8c48b99a3998048679133318123f62f12');
INSERT INTO public.core_seal VALUES (442, 750, 442, '\x9e0e127d8b535b429af432e81dca4f9502edb5b9dc2a18c8061de36c824074fb');
INSERT INTO public.core_seal VALUES (443, 750, 443, '\xbf5a92e71912e4284411b3c768d20e9e912662de11c0a977fa972d5f8fad4146');
INSERT INTO public.core_seal VALUES (444, 750, 444, '\x16ff26ca0ebe2aedfd73de087ac147dfec3ad1e104d4f2fda7d5b129a3d2c5df');
INSERT INTO public.core_seal VALUES (445, 750, 445, '\x96877104a39d98a88d5d6b02644915c5ac4e2311893835ff6621ff24dc1906f0');
INSERT INTO public.core_seal VALUES (446, 750, 446, '\x4c47c65aa8b1de7e82cb2de1bc29fdb0cb562e8fb23fe57709ae26a84c08a69f');
INSERT INTO public.core_seal VALUES (447, 750, 447, '\xe48193fdce8034c5943b849a8bca4b065ea7df05b4c355000336168363762855');
INSERT INTO public.core_seal VALUES (448, 750, 448, '\x1eb1195db7d1830d151f21f82eba5d8429db11c39dd6d9b9a812fafb1c33c2cf');
INSERT INTO public.core_seal VALUES (449, 750, 449, '\x70dde7d76b8f59dbd6c5386adbd8f71e332abc41f34336cfb80fc8c124ed2969');
INSERT INTO public.core_seal VALUES (450, 750, 450, '\x22af937de51d39750c43c2c3afe209f19124d8e8b053f9247d345800921c2d23');
INSERT INTO public.core_seal VALUES (451, 750, 451, '\x9ab17944fbdae876949d0057acdb38d02f9df186f6a451a05067a602e2294137');
INSERT INTO public.core_seal VALUES (452, 750, 452, '\x583fce379445b88237553207b2285bc2ff1385a3ea3d74bfbb3eb25d87c5532d');
INSERT INTO public.core_seal VALUES (453, 750, 453, '\x550751a2ebf78e7bac3a50d7ea9a05b13e540993ee3fec5929e19aa6079cf6de');
INSERT INTO public.core_seal VALUES (454, 750, 454, '\xc8db255565b6e49cfa41bbbf085592a125424dc163ad416d018e52e40e959a08');
INSERT INTO public.core_seal VALUES (455, 750, 455, '\x098285a7c2dedca19d3b4a7fc1ceecadedade084b550da1f8a1d1014c0d2813c');
INSERT INTO public.core_seal VALUES (456, 750, 456, '\xbce775b6edc5443a3fedb9e29b932e42e40be3479358149c2783359038cfd3a5');
INSERT INTO public.core_seal VALUES (457, 750, 457, '\x2306f2e964c8f0318e510b09254369fb737ca48b9a545a6f93e4f313de049a9f');
INSERT INTO public.core_seal VALUES (458, 751, 458, '\xb9b4c4adb43518744506304ab1f480ee4d20a345752b6797dd63329326af2792');
INSERT INTO public.core_seal VALUES (459, 751, 459, '\x9898c5702925fa22beb8c945073eb6e234305644e2f048cd249dd18f5df826b4');
INSERT INTO public.core_seal VALUES (460, 751, 460, '\xa63bccd83c9ba7749e9cbdfb430da2582a21a0631d2c381c0eb48b04714c3dfd');
INSERT INTO public.core_seal VALUES (461, 751, 461, '\x0e14b06e5042d12f095fe06d59878fdc4d7ccb65b7a3ca7fcd5b164d2a3304b7');
INSERT INTO public.core_seal VALUES (462, 751, 462, '\xb7b1015801c2658897a69e1f34f0363eb550e04e535201ae132b47b356c04fdc');
INSERT INTO public.core_seal VALUES (463, 751, 463, '\xf201ceadec7c1658b865ac5164487643e70860ae93a7a408e63ed5e985addb56');
INSERT INTO public.core_seal VALUES (464, 751, 464, '\xca235b24f34b351abff4f51bf41c26a8bc3df78ce2f80da3b72cb335aa68197c');
INSERT INTO public.core_seal VALUES (465, 751, 465, '\xdca93f5e683a99825fc42640e34442d973b6fca8c97df77f7c452706f5d33e59');
INSERT INTO public.core_seal VALUES (466, 751, 466, '\xbd4852a29394ef1d66165d57bc4f94864aae1935ec5cb6da0525f42fc3f5922a');
INSERT INTO public.core_seal VALUES (467, 751, 467, '\x01c2b0b067120fa2164d63d4a95e889857eba47b6364ededd749caa35cc15c76');
INSERT INTO public.core_seal VALUES (468, 751, 468, '\x7ab9b0dc92a9f5d215ccbf77ee0ee9205b1af9fc5364ac5b9997f1a22729ccfc');
INSERT INTO public.core_seal VALUES (469, 752, 469, '\x602dff2c8d1e4f598dd9dc6434f90d28f74d4c3e049cba44b603c7e47b0c87e7');
INSERT INTO public.core_seal VALUES (470, 753, 470, '\xef64f663aefde7816693f1c5f665b177b846c046c588debdc7f6ff0248f8cf8d');
INSERT INTO public.core_seal VALUES (471, 754, 471, '\x6b4329aa60a474ba220a4ef840774ba31cebe42cf0a167bceb00e90211810b78');
INSERT INTO public.core_seal VALUES (472, 755, 472, '\x2de21f94f2553fa978dd81c375639fcd0bbe9c1b3e551ca7d0ec04ce66769d30');
INSERT INTO public.core_seal VALUES (473, 756, 473, '\x534a8be49d38da1e8095e4f690f0488c4042eaef0bdab3ced3a4a3e8aa5738b2');
INSERT INTO public.core_seal VALUES (474, 756, 474, '\xea40efc14d58bb07424aa949e9b9e4735ed4d844d88f9ad3d9ec1477b55be2a2');
INSERT INTO public.core_seal VALUES (475, 756, 475, '\xadc2c8d9b6d31fbf1e84aea7a073077eba581e6233c7543a7343b6bdb24aa105');
INSERT INTO public.core_seal VALUES (476, 756, 476, '\x91e0b341238c5f413e8ba5ad49add9564260769f6f97ff68933114bfc7b47565');
INSERT INTO public.core_seal VALUES (477, 756, 477, '\x81a9e86fafcc3803cf69c3fa0912740fbeca7501146356b727d11824561f9c2c');
INSERT INTO public.core_seal VALUES (478, 756, 478, '\x7efa918089cfb928cd1b603b1f32f4e15405bc2014b439cf0e3b5ae2a89c1d8f');
INSERT INTO public.core_seal VALUES (479, 756, 479, '\x6737cf5f18ad59bae6715ad6edcb01df46db79d371d2a5af81f5b74b2be5fcf4');
INSERT INTO public.core_seal VALUES (480, 756, 480, '\x2c16d9a9628f293d82a44957884c50b23c1c11e5e30b7907b46d71179eb75209');
INSERT INTO public.core_seal VALUES (481, 756, 481, '\x9429a09f951320c9b96e1c0f8148e13c0a192f8719cfdfcf3ba8d3c416bc5f38');
INSERT INTO public.core_seal VALUES (482, 756, 482, '\x100d2a51812ac5b2db040e8484afa6a27d711f79a45f3f96a62216a3d684156e');
INSERT INTO public.core_seal VALUES (483, 756, 483, '\xd192ceb4ed2d733ee9d3008e77069296c5ac40c239f3759aaebf829e2f0016d9');
INSERT INTO public.core_seal VALUES (484, 756, 484, '\xa4b0c1aa2f14c0db4aa4febd33163e6d47b05dbeacecc626c74a288014a10bc3');
INSERT INTO public.core_seal VALUES (485, 756, 485, '\x243c114124adf4d66cd75e5a61e5cfd420b67b5453abaf1f0ce4c15bb4c1510e');
INSERT INTO public.core_seal VALUES (486, 756, 486, '\xa1993e9a8f44dab410078cb959e57661ea62402e66c844994fab333850e2e88f');
INSERT INTO public.core_seal VALUES (487, 756, 487, '\x98b52a10fc39d39111c296656b37d9b86f6bf63964fdce77448512e0f034236b');
INSERT INTO public.core_seal VALUES (488, 756, 488, '\x32c55bddc37c941be91211e5fcca31dda2b0bc448de81166e3386a504736b4b8');
INSERT INTO public.core_seal VALUES (489, 756, 489, '\x8911beb0869d2ed5b183a35e8db05b805ae584428393299625cc08893ab73e39');
INSERT INTO public.core_seal VALUES (490, 756, 490, '\xc78a5ea2f5ca8b2041402581b3369c292332e46ddcff5bffc0f4d86f075011e1');
INSERT INTO public.core_seal VALUES (491, 756, 491, '\x58e9394c825ec01764799bdb67bf96e23945724c7e666912e6d6396b04661d92');
INSERT INTO public.core_seal VALUES (492, 756, 492, '\xa063afccbe879984cf83f227e367d83348d415777c45caab9a70b8d31c21b319');
INSERT INTO public.core_seal VALUES (493, 756, 493, '\xbec518cd18cc3762c92b707be4d879bd9fc129aaa85e7aa4919b2dda1a057369');
INSERT INTO public.core_seal VALUES (494, 756, 494, '\x6b826c30c2d7498f31e1be794098773b921f3b3b451118bd8ca36d6a62a8c7ad');
INSERT INTO public.core_seal VALUES (495, 756, 495, '\xb3e935147788ca5e73ed4af7926b53021d41b72eda645a7cc2eb0e6fb5c30851');
INSERT INTO public.core_seal VALUES (496, 756, 496, '\x9fb1937ec685044b1cf68fe4474dd2fdc1a106cecac67ec5a444ddf5f8ec9153');
INSERT INTO public.core_seal VALUES (497, 756, 497, '\xe5fe05a8284f448595b15d2f141a6d624cb786ab94d192ce9b98afd56cf79eaf');
INSERT INTO public.core_seal VALUES (498, 756, 498, '\xe748c33dea39298cc2bfbd21d794ea13825d66881389b7cae63476c16d64baf7');
INSERT INTO public.core_seal VALUES (499, 756, 499, '\x055acaceca75487eaf8c50ae1b8cdf9b0336a3841e0d5923e0ccba38830ac56f');
INSERT INTO public.core_seal VALUES (500, 756, 500, '\x4afbc80e6b97eaa54b2ed9390a76460f9ede5d478777e2635f9a30d46f9dabd7');
INSERT INTO public.core_seal VALUES (501, 756, 501, '\x8c4321c0e45311ca70f2d3c5fd05d24dc472a59f55cf26ca117258eb088d62f7');
INSERT INTO public.core_seal VALUES (502, 756, 502, '\x0f9eded53ecf5bc3c685773a7c99577e3f27283114d21adf84612cedfaa2611c');
INSERT INTO public.core_seal VALUES (503, 756, 503, '\xb53b6137c083d495f590463b4dc3d24ed43dd2ecf390d880376c391f57949c4b');
INSERT INTO public.core_seal VALUES (504, 756, 504, '\xe8ee65a9c1f845410e8b35d301a2bfc94a22889889349a12bead5da5deadbd96');
INSERT INTO public.core_seal VALUES (505, 756, 505, '\x5e254b65f5f16d8e07b93331dc9b22edec88371bf3af6242a5e787c2cbed45f6');
INSERT INTO public.core_seal VALUES (506, 756, 506, '\x4d9e8b633008d9aaef008512c2ba2348593ce5f8695630d040c85f79c8f76f58');
INSERT INTO public.core_seal VALUES (507, 756, 507, '\xfe457e68ae6f7e4f90e1f921de6b430411148488855dc37e82581051b111477f');
INSERT INTO public.core_seal VALUES (508, 756, 508, '\xc5d9a485eb32e2b1995b597c6e08210e14d1ab146f7e57e70feb319083d93b0c');
INSERT INTO public.core_seal VALUES (509, 756, 509, '\x78ccf89e68eecd53d42984afa9ebd4a8b932697aff24c325643348c95258662c');
INSERT INTO public.core_seal VALUES (510, 756, 510, '\x1d9a7b94577302d3c1bd02db62d00725f4a76bff3173648e38f4911fb1d5f48e');
INSERT INTO public.core_seal VALUES (511, 756, 511, '\xc68f2b918f0fdc718bccf11448cafd52f4810456098f6df92b1e4281d48e1d95');
INSERT INTO public.core_seal VALUES (512, 756, 512, '\x72b5bb9713da769152adb58a241cdcbcaf5de0137039ac66ac420117bfec0c63');
INSERT INTO public.core_seal VALUES (513, 756, 513, '\x9ff688c85a977ed0451fb1ea66d1fd594845d3bf9eba86eddddc01183fd8abf8');
INSERT INTO public.core_seal VALUES (514, 756, 514, '\x7fbd4dfbd84a48d4c713af1d132e47d3ae72762a2f4a00a733ab9946b9ce1845');
INSERT INTO public.core_seal VALUES (515, 756, 515, '\x78b770fec27ae867e159093b363f1d5c838d365271b700493a7ac94ec6e648e7');
INSERT INTO public.core_seal VALUES (516, 756, 516, '\x44fd723a5a82672da6f9dd21d97356409c55f35158cfbe36433946fbad4bee50');
INSERT INTO public.core_seal VALUES (517, 756, 517, '\x100d5394565d9e2e79ef1cf7e8e5f01f6b96833d2688c6fef8cb1cccceed4b2a');
INSERT INTO public.core_seal VALUES (518, 756, 518, '\x783fa5f625fcc9ef8d579c66a62172f8f5841ea6de25bc0aaa801be2071dc6df');
INSERT INTO public.core_seal VALUES (519, 756, 519, '\xaa9b05d17e7b0cde041c017d9d7c4e43f9ebb0c4a34ca2a296d08e454aaf67b2');
INSERT INTO public.core_seal VALUES (520, 756, 520, '\xcfeaa89e633e702a21f71f2fdeacd6cfd51bd32e1143628f244812d2694230d8');
INSERT INTO public.core_seal VALUES (521, 756, 521, '\xced8c5a7715b0c78ccf8dc53b7e5036838410d0dbfff750111ee289a8a63c6a6');
INSERT INTO public.core_seal VALUES (522, 756, 522, '\xe680666a68df17ea87cc3fd759e0f55cbc8dea70479a3b52359069e963d64927');
INSERT INTO public.core_seal VALUES (523, 756, 523, '\xb2ad642b9973d1ec65d3ac0fd7699349608a30779fc5723d1d9c16885cf12da6');
INSERT INTO public.core_seal VALUES (524, 757, 524, '\xcc04668a2b7563e1f4c5576fdbb5cc953ae763eb35ccad1ae9a78eef442400d6');
INSERT INTO public.core_seal VALUES (525, 757, 525, '\x6e54fb588a5d854e6ab25f5b62d6607a48dead12ce6e1eebb251f31149eaf4b4');
INSERT INTO public.core_seal VALUES (526, 757, 526, '\x161cf45f056dd5b21d6d5c12188b7688f9e76f181f87a01bf738d2b18a154482');
INSERT INTO public.core_seal VALUES (527, 757, 527, '\x4559200a6414fc3c71bf7e7c7e52dafefb220da7ffca34175e1d871ef3829723');
INSERT INTO public.core_seal VALUES (528, 757, 528, '\x6530b1071145c28d67fe50d26e0b89890993d4065663d4ef3d7ddaedd4ac5526');
INSERT INTO public.core_seal VALUES (529, 757, 529, '\xc9c13290bbc967266a74e76537198fa04f360fbf6e3b0e7c9fe8d779b4ba52f8');
INSERT INTO public.core_seal VALUES (530, 757, 530, '\x71bdf533070e345e7a7633fe17f1fbe9e346a2e51c26a5c47e79c266e9c7490b');
INSERT INTO public.core_seal VALUES (531, 757, 531, '\x8c342ad22f7e7997e85b3bd89acb9508b2804900cdca24034a8e9346233043af');
INSERT INTO public.core_seal VALUES (532, 757, 532, '\x45a1e1fe2f73bd3991ccd206e63b7885c2ca7532d5df93dea868a69ca389d715');
INSERT INTO public.core_seal VALUES (533, 757, 533, '\x6e776b591d52f089c3e57b1a4c3fbf50d2e5435551be861aa4116d29e5085c3d');
INSERT INTO public.core_seal VALUES (534, 757, 534, '\xde87876ff44e2df9be6042297842ab9b6523d312a4c7d69f7d9ae98231e1df6b');
INSERT INTO public.core_seal VALUES (535, 757, 535, '\xe4a373149a3bd9c50a8612d9dac135a6e5e13b72916c251b9e09ed767bcdc8a3');
INSERT INTO public.core_seal VALUES (536, 757, 536, '\xbf8c80add4356e518ff855662deee760bb91cd16eb08e273ec7bc5901bb16eea');
INSERT INTO public.core_seal VALUES (537, 757, 537, '\x429f2f3d185b84ea167a262f7f8840be4eaef624971eb5e0ee167d6cad1f5296');
INSERT INTO public.core_seal VALUES (538, 757, 538, '\xd68253e0cfe6bb6000471c0e01995eaaada8a5e589a62cca0cdedac64dfe6003');
INSERT INTO public.core_seal VALUES (539, 757, 539, '\x2a356ce5167ba83b4578ec85a654d969e9fb9449c09791892d16cccbf31bb23a');
INSERT INTO public.core_seal VALUES (540, 757, 540, '\xb675acd459a9e23a6a2f17aaa3639df9af6423d79f75d0b958fc6b259bb46c89');
INSERT INTO public.core_seal VALUES (541, 757, 541, '\xbdb40d5e588271558a1194345ec96b2a4a25680338c09fc5cfa336c2139c2027');
INSERT INTO public.core_seal VALUES (542, 757, 542, '\xcc7b71c9f92a4664b547afa42908b96668c85b3e138a7e5ecdd23c4927858557');
INSERT INTO public.core_seal VALUES (543, 757, 543, '\x2e6e40936fd8e78a372b2cc37f8a91fc5ec9c79ff053ace0211564c94d310ae5');
INSERT INTO public.core_seal VALUES (544, 757, 544, '\xfd64bf5d8c7bc9938f95a9e0d0eb012491f36d9fb9dd222efd8810ea6d15f89c');
INSERT INTO public.core_seal VALUES (545, 757, 545, '\x7de4ea728f32a7a960212e0b21b7da8a1baa7f2b9ab15cd6aa05fa83e5988fd9');
INSERT INTO public.core_seal VALUES (546, 757, 546, '\xbfe672c645a0b464c54d7f9a0a8aae339d26d212d0774a5bc0dafe7420fb14b0');
INSERT INTO public.core_seal VALUES (547, 757, 547, '\x7bcbce23362cafd05cb8824aa8c04bb660bcd08b3686872ca23cfc7f58dd1e7a');
INSERT INTO public.core_seal VALUES (548, 757, 548, '\x92141913fef57234bf691014fb29a91161a20dc2becd285af2d0aac626da5457');
INSERT INTO public.core_seal VALUES (549, 757, 549, '\x6d6a3d5d109d8377ff9e73f798b460f77cd7fdca63db32128af79601b2689751');
INSERT INTO public.core_seal VALUES (550, 757, 550, '\xc7e057fac0530ccb7e8a5661bd7c48f344322d6a6175e053a24f5ce958563923');
INSERT INTO public.core_seal VALUES (551, 757, 551, '\x02ad6bb8fe219c75ae1cbd94f66ed75e21faa88e60ecc840481988ecce659de3');
INSERT INTO public.core_seal VALUES (552, 757, 552, '\x604b4dd95f715529f563e4824b4c89687c44aa47da8aa7a83aa38e067251ed00');
INSERT INTO public.core_seal VALUES (553, 757, 553, '\x3d191d01697338f49ebc1a550f01d0edb9b18aa7a4060dfd62479768c8200888');
INSERT INTO public.core_seal VALUES (554, 757, 554, '\xfb625b449f2165a8be7758629c8349148fe5e2e714f78762db18639fcecaae71');
INSERT INTO public.core_seal VALUES (555, 757, 555, '\x9913c6b89b4ef1770288dae7654208da785f9f899444f5032babc07b8bfae3a9');
INSERT INTO public.core_seal VALUES (556, 757, 556, '\xcbe2524923239385023d2b84cae884f43251685ef2175ce5834eaed884b20897');
INSERT INTO public.core_seal VALUES (557, 757, 557, '\xf71e98277ef7b4f2323e4e713fac089a4a446c5cf2f99dbe27853074b9e6281c');
INSERT INTO public.core_seal VALUES (558, 757, 558, '\xa506626080db7486c5854a6044b58ce2698414271f62d033bd65cececbce9987');
INSERT INTO public.core_seal VALUES (559, 757, 559, '\xa4e9dcc537f08afebff6e52d92c805a2ef7d26ef5479f0ba2ab7d9eb7aea62ac');
INSERT INTO public.core_seal VALUES (560, 757, 560, '\xd44edd4dda668dec2b3ed75af2bdf587ed8ae9eef22ffd533d3957b7bd50c9b1');
INSERT INTO public.core_seal VALUES (561, 757, 561, '\x427b4d0dc821970534bb34dddac924e529ccc698aadf82ba7d9ea22c3be3e80d');
INSERT INTO public.core_seal VALUES (562, 757, 562, '\x5f8683a7276f1ebd034fbd0be1568ecfc4b30868f72db22f4b39049a18d605a5');
INSERT INTO public.core_seal VALUES (563, 757, 563, '\x2d02f14930dc414bba9ffb0f94422f28c9e11bb057beaae58aae2d1c7641f5b1');
INSERT INTO public.core_seal VALUES (564, 757, 564, '\xdf3901848b13bffcfe345faee6e3ccc57d5e7e822970fbd13afc307d5379f0d7');
INSERT INTO public.core_seal VALUES (565, 757, 565, '\x478c56892b2a0548d7bec4536d0eab1e92b7bb38023d1277ac1b44c27e22f481');
INSERT INTO public.core_seal VALUES (566, 757, 566, '\x3d66355d6165093446da6b8d5b71697d7d74ce6ef82162f778678d52ffa83a82');
INSERT INTO public.core_seal VALUES (567, 757, 567, '\x4b2f4aa8241b74ba76104125003b9a18605425782211054fb268bbbee36023fe');
INSERT INTO public.core_seal VALUES (568, 757, 568, '\xfe56070c94754f4a4ce5572c9e4aa25eee09f283e185b1b2f26009b83013c34c');
INSERT INTO public.core_seal VALUES (569, 757, 569, '\x411d087a75535b4f64a8d81b156ebd8d47ce932dba51e3176ffd3d70a83f3100');
INSERT INTO public.core_seal VALUES (570, 757, 570, '\xb2de8b55bd9120c682469823a910da00ca2ad791270af0bcbcdcd57d3bebb2f3');
INSERT INTO public.core_seal VALUES (571, 757, 571, '\x7978b217e0110f61ffc251ffb1108758007f07587840d37be812a8c4b0b1465f');
INSERT INTO public.core_seal VALUES (572, 757, 572, '\xf7d06f1a5e489db57dafcf90ed4fa1b1b27c85fcfae866c4cc3ded4694927df5');
INSERT INTO public.core_seal VALUES (573, 757, 573, '\x5d4a8f8679b4dccbee28145ab5bb1ec73230bbe5c392b45d53f944203bce8e0f');
INSERT INTO public.core_seal VALUES (574, 757, 574, '\x68b8e60bd4457b5cc43a4512ac9bba5bfdc52c20988638e6b8af306064798411');
INSERT INTO public.core_seal VALUES (575, 758, 575, '\x1f1100a371717261f1b674b62c2b692b53ff837d5f001b94bc8367177f3b99b2');
INSERT INTO public.core_seal VALUES (576, 758, 576, '\x3e28dd1526d24306d1ab1e160a573a6445ea1a47ed20825c57f15ff81c87e114');
INSERT INTO public.core_seal VALUES (577, 758, 577, '\x1ab896969956f1096e7d4ec70f5b86198935c199e7960838acae74d22e5d6eab');
INSERT INTO public.core_seal VALUES (578, 758, 578, '\x09dca2aab6f140fadde816aaa0deff2f9d8cb59f6fb26dc4d8a2c09981e6577a');
INSERT INTO public.core_seal VALUES (579, 758, 579, '\x55dd6051d21b64fb18632f642e1c76c45e05070293996f0b14561c6a0b890a4c');
INSERT INTO public.core_seal VALUES (580, 758, 580, '\xc103b354550be98161ef04803c8717a16adc7de4927febcb77da6a66ddcf7aee');
INSERT INTO public.core_seal VALUES (581, 758, 581, '\xca0eae1e57ff1b53b065b6a6b1fc2bb49586585eabdc83ea151de66ae1bc3108');
INSERT INTO public.core_seal VALUES (582, 758, 582, '\x83215ef9c7a90b056e59cda7143137a9315e499a0c051ca1c9220c7100c9ebd0');
INSERT INTO public.core_seal VALUES (583, 758, 583, '\x3776456d7506639ce45460fb72ce984428baf7284f129d7e05a87e01737ca387');
INSERT INTO public.core_seal VALUES (584, 758, 584, '\xc7cd9d9bd249f9aee33aaad75e334cac5da5e0d30626d6d7e32437dd0533baca');
INSERT INTO public.core_seal VALUES (585, 758, 585, '\xc887e898a4eec4064a11097f497b00a8ce480f3794e4790f5de1a3f98fefa62b');
INSERT INTO public.core_seal VALUES (586, 758, 586, '\xd0abfc3de4a68456e04cb22bd9fe9d19819084fd884b4e11f670b9e80db7dd80');
INSERT INTO public.core_seal VALUES (587, 760, 587, '\x8a8d18635fc09d54f8bf16165180c9bb7dfeafbbb752907c306485c91bdf2b69');
INSERT INTO public.core_seal VALUES (588, 760, 588, '\x469dbdfea17ea31b6d6e8e4b8b64acff2d6e7077f40e1385fdf7604c8502f433');
INSERT INTO public.core_seal VALUES (589, 760, 589, '\x01cd18ee5e8cb2bc61e658f252cbc24d6e01a3cfb7c4024ec46c611f6950f564');
INSERT INTO public.core_seal VALUES (590, 760, 590, '\xedae251117f391e3b1f10828794888ef2e7e7f166a9c93abb6ff7c80c4f523e6');
INSERT INTO public.core_seal VALUES (591, 760, 591, '\x55774ff675354938483fd16864876f522c6d5ee7541de14a727025b6faa5e55e');
INSERT INTO public.core_seal VALUES (592, 760, 592, '\x7428a9cf3e00286bb7e6eecbb9103c0f13039958f1c949a8e673cb1de89142da');
INSERT INTO public.core_seal VALUES (593, 760, 593, '\x5fe813ba30b18b2af36c95d49b59bc9b4db03f838b7f2ef56d94ab5e9ff5f3b2');
INSERT INTO public.core_seal VALUES (594, 760, 594, '\xad196aee3d8deeddbefad99adafbbbcf4d29722d05dd17d1a99e034919a3787c');
INSERT INTO public.core_seal VALUES (595, 760, 595, '\x60345b5ff32e34c4d1d3e9fb6fdf5151ba5e3545be12281d52af0a6554132096');
INSERT INTO public.core_seal VALUES (596, 760, 596, '\x676b183ce9cd6c0efee2854248a35ae4b016553e90e9bf49218c22a61ca519c8');
INSERT INTO public.core_seal VALUES (597, 760, 597, '\xfe03ff12a1527f52a1e6a391d82546b4f568b36c2f35352e7527c110b611d614');
INSERT INTO public.core_seal VALUES (598, 760, 598, '\x54752dc232b92c1d2763ce6753123949af5241de15854cccc7a44d7d6ddf43b2');
INSERT INTO public.core_seal VALUES (599, 760, 599, '\x5cb3c925b9bba533171f88b1fb503d945e61b077fd5820f7649a4f48a33a660e');
INSERT INTO public.core_seal VALUES (600, 760, 600, '\x15c4da297d67a04635d0a1043797c0a511f21c499b9076572fe98ef56dc4d964');
INSERT INTO public.core_seal VALUES (601, 760, 601, '\x397493e28ef7e226c8b988881fea7a9b5581df0d2ab5b8f24d28de126efae4ae');
INSERT INTO public.core_seal VALUES (602, 760, 602, '\xb90aed31e4f799395ba0b9084dabd5620a4be21b669744518a49423cc6b45006');
INSERT INTO public.core_seal VALUES (603, 760, 603, '\x400e1cfddaeb58305f82105e721193330cb06d1f66c5b3ebfd1d3da3bc46f40a');
INSERT INTO public.core_seal VALUES (604, 760, 604, '\xe79452d9235752a5bd15d478dded7c2642defcad4fe4ccbb15129f72c396373d');
INSERT INTO public.core_seal VALUES (605, 760, 605, '\xd04758017dad5976c8d6c59227d04d318e60fa94d773da4a5479d9702ee689cd');
INSERT INTO public.core_seal VALUES (606, 760, 606, '\xa877810c1ba0405a2bfd8e2851e6e14013100d52b9b5de05d2cd4dcf9beb6989');
INSERT INTO public.core_seal VALUES (607, 760, 607, '\x7597b315b7cf94fe401b89af01733ff552d03a002b14de5bd3e2fd7525eea703');
INSERT INTO public.core_seal VALUES (608, 760, 608, '\x3b39da6808a04e96fde48d974f33719bef82ad5f10b07bfcd83f8d9a22b04552');
INSERT INTO public.core_seal VALUES (609, 788, 609, '\xbf46878fb891d6967a5a7315292ae98846845cbc9d51df2df9b2fac32a7e4318');
INSERT INTO public.core_seal VALUES (610, 794, 610, '\xc487c61d479936a794e970b8de570674e5343fbbcb93f55c905f2f0bcaa66df9');
INSERT INTO public.core_seal VALUES (611, 798, 611, '\x9a4a8a3bb6d3940e11b6429c8a6d50abb91a90d2c72bd9c473bfe4d05e70dcb2');
INSERT INTO public.core_seal VALUES (612, 801, 612, '\x875cb9a7133d055d509895a5957a4befb10f7d9a76c7944218ae3f1fa5d69ae0');
INSERT INTO public.core_seal VALUES (613, 803, 613, '\x172364b76d4856ab68e0ce857cc8399f28c086bd1b54e5c6bd172e3dcc8f33cb');
INSERT INTO public.core_seal VALUES (614, 805, 614, '\x905839246d297d8ca49c335b120d8d5ea6887dd21901e3bc7904375bd1c30d9f');
INSERT INTO public.core_seal VALUES (615, 807, 615, '\x9b51d62a1e2e2f0604fc77181827501124479b279369f5c3f81ea501b5903bd6');
INSERT INTO public.core_seal VALUES (616, 809, 616, '\xc46f90deb0ed8a22728225ff8bf97c8d79e50203cd21cc4b407963f6588661a4');
INSERT INTO public.core_seal VALUES (617, 811, 617, '\x1d0bc8f537bb6f31201a184b51cc2108f898290978dad7bce316c131eccb8cb8');
INSERT INTO public.core_seal VALUES (618, 813, 618, '\x8f9cdb209cdd6df7627aa8dd1e3f712f624615588a67c22281047e053f2507ef');
INSERT INTO public.core_seal VALUES (619, 815, 619, '\xa15064e1189e932ccd08e69b3a604f5996db3f16dcce11c8e77c755ccd2df0ef');
INSERT INTO public.core_seal VALUES (620, 815, 620, '\x8142216c3ad3c02b9d8ab89b94c0f5ae72094c4dfaf0bf71a2da404705c344b1');
INSERT INTO public.core_seal VALUES (621, 817, 621, '\x643811c6539fb6fa8b31a2ed38624a7853e2d5adf38a810c35137ced8dda2ad6');
INSERT INTO public.core_seal VALUES (622, 818, 622, '\x46f09729c1e9ed87da4a09cee0a5dc30b6b7a44789a696a57509368cd23c638c');
INSERT INTO public.core_seal VALUES (623, 820, 623, '\x40f56df42873c7648d13b8c7eaa1beb5dc25ad21d55eb197fd8bd2d43ffe98e9');
INSERT INTO public.core_seal VALUES (624, 822, 624, '\x289c800b798f7cafa6a091cd66d03254e983d1b0e94108b107c91f7e24a8b0cd');
INSERT INTO public.core_seal VALUES (625, 830, 625, '\x567162aa59e432bc06678b83b04b0497030ab4297a60343f80edbbb4f6668f17');
INSERT INTO public.core_seal VALUES (626, 835, 626, '\x486ede3ed9a288afd2206759ae79c31536e5c4673c32ac23e9891720922de84c');
INSERT INTO public.core_seal VALUES (627, 837, 627, '\x911b837de8b66a7d3c8cd683e1d2e9950441bf3a7296f94530d0ec15f4d78cbf');
INSERT INTO public.core_seal VALUES (628, 840, 628, '\xd723d4780258ae390ebbb156cf02452bc0927c2ea1e264ef08f56c0b8240247d');
INSERT INTO public.core_seal VALUES (629, 842, 629, '\xbc2506877dacf687f143c0a0066b414132c89bf29e797378c7814feae1c44390');
INSERT INTO public.core_seal VALUES (630, 844, 630, '\xb7fab5dcde9f79a86d16686d9b204be36ebd79c3236bc5ec5686e3ea9b763e34');
INSERT INTO public.core_seal VALUES (631, 846, 631, '\x27d63961d4a9a4c794399e8b64c6b6c3c6bb4488160927cae40167ccb81cfad4');
INSERT INTO public.core_seal VALUES (632, 848, 632, '\xfd44d29232b85a1425a6bed647ad29a88d6eafe7a9e1bbc75c47b26248d8cd70');
INSERT INTO public.core_seal VALUES (633, 852, 633, '\xbb9d364a68b8a45457850bb05b8c321fdddfd2d7a9826246e0260f7e9444c777');
INSERT INTO public.core_seal VALUES (634, 854, 634, '\xc7b8ac8ccbd2c1b318f87740e65533551ed7a0837918b6915367a7987b55649a');
INSERT INTO public.core_seal VALUES (635, 857, 635, '\x07a7fbbccae5dc965c3a2c13d1df579d59b03e98283050768aad242af22400fb');
INSERT INTO public.core_seal VALUES (636, 859, 636, '\x594b97752a26b470d10d3be011703f5b07c1819ab46706c751d78c7d9254c799');
INSERT INTO public.core_seal VALUES (637, 861, 637, '\x3eb701fa0f501e5cc2309f5e70cbe30b78c493b6c11993ad2f0475e518cd0989');
INSERT INTO public.core_seal VALUES (638, 861, 638, '\xa92d80e8faf4730042ca3430f419254cd9a8bb22dafd8dbc3a04e124776e271d');
INSERT INTO public.core_seal VALUES (639, 864, 639, '\x9072f63f6f33561954fcc3811ecfd689431ef42068ac63ac7c8ef19f782fd28b');
INSERT INTO public.core_seal VALUES (640, 868, 640, '\x175602b8e45e1d8e347f6ed2cced1781ff4aea6508ca13e82faaee109d56d103');
INSERT INTO public.core_seal VALUES (641, 881, 641, '\xae1f856917806222e63235ee577800d1bd2f7bb74a0439c6b091c0d08443d267');
INSERT INTO public.core_seal VALUES (642, 890, 642, '\xc66add641d4cef9c3a40037adedc8d0d9e5485bfed0a529c5b8f85fdd6b9dc6b');
INSERT INTO public.core_seal VALUES (643, 892, 643, '\xb8af2bbba943f6ed2e5dc4d5dc572675ee02fd5db06a354fbd111652c7b05608');
INSERT INTO public.core_seal VALUES (644, 894, 644, '\xcc265e45d72609b2fdf6226045e0172e811397853c4f460673e117e2e5ef0c14');
INSERT INTO public.core_seal VALUES (645, 901, 645, '\xc9c5f1f1eb518ccca389555015660d2092d2e3844e674019741c832fd1df6ef7');
INSERT INTO public.core_seal VALUES (646, 903, 646, '\xf6799b465cb5411dc64d84fca33510b62c16bc69bbd9924fc7a801c30c32ed8b');
INSERT INTO public.core_seal VALUES (647, 905, 647, '\x1327716d88fafe6fda4673ee8003db3c6073ac84ea966ac1def0686cc98eaec5');
INSERT INTO public.core_seal VALUES (648, 907, 648, '\x7f9c81506c241af8c1d16cca1d7f3f81d440457a33ee80c9b01e470f94dd6ab4');
INSERT INTO public.core_seal VALUES (649, 909, 649, '\x35c7e0f6a2db797be3fdef098ff8f81c73f01782c1d29380af9da8fe31454a47');
INSERT INTO public.core_seal VALUES (650, 909, 650, '\xd031f78062de6edd90114164995d631f5e31409b970acfe05728a08da6adc72d');
INSERT INTO public.core_seal VALUES (651, 911, 651, '\xe6d223813b460c9074fb2978d662144572480730ccbc62ab2356d972e6f18fc8');
INSERT INTO public.core_seal VALUES (652, 913, 652, '\x80b85d40f5294a853a329550632bced85e0037430028fc070f8e88c5d4eda335');
INSERT INTO public.core_seal VALUES (653, 913, 653, '\x832f49984f9f8f0af3499e58d73eb1383ea90ab54f6aa43fdce3cff9f50da6e2');
INSERT INTO public.core_seal VALUES (654, 915, 654, '\x2a1e7c730aa3d6e9c0609f631c2ce5349aaca6eb4f8027a019d810f895b28aa3');
INSERT INTO public.core_seal VALUES (655, 917, 655, '\x305fd69be8f661067a87a4b78d11ec2c494c01905ac1cc2b4ce82d366305f507');
INSERT INTO public.core_seal VALUES (656, 919, 656, '\x256783280ac4b3e78e286a97b4caab4c50931050c88df6e7f05fd69c87a300e2');
INSERT INTO public.core_seal VALUES (657, 921, 657, '\x06cfafb1da0c67eff8cf7c2a90a3088b4f45e77fae7dfb2b936e7054cef04c0b');
INSERT INTO public.core_seal VALUES (658, 921, 658, '\x43cc84783338258fb3746edd07fac0e8a2d90f2d1febd233bb6f65a9c1f7e59c');
INSERT INTO public.core_seal VALUES (659, 923, 659, '\xf959afc1d2d1c7dd29edc5ebe49d6ceba8c432a6499b26b39b30b28b6779fe48');
INSERT INTO public.core_seal VALUES (660, 925, 660, '\x6717d2c5b24869ac1b312b2f2e831ae6bc67e386aa61be9b9d09aba6d75f9874');
INSERT INTO public.core_seal VALUES (661, 927, 661, '\x0b6bbab021d625bffbb35f13491b42804b15130fbf8b8ddfa28dd022feb4cfb8');
INSERT INTO public.core_seal VALUES (662, 929, 662, '\xff2ecc7ff90001cf25f024868ea69094a1a40990591ee6a3ae6214e3e5358425');
INSERT INTO public.core_seal VALUES (663, 934, 663, '\x573a263fa1d54f9ba27559851874d419c13933d9ade4c11b7140e840c42a2f58');
INSERT INTO public.core_seal VALUES (664, 936, 664, '\x5405e5613b7706367bcdc07d6fc0e6c61c5fb3f3e4b06555d5ae3cc484c81a13');
INSERT INTO public.core_seal VALUES (665, 941, 665, '\x570362948024e12ac2c9f95b7204a0894594fed062272688ca58fb12d21b4360');
INSERT INTO public.core_seal VALUES (666, 943, 666, '\x4cb2e755833dace3d501ed46ce3ee9af9ac00a6bde60614d7d4858e15831c99b');
INSERT INTO public.core_seal VALUES (667, 946, 667, '\x7b90b60449fcc33bd0547ed840bb9b5c80fb8e58469ac459e9c3b367897f9c4b');
INSERT INTO public.core_seal VALUES (668, 954, 668, '\x68ff3affaff75273452c2fdecc2d5c882291424fdaa73d43effc8ede066a6123');
INSERT INTO public.core_seal VALUES (669, 954, 669, '\xdd41849f4f759dbc788c3c6d8bf4bdb4c8ba5a64ddee49609d85de87f856b65a');
INSERT INTO public.core_seal VALUES (670, 954, 670, '\x3ab520519f21a9ec87d3923c884be90edf50ff823fe98259113a5331bc3c8405');
INSERT INTO public.core_seal VALUES (671, 960, 671, '\x2cc55ea569955e757b3bed7e05d32b86ae053d6df0007b91e1b4e406bbcbbb40');
INSERT INTO public.core_seal VALUES (672, 963, 672, '\xc1badec271ac7da311262a0bd3449d384fe0f6fe83ff7932bc9521d97342095c');
INSERT INTO public.core_seal VALUES (673, 966, 673, '\xefcb5dd9afac244ab4f6d28008780c8b105f39ccb13a1b82f29eb1d457e7b4b3');
INSERT INTO public.core_seal VALUES (674, 966, 674, '\x24b968a36d0de0ffa71549f19f040f36a764caa523d695fed6da2a812d240d98');
INSERT INTO public.core_seal VALUES (675, 969, 675, '\xba556befdbd05cb15d80489323a473d24eba1ccb4bdf6ea4f017f803ae8a3984');
INSERT INTO public.core_seal VALUES (676, 974, 676, '\x027f83e85cb63dbd031eba30c1df2581df13ba1c80870c6f49510104294ce71e');
INSERT INTO public.core_seal VALUES (677, 982, 677, '\xdde4165a18dcbb0cb40bdb8c3703059272620d01cda58a8ec8242cfceda8af7e');
INSERT INTO public.core_seal VALUES (678, 984, 678, '\x627c0685edac89068e98a53ca7362a5a1bc17d05da726f25bbf22779cb1d8fbd');
INSERT INTO public.core_seal VALUES (679, 986, 679, '\x23e90d9a2a7800cbd91c19e35f76b99d46a11e6e89960e1fc4125c2cb7a517bd');
INSERT INTO public.core_seal VALUES (680, 989, 680, '\x7f109e032d3a872dfdc217eaf32931d8cdb414fd914d8117f2c26503cfd0255c');
INSERT INTO public.core_seal VALUES (681, 997, 681, '\x4676a8556f18e80b75f5bbad15a551604c4101203dfb12b0125f81f671457dac');
INSERT INTO public.core_seal VALUES (682, 999, 682, '\x24625f7a5057b19a59472bdfa39f4cad62e0810cb0c66140a1495fb505176b7d');
INSERT INTO public.core_seal VALUES (683, 1001, 683, '\x28d97384aee2a0251d97ac5f4fbd342b9b1a100e58d339d6838d8937dd1c04e4');
INSERT INTO public.core_seal VALUES (684, 1003, 684, '\x24fb269524190f448c8ca2c9cba510fd9118aed084f5474434033e2c117b1e1f');
INSERT INTO public.core_seal VALUES (685, 1005, 685, '\xddc6a538a3b08986d17d4eb516f4bbc8adf8b97434ddacd7787f1c23d9b251ec');
INSERT INTO public.core_seal VALUES (686, 1007, 686, '\x7bbb5d5737e439a887a8c8fa6e51c6c60ca14c195ca2ba115618ff71a8cb3297');
INSERT INTO public.core_seal VALUES (687, 1009, 687, '\xac08a02b31b085dceed05f8961d2c6537a08084b6e7432c69dbb3346cff879c2');
INSERT INTO public.core_seal VALUES (688, 1017, 688, '\xa86d3b6b17a3073e6b8a1e121ea0cbdebde7007a2196d466b7164a27cd63f4ee');
INSERT INTO public.core_seal VALUES (689, 1019, 689, '\x71567bd41e9266ac92c869246dde0b62d01e9811794e62cb089addc499de4b1a');
INSERT INTO public.core_seal VALUES (690, 1021, 690, '\x45f720683104d689349f63175fe6de97f9610bba404e2ca3aa3672a1eceec65b');
INSERT INTO public.core_seal VALUES (691, 1023, 691, '\xa5d263cb2516fb60daf6eb5c6a5ce971ff5ff954ad19a7c76a662ec509ce7b1d');
INSERT INTO public.core_seal VALUES (692, 1025, 692, '\xc7409df769852cab71397707c0844205dbc7c0dec83a5e4d548890fe94b2fda5');
INSERT INTO public.core_seal VALUES (693, 1027, 693, '\xa0e1a6f819c731f22ddfc8e9751a9492e8d3a2707970b8e8a28c9904f9cd213f');
INSERT INTO public.core_seal VALUES (694, 1029, 694, '\x72f39aa7abf736ef134db9ad2a5c00fcd83630722c141f3b0fa1aebea32a7cf3');
INSERT INTO public.core_seal VALUES (695, 1036, 695, '\xad1bee16bfd2f0f1d74dbbf13de8a4e1974fc02173ef289c4c9bc4810fb0916c');
INSERT INTO public.core_seal VALUES (696, 1039, 696, '\x880b11d924750884cd4186d0737d26410a32c898e87d65d59099572946db9dcd');
INSERT INTO public.core_seal VALUES (697, 1039, 697, '\xd362f3e041c5315b8eacb1b82cb943213362d7ce7b0808c6735dbc32b8cc88b8');
INSERT INTO public.core_seal VALUES (698, 1039, 698, '\x61be9aecde73f1801eaafbe6ddd893eb49b0998d7324ac3e314d292613e2d2ca');
INSERT INTO public.core_seal VALUES (699, 1046, 699, '\x50743399742531e5a588d2bb679ea4f2646a81ac61493973db9cc31f3756ea36');
INSERT INTO public.core_seal VALUES (700, 1052, 700, '\x4effd70c43c855b391d72e9f181f3ce918fdbbde16b425154324c76f3296ad1c');
INSERT INTO public.core_seal VALUES (701, 1052, 701, '\x1ae53e14b302b215c12de6d6afd3c5c1eae9a1cd92e09ba0ae3ed441f9431d15');
INSERT INTO public.core_seal VALUES (702, 1052, 702, '\xb4d8378070e0cf9f0322a6439c5a39600f6d996f962c4f84e99dbef1129d7852');
INSERT INTO public.core_seal VALUES (703, 1058, 703, '\x21d91e38afeb4f83ff05b7c47caec1536a354c3f58d318697b4a41705ddf2880');
INSERT INTO public.core_seal VALUES (704, 1058, 704, '\xaca5c459b8564d035fb8b0cd809fe3f71899fef7819b86da0056194495349da8');
INSERT INTO public.core_seal VALUES (705, 1058, 705, '\xd3c1721e2139c7f9cc557af73dd1686a803e9ad6a8968b735a80a60f05883a5b');
INSERT INTO public.core_seal VALUES (706, 1066, 706, '\x0dded80f011ddf1d4fb26233205be3c2af1f3030bb5e759bb3c1949aaa7c77e5');
INSERT INTO public.core_seal VALUES (707, 1066, 707, '\x1c00500edaf4e02348d5784826c12e3c9ec749ad8fd02fc041abdcab688838c6');
INSERT INTO public.core_seal VALUES (708, 1071, 708, '\xed25b962ccb34fe10f7f0503f01f8a92c5dc03b065d225022d312d31527ce911');
INSERT INTO public.core_seal VALUES (709, 1076, 709, '\x6fde074abab54ba790151890f24add5bf7ded2eec97f0b97f7c1d49aff476108');
INSERT INTO public.core_seal VALUES (710, 1078, 710, '\x8e3ab14c479886a1d3354f4257fac2fa35d01c240326b78ac7ef75c2907f748d');
INSERT INTO public.core_seal VALUES (711, 1081, 711, '\xf95c5a2911b5cee0759932e2686dd78b7aa82868b7cfefb44b079598bce3816a');
INSERT INTO public.core_seal VALUES (712, 1090, 712, '\x9f3dd31f12877ce694722bcdd70ae83173cd126aec4df306c4bfa799cc7aad76');
INSERT INTO public.core_seal VALUES (713, 1096, 713, '\x4cefdcfaeb217d1ac28601708256580a2bd9dcbdcf8dcbdd078f253c82178b99');
INSERT INTO public.core_seal VALUES (714, 1098, 714, '\x831a9bacf902c56f6087749aacb797015dc2d47fe8168f421a26c6fa6128b5a1');
INSERT INTO public.core_seal VALUES (715, 1101, 715, '\x935a4544051642b9f7c4d9b777ce6d3d301a38f1174604f29897fcb68fd90562');
INSERT INTO public.core_seal VALUES (716, 1101, 716, '\x0fd43ee35e6fe44de1f0ef0178dbe3af6b32ebf4b60d8c07c081a168725af9dc');
INSERT INTO public.core_seal VALUES (717, 1109, 717, '\x00297bf69dbd140cff3b1624697751ddedd4c685b3255c7f69807f3090273aab');
INSERT INTO public.core_seal VALUES (718, 1109, 718, '\x1b5f4ad45d57ed66b9fa927ab96723c89476cc7623685f3a59780043dbf6c784');
INSERT INTO public.core_seal VALUES (719, 1123, 719, '\x6cee94aceba20c56674b0bf8ed1f180c5526ae63ff65236ed6b138c558e57bde');
INSERT INTO public.core_seal VALUES (720, 1129, 720, '\xb9c7a5ce1ce3d4d14d527cfb7423ea6be6e86f0e4369906384088c82430edb60');
INSERT INTO public.core_seal VALUES (721, 1131, 721, '\x439f1724327669f80544c5582abd1549259f1e9a60e5316f82735a4f6b7ba96e');
INSERT INTO public.core_seal VALUES (722, 1135, 722, '\x7cdf4896f5f8b802d9b32801f04e0280db170d311b80d65f57cda35b60ffdeff');
INSERT INTO public.core_seal VALUES (723, 1137, 723, '\x22ccd46ed81607282a8d70ed7668eedf7cab2c6b5ec4208f4429464886d8f8af');
INSERT INTO public.core_seal VALUES (724, 1141, 724, '\x8abfb8b4bfd43baa8df43e2aacb1a18b25c9fc1b732595491c41c1efe869e4c6');
INSERT INTO public.core_seal VALUES (725, 1145, 725, '\x68a59ea7ae87f8ad35096bcfd21da489dd57ca363503da96b31bdaa9191d2989');
INSERT INTO public.core_seal VALUES (726, 1148, 726, '\x39e24c75fc319268bfaf145a96ded1cbcd9d5bc40adc21385107550aeaadb133');
INSERT INTO public.core_seal VALUES (727, 1150, 727, '\x0e3bfa4d31a90c990b4024fdf906b11590d9fa15ffad5d9b393e0e6a0be9b2bc');
INSERT INTO public.core_seal VALUES (728, 1160, 728, '\xf2e29b59204550caf98c55366b2b6bd61e7a902ddb3fd1c62d4b62801971be16');
INSERT INTO public.core_seal VALUES (729, 1164, 729, '\xaaf40e821c8e41605f6bcd81c8a3d554638ec412a54eea697a919ed63083b4d7');
INSERT INTO public.core_seal VALUES (730, 1166, 730, '\x7f15b949e34ba4ef97a52297f64e9f1ad0edd7b5d920ee2aa9f3f82c9b9bf08e');
INSERT INTO public.core_seal VALUES (731, 1170, 731, '\x25e213d2cb07add206a50dfbe9b159220a9b5a6b3b05a3a818441006491d6081');
INSERT INTO public.core_seal VALUES (732, 1172, 732, '\xadeb31d44b8152dc9becd0a60b895d9f53eaa6ed6b39a44c34eeab5f48a53fff');
INSERT INTO public.core_seal VALUES (733, 1181, 733, '\x0af27c8d9373208e1eabe4f7ef2370a4ca4cb3fc7addde4555adaa949d44035c');
INSERT INTO public.core_seal VALUES (734, 1185, 734, '\x39031db09e8277a8aeb446af99bf4897173f76babb32a859fa6601670f974d48');
INSERT INTO public.core_seal VALUES (735, 1189, 735, '\x05ce1bcb4f841d93ef85079768238b99b864da7d1c213cc8353669b67e2e9dc3');
INSERT INTO public.core_seal VALUES (736, 1192, 736, '\x460a90405f8606ee4327c79e86274626fd853ae705103876c104c8ec79f7165b');
INSERT INTO public.core_seal VALUES (737, 1194, 737, '\xc988b856b2beb6c05a5ee30b40438b2978e048eacfef639c0b8512fd4cfd53a1');
INSERT INTO public.core_seal VALUES (738, 1194, 738, '\xec625aea2b9aae19aedc4aca20099d4b2b40dafcb8a027dd594e530567b838b7');
INSERT INTO public.core_seal VALUES (739, 1196, 739, '\xf001c2846919e51cecf10ea28f318d3ea03e72b467d03773d3b4f861d293aa1c');
INSERT INTO public.core_seal VALUES (740, 1198, 740, '\x5b367c55cf8b713e83ed9d0261ceb85a9543c86c02a4f404b020ee1a6321beeb');
INSERT INTO public.core_seal VALUES (741, 1201, 741, '\xad7cf34108ed6057848d56ca864f037dd24cbbf381b43045f7454dc1aa40a923');
INSERT INTO public.core_seal VALUES (742, 1204, 742, '\xa60563c5446374abb5419dd3b344c8c6f8ac5424c67b64e3a8b799de867ee279');
INSERT INTO public.core_seal VALUES (743, 1207, 743, '\xc459545da2b5e95d0175332b9e1d1c129c1dd54fafcd9fb591ed3321a4961a91');
INSERT INTO public.core_seal VALUES (744, 1212, 744, '\x0fc6b65c601ed46eced7921601e43bdd925925814c6d85faa93a406bc50524d8');
INSERT INTO public.core_seal VALUES (745, 1216, 745, '\xec773dc3be29292538f8c5fa69c44eaa0270a8602a4d2284882db73fa86b8281');
INSERT INTO public.core_seal VALUES (746, 1218, 746, '\x33520af9b12c4ada511e953a32fb253fb57c88eca9ebff45de20c51f4828829c');
INSERT INTO public.core_seal VALUES (747, 1220, 747, '\xfaa40da6ab6a5871e0746c1e95d7a8986072696bd332bd6599b56089004bf5dd');
INSERT INTO public.core_seal VALUES (748, 1227, 748, '\x2b37112332c5858dbf3f4f881be0d5068f3df37a89494851eeb195756a455d58');
INSERT INTO public.core_seal VALUES (749, 1233, 749, '\xdcf7e604bf6f78e84f0a000f2e41b46654bb9de95eba41fe0cdb5aa094d55c14');
INSERT INTO public.core_seal VALUES (750, 1235, 750, '\xea0467b9d0944f33f543bf2b850fe0e98824cf2c125c5cd950886fd6788a0484');
INSERT INTO public.core_seal VALUES (751, 1237, 751, '\x2f5dc354fd4e34879639a39048f65bb1bbc872a4424eea0399821cb0c8c97529');
INSERT INTO public.core_seal VALUES (752, 1237, 752, '\x5c3b487fb414b39357f4d677579a6c281126399810ec286de291cc2641c5d994');
INSERT INTO public.core_seal VALUES (753, 1243, 753, '\x1d412927e6f558f1a5889bac372364ccb2460467d63601a747af1b82d895966f');
INSERT INTO public.core_seal VALUES (754, 1245, 754, '\xa2e96742f3a0d0ebd91ba74ffb8854a5a14469b27bf674b9b5cad4100f107daf');
INSERT INTO public.core_seal VALUES (755, 1251, 755, '\x5aad5f200c8f7499bc99bb9fe1994019d3d5d2cc8c48b619781a8350439ba556');
INSERT INTO public.core_seal VALUES (756, 1253, 756, '\xe12123dde47a64999726a356b4c111057d58c2039b6ccf2d3bc41504b03858ac');
INSERT INTO public.core_seal VALUES (757, 1255, 757, '\xdeb5a9c22ff1a3713b4405246080e67dcc7247b63df47487595b6c6e441fda73');
INSERT INTO public.core_seal VALUES (758, 1257, 758, '\xef0ff047b112be37a67a54d6af9d220edaaf2523579fabfcb19bf9f7b0a3cefd');
INSERT INTO public.core_seal VALUES (759, 1269, 762, '\x9645fe6a5b083f59fe732d72620f177ec89ceae4620453182bcf62a3fdfb913b');
INSERT INTO public.core_seal VALUES (760, 1269, 763, '\x5feb5eabd44c3a2a3a9ff6e1b1c7b445d3d79b2304420b63f9e7c567260b7a45');
INSERT INTO public.core_seal VALUES (761, 1269, 764, '\xe8a93b834b78e16a45ad735ecfd8bc926c30bdcd784c47063d44ec11434be83f');
INSERT INTO public.core_seal VALUES (762, 1285, 769, '\x0934520d9207c580e008dc8a117d0a88a36520595cfbfb0911c521ef5a1e232c');
INSERT INTO public.core_seal VALUES (763, 1285, 770, '\x46205efa9a379d75035fd14e51454d12b18a3e869e90057c976bf68284006b2e');
INSERT INTO public.core_seal VALUES (764, 1285, 771, '\x651b82538f450b2712afd90e39f4edc0e6beabf717985f3163335513d06fca4f');
INSERT INTO public.core_seal VALUES (765, 1285, 772, '\xfa188c34c79d25b0d056fe20264c13024a078c5c49e02db1bd1fb8efac551081');
INSERT INTO public.core_seal VALUES (766, 1297, 773, '\xa0fb1b4037db3663340c93d6e2df559c1bce2f4006d04f5ae6b07e1de7e5c90d');
INSERT INTO public.core_seal VALUES (767, 1297, 774, '\x770461bf1a4115608ccdf218a008a47c591f4412fa353c1bc34a157aae28fe76');
INSERT INTO public.core_seal VALUES (768, 1306, 775, '\xfb9a4ef0edf12a778a91053c7abfc742225989da3c841b8095cf2bc30a59e262');
INSERT INTO public.core_seal VALUES (769, 1311, 776, '\x88527c3c51a19e323f4084356ba3b3cfc6c1532a08b8a727c8e432691a223fb2');
INSERT INTO public.core_seal VALUES (770, 1315, 777, '\xb513c9d28898b0dd06b67a437584677ba7e98c37dfbec6d634a6988bddc55607');
INSERT INTO public.core_seal VALUES (771, 1317, 778, '\x34a5b1c8574dac8689a9fee80c0347c38613ee30250e76d01b11e0fbae01d035');
INSERT INTO public.core_seal VALUES (772, 1317, 779, '\xd75ed10832f6ff924374e63117944ac9d72924122920a9466316a65ce37af568');
INSERT INTO public.core_seal VALUES (773, 1319, 780, '\x14214297740d76a4331869b61e5bf06d98f66c77efacd7ecbb126005f52c9ae4');
INSERT INTO public.core_seal VALUES (774, 1321, 781, '\xaeca64d463b67f9c3b1c0eb3514928cc14872c43f62adced764a715d9131c4a2');
INSERT INTO public.core_seal VALUES (775, 1323, 782, '\xc5fb49794c3efd03393f49db0364cb8f9ff90a36fa970b8b2ef239a70c020c72');
INSERT INTO public.core_seal VALUES (776, 1325, 783, '\xb0ceacec87722871fa2f847be46af3bd916e80c9274ddb90e013fedfd80c3236');
INSERT INTO public.core_seal VALUES (777, 1326, 784, '\x76d438ea9a804367c297c5365ba8b86fc3ec850668f933a1b6cec69c8c259420');
INSERT INTO public.core_seal VALUES (778, 1328, 785, '\xf750f29d8f689367634238780dd3bd54d987a1d9252fe6f35cf87b689f8470d3');
INSERT INTO public.core_seal VALUES (779, 1330, 786, '\x0ea0379632d8a7687f5306d896e6a6234236d555d958b5c97b87a281abf9e03d');
INSERT INTO public.core_seal VALUES (780, 1334, 787, '\x812dd104e491e703e33c72536deb54dce0aeac513181ff1a3698561924d2838c');
INSERT INTO public.core_seal VALUES (781, 1339, 788, '\xa0774a20e81188bd8382c68bebff96722d8384b4a544c4859899e3fb0f374650');
INSERT INTO public.core_seal VALUES (782, 1342, 789, '\x5e44e098e6710539ae3e426b63ec87e62bb5cc8d4112cc902c8ac753fba3da4b');
INSERT INTO public.core_seal VALUES (783, 1342, 790, '\x316d276f12d9f267c2a85db72fdce520402b744388995e8397967501510a0e6a');
INSERT INTO public.core_seal VALUES (784, 1346, 791, '\xf6995f827d263899e224715920103a418ec5fa499fe37d51bc515877a9194ba1');
INSERT INTO public.core_seal VALUES (785, 1348, 792, '\xbaed9306436f49e9113511c6995e7eebbbfa053427d39d04ec93fa96a951ccf4');
INSERT INTO public.core_seal VALUES (786, 1356, 793, '\x063c36a8cf30cbd45a3416f9db7351994b6db1da98370f6661145c7f7ee10ac3');
INSERT INTO public.core_seal VALUES (787, 1357, 794, '\x28f731f44555c2a5e049fb3c33bc3c759d15bd4b8a2efe27d1fd4af1cfee8442');
INSERT INTO public.core_seal VALUES (788, 1358, 795, '\x8426f4ef6d1c7f197fc551bca4e38b08776c875c3664b74a352253a3f1f0b480');
INSERT INTO public.core_seal VALUES (789, 1360, 796, '\xafddeba047a94ff6e6989195f99f7937f5346e05d39b35b91c42e5e6246377a8');
INSERT INTO public.core_seal VALUES (790, 1361, 797, '\x59df6f10d612d0948ff13dc431722f946a40b40758d4867475be365dc1cbe456');
INSERT INTO public.core_seal VALUES (791, 1362, 798, '\x8901133c3e957747433d05fc9c7431f16c7ce26f669c64e22ba391821b564f64');
INSERT INTO public.core_seal VALUES (792, 1364, 799, '\x61246258f641b30cd9e55a4d5e79e17829f239c56e6d57759a2de772535a335e');
INSERT INTO public.core_seal VALUES (793, 1365, 800, '\x6102dcca99c0cc5c6cb5f2b439ecba199b2d712534f0175228931e5c00225a75');
INSERT INTO public.core_seal VALUES (794, 1366, 801, '\x142ec4665aaacd251a8173de02f7f0d5752839b0ca219be3f9d9b611f164d73e');
INSERT INTO public.core_seal VALUES (795, 1369, 802, '\xfc5c821a9f27eb9400285cf32bff036acf3048f3379f5972715c4e1a81ad3ec6');
INSERT INTO public.core_seal VALUES (796, 1377, 803, '\x608ac9e29f230ea7764771501d0bb12e42bc85688d1eba9ea2c5488e96d00757');
INSERT INTO public.core_seal VALUES (797, 1381, 804, '\x0b65b3cb13e5ff4b433a81d6d0af074a876e91c98600f17b3546f5afa077aee1');
INSERT INTO public.core_seal VALUES (798, 1383, 805, '\x2ed6dd68b4e72075a0dc3eb29d8c013c6453b32cd773a04efef9764eda210fac');
INSERT INTO public.core_seal VALUES (799, 1385, 806, '\xc616a61a98a4d6b1d669dec2e6ed6c6c40cc9a1de59767b79d3329d5aed07e12');
INSERT INTO public.core_seal VALUES (800, 1387, 807, '\xea5ab4cbe41093fbaa46cc4c68e4db80a54eabcf8e962665870a28979ea640da');
INSERT INTO public.core_seal VALUES (801, 1389, 808, '\x3186f8ca17ecdb45dd058099fb2f50ea0ae87e0169cc939b4e6f211c2e8f7256');
INSERT INTO public.core_seal VALUES (802, 1391, 809, '\x72aea0d35445a1e243404242a6c87274bd7d40aa434015e697a5bc27f121ba68');
INSERT INTO public.core_seal VALUES (803, 1393, 810, '\x146b2ca5995d730ad8f3e727a106cb989efe6c6ded8ec5d237b2ce9ea2e1aa95');
INSERT INTO public.core_seal VALUES (804, 1393, 811, '\x50e780e055928c0b97c65b4ae30713d0d97521384be348961bf77288acf75b56');
INSERT INTO public.core_seal VALUES (805, 1408, 812, '\x835ef2cdd29894757e46a65af9436a34cca67034cd6f5f1adae5cc58a6f99bd4');
INSERT INTO public.core_seal VALUES (806, 1410, 813, '\x9007243093a1d5fcda2fa7f1acd8cb32e4672b9516c6c4a00cb1fe06b08225e6');
INSERT INTO public.core_seal VALUES (807, 1410, 814, '\x0f7380b1fc588cc9f0f06fa4412c32f8bd76fdf4fc4660b32100ae7ed046b34e');
INSERT INTO public.core_seal VALUES (808, 1414, 815, '\x9db682140106e856737f267dc0a4ab0d0cac3b455fd9ed0495dc39cdab721ff0');
INSERT INTO public.core_seal VALUES (809, 1419, 816, '\x1f1724ed084dbfb22fc4f054f5af28a6d80d55ae89f8a2f3275783847c62c433');
INSERT INTO public.core_seal VALUES (810, 1424, 817, '\x9eb8c986aec74714353df0ad0166a0489788eeee40239e9d988a962ff9874850');
INSERT INTO public.core_seal VALUES (811, 1425, 818, '\xc30f98129ff03cded75f91c12ed6aa9d30a6550ea9ccc58658b0c5e9149d6760');
INSERT INTO public.core_seal VALUES (812, 1428, 819, '\xb148cb7d7fa562f3c6251f7311b628659230a88aa2d84e565b9974f7bb35df4a');
INSERT INTO public.core_seal VALUES (813, 1430, 820, '\x63fbb21f7a8396749981b77686798de2f0d05e00dcbb2a4458a59d93b8690c47');
INSERT INTO public.core_seal VALUES (814, 1432, 821, '\x98e71ac26c6eeb5f29f233e4d310cb25ef6c65eeef775209c03bd758407b8e73');
INSERT INTO public.core_seal VALUES (815, 1435, 822, '\x559adeb0ccedda4ffc0adee647a54ea868a41feae1bd089da00f67c02e0c5848');
INSERT INTO public.core_seal VALUES (816, 1443, 823, '\xdc65f4d232eb58f87c510ff0b1457d1cb5348ef2377e9be06b7e2409843045b7');
INSERT INTO public.core_seal VALUES (817, 1461, 824, '\x8eba22bcfb60d74d349f6b276653ef1e7976a8d8787c65999ef9edfd44562c4f');
INSERT INTO public.core_seal VALUES (818, 1470, 825, '\x80c31de8aa45f5de823b94fe0e208986341b2c14e5bc0dbe1a7b203eeca59793');
INSERT INTO public.core_seal VALUES (819, 1474, 826, '\x37c141998d3f150b967f9f98d0e514e0cde7c0ae51eb4b2b838c38eee8dcd4de');
INSERT INTO public.core_seal VALUES (820, 1474, 827, '\xa426319ee3b1ba226a8c003b7fed06810c4775ce73a8d0782969e292b4a8dfa2');
INSERT INTO public.core_seal VALUES (821, 1478, 828, '\x73da3cbf29f1b82c7bcb04b3cf7494f526b3072fe92d2d0eb59e417977d65b32');
INSERT INTO public.core_seal VALUES (822, 1478, 829, '\x13bd5c2c62f5e8c8cc218c90e24f261f23522d9ed763ee6326bd38b1d396b9c8');
INSERT INTO public.core_seal VALUES (823, 1482, 830, '\x0023289c33b482a13c582709da2c1e145133625d1f08dfc7fb4cc013dd2052f8');
INSERT INTO public.core_seal VALUES (824, 1482, 831, '\x3dad899e0091185fe3a2880dbea540ab73ab633b5eb252f18dcf0e337dae0f76');
INSERT INTO public.core_seal VALUES (825, 1486, 832, '\xc54f85470d3562d7a781466127574943fbda56cbdd29d3f3c499a75285e4f0ce');
INSERT INTO public.core_seal VALUES (826, 1489, 833, '\xfc9f0c32b4b9e898c2ed558ee5c7f547ea3d05a9e2c9698ae79d7103e8faf572');
INSERT INTO public.core_seal VALUES (827, 1493, 834, '\x37835b37a09732fbe4179bf7a5b6992adfc733c1ffc40401b0be78abd4b9e6e7');
INSERT INTO public.core_seal VALUES (828, 1498, 835, '\x4ab1e51ce5af0a1d70eb14fca366c8f482f10869bffaca6cfab7595c444dd1b3');
INSERT INTO public.core_seal VALUES (829, 1504, 836, '\xe67cda0c6e86e713e5d1b1e0a32818b8470fb69780c6221f7cd4ab9699324281');
INSERT INTO public.core_seal VALUES (830, 1509, 837, '\x2159a8373148b03b406594218ae06be21a7ba0c5336848fbee32cc5a9dd79006');
INSERT INTO public.core_seal VALUES (831, 1511, 838, '\x5a4f7f4fb30cd6c601d5f95c8c2fb04d5ac522c8036e40f8940e12e9cc7842be');
INSERT INTO public.core_seal VALUES (832, 1511, 839, '\xa136a5f145f6f4c25b162a4f76ed2b2f459ec516463428e8adaa4c59dba442dc');
INSERT INTO public.core_seal VALUES (833, 1518, 840, '\xb3c20a7c4fd31c4a72a1ed3f29e00eb5fc87cb75ce6c9eb9a6b4ed7460cda03f');
INSERT INTO public.core_seal VALUES (834, 1520, 841, '\x6017e95964079232938bd375d3546ce541e144fd47f8e0ca428bda60a3018773');
INSERT INTO public.core_seal VALUES (835, 1522, 842, '\x36a9ef34e7256fd16849218d83b010ea9ec9a9ac3f0618de1dd7d4e485a5ec02');
INSERT INTO public.core_seal VALUES (836, 1552, 843, '\x3e410efa0ee634e95cd87d6e621f04c73018dad9cb22f03ad2f4d92c616cf480');
INSERT INTO public.core_seal VALUES (837, 1566, 844, '\x6eb1a6048fca8badf39be6fe2bbbf22dedd50f70cd6b4f51b1988249cc437edc');
INSERT INTO public.core_seal VALUES (838, 1566, 845, '\x0fe161dafda3c86316c69712405133ae0358d8cbaf4f3821b0ab875af55f4436');
INSERT INTO public.core_seal VALUES (839, 1572, 846, '\x87a8429ca57d6dc213075511301c321576fbb63cc737d22a2ec8dfa54d7d695d');
INSERT INTO public.core_seal VALUES (840, 1572, 847, '\x3ae03f725c41870082221ef997975874442b032478f67f1581b2f60958eb995a');
INSERT INTO public.core_seal VALUES (841, 1576, 848, '\xaf29fbc91ece69593e6fc0b77f464ff2b35a4e323bc96faf5e76cdaa0347a5f4');
INSERT INTO public.core_seal VALUES (842, 1580, 849, '\x92b4f23ec5334e63c2d42e32565c7da0b723bfeb209e1c153a7d18e935e6a3c8');
INSERT INTO public.core_seal VALUES (843, 1580, 850, '\x7dffc2edc0671e29038664452df1f530f9595bc15f551d26a7ac9dd9f16dac40');
INSERT INTO public.core_seal VALUES (844, 1583, 851, '\x03a936fc0fc3366c3e3062cc3fbb9338b5f17a865e63b693fa63ae7f3809079c');
INSERT INTO public.core_seal VALUES (845, 1588, 852, '\x325a7fa0039b0e65ff4c224343b17a6221a8445d317a89e04bab67090ddc13a8');
INSERT INTO public.core_seal VALUES (846, 1589, 853, '\xd89b1ed1b9516871e011992bec6605be66428bdf1b3522c51ff3ff43244565a1');
INSERT INTO public.core_seal VALUES (847, 1596, 854, '\xcd2f2ab0fd24658296548d9abfece4323dac1e3590c36c7e989306db9a4c6e30');
INSERT INTO public.core_seal VALUES (848, 1596, 855, '\x75fc443b8210c441aac382eef46297b2f5eb2da9a1e004e74b74c8f0db6111ec');
INSERT INTO public.core_seal VALUES (849, 1600, 856, '\xcf6ec53bdbb82a714190944bb0bc7aac58f1b1bb18c57f4effc930c7c4d32730');
INSERT INTO public.core_seal VALUES (850, 1600, 857, '\xd8b23b141072b4c4016ddc30bd15e3b3d894017bf29a73e69bceff0abf4f2488');
INSERT INTO public.core_seal VALUES (851, 1608, 858, '\x5fe186818d3fe7a9104b636193d00f20f9a287d88c86cc65d4b4bc1cecd43a7a');
INSERT INTO public.core_seal VALUES (852, 1610, 859, '\x5f01e502a929a03b6665ecc9cd4621ddad807ff6bbfb5ee5d86b657a2cc95ecb');
INSERT INTO public.core_seal VALUES (853, 1619, 860, '\x6ec862caa43d5a264943bfec88c20417d7e842ff00b37105d9e43acb89cda481');
INSERT INTO public.core_seal VALUES (854, 1626, 861, '\xf101f304def8faba192b86cadf2739524b636adea16a9788ab011d0b4531303a');
INSERT INTO public.core_seal VALUES (855, 1631, 862, '\xced1a99acdc2b9a2519822e96849ed4d04073013fd6f1e30f07df2e6b641665d');
INSERT INTO public.core_seal VALUES (856, 1633, 863, '\x35dc5c34280cb909bfb31733afaceee71fa669912c95083b844a0597a7a2ba9f');
INSERT INTO public.core_seal VALUES (857, 1635, 864, '\x0bb969e654d90b4d9e06a28b9bde8ad7669be6235bd29227c2b47dc0cc8fbbc7');
INSERT INTO public.core_seal VALUES (858, 1638, 865, '\x58971c0dee5ba59598b9165a2c9b6141908b76e845e05d8fab07d916fce64020');
INSERT INTO public.core_seal VALUES (859, 1640, 866, '\xb507bc622d14bc0ebfc7d3b4f17b2da46eb1e93164db634cfec36ebae2d9393d');
INSERT INTO public.core_seal VALUES (860, 1642, 867, '\x3366797e078bac6250687fb3fac13efa77745c0a82d9adeb629a82436d4040d7');
INSERT INTO public.core_seal VALUES (861, 1644, 868, '\xae87d1df7a274092df53cf1896983166f14ccc702d30bdb63b5dd3d5d9d9c0ec');
INSERT INTO public.core_seal VALUES (862, 1646, 869, '\xa4c5e263e0a8478b9104d48300057fa5594aededcea8363ae8b72315c51d5602');
INSERT INTO public.core_seal VALUES (863, 1649, 870, '\xb857fcb935cc8e0cef501fb5a5e9de1684113b32e167a7fb6628f834b4ad3ea4');
INSERT INTO public.core_seal VALUES (864, 1651, 871, '\xb59a44d60f3f6a9b4d69349e2ff9442c571149c0b5b9cd65811f207d6df506de');
INSERT INTO public.core_seal VALUES (865, 1653, 872, '\xeb5e83689c8725105f963b5b692fb84f3a1ada09aacb921bd9bc89b457106c19');
INSERT INTO public.core_seal VALUES (866, 1653, 873, '\xecc7a16baf3b7fcaba3c0eca011e6d1ea0a62c6ae0dcbcee332091c448bff149');
INSERT INTO public.core_seal VALUES (867, 1658, 874, '\x6a0ae921ad81ebcddc74df8253ca55352e119b7c479a15a6dce8fa9ba31a85bb');
INSERT INTO public.core_seal VALUES (868, 1661, 875, '\x1ab5da13cb989e39ec1f08879189540c0710458280286c67f41883677bb0abb1');
INSERT INTO public.core_seal VALUES (869, 1665, 876, '\xec08132f06a46216af761c808fe54d096d8ff339f06195084df46d38ac06a63d');
INSERT INTO public.core_seal VALUES (870, 1672, 877, '\x4a9896233e12db13300647b5641b001d42c824959af453fcc438e16df673afe3');
INSERT INTO public.core_seal VALUES (871, 1679, 878, '\x164bd94a570bd6efc1c8142b2e5cfda133717959b20a20ea1ce560420b574fbf');
INSERT INTO public.core_seal VALUES (872, 1684, 879, '\xa7d3ab33999aa07c35bb1165e1bf362843e14c932e7645ebbd1e33e821e4f05b');
INSERT INTO public.core_seal VALUES (873, 1686, 880, '\xbf1264242e9b53814731455e74961105a13aa92bd446a73a4c64372c8468d219');
INSERT INTO public.core_seal VALUES (874, 1689, 881, '\x204a578f0be08ff1058a79f0d4f872120a3b5246ba67e90f4e45b18315c590c7');
INSERT INTO public.core_seal VALUES (875, 1691, 882, '\x336dbf543f7357e12ea377fdc60a00054be19b763e8c13e521725d43c436f9ea');
INSERT INTO public.core_seal VALUES (876, 1691, 883, '\xe44bee5af10841511d73334322a97253de08184394f887f150cfddd3487fa12b');
INSERT INTO public.core_seal VALUES (877, 1696, 884, '\xff88995fee5f9f9ed41e429f96dbb65a3ca82ecd47021f8e60ba18623f6fac6c');
INSERT INTO public.core_seal VALUES (878, 1700, 885, '\x502aac9e9ad3f301de5822903fbc7afecbdc99a77e29826294e879f744c37d12');
INSERT INTO public.core_seal VALUES (879, 1702, 886, '\xd5157f2ebb4a2b43ac7b30adc83aa3a6af11863d86fbbe91f719b02bd98aae7e');
INSERT INTO public.core_seal VALUES (880, 1704, 887, '\x443b954bf9c72c0c05238ecd1700486b11766b7c46142518d0c6859eafa695cd');
INSERT INTO public.core_seal VALUES (881, 1704, 888, '\x9e56cfbfb9b8d86f5cf9258b5b7a716fbfa2adbd8f8b07a79c385606b7fbd6fc');
INSERT INTO public.core_seal VALUES (882, 1706, 889, '\x8a0b0c27534ee77eb17bb4de22a449ed4e3458b63aff680ca3d3311043fe8008');
INSERT INTO public.core_seal VALUES (883, 1710, 890, '\x55e3affb308921ec235442be3d8541f9525732f25e31891acb17c82ec17ca582');
INSERT INTO public.core_seal VALUES (884, 1712, 891, '\xb75f42b10316612cc48150ab8b1b21561cba4bf880fbe712a5a55626fef2c257');
INSERT INTO public.core_seal VALUES (885, 1716, 892, '\x3def3ccefaa4ac12e9fb947c42a6b881e036e1c70cfe1cfb125f34a88f111936');
INSERT INTO public.core_seal VALUES (886, 1718, 893, '\x56705fb729f71ff969f45985b1879fca756efc521b9cf106992843866d2ebefb');
INSERT INTO public.core_seal VALUES (887, 1718, 894, '\x91116ad198ed00fa2ce47a6bb4bbc31eac178cce93e42957b24f8cb8190c7683');
INSERT INTO public.core_seal VALUES (888, 1724, 896, '\x8b0a486840c402a8509b003e9b68199c2340d5c05d2f936e59f36870c01774ad');
INSERT INTO public.core_seal VALUES (889, 1727, 897, '\x0e5d4e23520512835eef1fa3e3849a1c7795cd4899a6a5bf273aa5ab0b970ad3');
INSERT INTO public.core_seal VALUES (890, 1727, 898, '\x8c6b61b874382c995eb114de6ab9862472fe5e8d342d86ba7e4deddae9f6d253');
INSERT INTO public.core_seal VALUES (891, 1734, 903, '\x1fb65bbeb9a75ff624c321b18006354b90f593d560d3df490b5af33b4d20ad24');


--
-- Data for Name: core_second; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_second VALUES (380658002887180288, '\xa2bc8db6e5fc5542bfd696b32bdc02a681d7b1b01dfbd7dd1916e8d80691b232c366950f1321aef1fe4e43890b21cbe03fcfee4623ee6aa96b022a0a', 59827440, 1794823200, NULL);


--
-- Data for Name: core_second_code; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_second_code VALUES (380658002887180288, 'BAYN9MEXPXXJP781RQ96XBW6BA98TQVY2800J7SXBQNBW5HW2DY0');
INSERT INTO public.core_second_code VALUES (380658002887180288, '34GTPX0SY6BFCQ3Q5W2WK44FGBYTZ6K08MZ7AA9D0SM4YJ4AV7XG');
INSERT INTO public.core_second_code VALUES (380658002887180288, 'MV54XXYSHJR7G9H9SXJS8F9GVVDJEPKQ87B5H3CNVX75QYCP73A0');
INSERT INTO public.core_second_code VALUES (380658002887180288, '0AGCPJVD6WG6WCC6N5S8ZPFERGECASPTJ1JSXYZT6QZ3QSTEYHPG');
INSERT INTO public.core_second_code VALUES (380658002887180288, 'DFF011TV7XWZ0FXW3A316997CR2K39T6VSAENMGXEHSP1N8KX7M0');
INSERT INTO public.core_second_code VALUES (380658002887180288, 'HXGFCHM4B8VKCE42JDAJANKN46NBMKF9YYSXYAJC8BYBM43HY110');
INSERT INTO public.core_second_code VALUES (380658002887180288, 'QEMMMVJ1V95WYTKKBW0Z2AEAZ1FXARS6R3SPRTAY88MGGX531JR0');
INSERT INTO public.core_second_code VALUES (380658002887180288, 'V503N5AZSBE6YCA7PF42761DEBF49CTY60Z2J0W6MCTSDCV741E0');
INSERT INTO public.core_second_code VALUES (380658002887180288, 'D857X0ZFYS4YR540EMJRXBV946E452T5DJRAFD1HBDF15C6BTSN0');
INSERT INTO public.core_second_code VALUES (380658002887180288, 'CRWHKGZBP1XZT0NP26RP2YY7CKVF52AEMQJ0WD7J7Z9HZHE2FJ2G');


--
-- Data for Name: core_series; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_series VALUES ('case', 1900);


--
-- Data for Name: core_session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_session VALUES ('JYBY00Z24Q3342V5CZS8T3Y64ZQ08JHCWV16PRTFMF8PMHXK5280', 380658002870403087, 1794823200, 1794823200, 1794866400, '', 1794823200, 0, '', '', NULL);
INSERT INTO public.core_session VALUES ('96WFMTMDVV8NWY7DDRT2ZX2D6X2B9VKQ2ZYYSQZHHX3PN7QY0Z30', 380658002870403087, 1794823200, 1794823200, 1794866400, '', 1794823200, 0, '', '', NULL);
INSERT INTO public.core_session VALUES ('NS1K0VAF2MV6HNP7ZHS7ERA9B92G3Z7CBYFJMFGJNCC63RJKE710', 380658002882985984, 1794823200, 1794823200, 1794866400, '', 1794823200, 0, '', '', NULL);
INSERT INTO public.core_session VALUES ('MQJJ8KA5NBSBTMNVEJYWVGX4DBSPK5CNA20AMJE8CB838W264740', 380658002870403087, 1794823200, 1794823200, 1794866400, '', 1794823200, 0, '', '', NULL);
INSERT INTO public.core_session VALUES ('NZHSX4528XVNC7EPTTXYK55PC3H5P4RK8AVZS36VTXQ9YYY55S6G', 380658002870403087, 1794823200, 1794823200, 1794866400, '', 1794823200, 0, '', '', NULL);
INSERT INTO public.core_session VALUES ('DFV96ZP5TQWX0GSWB0HT4M24KRJKH72B5J6X26F9A8QCYTXFSY5G', 380658002882985984, 1794823200, 1794823200, 1794866400, '', 1794823200, 0, '', '', NULL);
INSERT INTO public.core_session VALUES ('PNQ71CZG72242Q2CJPSAWWZ25VCRNZ0QXZGAZ3Z90TMAG6GJS17G', 380658002920734722, 1794823200, 1794823200, 1794866400, '', 1794823200, 0, '', '', NULL);
INSERT INTO public.core_session VALUES ('ZEP4GAVPJS3C1FEG89ZKPH5VR3NM7BPD45BPZA6771YHXNFFJ6W0', 380658002920734722, 1797523200, 1797523200, 1797566400, '', 1797523200, 0, '', '', NULL);
INSERT INTO public.core_session VALUES ('RTK01254BT9QGCMH1SK0DWVPEB8GR0ZSPEFX61YYZJAC7RRGN82G', 380658002870403087, 1794823200, 1794823200, 1794866400, '', 1794823200, 0, '', '', NULL);
INSERT INTO public.core_session VALUES ('ERM5QY98QNDNH4KBY66G7EMX9MK95QMDZ8PWXSPD350ABAPBP7H0', 380658002870403087, 1794823200, 1794823200, 1794866400, '', 1794823200, 0, '', '', NULL);
INSERT INTO public.core_session VALUES ('E6QD43ZF3QRWSQPQYBQW5TCSS4AJSEKFKW4E3H5FG3T2YKMY8E20', 380658002870403087, 1794823200, 1794823200, 1794866400, '', 1794823200, 0, '', '', NULL);
INSERT INTO public.core_session VALUES ('699KF45FH12WEXB64JHYD3T07FCMXCPMCJ5TJ6P0G272BZDFWPCG', 380658002920734722, 1794823200, 1794823200, 1794866400, '', 1794823200, 0, '', '', NULL);
INSERT INTO public.core_session VALUES ('X4D3HPH47JYA82YJX63RNMG53239CDSCR327W4PPQB2XF64KKZG0', 380658002870403087, 1794823200, 1794823200, 1794866400, '', 1794823200, 0, '', '', NULL);
INSERT INTO public.core_session VALUES ('JBTP9GJ0A59JE890YHP8S44DNCQH4QBDHMJWZPQXNPT8K6R3M4E0', 380658002920734722, 1794823200, 1794823200, 1794866400, '', 1794823200, 0, '', '', NULL);
INSERT INTO public.core_session VALUES ('NM8QJNA49Z6S1KS3J37E0Z715YBE0EXA5K25YV7XC26GB98Y5NN0', 380658002887180288, 1794823200, 1794823200, 1794866400, '', 1794823200, 0, '', '', NULL);
INSERT INTO public.core_session VALUES ('BM5VF99RP5RCDVDZ252MV3KS8BVH8T6WZ08KF31F9XKDCG3RFRBG', 380658002887180288, 1794823200, 1794823200, 1794866400, '', 1794823200, 0, '', '', NULL);
INSERT INTO public.core_session VALUES ('NPGSYGRJSSM47WTXYPEG6N3Y6M10AFV5BAMV9ABH36TAH4PVC070', 380658002887180288, 1794823200, 1794823200, 1794866400, '', 1794823200, 0, '', '', NULL);
INSERT INTO public.core_session VALUES ('CCP3FDGADG2JEMM32KTASG5DA9FHBA8SMJB5AZZ5EWPFGEEJYZ60', 380658002887180288, 1794823200, 1794823200, 1794866400, '', 1794823200, 0, '', '', NULL);
INSERT INTO public.core_session VALUES ('546WX35NBEJG4N9835GSDMCK90ZC7H521WSC03YS69STWFEJW2GG', 380658002887180288, 1794823200, 1794823200, 1794866400, '', 1794823200, 0, '', '', NULL);


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

INSERT INTO public.core_shortcut VALUES (380658002870403087, 'next', 'Alt+Shift+P');


--
-- Data for Name: core_span; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_span VALUES (15, 20696, 380658002857820161, 37, 1);
INSERT INTO public.core_span VALUES (16, 20696, 380658003122061312, 37, 1);
INSERT INTO public.core_span VALUES (17, 20696, 380658002857820161, 37, 1);
INSERT INTO public.core_span VALUES (18, 20696, 380658003122061312, 37, 1);
INSERT INTO public.core_span VALUES (15, 20773, 380658002857820161, 52, 0);
INSERT INTO public.core_span VALUES (15, 20773, 380658002857820167, 52, 1);
INSERT INTO public.core_span VALUES (16, 20773, 380658003054952450, 52, 1);
INSERT INTO public.core_span VALUES (16, 20773, 380658003151421441, 0, 1);
INSERT INTO public.core_span VALUES (18, 20773, 380658003151421441, 0, 0);
INSERT INTO public.core_span VALUES (15, 20773, 380658002857820161, 0, 4);
INSERT INTO public.core_span VALUES (16, 20773, 380658003277250561, 0, 3);
INSERT INTO public.core_span VALUES (17, 20773, 380658002857820161, 0, 2);
INSERT INTO public.core_span VALUES (18, 20773, 380658003277250561, 0, 2);


--
-- Data for Name: core_task; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_task VALUES (380658255304593408, 1, 2, 1, 380658254050496512, 'Kolla lagningen', 380658002870403087, NULL, 22040, 380658002870403087, 1794823200, NULL, NULL);
INSERT INTO public.core_task VALUES (380658254906134528, 5, 1, 1, 380658254050496512, 'Ring entreprenören i dag', NULL, 380658002857820170, 18263, 380658002870403087, 1794823200, 380658002887180288, 1794823200);
INSERT INTO public.core_task VALUES (380658256088928271, 1, 1, 1, 380658256088928264, 'Ring entreprenören', 380658002870403087, NULL, 2932896, 380658002882985984, 1794823200, NULL, NULL);


--
-- Data for Name: core_task_told; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: core_token; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_token VALUES (380667869593092097, '0B85TAFZF8666Z6341981KHXQYG5PN1XVS7HRJMWZDCYKTVH9R0G', 'lyh_09F9VT', 46, 1794823200, NULL, 1797415200);
INSERT INTO public.core_token VALUES (380667869597286401, '7V1M6NAW2JZDQM6NYKFHGQRH0WY6P8CHB41MGB471M3YR8JZBP9G', 'lyh_SPZD0C', 52, 1794823200, NULL, 1829383200);
INSERT INTO public.core_token VALUES (380667869601480705, 'NBPBPX026ZMTT9YQ5BVN189H1187AB6Z8HHG9YBKZR6RJZBZ7FJG', 'lyh_WJGZ4Z', 48, 1794823200, NULL, 1829383200);
INSERT INTO public.core_token VALUES (380667869622452225, 'ZJKY5DTFWA1JWBBZ337J2PAX1Y315738J3N9Z1QK2XKB9P557P8G', 'lyh_0E1BKR', 56, 1794823200, NULL, 1797415200);
INSERT INTO public.core_token VALUES (380658253857591296, '4SFN07ESECSGET89T8D52ZV4D4SVRRTT6J77SDVZ9Q72MDTHPZQG', 'lyh_K5EG9S', 8, 1794823200, NULL, 1829383200);


--
-- Data for Name: core_token_use; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_token_use VALUES (380667869597286401, 20773, 0);
INSERT INTO public.core_token_use VALUES (380667869593092097, 20773, 1797523200);
INSERT INTO public.core_token_use VALUES (380667869601480705, 20804, 0);
INSERT INTO public.core_token_use VALUES (380667869622452225, 20773, 0);
INSERT INTO public.core_token_use VALUES (380658253857591296, 20773, 0);


--
-- Data for Name: core_topic; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_topic VALUES (380658003054952448, 1, 'barn-utbildning', NULL, 380658002857820164, 0, 0, 'Barn och utbildning', 'Children and education', 'Lapset ja koulutus', NULL);
INSERT INTO public.core_topic VALUES (380658003054952449, 1, 'forskola', 380658003054952448, 380658002857820182, 0, 1, 'Förskola', 'Preschool', 'Esikoulu', NULL);
INSERT INTO public.core_topic VALUES (380658003054952450, 1, 'forskola-avgift', 380658003054952449, 380658002857820182, 0, 2, 'Avgifter för förskola och fritidshem', 'Fees for preschool and after-school care', 'Esikoulun ja vapaa-ajankodin maksut', NULL);
INSERT INTO public.core_topic VALUES (380658003059146752, 1, 'oppen-forskola', 380658003054952449, 380658002857820182, 0, 3, 'Öppen förskola', 'Open preschool', 'Avoin esikoulu', NULL);
INSERT INTO public.core_topic VALUES (380658003059146753, 1, 'pedagogisk-omsorg', 380658003054952449, 380658002857820182, 0, 4, 'Pedagogisk omsorg', 'Childminders', 'Pedagoginen hoito', NULL);
INSERT INTO public.core_topic VALUES (380658003059146754, 1, 'ob-omsorg', 380658003054952449, 380658002857820182, 0, 5, 'Omsorg kvällar, nätter och helger', 'Childcare evenings, nights and weekends', 'Ilta-, yö- ja viikonloppuhoito', NULL);
INSERT INTO public.core_topic VALUES (380658003059146755, 1, 'skola', 380658003054952448, 380658002862014464, 0, 6, 'Grundskola', 'Compulsory school', 'Peruskoulu', NULL);
INSERT INTO public.core_topic VALUES (380658003059146756, 1, 'forskoleklass', 380658003059146755, 380658002862014464, 0, 7, 'Förskoleklass', 'Preschool class', 'Esikoululuokka', NULL);
INSERT INTO public.core_topic VALUES (380658003059146757, 1, 'skolval', 380658003059146755, 380658002862014464, 0, 8, 'Välja och byta skola', 'Choosing and changing schools', 'Koulun valinta ja vaihto', NULL);
INSERT INTO public.core_topic VALUES (380658003059146758, 1, 'franvaro', 380658003059146755, 380658002862014464, 0, 9, 'Frånvaro och ledighet', 'Absence and leave', 'Poissaolot ja lomat', NULL);
INSERT INTO public.core_topic VALUES (380658003063341056, 1, 'lasar-lov', 380658003059146755, 380658002862014464, 0, 10, 'Läsår och lov', 'School year and holidays', 'Lukuvuosi ja loma-ajat', NULL);
INSERT INTO public.core_topic VALUES (380658003063341057, 1, 'skolmat', 380658003059146755, 380658002862014464, 0, 11, 'Skolmat', 'School meals', 'Kouluruoka', NULL);
INSERT INTO public.core_topic VALUES (380658003063341058, 1, 'modersmal', 380658003059146755, 380658002862014464, 0, 12, 'Modersmål', 'Mother tongue', 'Äidinkieli', NULL);
INSERT INTO public.core_topic VALUES (380658003063341059, 1, 'anpassad-skola', 380658003059146755, 380658002862014464, 0, 13, 'Anpassad grundskola', 'Adapted compulsory school', 'Mukautettu peruskoulu', NULL);
INSERT INTO public.core_topic VALUES (380658003063341060, 1, 'fritidshem', 380658003054952448, 380658002862014464, 0, 14, 'Fritidshem', 'After-school care', 'Vapaa-ajankoti', NULL);
INSERT INTO public.core_topic VALUES (380658003063341061, 1, 'elevhalsa', 380658003054952448, 380658002862014470, 0, 15, 'Elevhälsa', 'Pupil health', 'Oppilasterveydenhuolto', NULL);
INSERT INTO public.core_topic VALUES (380658003063341062, 1, 'krankning', 380658003054952448, 380658002862014470, 0, 16, 'Trygghet i skolan', 'Safety at school', 'Turvallisuus koulussa', NULL);
INSERT INTO public.core_topic VALUES (380658003067535360, 1, 'skolskjuts', 380658003054952448, 380658002862014464, 0, 17, 'Skolskjuts', 'School transport', 'Koulukuljetus', NULL);
INSERT INTO public.core_topic VALUES (380658003067535361, 1, 'gymnasium', 380658003054952448, 380658002862014467, 0, 18, 'Gymnasieskola', 'Upper secondary school', 'Lukio', NULL);
INSERT INTO public.core_topic VALUES (380658003067535362, 1, 'gymnasieval', 380658003067535361, 380658002862014467, 0, 19, 'Söka till gymnasiet', 'Applying to upper secondary school', 'Lukioon hakeminen', NULL);
INSERT INTO public.core_topic VALUES (380658003067535363, 1, 'skolkort', 380658003067535361, 380658002862014467, 0, 20, 'Busskort för gymnasiet', 'Bus card for upper secondary school', 'Bussikortti lukiolaisille', NULL);
INSERT INTO public.core_topic VALUES (380658003067535364, 1, 'inackordering', 380658003067535361, 380658002862014467, 0, 21, 'Inackorderingsbidrag', 'Boarding grant', 'Asumistuki lukiolaisille', NULL);
INSERT INTO public.core_topic VALUES (380658003067535365, 1, 'vuxenutbildning', 380658003054952448, 380658002862014467, 0, 22, 'Vuxenutbildning', 'Adult education', 'Aikuiskoulutus', NULL);
INSERT INTO public.core_topic VALUES (380658003067535366, 1, 'komvux', 380658003067535365, 380658002862014467, 0, 23, 'Komvux', 'Municipal adult education', 'Kunnallinen aikuiskoulutus', NULL);
INSERT INTO public.core_topic VALUES (380658003071729664, 1, 'sfi', 380658003067535365, 380658002862014467, 0, 24, 'Svenska för invandrare, sfi', 'Swedish for immigrants, sfi', 'Ruotsia maahanmuuttajille, sfi', NULL);
INSERT INTO public.core_topic VALUES (380658003071729665, 1, 'yrkesutbildning', 380658003067535365, 380658002862014467, 0, 25, 'Yrkesutbildning för vuxna', 'Vocational training for adults', 'Aikuisten ammattikoulutus', NULL);
INSERT INTO public.core_topic VALUES (380658003071729666, 1, 'omsorg-stod', NULL, 380658002857820167, 0, 26, 'Omsorg och stöd', 'Care and support', 'Hoiva ja tuki', NULL);
INSERT INTO public.core_topic VALUES (380658003071729667, 1, 'aldreomsorg', 380658003071729666, 380658002862014482, 0, 27, 'Äldreomsorg', 'Care of older people', 'Vanhustenhoito', NULL);
INSERT INTO public.core_topic VALUES (380658003071729668, 1, 'hemtjanst', 380658003071729667, 380658002862014479, 0, 28, 'Hemtjänst', 'Home help', 'Kotipalvelu', NULL);
INSERT INTO public.core_topic VALUES (380658003075923968, 1, 'trygghetslarm', 380658003071729667, 380658002862014482, 0, 29, 'Trygghetslarm', 'Safety alarm', 'Turvahälytin', NULL);
INSERT INTO public.core_topic VALUES (380658003075923969, 1, 'sarskilt-boende', 380658003071729667, 380658002862014479, 0, 30, 'Särskilt boende', 'Care homes', 'Palveluasuminen', NULL);
INSERT INTO public.core_topic VALUES (380658003075923970, 1, 'dagverksamhet', 380658003071729667, 380658002862014482, 0, 31, 'Dagverksamhet och träffpunkter', 'Day activities and meeting places', 'Päivätoiminta ja kohtaamispaikat', NULL);
INSERT INTO public.core_topic VALUES (380658003075923971, 1, 'mat-hem', 380658003071729667, 380658002862014482, 0, 32, 'Matlådor hem', 'Meals delivered to your home', 'Ateriat kotiin', NULL);
INSERT INTO public.core_topic VALUES (380658003080118272, 1, 'hemsjukvard', 380658003071729667, 380658002862014482, 0, 33, 'Sjukvård i hemmet', 'Health care at home', 'Kotisairaanhoito', NULL);
INSERT INTO public.core_topic VALUES (380658003080118273, 1, 'omsorgsavgifter', 380658003071729667, 380658002862014479, 0, 34, 'Avgifter i omsorgen', 'Care fees', 'Hoivan maksut', NULL);
INSERT INTO public.core_topic VALUES (380658003080118274, 1, 'anhorigstod', 380658003071729666, 380658002862014482, 0, 35, 'Stöd till anhöriga', 'Support for relatives', 'Tuki omaisille', NULL);
INSERT INTO public.core_topic VALUES (380658003084312576, 1, 'funktionsnedsattning', 380658003071729666, 380658002862014485, 0, 36, 'Funktionsnedsättning', 'Disabilities', 'Toimintarajoitteet', NULL);
INSERT INTO public.core_topic VALUES (380658003084312577, 1, 'personlig-assistans', 380658003084312576, 380658002862014485, 0, 37, 'Personlig assistans', 'Personal assistance', 'Henkilökohtainen apu', NULL);
INSERT INTO public.core_topic VALUES (380658003084312578, 1, 'bostad-lss', 380658003084312576, 380658002862014485, 0, 38, 'Bostad med särskild service', 'Housing with special service', 'Asuminen erityispalveluin', NULL);
INSERT INTO public.core_topic VALUES (380658003088506880, 1, 'daglig-verksamhet', 380658003084312576, 380658002862014485, 0, 39, 'Daglig verksamhet', 'Daily activities', 'Päivittäinen toiminta', NULL);
INSERT INTO public.core_topic VALUES (380658003088506881, 1, 'ledsagning', 380658003084312576, 380658002862014485, 0, 40, 'Ledsagare och kontaktperson', 'Companion and contact person', 'Saattaja ja tukihenkilö', NULL);
INSERT INTO public.core_topic VALUES (380658003088506882, 1, 'korttidsvistelse', 380658003084312576, 380658002862014485, 0, 41, 'Korttidsvistelse och avlösning', 'Short stays and relief', 'Lyhytaikaishoito ja omaishoidon vapaat', NULL);
INSERT INTO public.core_topic VALUES (380658003092701184, 1, 'boendestod', 380658003084312576, 380658002862014485, 0, 42, 'Boendestöd', 'Support at home', 'Asumisen tuki', NULL);
INSERT INTO public.core_topic VALUES (380658003092701185, 1, 'ekonomiskt-bistand', 380658003071729666, 380658002862014476, 1, 43, 'Ekonomiskt bistånd', 'Financial assistance', 'Toimeentulotuki', NULL);
INSERT INTO public.core_topic VALUES (380658003092701186, 1, 'budget-skuld', 380658003071729666, 380658002862014476, 0, 44, 'Budget- och skuldrådgivning', 'Budget and debt advice', 'Talous- ja velkaneuvonta', NULL);
INSERT INTO public.core_topic VALUES (380658003096895488, 1, 'orosanmalan', 380658003071729666, 380658002862014473, 1, 45, 'Oro för ett barn', 'Worry about a child', 'Huoli lapsesta', NULL);
INSERT INTO public.core_topic VALUES (380658003096895489, 1, 'familj', 380658003071729666, 380658002862014473, 0, 46, 'Stöd till barn och familj', 'Support for children and families', 'Tuki lapsille ja perheille', NULL);
INSERT INTO public.core_topic VALUES (380658003096895490, 1, 'familjeratt', 380658003096895489, 380658002862014473, 1, 47, 'Familjerätt', 'Family law', 'Perheoikeus', NULL);
INSERT INTO public.core_topic VALUES (380658003101089792, 1, 'familjehem', 380658003096895489, 380658002862014473, 0, 48, 'Bli familjehem', 'Becoming a foster family', 'Perhekodiksi ryhtyminen', NULL);
INSERT INTO public.core_topic VALUES (380658003101089793, 1, 'vald', 380658003071729666, 380658002862014473, 1, 49, 'Våld i nära relationer', 'Violence in close relationships', 'Lähisuhdeväkivalta', NULL);
INSERT INTO public.core_topic VALUES (380658003117867008, 1, 'beroende', 380658003071729666, 380658002862014473, 1, 50, 'Alkohol, droger och spel', 'Alcohol, drugs and gambling', 'Alkoholi, huumeet ja pelaaminen', NULL);
INSERT INTO public.core_topic VALUES (380658003117867009, 1, 'socialjour', 380658003071729666, 380658002862014473, 0, 51, 'Akut hjälp och socialjour', 'Urgent help and social emergency service', 'Kiireellinen apu ja sosiaalipäivystys', NULL);
INSERT INTO public.core_topic VALUES (380658003117867010, 1, 'god-man', 380658003071729666, 380658002866208785, 0, 52, 'God man och förvaltare', 'Guardians and trustees', 'Edunvalvonta', NULL);
INSERT INTO public.core_topic VALUES (380658003122061312, 1, 'dodsbo', 380658003071729666, 380658002862014476, 0, 53, 'När någon har dött', 'When somebody has died', 'Kun joku on kuollut', NULL);
INSERT INTO public.core_topic VALUES (380658003122061313, 1, 'fardtjanst', 380658003071729666, 380658002862014479, 0, 54, 'Färdtjänst', 'Special transport', 'Kuljetuspalvelu', NULL);
INSERT INTO public.core_topic VALUES (380658003122061314, 1, 'riksfardtjanst', 380658003122061313, 380658002862014479, 0, 55, 'Riksfärdtjänst', 'National special transport', 'Valtakunnallinen kuljetuspalvelu', NULL);
INSERT INTO public.core_topic VALUES (380658003122061315, 1, 'bostadsanpassning', 380658003071729666, 380658002862014479, 0, 56, 'Bostadsanpassning', 'Housing adaptation', 'Asunnon muutostyöt', NULL);
INSERT INTO public.core_topic VALUES (380658003126255616, 1, 'uppleva-gora', NULL, 380658002857820173, 0, 57, 'Uppleva och göra', 'See and do', 'Koe ja tee', NULL);
INSERT INTO public.core_topic VALUES (380658003126255617, 1, 'bibliotek', 380658003126255616, 380658002866208776, 0, 58, 'Bibliotek', 'Libraries', 'Kirjastot', NULL);
INSERT INTO public.core_topic VALUES (380658003126255618, 1, 'meroppet', 380658003126255616, 380658002866208776, 0, 59, 'Meröppet bibliotek', 'Library on your own', 'Omatoimikirjasto', NULL);
INSERT INTO public.core_topic VALUES (380658003130449920, 1, 'boken-kommer', 380658003126255616, 380658002866208776, 0, 60, 'Boken kommer', 'Books delivered home', 'Kirjat kotiin', NULL);
INSERT INTO public.core_topic VALUES (380658003130449921, 1, 'kulturskola', 380658003126255616, 380658002866208779, 0, 61, 'Kulturskola', 'School of arts', 'Taidekoulu', NULL);
INSERT INTO public.core_topic VALUES (380658003130449922, 1, 'lokaler', 380658003126255616, 380658002866208782, 0, 62, 'Boka lokal', 'Book premises', 'Tilavaraukset', NULL);
INSERT INTO public.core_topic VALUES (380658003130449923, 1, 'simhall', 380658003126255616, 380658002866208782, 0, 63, 'Simhall', 'Swimming hall', 'Uimahalli', NULL);
INSERT INTO public.core_topic VALUES (380658003134644224, 1, 'simskola', 380658003130449923, 380658002866208782, 0, 64, 'Simskola', 'Swimming lessons', 'Uimakoulu', NULL);
INSERT INTO public.core_topic VALUES (380658003134644225, 1, 'badplatser', 380658003126255616, 380658002866208782, 0, 65, 'Badplatser', 'Bathing places', 'Uimarannat', NULL);
INSERT INTO public.core_topic VALUES (380658003134644226, 1, 'ishall', 380658003126255616, 380658002866208782, 0, 66, 'Ishall och isbanor', 'Ice rink and outdoor ice', 'Jäähalli ja luistelukentät', NULL);
INSERT INTO public.core_topic VALUES (380658003138838528, 1, 'idrottsplatser', 380658003126255616, 380658002866208782, 0, 67, 'Idrottsplatser och gym', 'Sports grounds and gyms', 'Urheilupaikat ja kuntosalit', NULL);
INSERT INTO public.core_topic VALUES (380658003138838529, 1, 'friluftsliv', 380658003126255616, 380658002866208782, 0, 68, 'Friluftsliv och vandring', 'Outdoor life and hiking', 'Ulkoilu ja vaellus', NULL);
INSERT INTO public.core_topic VALUES (380658003138838530, 1, 'spar', 380658003138838529, 380658002866208782, 0, 69, 'Motionsspår och skidspår', 'Running and skiing tracks', 'Kuntoradat ja ladut', NULL);
INSERT INTO public.core_topic VALUES (380658003143032832, 1, 'foreningar', 380658003126255616, 380658002866208782, 0, 70, 'Föreningar', 'Clubs and associations', 'Yhdistykset', NULL);
INSERT INTO public.core_topic VALUES (380658003143032833, 1, 'foreningsbidrag', 380658003143032832, 380658002866208782, 0, 71, 'Bidrag till föreningar', 'Grants for associations', 'Yhdistysavustukset', NULL);
INSERT INTO public.core_topic VALUES (380658003143032834, 1, 'fritidsgard', 380658003126255616, 380658002866208782, 0, 72, 'Fritidsgårdar', 'Youth centres', 'Nuorisotalot', NULL);
INSERT INTO public.core_topic VALUES (380658003147227136, 1, 'evenemang', 380658003126255616, 380658002866208779, 0, 73, 'Evenemang', 'Events', 'Tapahtumat', NULL);
INSERT INTO public.core_topic VALUES (380658003147227137, 1, 'museum', 380658003126255616, 380658002866208779, 0, 74, 'Museum och kulturarv', 'Museum and heritage', 'Museo ja kulttuuriperintö', NULL);
INSERT INTO public.core_topic VALUES (380658003147227138, 1, 'turism', 380658003126255616, 380658002866208779, 0, 75, 'Besöka Ekåsa', 'Visiting Ekåsa', 'Vierailu Ekåsassa', NULL);
INSERT INTO public.core_topic VALUES (380658003151421440, 1, 'bygga-bo', NULL, 380658002857820170, 0, 76, 'Bygga, bo och miljö', 'Build, live and environment', 'Rakentaminen, asuminen ja ympäristö', NULL);
INSERT INTO public.core_topic VALUES (380658003151421441, 1, 'bygglov', 380658003151421440, 380658002862014488, 0, 77, 'Bygglov', 'Building permits', 'Rakennusluvat', NULL);
INSERT INTO public.core_topic VALUES (380658003151421442, 1, 'bygga-utan-lov', 380658003151421441, 380658002862014488, 0, 78, 'Bygga utan lov', 'Building without a permit', 'Rakentaminen ilman lupaa', NULL);
INSERT INTO public.core_topic VALUES (380658003155615744, 1, 'rivning', 380658003151421441, 380658002862014488, 0, 79, 'Riva', 'Demolition', 'Purkaminen', NULL);
INSERT INTO public.core_topic VALUES (380658003155615745, 1, 'startbesked', 380658003151421441, 380658002862014488, 0, 80, 'Startbesked och slutbesked', 'Notices to start and to finish', 'Aloitus- ja loppupäätös', NULL);
INSERT INTO public.core_topic VALUES (380658003155615746, 1, 'bygglovsavgift', 380658003151421441, 380658002862014488, 0, 81, 'Avgifter för bygglov', 'Building permit fees', 'Rakennusluvan maksut', NULL);
INSERT INTO public.core_topic VALUES (380658003159810048, 1, 'olovligt-byggande', 380658003151421441, 380658002862014488, 0, 82, 'Anmäla olovligt byggande', 'Reporting unlawful building', 'Ilmoitus luvattomasta rakentamisesta', NULL);
INSERT INTO public.core_topic VALUES (380658003159810049, 1, 'strandskydd', 380658003151421440, 380658002862014488, 0, 83, 'Strandskydd', 'Shore protection', 'Rantojensuojelu', NULL);
INSERT INTO public.core_topic VALUES (380658003159810050, 1, 'detaljplaner', 380658003151421440, 380658002862014488, 0, 84, 'Detaljplaner', 'Detailed plans', 'Asemakaavat', NULL);
INSERT INTO public.core_topic VALUES (380658003164004352, 1, 'kartor', 380658003151421440, 380658002862014488, 0, 85, 'Kartor och mätning', 'Maps and surveying', 'Kartat ja mittaus', NULL);
INSERT INTO public.core_topic VALUES (380658003164004353, 1, 'tomter', 380658003151421440, 380658002862014488, 0, 86, 'Tomter', 'Building plots', 'Tontit', NULL);
INSERT INTO public.core_topic VALUES (380658003164004354, 1, 'bostader', 380658003151421440, 380658002857820176, 0, 87, 'Hitta bostad', 'Finding a home', 'Asunnon löytäminen', NULL);
INSERT INTO public.core_topic VALUES (380658003168198656, 1, 'vatten-avlopp', 380658003151421440, 380658002866208770, 0, 88, 'Vatten och avlopp', 'Water and sewage', 'Vesi ja viemäri', NULL);
INSERT INTO public.core_topic VALUES (380658003168198657, 1, 'va-avgift', 380658003168198656, 380658002866208770, 0, 89, 'Avgifter för vatten och avlopp', 'Water and sewage fees', 'Vesi- ja viemärimaksut', NULL);
INSERT INTO public.core_topic VALUES (380658003168198658, 1, 'vattenmatare', 380658003168198656, 380658002866208770, 0, 90, 'Vattenmätare', 'Water meter', 'Vesimittari', NULL);
INSERT INTO public.core_topic VALUES (380658003172392960, 1, 'dricksvatten', 380658003168198656, 380658002866208770, 0, 91, 'Dricksvattnet', 'Drinking water', 'Juomavesi', NULL);
INSERT INTO public.core_topic VALUES (380658003172392961, 1, 'enskilt-avlopp', 380658003168198656, 380658002862014491, 0, 92, 'Eget avlopp', 'Private sewage', 'Oma viemäröinti', NULL);
INSERT INTO public.core_topic VALUES (380658003176587264, 1, 'avfall', 380658003151421440, 380658002866208770, 0, 93, 'Avfall och återvinning', 'Waste and recycling', 'Jätteet ja kierrätys', NULL);
INSERT INTO public.core_topic VALUES (380658003176587265, 1, 'sophamtning', 380658003176587264, 380658002866208770, 0, 94, 'Sophämtning', 'Waste collection', 'Jätteenkeräys', NULL);
INSERT INTO public.core_topic VALUES (380658003180781568, 1, 'sorteringsguide', 380658003176587264, 380658002866208770, 0, 95, 'Sortera', 'Sorting', 'Lajittelu', NULL);
INSERT INTO public.core_topic VALUES (380658003180781569, 1, 'avc', 380658003176587264, 380658002866208770, 0, 96, 'Återvinningscentralen', 'Recycling centre', 'Kierrätyskeskus', NULL);
INSERT INTO public.core_topic VALUES (380658003184975872, 1, 'slamtomning', 380658003176587264, 380658002866208770, 0, 97, 'Slamtömning', 'Emptying of septic tanks', 'Lietteen tyhjennys', NULL);
INSERT INTO public.core_topic VALUES (380658003184975873, 1, 'avfallsavgift', 380658003176587264, 380658002866208770, 0, 98, 'Avfallsavgift', 'Waste fee', 'Jätemaksu', NULL);
INSERT INTO public.core_topic VALUES (380658003184975874, 1, 'eldning', 380658003151421440, 380658002857820179, 0, 99, 'Eldning', 'Fires outdoors', 'Avotuli', NULL);
INSERT INTO public.core_topic VALUES (380658003201753088, 1, 'sotning', 380658003151421440, 380658002857820179, 0, 100, 'Sotning och brandskydd', 'Chimney sweeping and fire safety', 'Nuohous ja paloturvallisuus', NULL);
INSERT INTO public.core_topic VALUES (380658003201753089, 1, 'miljo-halsa', 380658003151421440, 380658002862014491, 0, 101, 'Miljö och hälsa', 'Environment and health', 'Ympäristö ja terveys', NULL);
INSERT INTO public.core_topic VALUES (380658003205947392, 1, 'buller', 380658003201753089, 380658002862014491, 0, 102, 'Buller och grannar som stör', 'Noise and disturbing neighbours', 'Melu ja häiritsevät naapurit', NULL);
INSERT INTO public.core_topic VALUES (380658003205947393, 1, 'radon', 380658003201753089, 380658002862014491, 0, 103, 'Radon och inomhusluft', 'Radon and indoor air', 'Radon ja sisäilma', NULL);
INSERT INTO public.core_topic VALUES (380658003210141696, 1, 'skadedjur', 380658003201753089, 380658002862014491, 0, 104, 'Skadedjur', 'Pests', 'Tuholaiset', NULL);
INSERT INTO public.core_topic VALUES (380658003210141697, 1, 'varmepump', 380658003201753089, 380658002862014491, 0, 105, 'Värmepump och oljetank', 'Heat pumps and oil tanks', 'Lämpöpumput ja öljysäiliöt', NULL);
INSERT INTO public.core_topic VALUES (380658003210141698, 1, 'energi', 380658003151421440, 380658002862014491, 0, 106, 'Energi- och klimatråd', 'Energy and climate advice', 'Energia- ja ilmastoneuvonta', NULL);
INSERT INTO public.core_topic VALUES (380658003214336000, 1, 'trafik', NULL, 380658002857820170, 0, 107, 'Trafik och infrastruktur', 'Traffic and infrastructure', 'Liikenne ja infrastruktuuri', NULL);
INSERT INTO public.core_topic VALUES (380658003214336001, 1, 'parkering', 380658003214336000, 380658002866208773, 0, 108, 'Parkering', 'Parking', 'Pysäköinti', NULL);
INSERT INTO public.core_topic VALUES (380658003218530304, 1, 'boendeparkering', 380658003214336001, 380658002866208773, 0, 109, 'Boendeparkering', 'Residents’ parking', 'Asukaspysäköinti', NULL);
INSERT INTO public.core_topic VALUES (380658003218530305, 1, 'parkeringstillstand', 380658003214336001, 380658002866208773, 0, 110, 'Parkeringstillstånd för rörelsehindrade', 'Disabled parking permit', 'Liikuntarajoitteisen pysäköintilupa', NULL);
INSERT INTO public.core_topic VALUES (380658003222724608, 1, 'felparkering', 380658003214336001, 380658002866208773, 0, 111, 'Parkeringsböter', 'Parking fines', 'Pysäköintisakot', NULL);
INSERT INTO public.core_topic VALUES (380658003222724609, 1, 'fordonsflytt', 380658003214336001, 380658002866208773, 0, 112, 'Övergivna och flyttade bilar', 'Abandoned and removed cars', 'Hylätyt ja siirretyt autot', NULL);
INSERT INTO public.core_topic VALUES (380658003226918912, 1, 'gator', 380658003214336000, 380658002866208773, 0, 113, 'Gator och vägar', 'Streets and roads', 'Kadut ja tiet', NULL);
INSERT INTO public.core_topic VALUES (380658003226918913, 1, 'hastighet', 380658003226918912, 380658002866208773, 0, 114, 'Hastighet och farthinder', 'Speed and speed bumps', 'Nopeus ja hidasteet', NULL);
INSERT INTO public.core_topic VALUES (380658003226918914, 1, 'enskilda-vagar', 380658003226918912, 380658002866208773, 0, 115, 'Enskilda vägar', 'Private roads', 'Yksityistiet', NULL);
INSERT INTO public.core_topic VALUES (380658003231113216, 1, 'grava', 380658003226918912, 380658002866208773, 0, 116, 'Gräva i gatan', 'Digging in the street', 'Kaivaminen kadulla', NULL);
INSERT INTO public.core_topic VALUES (380658003231113217, 1, 'snorojning', 380658003214336000, 380658002866208773, 0, 117, 'Snöröjning', 'Snow clearance', 'Lumityöt', NULL);
INSERT INTO public.core_topic VALUES (380658003235307520, 1, 'halka', 380658003231113217, 380658002866208773, 0, 118, 'Halka och sand', 'Ice and grit', 'Liukkaus ja hiekoitus', NULL);
INSERT INTO public.core_topic VALUES (380658003235307521, 1, 'gatubelysning', 380658003214336000, 380658002866208773, 0, 119, 'Gatubelysning', 'Street lighting', 'Katuvalaistus', NULL);
INSERT INTO public.core_topic VALUES (380658003239501824, 1, 'cykel', 380658003214336000, 380658002866208773, 0, 120, 'Gång och cykel', 'Walking and cycling', 'Kävely ja pyöräily', NULL);
INSERT INTO public.core_topic VALUES (380658003239501825, 1, 'kollektivtrafik', 380658003214336000, 380658002857820170, 0, 121, 'Buss och tåg', 'Buses and trains', 'Bussit ja junat', NULL);
INSERT INTO public.core_topic VALUES (380658003239501826, 1, 'seniorkort', 380658003239501825, 380658002857820170, 0, 122, 'Seniorkort', 'Senior bus card', 'Seniorikortti', NULL);
INSERT INTO public.core_topic VALUES (380658003243696128, 1, 'laddstolpar', 380658003214336000, 380658002866208773, 0, 123, 'Ladda elbilen', 'Charging electric cars', 'Sähköauton lataus', NULL);
INSERT INTO public.core_topic VALUES (380658003243696129, 1, 'parker', 380658003214336000, 380658002866208773, 0, 124, 'Parker och lekplatser', 'Parks and playgrounds', 'Puistot ja leikkipaikat', NULL);
INSERT INTO public.core_topic VALUES (380658003247890432, 1, 'trad', 380658003243696129, 380658002866208773, 0, 125, 'Träd och häckar', 'Trees and hedges', 'Puut ja pensasaidat', NULL);
INSERT INTO public.core_topic VALUES (380658003247890433, 1, 'nedskrapning', 380658003243696129, 380658002866208773, 0, 126, 'Klotter och nedskräpning', 'Graffiti and litter', 'Töhryt ja roskaaminen', NULL);
INSERT INTO public.core_topic VALUES (380658003252084736, 1, 'naringsliv-arbete', NULL, 380658002857820176, 0, 127, 'Näringsliv och arbete', 'Business and work', 'Elinkeinoelämä ja työ', NULL);
INSERT INTO public.core_topic VALUES (380658003252084737, 1, 'starta-foretag', 380658003252084736, 380658002866208791, 0, 128, 'Starta och driva företag', 'Starting and running a business', 'Yrityksen perustaminen ja pyörittäminen', NULL);
INSERT INTO public.core_topic VALUES (380658003256279040, 1, 'serveringstillstand', 380658003252084736, 380658002862014491, 0, 129, 'Serveringstillstånd', 'Licence to serve alcohol', 'Anniskelulupa', NULL);
INSERT INTO public.core_topic VALUES (380658003256279041, 1, 'livsmedel', 380658003252084736, 380658002862014491, 0, 130, 'Livsmedel och restaurang', 'Food and restaurants', 'Elintarvikkeet ja ravintolat', NULL);
INSERT INTO public.core_topic VALUES (380658003260473344, 1, 'tobak-folkol', 380658003252084736, 380658002862014491, 0, 131, 'Tobak och folköl', 'Tobacco and medium-strength beer', 'Tupakka ja keskiolut', NULL);
INSERT INTO public.core_topic VALUES (380658003260473345, 1, 'uteservering', 380658003252084736, 380658002866208773, 0, 132, 'Uteservering och torghandel', 'Outdoor serving and market stalls', 'Terassit ja torikauppa', NULL);
INSERT INTO public.core_topic VALUES (380658003264667648, 1, 'upphandling', 380658003252084736, 380658002866208791, 0, 133, 'Sälja till kommunen', 'Selling to the municipality', 'Myynti kunnalle', NULL);
INSERT INTO public.core_topic VALUES (380658003264667649, 1, 'faktura', 380658003252084736, 380658002866208785, 0, 134, 'Fakturor', 'Invoices', 'Laskut', NULL);
INSERT INTO public.core_topic VALUES (380658003268861952, 1, 'foretagsmark', 380658003252084736, 380658002866208791, 0, 135, 'Mark och lokaler för företag', 'Land and premises for businesses', 'Tontteja ja tiloja yrityksille', NULL);
INSERT INTO public.core_topic VALUES (380658003268861953, 1, 'lediga-jobb', 380658003252084736, 380658002857820176, 0, 136, 'Lediga jobb', 'Vacancies', 'Avoimet työpaikat', NULL);
INSERT INTO public.core_topic VALUES (380658003273056256, 1, 'sommarjobb', 380658003252084736, 380658002866208791, 0, 137, 'Sommarjobb', 'Summer jobs', 'Kesätyöt', NULL);
INSERT INTO public.core_topic VALUES (380658003273056257, 1, 'arbetsmarknad', 380658003252084736, 380658002866208791, 0, 138, 'Stöd till arbete och praktik', 'Support towards work and traineeships', 'Tuki työhön ja harjoitteluun', NULL);
INSERT INTO public.core_topic VALUES (380658003277250560, 1, 'kommun-politik', NULL, 380658002857820176, 0, 139, 'Kommun och politik', 'Municipality and politics', 'Kunta ja politiikka', NULL);
INSERT INTO public.core_topic VALUES (380658003277250561, 1, 'allmant', 380658003277250560, 380658002857820161, 0, 140, 'Allmänna frågor', 'General questions', 'Yleiset kysymykset', NULL);
INSERT INTO public.core_topic VALUES (380658003281444864, 1, 'vigsel', 380658003277250560, 380658002866208785, 0, 141, 'Borgerlig vigsel', 'Civil weddings', 'Siviilivihkimiset', NULL);
INSERT INTO public.core_topic VALUES (380658003281444865, 1, 'e-forslag', 380658003277250560, 380658002866208785, 0, 142, 'Förslag och synpunkter', 'Proposals and views', 'Ehdotukset ja mielipiteet', NULL);
INSERT INTO public.core_topic VALUES (380658003285639168, 1, 'handlingar', 380658003277250560, 380658002866208785, 0, 143, 'Allmänna handlingar', 'Public records', 'Julkiset asiakirjat', NULL);
INSERT INTO public.core_topic VALUES (380658003285639169, 1, 'moten', 380658003277250560, 380658002866208785, 0, 144, 'Politiska möten', 'Political meetings', 'Poliittiset kokoukset', NULL);
INSERT INTO public.core_topic VALUES (380658003289833472, 1, 'overklaga', 380658003277250560, 380658002866208785, 0, 145, 'Överklaga beslut', 'Appealing decisions', 'Päätöksistä valittaminen', NULL);
INSERT INTO public.core_topic VALUES (380658003289833473, 1, 'val', 380658003277250560, 380658002866208785, 0, 146, 'Val och folkomröstning', 'Elections and referendums', 'Vaalit ja kansanäänestykset', NULL);
INSERT INTO public.core_topic VALUES (380658003294027776, 1, 'personuppgifter', 380658003277250560, 380658002866208785, 0, 147, 'Personuppgifter', 'Personal data', 'Henkilötiedot', NULL);
INSERT INTO public.core_topic VALUES (380658003294027777, 1, 'sprak', 380658003277250560, 380658002857820176, 0, 148, 'Finska och andra minoritetsspråk', 'Finnish and other minority languages', 'Suomi ja muut vähemmistökielet', NULL);
INSERT INTO public.core_topic VALUES (380658003298222080, 1, 'ny-i-sverige', 380658003277250560, 380658002866208791, 0, 149, 'Ny i Sverige', 'New in Sweden', 'Uusi Ruotsissa', NULL);
INSERT INTO public.core_topic VALUES (380658003314999296, 1, 'konsument', 380658003277250560, 380658002857820161, 0, 150, 'Konsumentråd', 'Consumer advice', 'Kuluttajaneuvonta', NULL);
INSERT INTO public.core_topic VALUES (380658003314999297, 1, 'kris', 380658003277250560, 380658002857820179, 0, 151, 'Kris och beredskap', 'Crisis and preparedness', 'Kriisit ja varautuminen', NULL);
INSERT INTO public.core_topic VALUES (380658003319193600, 1, 'lotteri', 380658003277250560, 380658002866208785, 0, 152, 'Lotterier', 'Lotteries', 'Arpajaiset', NULL);
INSERT INTO public.core_topic VALUES (380658003323387904, 1, 'press', 380658003277250560, 380658002866208788, 0, 153, 'Nyheter och press', 'News and press', 'Uutiset ja lehdistö', NULL);
INSERT INTO public.core_topic VALUES (380658253924679681, 1, 'skolbussar', NULL, 380658253891125249, 0, 154, 'Skolbussar', 'Skolbussar', 'Skolbussar', NULL);
INSERT INTO public.core_topic VALUES (380658253924679682, 1, 'skjuts-kort', 380658253924679681, 380658253891125249, 1, 155, 'Busskort', 'Busskort', 'Busskort', NULL);


--
-- Data for Name: core_tx_base; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: core_undo; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_undo VALUES (380667869635035149, 380658002870403087, 'case.hand-over', 'Samhällsbyggnadsförvaltningen', '/arbete/arenden', 1794823200, 1794909600, NULL);
INSERT INTO public.core_undo VALUES (380658255266861056, 380658002870403087, 'case.hand-over', 'Samhällsbyggnadsförvaltningen', '/arbete/arenden', 1794823200, 1794909600, NULL);
INSERT INTO public.core_undo VALUES (380658254948098048, 380658002870403087, 'case.hand-over', 'Samhällsbyggnadsförvaltningen', '/arbete/arenden', 1794823200, 1794909600, NULL);


--
-- Data for Name: core_undo_row; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_undo_row VALUES (380667869635035149, 0, 380667869635035144, 2, 'KC-1700', '380658003398885376 380658003226918912 1 0 0 380658002857820161 380658002857820162 0 0 0 0 0 0 0', NULL);
INSERT INTO public.core_undo_row VALUES (380658255266861056, 0, 380658254088261632, 2, 'KC-1750', '380658003398885376 380658003226918912 1 0 0 380658002857820161 380658002857820162 0 0 0 0 0 0 0', NULL);
INSERT INTO public.core_undo_row VALUES (380658254948098048, 0, 380658254092460032, 2, 'KC-1800', '380658003398885376 380658003226918912 1 0 0 380658002857820161 380658002857820162 0 0 0 0 0 0 0', NULL);


--
-- Data for Name: core_unit; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_unit VALUES (380658002853625857, 1, 'kommunen', NULL, 0, 'Ekåsa kommun', 'Municipality of Ekåsa', 'Ekåsan kunta', NULL);
INSERT INTO public.core_unit VALUES (380658002857820161, 1, 'kontaktcenter', 380658002853625857, 1, 'Kontaktcenter', 'Contact centre', 'Yhteyskeskus', NULL);
INSERT INTO public.core_unit VALUES (380658002857820164, 1, 'utbildning', 380658002853625857, 2, 'Barn- och utbildningsförvaltningen', 'Children and education', 'Kasvatus- ja koulutushallinto', NULL);
INSERT INTO public.core_unit VALUES (380658002857820167, 1, 'social', 380658002853625857, 2, 'Socialförvaltningen', 'Social services', 'Sosiaalihallinto', NULL);
INSERT INTO public.core_unit VALUES (380658002857820170, 1, 'samhallsbyggnad', 380658002853625857, 2, 'Samhällsbyggnadsförvaltningen', 'Building and environment', 'Yhdyskuntarakentaminen', NULL);
INSERT INTO public.core_unit VALUES (380658002857820173, 1, 'kultur', 380658002853625857, 2, 'Kultur- och fritidsförvaltningen', 'Culture and leisure', 'Kulttuuri ja vapaa-aika', NULL);
INSERT INTO public.core_unit VALUES (380658002857820176, 1, 'ledning', 380658002853625857, 2, 'Kommunledningskontoret', 'Municipal executive office', 'Kunnan johto', NULL);
INSERT INTO public.core_unit VALUES (380658002857820179, 1, 'raddningstjansten', 380658002853625857, 2, 'Räddningstjänsten', 'Fire and rescue services', 'Pelastuslaitos', NULL);
INSERT INTO public.core_unit VALUES (380658002857820182, 1, 'forskoleenheten', 380658002857820164, 3, 'Förskoleenheten', 'Preschools', 'Esikoulut', NULL);
INSERT INTO public.core_unit VALUES (380658002862014464, 1, 'grundskoleenheten', 380658002857820164, 3, 'Grundskoleenheten', 'Compulsory schools', 'Peruskoulut', NULL);
INSERT INTO public.core_unit VALUES (380658002862014467, 1, 'gymnasieenheten', 380658002857820164, 3, 'Gymnasium och vuxenutbildning', 'Upper secondary and adult education', 'Lukio ja aikuiskoulutus', NULL);
INSERT INTO public.core_unit VALUES (380658002862014470, 1, 'elevhalsan', 380658002857820164, 3, 'Elevhälsan', 'Pupil health', 'Oppilasterveydenhuolto', NULL);
INSERT INTO public.core_unit VALUES (380658002862014473, 1, 'mottagningen', 380658002857820167, 3, 'Mottagningen', 'Reception', 'Vastaanotto', NULL);
INSERT INTO public.core_unit VALUES (380658002862014476, 1, 'forsorjning', 380658002857820167, 3, 'Försörjningsenheten', 'Financial assistance', 'Toimeentulotuki', NULL);
INSERT INTO public.core_unit VALUES (380658002862014479, 1, 'bistandsenheten', 380658002857820167, 3, 'Biståndsenheten', 'Needs assessment', 'Palvelutarpeen arviointi', NULL);
INSERT INTO public.core_unit VALUES (380658002862014482, 1, 'aldreenheten', 380658002857820167, 3, 'Hemtjänst och boende', 'Home help and care homes', 'Kotipalvelu ja asuminen', NULL);
INSERT INTO public.core_unit VALUES (380658002862014485, 1, 'funktionsstod', 380658002857820167, 3, 'Funktionsstöd', 'Disability support', 'Vammaispalvelut', NULL);
INSERT INTO public.core_unit VALUES (380658002862014488, 1, 'byggenheten', 380658002857820170, 3, 'Bygg- och planenheten', 'Building and planning', 'Rakentaminen ja kaavoitus', NULL);
INSERT INTO public.core_unit VALUES (380658002862014491, 1, 'miljoenheten', 380658002857820170, 3, 'Miljöenheten', 'Environment', 'Ympäristö', NULL);
INSERT INTO public.core_unit VALUES (380658002866208770, 1, 'vatten-avfall', 380658002857820170, 3, 'Vatten och avfall', 'Water and waste', 'Vesi ja jätteet', NULL);
INSERT INTO public.core_unit VALUES (380658002866208773, 1, 'gata-park', 380658002857820170, 3, 'Gata och park', 'Streets and parks', 'Kadut ja puistot', NULL);
INSERT INTO public.core_unit VALUES (380658002866208776, 1, 'biblioteken', 380658002857820173, 3, 'Biblioteken', 'Libraries', 'Kirjastot', NULL);
INSERT INTO public.core_unit VALUES (380658002866208779, 1, 'kulturenheten', 380658002857820173, 3, 'Kulturenheten', 'Culture', 'Kulttuuri', NULL);
INSERT INTO public.core_unit VALUES (380658002866208782, 1, 'fritidsenheten', 380658002857820173, 3, 'Fritidsenheten', 'Leisure', 'Vapaa-aika', NULL);
INSERT INTO public.core_unit VALUES (380658002866208785, 1, 'kansliet', 380658002857820176, 3, 'Kansliet', 'Office of the council', 'Kanslia', NULL);
INSERT INTO public.core_unit VALUES (380658002866208788, 1, 'kommunikation', 380658002857820176, 3, 'Kommunikationsenheten', 'Communications', 'Viestintä', NULL);
INSERT INTO public.core_unit VALUES (380658002866208791, 1, 'naringslivsenheten', 380658002857820176, 3, 'Näringsliv och arbete', 'Business and work', 'Elinkeinot ja työ', NULL);
INSERT INTO public.core_unit VALUES (380658002870403072, 1, 'kommunstyrelsen', 380658002853625857, 4, 'Kommunstyrelsen', 'Municipal executive board', 'Kunnanhallitus', NULL);
INSERT INTO public.core_unit VALUES (380658002870403075, 1, 'utbildningsnamnden', 380658002853625857, 4, 'Barn- och utbildningsnämnden', 'Board of children and education', 'Kasvatus- ja koulutuslautakunta', NULL);
INSERT INTO public.core_unit VALUES (380658002870403078, 1, 'socialnamnden', 380658002853625857, 4, 'Socialnämnden', 'Board of social services', 'Sosiaalilautakunta', NULL);
INSERT INTO public.core_unit VALUES (380658002870403081, 1, 'samhallsbyggnadsnamnden', 380658002853625857, 4, 'Samhällsbyggnadsnämnden', 'Board of building and environment', 'Yhdyskuntalautakunta', NULL);
INSERT INTO public.core_unit VALUES (380658002870403084, 1, 'kulturnamnden', 380658002853625857, 4, 'Kultur- och fritidsnämnden', 'Board of culture and leisure', 'Kulttuuri- ja vapaa-aikalautakunta', NULL);
INSERT INTO public.core_unit VALUES (380658508057546768, 1, 'gatuenheten-ost-vast', 380658002857820170, 3, 'Gatuenheten Öst & Väst', 'Gatuenheten Öst & Väst', 'Gatuenheten Öst & Väst', NULL);
INSERT INTO public.core_unit VALUES (380658253891125249, 1, 'skola', 380658002853625857, 2, 'Skolförvaltningen', 'Skolförvaltningen', 'Skolförvaltningen', NULL);
INSERT INTO public.core_unit VALUES (380658253891125252, 1, 'grundskola', 380658253891125249, 3, 'Grundskolan; norra', 'Grundskolan; norra', 'Grundskolan; norra', NULL);
INSERT INTO public.core_unit VALUES (380658253891125255, 1, 'klass', 380658253891125252, 3, 'Resurs "Björken"', 'Resurs "Björken"', 'Resurs "Björken"', NULL);


--
-- Data for Name: core_user; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_user VALUES (380658002899763201, 1, 'nils.secretary@ekasa.example', 'nils.secretary@ekasa.example', 'Nils Nord', '$argon2id$v=19$m=19456,t=2,p=1$OleJOVQU+k1a6GpIV8SBag$xysRuEkKy9b418UZO8WxQBrwaOmNr7aLpJSVzFLOwhs', 0, 1794823140, NULL, NULL, 0, 'nils nord	Nils Nord');
INSERT INTO public.core_user VALUES (380658002899763203, 1, 'pia.project@ekasa.example', 'pia.project@ekasa.example', 'Pia Palm', '$argon2id$v=19$m=19456,t=2,p=1$OleJOVQU+k1a6GpIV8SBag$xysRuEkKy9b418UZO8WxQBrwaOmNr7aLpJSVzFLOwhs', 0, 1794823140, NULL, NULL, 0, 'pia palm	Pia Palm');
INSERT INTO public.core_user VALUES (380658002920734720, 1, 'carl.crisis@ekasa.example', 'carl.crisis@ekasa.example', 'Carl Ceder', '$argon2id$v=19$m=19456,t=2,p=1$OleJOVQU+k1a6GpIV8SBag$xysRuEkKy9b418UZO8WxQBrwaOmNr7aLpJSVzFLOwhs', 0, 1794823140, NULL, NULL, 0, 'carl ceder	Carl Ceder');
INSERT INTO public.core_user VALUES (380658002920734724, 1, 'lina.agent@ekasa.example', 'lina.agent@ekasa.example', 'Lina Lind', '$argon2id$v=19$m=19456,t=2,p=1$OleJOVQU+k1a6GpIV8SBag$xysRuEkKy9b418UZO8WxQBrwaOmNr7aLpJSVzFLOwhs', 0, 1794823140, NULL, NULL, 0, 'lina lind	Lina Lind');
INSERT INTO public.core_user VALUES (380658002929123328, 1, 'reino.agent@ekasa.example', 'reino.agent@ekasa.example', 'Reino Rautio', '$argon2id$v=19$m=19456,t=2,p=1$OleJOVQU+k1a6GpIV8SBag$xysRuEkKy9b418UZO8WxQBrwaOmNr7aLpJSVzFLOwhs', 0, 1794823140, NULL, NULL, 0, 'reino rautio	Reino Rautio');
INSERT INTO public.core_user VALUES (380658002933317632, 1, 'sofia.agent@ekasa.example', 'sofia.agent@ekasa.example', 'Sofia Snö', '$argon2id$v=19$m=19456,t=2,p=1$OleJOVQU+k1a6GpIV8SBag$xysRuEkKy9b418UZO8WxQBrwaOmNr7aLpJSVzFLOwhs', 0, 1794823140, NULL, NULL, 0, 'sofia sn}	Sofia Snö');
INSERT INTO public.core_user VALUES (380658002937511936, 1, 'elin.officer@ekasa.example', 'elin.officer@ekasa.example', 'Elin Envall', '$argon2id$v=19$m=19456,t=2,p=1$OleJOVQU+k1a6GpIV8SBag$xysRuEkKy9b418UZO8WxQBrwaOmNr7aLpJSVzFLOwhs', 0, 1794823140, NULL, NULL, 0, 'elin envall	Elin Envall');
INSERT INTO public.core_user VALUES (380658002941706240, 1, 'kalle.officer@ekasa.example', 'kalle.officer@ekasa.example', 'Kalle Kallio', '$argon2id$v=19$m=19456,t=2,p=1$OleJOVQU+k1a6GpIV8SBag$xysRuEkKy9b418UZO8WxQBrwaOmNr7aLpJSVzFLOwhs', 0, 1794823140, NULL, NULL, 0, 'kalle kallio	Kalle Kallio');
INSERT INTO public.core_user VALUES (380658002945900544, 1, 'tove.officer@ekasa.example', 'tove.officer@ekasa.example', 'Tove Tall', '$argon2id$v=19$m=19456,t=2,p=1$OleJOVQU+k1a6GpIV8SBag$xysRuEkKy9b418UZO8WxQBrwaOmNr7aLpJSVzFLOwhs', 0, 1794823140, NULL, NULL, 0, 'tove tall	Tove Tall');
INSERT INTO public.core_user VALUES (380658002945900546, 1, 'bo.officer@ekasa.example', 'bo.officer@ekasa.example', 'Bo Bark', '$argon2id$v=19$m=19456,t=2,p=1$OleJOVQU+k1a6GpIV8SBag$xysRuEkKy9b418UZO8WxQBrwaOmNr7aLpJSVzFLOwhs', 0, 1794823140, NULL, NULL, 0, 'bo bark	Bo Bark');
INSERT INTO public.core_user VALUES (380658002950094848, 1, 'gun.officer@ekasa.example', 'gun.officer@ekasa.example', 'Gun Gren', '$argon2id$v=19$m=19456,t=2,p=1$OleJOVQU+k1a6GpIV8SBag$xysRuEkKy9b418UZO8WxQBrwaOmNr7aLpJSVzFLOwhs', 0, 1794823140, NULL, NULL, 0, 'gun gren	Gun Gren');
INSERT INTO public.core_user VALUES (380658002950094850, 1, 'vera.officer@ekasa.example', 'vera.officer@ekasa.example', 'Vera Videll', '$argon2id$v=19$m=19456,t=2,p=1$OleJOVQU+k1a6GpIV8SBag$xysRuEkKy9b418UZO8WxQBrwaOmNr7aLpJSVzFLOwhs', 0, 1794823140, NULL, NULL, 0, 'vera videll	Vera Videll');
INSERT INTO public.core_user VALUES (380658002954289152, 1, 'stina.communicator@ekasa.example', 'stina.communicator@ekasa.example', 'Stina Stav', '$argon2id$v=19$m=19456,t=2,p=1$OleJOVQU+k1a6GpIV8SBag$xysRuEkKy9b418UZO8WxQBrwaOmNr7aLpJSVzFLOwhs', 0, 1794823140, NULL, NULL, 0, 'stina stav	Stina Stav');
INSERT INTO public.core_user VALUES (380658002954289154, 1, 'jonas.communicator@ekasa.example', 'jonas.communicator@ekasa.example', 'Jonas Jord', '$argon2id$v=19$m=19456,t=2,p=1$OleJOVQU+k1a6GpIV8SBag$xysRuEkKy9b418UZO8WxQBrwaOmNr7aLpJSVzFLOwhs', 0, 1794823140, NULL, NULL, 0, 'jonas jord	Jonas Jord');
INSERT INTO public.core_user VALUES (380658002954289156, 1, 'gustav.manager@ekasa.example', 'gustav.manager@ekasa.example', 'Gustav Gård', '$argon2id$v=19$m=19456,t=2,p=1$OleJOVQU+k1a6GpIV8SBag$xysRuEkKy9b418UZO8WxQBrwaOmNr7aLpJSVzFLOwhs', 0, 1794823140, NULL, NULL, 0, 'gustav g{rd	Gustav Gård');
INSERT INTO public.core_user VALUES (380658002958483457, 1, 'ylva.manager@ekasa.example', 'ylva.manager@ekasa.example', 'Ylva Ås', '$argon2id$v=19$m=19456,t=2,p=1$OleJOVQU+k1a6GpIV8SBag$xysRuEkKy9b418UZO8WxQBrwaOmNr7aLpJSVzFLOwhs', 0, 1794823140, NULL, NULL, 0, 'ylva {s	Ylva Ås');
INSERT INTO public.core_user VALUES (380658002962677760, 1, 'rut.secretary@ekasa.example', 'rut.secretary@ekasa.example', 'Rut Ros', '$argon2id$v=19$m=19456,t=2,p=1$OleJOVQU+k1a6GpIV8SBag$xysRuEkKy9b418UZO8WxQBrwaOmNr7aLpJSVzFLOwhs', 0, 1794823140, NULL, NULL, 0, 'rut ros	Rut Ros');
INSERT INTO public.core_user VALUES (380658002962677762, 1, 'rolf.officer@ekasa.example', 'rolf.officer@ekasa.example', 'Rolf Rask', '$argon2id$v=19$m=19456,t=2,p=1$OleJOVQU+k1a6GpIV8SBag$xysRuEkKy9b418UZO8WxQBrwaOmNr7aLpJSVzFLOwhs', 0, 1794823140, NULL, NULL, 0, 'rolf rask	Rolf Rask');
INSERT INTO public.core_user VALUES (380658002882985984, 1, 'erik.agent@ekasa.example', 'erik.agent@ekasa.example', 'Erik Ek', '$argon2id$v=19$m=19456,t=2,p=1$OleJOVQU+k1a6GpIV8SBag$xysRuEkKy9b418UZO8WxQBrwaOmNr7aLpJSVzFLOwhs', 0, 1794823140, NULL, 1794823200, 0, 'erik ek	Erik Ek');
INSERT INTO public.core_user VALUES (380658002903957505, 1, 'pontus.press@ekasa.example', 'pontus.press@ekasa.example', 'Pontus Pil', '$argon2id$v=19$m=19456,t=2,p=1$OleJOVQU+k1a6GpIV8SBag$xysRuEkKy9b418UZO8WxQBrwaOmNr7aLpJSVzFLOwhs', 0, 1794823140, NULL, 1794823200, 0, 'pontus pil	Pontus Pil');
INSERT INTO public.core_user VALUES (380658002895568898, 1, 'maria.manager@ekasa.example', 'maria.manager@ekasa.example', 'Maria Mård', '$argon2id$v=19$m=19456,t=2,p=1$OleJOVQU+k1a6GpIV8SBag$xysRuEkKy9b418UZO8WxQBrwaOmNr7aLpJSVzFLOwhs', 0, 1794823140, NULL, 1794823200, 0, 'maria m{rd	Maria Mård');
INSERT INTO public.core_user VALUES (380667869593092097, 1, '', 'token aj37d4c80g01', 'Webben', NULL, 0, 1794823200, NULL, NULL, 1, 'webben	Webben');
INSERT INTO public.core_user VALUES (380658002895568896, 1, 'kim.communicator@ekasa.example', 'kim.communicator@ekasa.example', 'Kim Kvist', '$argon2id$v=19$m=19456,t=2,p=1$OleJOVQU+k1a6GpIV8SBag$xysRuEkKy9b418UZO8WxQBrwaOmNr7aLpJSVzFLOwhs', 0, 1794823140, NULL, 1794823200, 0, 'kim kvist	Kim Kvist');
INSERT INTO public.core_user VALUES (380658253907902465, 1, 'ulla.berg@ekasa.example', 'ulla.berg@ekasa.example', 'Ulla Bergström', NULL, 0, 1794823200, NULL, NULL, 0, 'ulla bergstr}m	Ulla Bergström');
INSERT INTO public.core_user VALUES (380658002891374592, 1, 'sara.officer@ekasa.example', 'sara.officer@ekasa.example', 'Sara Sund', '$argon2id$v=19$m=19456,t=2,p=1$OleJOVQU+k1a6GpIV8SBag$xysRuEkKy9b418UZO8WxQBrwaOmNr7aLpJSVzFLOwhs', 0, 1794823140, NULL, 1794823200, 0, 'sara sund	Sara Sund');
INSERT INTO public.core_user VALUES (380667869622452225, 1, '', 'token aj37d4d40g01', 'Webben', NULL, 0, 1794823200, NULL, NULL, 1, 'webben	Webben');
INSERT INTO public.core_user VALUES (380658002920734722, 1, 'ada.admin@ekasa.example', 'ada.admin@ekasa.example', 'Ada Asp', '$argon2id$v=19$m=19456,t=2,p=1$OleJOVQU+k1a6GpIV8SBag$xysRuEkKy9b418UZO8WxQBrwaOmNr7aLpJSVzFLOwhs', 0, 1794823140, NULL, 1794823200, 0, 'ada asp	Ada Asp');
INSERT INTO public.core_user VALUES (380667869597286401, 1, '', 'token aj37d4cc0g01', 'Byggreda', NULL, 0, 1794823200, NULL, NULL, 1, 'byggreda	Byggreda');
INSERT INTO public.core_user VALUES (380667869601480705, 1, '', 'token aj37d4cg0g01', 'Centralen', NULL, 0, 1794823200, NULL, NULL, 1, 'centralen	Centralen');
INSERT INTO public.core_user VALUES (380667869605675009, 3, '', 'token aj37d4cm0g01', 'Tavlan', NULL, 0, 1794823200, 1794823260, NULL, 1, 'tavlan	Tavlan');
INSERT INTO public.core_user VALUES (380658002870403087, 1, 'anna.agent@ekasa.example', 'anna.agent@ekasa.example', 'Anna Alm', '$argon2id$v=19$m=19456,t=2,p=1$OleJOVQU+k1a6GpIV8SBag$xysRuEkKy9b418UZO8WxQBrwaOmNr7aLpJSVzFLOwhs', 0, 1794823140, NULL, 1794823200, 0, 'anna alm	Anna Alm');
INSERT INTO public.core_user VALUES (380658002887180288, 1, 'olle.officer@ekasa.example', 'olle.officer@ekasa.example', 'Olle Öberg', '$argon2id$v=19$m=19456,t=2,p=1$OleJOVQU+k1a6GpIV8SBag$xysRuEkKy9b418UZO8WxQBrwaOmNr7aLpJSVzFLOwhs', 0, 1794823140, NULL, 1794823200, 0, 'olle }berg	Olle Öberg');
INSERT INTO public.core_user VALUES (380658253857591296, 1, '', 'token aj2yn9101400', 'Tavlan', NULL, 0, 1794823200, NULL, NULL, 1, 'tavlan	Tavlan');


--
-- Data for Name: core_view; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_view VALUES (380658255182987264, 1, 'arenden', 380658002870403087, NULL, 'Webben först', 'kanal=webb&ordning=nyast', 1, 'webben f}rst	Webben först');


--
-- Data for Name: core_viewer_class; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_viewer_class VALUES (380658002870403087, 380658002853625858, 1);
INSERT INTO public.core_viewer_class VALUES (380658002870403087, 380658002857820162, 3);
INSERT INTO public.core_viewer_class VALUES (380658002870403087, 380658002857820163, 3);
INSERT INTO public.core_viewer_class VALUES (380658002870403087, 380658002857820165, 1);
INSERT INTO public.core_viewer_class VALUES (380658002870403087, 380658002857820168, 1);
INSERT INTO public.core_viewer_class VALUES (380658002870403087, 380658002857820171, 1);
INSERT INTO public.core_viewer_class VALUES (380658002870403087, 380658002857820174, 1);
INSERT INTO public.core_viewer_class VALUES (380658002870403087, 380658002857820177, 1);
INSERT INTO public.core_viewer_class VALUES (380658002870403087, 380658002857820180, 1);
INSERT INTO public.core_viewer_class VALUES (380658002870403087, 380658002857820183, 1);
INSERT INTO public.core_viewer_class VALUES (380658002870403087, 380658002862014465, 1);
INSERT INTO public.core_viewer_class VALUES (380658002870403087, 380658002862014468, 1);
INSERT INTO public.core_viewer_class VALUES (380658002870403087, 380658002862014471, 1);
INSERT INTO public.core_viewer_class VALUES (380658002870403087, 380658002862014474, 1);
INSERT INTO public.core_viewer_class VALUES (380658002870403087, 380658002862014477, 1);
INSERT INTO public.core_viewer_class VALUES (380658002870403087, 380658002862014480, 1);
INSERT INTO public.core_viewer_class VALUES (380658002870403087, 380658002862014483, 1);
INSERT INTO public.core_viewer_class VALUES (380658002870403087, 380658002862014486, 1);
INSERT INTO public.core_viewer_class VALUES (380658002870403087, 380658002862014489, 1);
INSERT INTO public.core_viewer_class VALUES (380658002870403087, 380658002866208768, 1);
INSERT INTO public.core_viewer_class VALUES (380658002870403087, 380658002866208771, 1);
INSERT INTO public.core_viewer_class VALUES (380658002870403087, 380658002866208774, 1);
INSERT INTO public.core_viewer_class VALUES (380658002870403087, 380658002866208777, 1);
INSERT INTO public.core_viewer_class VALUES (380658002870403087, 380658002866208780, 1);
INSERT INTO public.core_viewer_class VALUES (380658002870403087, 380658002866208783, 1);
INSERT INTO public.core_viewer_class VALUES (380658002870403087, 380658002866208786, 1);
INSERT INTO public.core_viewer_class VALUES (380658002870403087, 380658002866208789, 1);
INSERT INTO public.core_viewer_class VALUES (380658002870403087, 380658002866208792, 1);
INSERT INTO public.core_viewer_class VALUES (380658002870403087, 380658002870403073, 1);
INSERT INTO public.core_viewer_class VALUES (380658002870403087, 380658002870403076, 1);
INSERT INTO public.core_viewer_class VALUES (380658002870403087, 380658002870403079, 1);
INSERT INTO public.core_viewer_class VALUES (380658002870403087, 380658002870403082, 1);
INSERT INTO public.core_viewer_class VALUES (380658002870403087, 380658002870403085, 1);
INSERT INTO public.core_viewer_class VALUES (380658002882985984, 380658002853625858, 1);
INSERT INTO public.core_viewer_class VALUES (380658002882985984, 380658002857820162, 3);
INSERT INTO public.core_viewer_class VALUES (380658002882985984, 380658002857820163, 3);
INSERT INTO public.core_viewer_class VALUES (380658002882985984, 380658002857820165, 1);
INSERT INTO public.core_viewer_class VALUES (380658002882985984, 380658002857820168, 1);
INSERT INTO public.core_viewer_class VALUES (380658002882985984, 380658002857820171, 1);
INSERT INTO public.core_viewer_class VALUES (380658002882985984, 380658002857820174, 1);
INSERT INTO public.core_viewer_class VALUES (380658002882985984, 380658002857820177, 1);
INSERT INTO public.core_viewer_class VALUES (380658002882985984, 380658002857820180, 1);
INSERT INTO public.core_viewer_class VALUES (380658002882985984, 380658002857820183, 1);
INSERT INTO public.core_viewer_class VALUES (380658002882985984, 380658002862014465, 1);
INSERT INTO public.core_viewer_class VALUES (380658002882985984, 380658002862014468, 1);
INSERT INTO public.core_viewer_class VALUES (380658002882985984, 380658002862014471, 1);
INSERT INTO public.core_viewer_class VALUES (380658002882985984, 380658002862014474, 1);
INSERT INTO public.core_viewer_class VALUES (380658002882985984, 380658002862014477, 1);
INSERT INTO public.core_viewer_class VALUES (380658002882985984, 380658002862014480, 1);
INSERT INTO public.core_viewer_class VALUES (380658002882985984, 380658002862014483, 1);
INSERT INTO public.core_viewer_class VALUES (380658002882985984, 380658002862014486, 1);
INSERT INTO public.core_viewer_class VALUES (380658002882985984, 380658002862014489, 1);
INSERT INTO public.core_viewer_class VALUES (380658002882985984, 380658002866208768, 1);
INSERT INTO public.core_viewer_class VALUES (380658002882985984, 380658002866208771, 1);
INSERT INTO public.core_viewer_class VALUES (380658002882985984, 380658002866208774, 1);
INSERT INTO public.core_viewer_class VALUES (380658002882985984, 380658002866208777, 1);
INSERT INTO public.core_viewer_class VALUES (380658002882985984, 380658002866208780, 1);
INSERT INTO public.core_viewer_class VALUES (380658002882985984, 380658002866208783, 1);
INSERT INTO public.core_viewer_class VALUES (380658002882985984, 380658002866208786, 1);
INSERT INTO public.core_viewer_class VALUES (380658002882985984, 380658002866208789, 1);
INSERT INTO public.core_viewer_class VALUES (380658002882985984, 380658002866208792, 1);
INSERT INTO public.core_viewer_class VALUES (380658002882985984, 380658002870403073, 1);
INSERT INTO public.core_viewer_class VALUES (380658002882985984, 380658002870403076, 1);
INSERT INTO public.core_viewer_class VALUES (380658002882985984, 380658002870403079, 1);
INSERT INTO public.core_viewer_class VALUES (380658002882985984, 380658002870403082, 1);
INSERT INTO public.core_viewer_class VALUES (380658002882985984, 380658002870403085, 1);
INSERT INTO public.core_viewer_class VALUES (380658002891374592, 380658002857820168, 3);
INSERT INTO public.core_viewer_class VALUES (380658002891374592, 380658002857820169, 3);
INSERT INTO public.core_viewer_class VALUES (380658002891374592, 380658002862014474, 3);
INSERT INTO public.core_viewer_class VALUES (380658002891374592, 380658002862014475, 3);
INSERT INTO public.core_viewer_class VALUES (380658002891374592, 380658002862014477, 3);
INSERT INTO public.core_viewer_class VALUES (380658002891374592, 380658002862014478, 3);
INSERT INTO public.core_viewer_class VALUES (380658002891374592, 380658002862014480, 3);
INSERT INTO public.core_viewer_class VALUES (380658002891374592, 380658002862014481, 3);
INSERT INTO public.core_viewer_class VALUES (380658002891374592, 380658002862014483, 3);
INSERT INTO public.core_viewer_class VALUES (380658002891374592, 380658002862014484, 3);
INSERT INTO public.core_viewer_class VALUES (380658002891374592, 380658002862014486, 3);
INSERT INTO public.core_viewer_class VALUES (380658002891374592, 380658002862014487, 3);
INSERT INTO public.core_viewer_class VALUES (380658002895568898, 380658002857820162, 2);
INSERT INTO public.core_viewer_class VALUES (380658002895568898, 380658002857820163, 2);
INSERT INTO public.core_viewer_class VALUES (380658002920734724, 380658002853625858, 1);
INSERT INTO public.core_viewer_class VALUES (380658002920734724, 380658002857820162, 3);
INSERT INTO public.core_viewer_class VALUES (380658002920734724, 380658002857820163, 3);
INSERT INTO public.core_viewer_class VALUES (380658002920734724, 380658002857820165, 1);
INSERT INTO public.core_viewer_class VALUES (380658002920734724, 380658002857820168, 1);
INSERT INTO public.core_viewer_class VALUES (380658002920734724, 380658002857820171, 1);
INSERT INTO public.core_viewer_class VALUES (380658002920734724, 380658002857820174, 1);
INSERT INTO public.core_viewer_class VALUES (380658002920734724, 380658002857820177, 1);
INSERT INTO public.core_viewer_class VALUES (380658002920734724, 380658002857820180, 1);
INSERT INTO public.core_viewer_class VALUES (380658002920734724, 380658002857820183, 1);
INSERT INTO public.core_viewer_class VALUES (380658002920734724, 380658002862014465, 1);
INSERT INTO public.core_viewer_class VALUES (380658002920734724, 380658002862014468, 1);
INSERT INTO public.core_viewer_class VALUES (380658002920734724, 380658002862014471, 1);
INSERT INTO public.core_viewer_class VALUES (380658002920734724, 380658002862014474, 1);
INSERT INTO public.core_viewer_class VALUES (380658002920734724, 380658002862014477, 1);
INSERT INTO public.core_viewer_class VALUES (380658002920734724, 380658002862014480, 1);
INSERT INTO public.core_viewer_class VALUES (380658002920734724, 380658002862014483, 1);
INSERT INTO public.core_viewer_class VALUES (380658002920734724, 380658002862014486, 1);
INSERT INTO public.core_viewer_class VALUES (380658002920734724, 380658002862014489, 1);
INSERT INTO public.core_viewer_class VALUES (380658002920734724, 380658002866208768, 1);
INSERT INTO public.core_viewer_class VALUES (380658002920734724, 380658002866208771, 1);
INSERT INTO public.core_viewer_class VALUES (380658002920734724, 380658002866208774, 1);
INSERT INTO public.core_viewer_class VALUES (380658002920734724, 380658002866208777, 1);
INSERT INTO public.core_viewer_class VALUES (380658002920734724, 380658002866208780, 1);
INSERT INTO public.core_viewer_class VALUES (380658002920734724, 380658002866208783, 1);
INSERT INTO public.core_viewer_class VALUES (380658002920734724, 380658002866208786, 1);
INSERT INTO public.core_viewer_class VALUES (380658002920734724, 380658002866208789, 1);
INSERT INTO public.core_viewer_class VALUES (380658002920734724, 380658002866208792, 1);
INSERT INTO public.core_viewer_class VALUES (380658002920734724, 380658002870403073, 1);
INSERT INTO public.core_viewer_class VALUES (380658002920734724, 380658002870403076, 1);
INSERT INTO public.core_viewer_class VALUES (380658002920734724, 380658002870403079, 1);
INSERT INTO public.core_viewer_class VALUES (380658002920734724, 380658002870403082, 1);
INSERT INTO public.core_viewer_class VALUES (380658002920734724, 380658002870403085, 1);
INSERT INTO public.core_viewer_class VALUES (380658002929123328, 380658002853625858, 1);
INSERT INTO public.core_viewer_class VALUES (380658002929123328, 380658002857820162, 3);
INSERT INTO public.core_viewer_class VALUES (380658002929123328, 380658002857820163, 3);
INSERT INTO public.core_viewer_class VALUES (380658002929123328, 380658002857820165, 1);
INSERT INTO public.core_viewer_class VALUES (380658002929123328, 380658002857820168, 1);
INSERT INTO public.core_viewer_class VALUES (380658002929123328, 380658002857820171, 1);
INSERT INTO public.core_viewer_class VALUES (380658002929123328, 380658002857820174, 1);
INSERT INTO public.core_viewer_class VALUES (380658002929123328, 380658002857820177, 1);
INSERT INTO public.core_viewer_class VALUES (380658002929123328, 380658002857820180, 1);
INSERT INTO public.core_viewer_class VALUES (380658002929123328, 380658002857820183, 1);
INSERT INTO public.core_viewer_class VALUES (380658002929123328, 380658002862014465, 1);
INSERT INTO public.core_viewer_class VALUES (380658002929123328, 380658002862014468, 1);
INSERT INTO public.core_viewer_class VALUES (380658002929123328, 380658002862014471, 1);
INSERT INTO public.core_viewer_class VALUES (380658002929123328, 380658002862014474, 1);
INSERT INTO public.core_viewer_class VALUES (380658002929123328, 380658002862014477, 1);
INSERT INTO public.core_viewer_class VALUES (380658002929123328, 380658002862014480, 1);
INSERT INTO public.core_viewer_class VALUES (380658002929123328, 380658002862014483, 1);
INSERT INTO public.core_viewer_class VALUES (380658002929123328, 380658002862014486, 1);
INSERT INTO public.core_viewer_class VALUES (380658002929123328, 380658002862014489, 1);
INSERT INTO public.core_viewer_class VALUES (380658002929123328, 380658002866208768, 1);
INSERT INTO public.core_viewer_class VALUES (380658002929123328, 380658002866208771, 1);
INSERT INTO public.core_viewer_class VALUES (380658002929123328, 380658002866208774, 1);
INSERT INTO public.core_viewer_class VALUES (380658002929123328, 380658002866208777, 1);
INSERT INTO public.core_viewer_class VALUES (380658002929123328, 380658002866208780, 1);
INSERT INTO public.core_viewer_class VALUES (380658002929123328, 380658002866208783, 1);
INSERT INTO public.core_viewer_class VALUES (380658002929123328, 380658002866208786, 1);
INSERT INTO public.core_viewer_class VALUES (380658002929123328, 380658002866208789, 1);
INSERT INTO public.core_viewer_class VALUES (380658002929123328, 380658002866208792, 1);
INSERT INTO public.core_viewer_class VALUES (380658002929123328, 380658002870403073, 1);
INSERT INTO public.core_viewer_class VALUES (380658002929123328, 380658002870403076, 1);
INSERT INTO public.core_viewer_class VALUES (380658002929123328, 380658002870403079, 1);
INSERT INTO public.core_viewer_class VALUES (380658002929123328, 380658002870403082, 1);
INSERT INTO public.core_viewer_class VALUES (380658002929123328, 380658002870403085, 1);
INSERT INTO public.core_viewer_class VALUES (380658002933317632, 380658002853625858, 1);
INSERT INTO public.core_viewer_class VALUES (380658002933317632, 380658002857820162, 3);
INSERT INTO public.core_viewer_class VALUES (380658002933317632, 380658002857820163, 3);
INSERT INTO public.core_viewer_class VALUES (380658002933317632, 380658002857820165, 1);
INSERT INTO public.core_viewer_class VALUES (380658002933317632, 380658002857820168, 1);
INSERT INTO public.core_viewer_class VALUES (380658002933317632, 380658002857820171, 1);
INSERT INTO public.core_viewer_class VALUES (380658002933317632, 380658002857820174, 1);
INSERT INTO public.core_viewer_class VALUES (380658002933317632, 380658002857820177, 1);
INSERT INTO public.core_viewer_class VALUES (380658002933317632, 380658002857820180, 1);
INSERT INTO public.core_viewer_class VALUES (380658002933317632, 380658002857820183, 1);
INSERT INTO public.core_viewer_class VALUES (380658002933317632, 380658002862014465, 1);
INSERT INTO public.core_viewer_class VALUES (380658002933317632, 380658002862014468, 1);
INSERT INTO public.core_viewer_class VALUES (380658002933317632, 380658002862014471, 1);
INSERT INTO public.core_viewer_class VALUES (380658002933317632, 380658002862014474, 1);
INSERT INTO public.core_viewer_class VALUES (380658002933317632, 380658002862014477, 1);
INSERT INTO public.core_viewer_class VALUES (380658002933317632, 380658002862014480, 1);
INSERT INTO public.core_viewer_class VALUES (380658002933317632, 380658002862014483, 1);
INSERT INTO public.core_viewer_class VALUES (380658002933317632, 380658002862014486, 1);
INSERT INTO public.core_viewer_class VALUES (380658002933317632, 380658002862014489, 1);
INSERT INTO public.core_viewer_class VALUES (380658002933317632, 380658002866208768, 1);
INSERT INTO public.core_viewer_class VALUES (380658002933317632, 380658002866208771, 1);
INSERT INTO public.core_viewer_class VALUES (380658002933317632, 380658002866208774, 1);
INSERT INTO public.core_viewer_class VALUES (380658002933317632, 380658002866208777, 1);
INSERT INTO public.core_viewer_class VALUES (380658002933317632, 380658002866208780, 1);
INSERT INTO public.core_viewer_class VALUES (380658002933317632, 380658002866208783, 1);
INSERT INTO public.core_viewer_class VALUES (380658002933317632, 380658002866208786, 1);
INSERT INTO public.core_viewer_class VALUES (380658002933317632, 380658002866208789, 1);
INSERT INTO public.core_viewer_class VALUES (380658002933317632, 380658002866208792, 1);
INSERT INTO public.core_viewer_class VALUES (380658002933317632, 380658002870403073, 1);
INSERT INTO public.core_viewer_class VALUES (380658002933317632, 380658002870403076, 1);
INSERT INTO public.core_viewer_class VALUES (380658002933317632, 380658002870403079, 1);
INSERT INTO public.core_viewer_class VALUES (380658002933317632, 380658002870403082, 1);
INSERT INTO public.core_viewer_class VALUES (380658002933317632, 380658002870403085, 1);
INSERT INTO public.core_viewer_class VALUES (380658002937511936, 380658002857820165, 3);
INSERT INTO public.core_viewer_class VALUES (380658002937511936, 380658002857820166, 3);
INSERT INTO public.core_viewer_class VALUES (380658002937511936, 380658002857820183, 3);
INSERT INTO public.core_viewer_class VALUES (380658002937511936, 380658002857820184, 3);
INSERT INTO public.core_viewer_class VALUES (380658002937511936, 380658002862014465, 3);
INSERT INTO public.core_viewer_class VALUES (380658002937511936, 380658002862014466, 3);
INSERT INTO public.core_viewer_class VALUES (380658002937511936, 380658002862014468, 3);
INSERT INTO public.core_viewer_class VALUES (380658002937511936, 380658002862014469, 3);
INSERT INTO public.core_viewer_class VALUES (380658002937511936, 380658002862014471, 3);
INSERT INTO public.core_viewer_class VALUES (380658002937511936, 380658002862014472, 3);
INSERT INTO public.core_viewer_class VALUES (380658002941706240, 380658002857820174, 3);
INSERT INTO public.core_viewer_class VALUES (380658002941706240, 380658002857820175, 3);
INSERT INTO public.core_viewer_class VALUES (380658002941706240, 380658002866208777, 3);
INSERT INTO public.core_viewer_class VALUES (380658002941706240, 380658002866208778, 3);
INSERT INTO public.core_viewer_class VALUES (380658002941706240, 380658002866208780, 3);
INSERT INTO public.core_viewer_class VALUES (380658002941706240, 380658002866208781, 3);
INSERT INTO public.core_viewer_class VALUES (380658002941706240, 380658002866208783, 3);
INSERT INTO public.core_viewer_class VALUES (380658002941706240, 380658002866208784, 3);
INSERT INTO public.core_viewer_class VALUES (380658002945900544, 380658002857820177, 3);
INSERT INTO public.core_viewer_class VALUES (380658002945900544, 380658002857820178, 3);
INSERT INTO public.core_viewer_class VALUES (380658002945900544, 380658002866208786, 3);
INSERT INTO public.core_viewer_class VALUES (380658002945900544, 380658002866208787, 3);
INSERT INTO public.core_viewer_class VALUES (380658002945900544, 380658002866208789, 3);
INSERT INTO public.core_viewer_class VALUES (380658002945900544, 380658002866208790, 3);
INSERT INTO public.core_viewer_class VALUES (380658002945900544, 380658002866208792, 3);
INSERT INTO public.core_viewer_class VALUES (380658002945900544, 380658002866208793, 3);
INSERT INTO public.core_viewer_class VALUES (380658002945900546, 380658002862014489, 3);
INSERT INTO public.core_viewer_class VALUES (380658002945900546, 380658002862014490, 3);
INSERT INTO public.core_viewer_class VALUES (380658002950094848, 380658002866208774, 3);
INSERT INTO public.core_viewer_class VALUES (380658002950094848, 380658002866208775, 3);
INSERT INTO public.core_viewer_class VALUES (380658002950094850, 380658002866208771, 3);
INSERT INTO public.core_viewer_class VALUES (380658002950094850, 380658002866208772, 3);
INSERT INTO public.core_viewer_class VALUES (380658002954289156, 380658002857820171, 2);
INSERT INTO public.core_viewer_class VALUES (380658002954289156, 380658002857820172, 2);
INSERT INTO public.core_viewer_class VALUES (380658002954289156, 380658002862014489, 2);
INSERT INTO public.core_viewer_class VALUES (380658002954289156, 380658002862014490, 2);
INSERT INTO public.core_viewer_class VALUES (380658002954289156, 380658002866208768, 2);
INSERT INTO public.core_viewer_class VALUES (380658002954289156, 380658002866208769, 2);
INSERT INTO public.core_viewer_class VALUES (380658002954289156, 380658002866208771, 2);
INSERT INTO public.core_viewer_class VALUES (380658002954289156, 380658002866208772, 2);
INSERT INTO public.core_viewer_class VALUES (380658002954289156, 380658002866208774, 2);
INSERT INTO public.core_viewer_class VALUES (380658002954289156, 380658002866208775, 2);
INSERT INTO public.core_viewer_class VALUES (380658002958483457, 380658002857820168, 2);
INSERT INTO public.core_viewer_class VALUES (380658002958483457, 380658002857820169, 2);
INSERT INTO public.core_viewer_class VALUES (380658002958483457, 380658002862014474, 2);
INSERT INTO public.core_viewer_class VALUES (380658002958483457, 380658002862014475, 2);
INSERT INTO public.core_viewer_class VALUES (380658002958483457, 380658002862014477, 2);
INSERT INTO public.core_viewer_class VALUES (380658002958483457, 380658002862014478, 2);
INSERT INTO public.core_viewer_class VALUES (380658002958483457, 380658002862014480, 2);
INSERT INTO public.core_viewer_class VALUES (380658002958483457, 380658002862014481, 2);
INSERT INTO public.core_viewer_class VALUES (380658002958483457, 380658002862014483, 2);
INSERT INTO public.core_viewer_class VALUES (380658002958483457, 380658002862014484, 2);
INSERT INTO public.core_viewer_class VALUES (380658002958483457, 380658002862014486, 2);
INSERT INTO public.core_viewer_class VALUES (380658002958483457, 380658002862014487, 2);
INSERT INTO public.core_viewer_class VALUES (380658002962677762, 380658002857820180, 3);
INSERT INTO public.core_viewer_class VALUES (380658002962677762, 380658002857820181, 3);
INSERT INTO public.core_viewer_class VALUES (380658002870403087, 380658508057546769, 1);
INSERT INTO public.core_viewer_class VALUES (380658002882985984, 380658508057546769, 1);
INSERT INTO public.core_viewer_class VALUES (380658002920734724, 380658508057546769, 1);
INSERT INTO public.core_viewer_class VALUES (380658002929123328, 380658508057546769, 1);
INSERT INTO public.core_viewer_class VALUES (380658002933317632, 380658508057546769, 1);
INSERT INTO public.core_viewer_class VALUES (380658002954289156, 380658508057546769, 2);
INSERT INTO public.core_viewer_class VALUES (380658002954289156, 380658508057546770, 2);
INSERT INTO public.core_viewer_class VALUES (380658002891374592, 380658508057546769, 3);
INSERT INTO public.core_viewer_class VALUES (380658002891374592, 380658508057546770, 3);
INSERT INTO public.core_viewer_class VALUES (380658002870403087, 380658253891125250, 1);
INSERT INTO public.core_viewer_class VALUES (380658002870403087, 380658253891125253, 1);
INSERT INTO public.core_viewer_class VALUES (380658002870403087, 380658253891125256, 1);
INSERT INTO public.core_viewer_class VALUES (380658002882985984, 380658253891125250, 1);
INSERT INTO public.core_viewer_class VALUES (380658002882985984, 380658253891125253, 1);
INSERT INTO public.core_viewer_class VALUES (380658002882985984, 380658253891125256, 1);
INSERT INTO public.core_viewer_class VALUES (380658002920734724, 380658253891125250, 1);
INSERT INTO public.core_viewer_class VALUES (380658002920734724, 380658253891125253, 1);
INSERT INTO public.core_viewer_class VALUES (380658002920734724, 380658253891125256, 1);
INSERT INTO public.core_viewer_class VALUES (380658002929123328, 380658253891125250, 1);
INSERT INTO public.core_viewer_class VALUES (380658002929123328, 380658253891125253, 1);
INSERT INTO public.core_viewer_class VALUES (380658002929123328, 380658253891125256, 1);
INSERT INTO public.core_viewer_class VALUES (380658002933317632, 380658253891125250, 1);
INSERT INTO public.core_viewer_class VALUES (380658002933317632, 380658253891125253, 1);
INSERT INTO public.core_viewer_class VALUES (380658002933317632, 380658253891125256, 1);
INSERT INTO public.core_viewer_class VALUES (380658253907902465, 380658253891125250, 3);
INSERT INTO public.core_viewer_class VALUES (380658253907902465, 380658253891125251, 3);
INSERT INTO public.core_viewer_class VALUES (380658253907902465, 380658253891125253, 3);
INSERT INTO public.core_viewer_class VALUES (380658253907902465, 380658253891125254, 3);
INSERT INTO public.core_viewer_class VALUES (380658253907902465, 380658253891125256, 3);
INSERT INTO public.core_viewer_class VALUES (380658253907902465, 380658253891125257, 3);
INSERT INTO public.core_viewer_class VALUES (380658002887180288, 380658002857820168, 3);
INSERT INTO public.core_viewer_class VALUES (380658002887180288, 380658002857820169, 3);
INSERT INTO public.core_viewer_class VALUES (380658002887180288, 380658002862014474, 3);
INSERT INTO public.core_viewer_class VALUES (380658002887180288, 380658002862014475, 3);
INSERT INTO public.core_viewer_class VALUES (380658002887180288, 380658002862014477, 3);
INSERT INTO public.core_viewer_class VALUES (380658002887180288, 380658002862014478, 3);
INSERT INTO public.core_viewer_class VALUES (380658002887180288, 380658002862014480, 3);
INSERT INTO public.core_viewer_class VALUES (380658002887180288, 380658002862014481, 3);
INSERT INTO public.core_viewer_class VALUES (380658002887180288, 380658002862014483, 3);
INSERT INTO public.core_viewer_class VALUES (380658002887180288, 380658002862014484, 3);
INSERT INTO public.core_viewer_class VALUES (380658002887180288, 380658002862014486, 3);
INSERT INTO public.core_viewer_class VALUES (380658002887180288, 380658002862014487, 3);
INSERT INTO public.core_viewer_class VALUES (380658002887180288, 380658002857820174, 2);
INSERT INTO public.core_viewer_class VALUES (380658002887180288, 380658002857820175, 2);
INSERT INTO public.core_viewer_class VALUES (380658002887180288, 380658002866208777, 2);
INSERT INTO public.core_viewer_class VALUES (380658002887180288, 380658002866208778, 2);
INSERT INTO public.core_viewer_class VALUES (380658002887180288, 380658002866208780, 2);
INSERT INTO public.core_viewer_class VALUES (380658002887180288, 380658002866208781, 2);
INSERT INTO public.core_viewer_class VALUES (380658002887180288, 380658002866208783, 2);
INSERT INTO public.core_viewer_class VALUES (380658002887180288, 380658002866208784, 2);
INSERT INTO public.core_viewer_class VALUES (380667869597286401, 380658002857820171, 3);
INSERT INTO public.core_viewer_class VALUES (380667869597286401, 380658002857820172, 3);
INSERT INTO public.core_viewer_class VALUES (380667869597286401, 380658002862014489, 3);
INSERT INTO public.core_viewer_class VALUES (380667869597286401, 380658002862014490, 3);
INSERT INTO public.core_viewer_class VALUES (380667869597286401, 380658002866208768, 3);
INSERT INTO public.core_viewer_class VALUES (380667869597286401, 380658002866208769, 3);
INSERT INTO public.core_viewer_class VALUES (380667869597286401, 380658002866208771, 3);
INSERT INTO public.core_viewer_class VALUES (380667869597286401, 380658002866208772, 3);
INSERT INTO public.core_viewer_class VALUES (380667869597286401, 380658002866208774, 3);
INSERT INTO public.core_viewer_class VALUES (380667869597286401, 380658002866208775, 3);
INSERT INTO public.core_viewer_class VALUES (380667869597286401, 380658508057546769, 3);
INSERT INTO public.core_viewer_class VALUES (380667869597286401, 380658508057546770, 3);
INSERT INTO public.core_viewer_class VALUES (380667869601480705, 380658002853625858, 1);
INSERT INTO public.core_viewer_class VALUES (380667869601480705, 380658002857820162, 3);
INSERT INTO public.core_viewer_class VALUES (380667869601480705, 380658002857820163, 3);
INSERT INTO public.core_viewer_class VALUES (380667869601480705, 380658002857820165, 1);
INSERT INTO public.core_viewer_class VALUES (380667869601480705, 380658002857820168, 1);
INSERT INTO public.core_viewer_class VALUES (380667869601480705, 380658002857820171, 1);
INSERT INTO public.core_viewer_class VALUES (380667869601480705, 380658002857820174, 1);
INSERT INTO public.core_viewer_class VALUES (380667869601480705, 380658002857820177, 1);
INSERT INTO public.core_viewer_class VALUES (380667869601480705, 380658002857820180, 1);
INSERT INTO public.core_viewer_class VALUES (380667869601480705, 380658002857820183, 1);
INSERT INTO public.core_viewer_class VALUES (380667869601480705, 380658002862014465, 1);
INSERT INTO public.core_viewer_class VALUES (380667869601480705, 380658002862014468, 1);
INSERT INTO public.core_viewer_class VALUES (380667869601480705, 380658002862014471, 1);
INSERT INTO public.core_viewer_class VALUES (380667869601480705, 380658002862014474, 1);
INSERT INTO public.core_viewer_class VALUES (380667869601480705, 380658002862014477, 1);
INSERT INTO public.core_viewer_class VALUES (380667869601480705, 380658002862014480, 1);
INSERT INTO public.core_viewer_class VALUES (380667869601480705, 380658002862014483, 1);
INSERT INTO public.core_viewer_class VALUES (380667869601480705, 380658002862014486, 1);
INSERT INTO public.core_viewer_class VALUES (380667869601480705, 380658002862014489, 1);
INSERT INTO public.core_viewer_class VALUES (380667869601480705, 380658002866208768, 1);
INSERT INTO public.core_viewer_class VALUES (380667869601480705, 380658002866208771, 1);
INSERT INTO public.core_viewer_class VALUES (380667869601480705, 380658002866208774, 1);
INSERT INTO public.core_viewer_class VALUES (380667869601480705, 380658002866208777, 1);
INSERT INTO public.core_viewer_class VALUES (380667869601480705, 380658002866208780, 1);
INSERT INTO public.core_viewer_class VALUES (380667869601480705, 380658002866208783, 1);
INSERT INTO public.core_viewer_class VALUES (380667869601480705, 380658002866208786, 1);
INSERT INTO public.core_viewer_class VALUES (380667869601480705, 380658002866208789, 1);
INSERT INTO public.core_viewer_class VALUES (380667869601480705, 380658002866208792, 1);
INSERT INTO public.core_viewer_class VALUES (380667869601480705, 380658002870403073, 1);
INSERT INTO public.core_viewer_class VALUES (380667869601480705, 380658002870403076, 1);
INSERT INTO public.core_viewer_class VALUES (380667869601480705, 380658002870403079, 1);
INSERT INTO public.core_viewer_class VALUES (380667869601480705, 380658002870403082, 1);
INSERT INTO public.core_viewer_class VALUES (380667869601480705, 380658002870403085, 1);
INSERT INTO public.core_viewer_class VALUES (380667869601480705, 380658253891125250, 1);
INSERT INTO public.core_viewer_class VALUES (380667869601480705, 380658253891125253, 1);
INSERT INTO public.core_viewer_class VALUES (380667869601480705, 380658253891125256, 1);
INSERT INTO public.core_viewer_class VALUES (380667869601480705, 380658508057546769, 1);
INSERT INTO public.core_viewer_class VALUES (380667869622452225, 380658002853625858, 1);
INSERT INTO public.core_viewer_class VALUES (380667869622452225, 380658002857820162, 3);
INSERT INTO public.core_viewer_class VALUES (380667869622452225, 380658002857820163, 3);
INSERT INTO public.core_viewer_class VALUES (380667869622452225, 380658002857820165, 1);
INSERT INTO public.core_viewer_class VALUES (380667869622452225, 380658002857820168, 1);
INSERT INTO public.core_viewer_class VALUES (380667869622452225, 380658002857820171, 1);
INSERT INTO public.core_viewer_class VALUES (380667869622452225, 380658002857820174, 1);
INSERT INTO public.core_viewer_class VALUES (380667869622452225, 380658002857820177, 1);
INSERT INTO public.core_viewer_class VALUES (380667869622452225, 380658002857820180, 1);
INSERT INTO public.core_viewer_class VALUES (380667869622452225, 380658002857820183, 1);
INSERT INTO public.core_viewer_class VALUES (380667869622452225, 380658002862014465, 1);
INSERT INTO public.core_viewer_class VALUES (380667869622452225, 380658002862014468, 1);
INSERT INTO public.core_viewer_class VALUES (380667869622452225, 380658002862014471, 1);
INSERT INTO public.core_viewer_class VALUES (380667869622452225, 380658002862014474, 1);
INSERT INTO public.core_viewer_class VALUES (380667869622452225, 380658002862014477, 1);
INSERT INTO public.core_viewer_class VALUES (380667869622452225, 380658002862014480, 1);
INSERT INTO public.core_viewer_class VALUES (380667869622452225, 380658002862014483, 1);
INSERT INTO public.core_viewer_class VALUES (380667869622452225, 380658002862014486, 1);
INSERT INTO public.core_viewer_class VALUES (380667869622452225, 380658002862014489, 1);
INSERT INTO public.core_viewer_class VALUES (380667869622452225, 380658002866208768, 1);
INSERT INTO public.core_viewer_class VALUES (380667869622452225, 380658002866208771, 1);
INSERT INTO public.core_viewer_class VALUES (380667869622452225, 380658002866208774, 1);
INSERT INTO public.core_viewer_class VALUES (380667869622452225, 380658002866208777, 1);
INSERT INTO public.core_viewer_class VALUES (380667869622452225, 380658002866208780, 1);
INSERT INTO public.core_viewer_class VALUES (380667869622452225, 380658002866208783, 1);
INSERT INTO public.core_viewer_class VALUES (380667869622452225, 380658002866208786, 1);
INSERT INTO public.core_viewer_class VALUES (380667869622452225, 380658002866208789, 1);
INSERT INTO public.core_viewer_class VALUES (380667869622452225, 380658002866208792, 1);
INSERT INTO public.core_viewer_class VALUES (380667869622452225, 380658002870403073, 1);
INSERT INTO public.core_viewer_class VALUES (380667869622452225, 380658002870403076, 1);
INSERT INTO public.core_viewer_class VALUES (380667869622452225, 380658002870403079, 1);
INSERT INTO public.core_viewer_class VALUES (380667869622452225, 380658002870403082, 1);
INSERT INTO public.core_viewer_class VALUES (380667869622452225, 380658002870403085, 1);
INSERT INTO public.core_viewer_class VALUES (380667869622452225, 380658253891125250, 1);
INSERT INTO public.core_viewer_class VALUES (380667869622452225, 380658253891125253, 1);
INSERT INTO public.core_viewer_class VALUES (380667869622452225, 380658253891125256, 1);
INSERT INTO public.core_viewer_class VALUES (380667869622452225, 380658508057546769, 1);
INSERT INTO public.core_viewer_class VALUES (380658253857591296, 380658002853625858, 1);
INSERT INTO public.core_viewer_class VALUES (380658253857591296, 380658002857820162, 3);
INSERT INTO public.core_viewer_class VALUES (380658253857591296, 380658002857820163, 3);
INSERT INTO public.core_viewer_class VALUES (380658253857591296, 380658002857820165, 1);
INSERT INTO public.core_viewer_class VALUES (380658253857591296, 380658002857820168, 1);
INSERT INTO public.core_viewer_class VALUES (380658253857591296, 380658002857820171, 1);
INSERT INTO public.core_viewer_class VALUES (380658253857591296, 380658002857820174, 1);
INSERT INTO public.core_viewer_class VALUES (380658253857591296, 380658002857820177, 1);
INSERT INTO public.core_viewer_class VALUES (380658253857591296, 380658002857820180, 1);
INSERT INTO public.core_viewer_class VALUES (380658253857591296, 380658002857820183, 1);
INSERT INTO public.core_viewer_class VALUES (380658253857591296, 380658002862014465, 1);
INSERT INTO public.core_viewer_class VALUES (380658253857591296, 380658002862014468, 1);
INSERT INTO public.core_viewer_class VALUES (380658253857591296, 380658002862014471, 1);
INSERT INTO public.core_viewer_class VALUES (380658253857591296, 380658002862014474, 1);
INSERT INTO public.core_viewer_class VALUES (380658253857591296, 380658002862014477, 1);
INSERT INTO public.core_viewer_class VALUES (380658253857591296, 380658002862014480, 1);
INSERT INTO public.core_viewer_class VALUES (380658253857591296, 380658002862014483, 1);
INSERT INTO public.core_viewer_class VALUES (380658253857591296, 380658002862014486, 1);
INSERT INTO public.core_viewer_class VALUES (380658253857591296, 380658002862014489, 1);
INSERT INTO public.core_viewer_class VALUES (380658253857591296, 380658002866208768, 1);
INSERT INTO public.core_viewer_class VALUES (380658253857591296, 380658002866208771, 1);
INSERT INTO public.core_viewer_class VALUES (380658253857591296, 380658002866208774, 1);
INSERT INTO public.core_viewer_class VALUES (380658253857591296, 380658002866208777, 1);
INSERT INTO public.core_viewer_class VALUES (380658253857591296, 380658002866208780, 1);
INSERT INTO public.core_viewer_class VALUES (380658253857591296, 380658002866208783, 1);
INSERT INTO public.core_viewer_class VALUES (380658253857591296, 380658002866208786, 1);
INSERT INTO public.core_viewer_class VALUES (380658253857591296, 380658002866208789, 1);
INSERT INTO public.core_viewer_class VALUES (380658253857591296, 380658002866208792, 1);
INSERT INTO public.core_viewer_class VALUES (380658253857591296, 380658002870403073, 1);
INSERT INTO public.core_viewer_class VALUES (380658253857591296, 380658002870403076, 1);
INSERT INTO public.core_viewer_class VALUES (380658253857591296, 380658002870403079, 1);
INSERT INTO public.core_viewer_class VALUES (380658253857591296, 380658002870403082, 1);
INSERT INTO public.core_viewer_class VALUES (380658253857591296, 380658002870403085, 1);
INSERT INTO public.core_viewer_class VALUES (380658253857591296, 380658253891125250, 1);
INSERT INTO public.core_viewer_class VALUES (380658253857591296, 380658253891125253, 1);
INSERT INTO public.core_viewer_class VALUES (380658253857591296, 380658253891125256, 1);
INSERT INTO public.core_viewer_class VALUES (380658253857591296, 380658508057546769, 1);


--
-- Data for Name: db_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.db_version VALUES ('jobs', 2);
INSERT INTO public.db_version VALUES ('core', 5);
INSERT INTO public.db_version VALUES ('contact', 4);


--
-- Data for Name: jobs_job; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.jobs_job VALUES (380658253861748738, 'app.backup', 0, 1797557400, 0, NULL, NULL, 3, 1, 1, 1797523200, 1797523200, NULL, NULL, NULL, NULL);
INSERT INTO public.jobs_job VALUES (380658253861748736, 'core.fold', 0, 1797523230, 0, NULL, NULL, 2, 1, 9, 1797523200, 1797523200, NULL, NULL, NULL, NULL);
INSERT INTO public.jobs_job VALUES (380658253861748739, 'core.sweep_files', 0, 1797559200, 0, NULL, NULL, 3, 1, 1, 1797523200, 1797523200, NULL, NULL, NULL, NULL);
INSERT INTO public.jobs_job VALUES (380658253861748740, 'jobs.sweep', 0, 1797559200, 0, NULL, NULL, 3, 1, 1, 1797523200, 1797523200, NULL, NULL, NULL, NULL);
INSERT INTO public.jobs_job VALUES (380658253861748741, 'jobs.sweep_mail', 0, 1797559200, 0, NULL, NULL, 3, 1, 1, 1797523200, 1797523200, NULL, NULL, NULL, NULL);
INSERT INTO public.jobs_job VALUES (380658253857554432, 'core.morning', 0, 1797573600, 0, NULL, NULL, 2, 1, 1, 1797523200, 1797523200, NULL, NULL, NULL, NULL);
INSERT INTO public.jobs_job VALUES (380658253861748737, 'core.sweep', 0, 1797526800, 0, NULL, NULL, 3, 1, 3, 1797523200, 1797523200, NULL, NULL, NULL, NULL);


--
-- Data for Name: jobs_letter; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.jobs_letter VALUES (380658256223146000, 'Vi har tagit emot ditt ärende KC-1150', 'Hej!

Vi har tagit emot ditt ärende KC-1150. Vi läser det och svarar dig.

Följ ärendet på vår webbplats, under Följ ett ärende.
Du behöver ärendets nummer och den hemliga koden. Koden stod på kvittot när du skickade din fråga. Den finns inte i det här brevet, eftersom e-post kan läsas av andra.

Du kan inte svara på det här brevet.

Hälsningar
Ekåsa kommun', NULL, 'sv', NULL, 1794823200);
INSERT INTO public.jobs_letter VALUES (380658508044963852, 'Vi har tagit emot ditt ärende KC-1300', 'Hej!

Vi har tagit emot ditt ärende KC-1300. Vi läser det och svarar dig.

Följ ärendet på vår webbplats, under Följ ett ärende.
Du behöver ärendets nummer och den hemliga koden. Koden stod på kvittot när du skickade din fråga. Den finns inte i det här brevet, eftersom e-post kan läsas av andra.

Du kan inte svara på det här brevet.

Hälsningar
Ekåsa kommun', NULL, 'sv', NULL, 1794823200);
INSERT INTO public.jobs_letter VALUES (380658508044963857, 'Ditt ärende KC-1300 har fått svar', 'Hej!

Ditt ärende KC-1300 har fått svar.

Följ ärendet på vår webbplats, under Följ ett ärende.
Du behöver ärendets nummer och den hemliga koden från kvittot. Svaret står inte i det här brevet, eftersom e-post kan läsas av andra.

Du kan inte svara på det här brevet. Skriv i ärendet om något är oklart.

Hälsningar
Ekåsa kommun', NULL, 'sv', NULL, 1794823200);
INSERT INTO public.jobs_letter VALUES (380658508049158156, 'Vi har tagit emot ditt ärende KC-1350', 'Hej!

Vi har tagit emot ditt ärende KC-1350. Vi läser det och svarar dig.

Följ ärendet på vår webbplats, under Följ ett ärende.
Du behöver ärendets nummer och den hemliga koden. Koden stod på kvittot när du skickade din fråga. Den finns inte i det här brevet, eftersom e-post kan läsas av andra.

Du kan inte svara på det här brevet.

Hälsningar
Ekåsa kommun', NULL, 'sv', NULL, 1794823200);
INSERT INTO public.jobs_letter VALUES (380658254113419264, 'Vi har tagit emot ditt ärende KC-1550', 'Hej!

Vi har tagit emot ditt ärende KC-1550. Vi läser det och svarar dig.

Följ ärendet på vår webbplats, under Följ ett ärende.
Du behöver ärendets nummer och den hemliga koden. Koden stod på kvittot när du skickade din fråga. Den finns inte i det här brevet, eftersom e-post kan läsas av andra.

Du kan inte svara på det här brevet.

Hälsningar
Ekåsa kommun', NULL, 'sv', NULL, 1794823200);
INSERT INTO public.jobs_letter VALUES (380658255036166144, 'Ditt ärende KC-1550 har fått svar', 'Hej!

Ditt ärende KC-1550 har fått svar.

Följ ärendet på vår webbplats, under Följ ett ärende.
Du behöver ärendets nummer och den hemliga koden från kvittot. Svaret står inte i det här brevet, eftersom e-post kan läsas av andra.

Du kan inte svara på det här brevet. Skriv i ärendet om något är oklart.

Hälsningar
Ekåsa kommun', NULL, 'sv', NULL, 1794823200);
INSERT INTO public.jobs_letter VALUES (380675804100558860, 'Vi har tagit emot ditt ärende KC-1600', 'Hej!

Vi har tagit emot ditt ärende KC-1600. Vi läser det och svarar dig.

Följ ärendet på vår webbplats, under Följ ett ärende.
Du behöver ärendets nummer och den hemliga koden. Koden stod på kvittot när du skickade din fråga. Den finns inte i det här brevet, eftersom e-post kan läsas av andra.

Du kan inte svara på det här brevet.

Hälsningar
Tvåstegskommunen', NULL, 'sv', NULL, 1794823260);
INSERT INTO public.jobs_letter VALUES (380675804100558870, 'Ditt ärende KC-1600 har fått svar', 'Hej!

Ditt ärende KC-1600 har fått svar.

Följ ärendet på vår webbplats, under Följ ett ärende.
Du behöver ärendets nummer och den hemliga koden från kvittot. Svaret står inte i det här brevet, eftersom e-post kan läsas av andra.

Du kan inte svara på det här brevet. Skriv i ärendet om något är oklart.

Hälsningar
Tvåstegskommunen', NULL, 'sv', NULL, 1794823260);
INSERT INTO public.jobs_letter VALUES (391982877711007757, 'Vi har tagit emot ditt ärende KC-1650', 'Hej!

Vi har tagit emot ditt ärende KC-1650. Vi läser det och svarar dig.

Följ ärendet på vår webbplats, under Följ ett ärende.
Du behöver ärendets nummer och den hemliga koden. Koden stod på kvittot när du skickade din fråga. Den finns inte i det här brevet, eftersom e-post kan läsas av andra.

Du kan inte svara på det här brevet.

Hälsningar
Tvåstegskommunen', NULL, 'sv', NULL, 1794823200);
INSERT INTO public.jobs_letter VALUES (391982877711007771, 'Vi har tagit emot ditt ärende KC-1654', 'Hej!

Vi har tagit emot ditt ärende KC-1654. Vi läser det och svarar dig.

Följ ärendet på vår webbplats, under Följ ett ärende.
Du behöver ärendets nummer och den hemliga koden. Koden stod på kvittot när du skickade din fråga. Den finns inte i det här brevet, eftersom e-post kan läsas av andra.

Du kan inte svara på det här brevet.

Hälsningar
Tvåstegskommunen', NULL, 'sv', NULL, 1794823200);
INSERT INTO public.jobs_letter VALUES (380658254700642304, 'Vi har tagit emot ditt ärende KC-1850', 'Hej!

Vi har tagit emot ditt ärende KC-1850. Vi läser det och svarar dig.

Följ ärendet på vår webbplats, under Följ ett ärende.
Du behöver ärendets nummer och den hemliga koden. Koden stod på kvittot när du skickade din fråga. Den finns inte i det här brevet, eftersom e-post kan läsas av andra.

Du kan inte svara på det här brevet.

Hälsningar
Tvåstegskommunen', NULL, 'sv', NULL, 1794823200);


--
-- Data for Name: jobs_mail; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.jobs_mail VALUES (380658254113419265, 380658254113419264, 'contact.receipt', 380658254084059137, 'greta@granne.example', NULL, 1, 1, 0, 1794823560, NULL, NULL, NULL, NULL);
INSERT INTO public.jobs_mail VALUES (380658255040360448, 380658255036166144, 'contact.answer', 380658254969057280, 'greta@granne.example', NULL, 1, 1, 0, 1794823861, NULL, NULL, NULL, NULL);
INSERT INTO public.jobs_mail VALUES (380658508044963853, 380658508044963852, 'contact.receipt', 380658508044963849, 'tora@torn.example', NULL, 1, 1, 0, 1794825492, NULL, NULL, NULL, NULL);
INSERT INTO public.jobs_mail VALUES (380658508044963858, 380658508044963857, 'contact.answer', 380658508044963854, 'tora@torn.example', NULL, 1, 1, 0, 1794825582, NULL, NULL, NULL, NULL);
INSERT INTO public.jobs_mail VALUES (380658508049158157, 380658508049158156, 'contact.receipt', 380658508049158153, 'kanarie.hemligsson@exempel.example', NULL, 1, 1, 0, 1794826483, NULL, NULL, NULL, NULL);
INSERT INTO public.jobs_mail VALUES (380658256223146001, 380658256223146000, 'contact.receipt', 380658256223145995, 'a@example.org', NULL, 1, 1, 0, 1794827384, NULL, NULL, NULL, NULL);
INSERT INTO public.jobs_mail VALUES (380675804100558871, 380675804100558870, 'contact.answer', 380675804100558868, 'bo@example.com', NULL, 1, 1, 0, 1794823260, NULL, NULL, NULL, NULL);
INSERT INTO public.jobs_mail VALUES (380675804100558861, 380675804100558860, 'contact.receipt', 380675804100558857, 'bo@example.com', NULL, 1, 1, 0, 1797523200, NULL, NULL, NULL, NULL);
INSERT INTO public.jobs_mail VALUES (391982877711007758, 391982877711007757, 'contact.receipt', 391982877711007753, 'asa@ekasa.example', NULL, 1, 1, 0, 1794823200, NULL, NULL, NULL, NULL);
INSERT INTO public.jobs_mail VALUES (391982877711007772, 391982877711007771, 'contact.receipt', 391982877711007767, 'siv@example.org', NULL, 1, 1, 0, 1794823200, NULL, NULL, NULL, NULL);
INSERT INTO public.jobs_mail VALUES (380658254704836608, 380658254700642304, 'contact.receipt', 380658254662893569, 'gran@example.org', NULL, 1, 1, 0, 1794823200, NULL, NULL, NULL, NULL);


--
-- Data for Name: jobs_mail_server; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.jobs_mail_server VALUES ('127.0.0.1:1', 0, 9, 1797523836, 'connect', 1797523200, NULL);


--
-- Name: core_event_seq_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.core_event_seq_seq', 916, true);


--
-- Name: core_rollup_delta_seq_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.core_rollup_delta_seq_seq', 423, true);


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
-- Name: contact_staff contact_staff_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_staff
    ADD CONSTRAINT contact_staff_pkey PRIMARY KEY (id);


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
-- Name: contact_answer_question_sort_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contact_answer_question_sort_id ON public.contact_answer USING btree (question_sort, id);


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
-- Name: contact_staff_email_key; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contact_staff_email_key ON public.contact_staff USING btree (email_key);


--
-- Name: contact_staff_name_sort_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contact_staff_name_sort_id ON public.contact_staff USING btree (name_sort, id);


--
-- Name: contact_staff_unit_id_name_sort_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contact_staff_unit_id_name_sort_id ON public.contact_staff USING btree (unit_id, name_sort, id);


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
-- Name: core_document_topic_id_position_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX core_document_topic_id_position_id ON public.core_document USING btree (topic_id, "position", id);


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
-- Name: core_user_name_sort_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX core_user_name_sort_id ON public.core_user USING btree (name_sort, id);


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
    ADD CONSTRAINT contact_answer_topic_id_fkey FOREIGN KEY (topic_id) REFERENCES public.core_topic(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: contact_answer contact_answer_unit_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_answer
    ADD CONSTRAINT contact_answer_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.core_unit(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: contact_case contact_case_access_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_case
    ADD CONSTRAINT contact_case_access_fkey FOREIGN KEY (access) REFERENCES public.core_access_class(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: contact_case contact_case_holder_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_case
    ADD CONSTRAINT contact_case_holder_id_fkey FOREIGN KEY (holder_id) REFERENCES public.core_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: contact_case contact_case_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_case
    ADD CONSTRAINT contact_case_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.core_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: contact_case contact_case_topic_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_case
    ADD CONSTRAINT contact_case_topic_id_fkey FOREIGN KEY (topic_id) REFERENCES public.core_topic(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: contact_case contact_case_type_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_case
    ADD CONSTRAINT contact_case_type_id_fkey FOREIGN KEY (type_id) REFERENCES public.contact_case_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: contact_case_type contact_case_type_unit_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_case_type
    ADD CONSTRAINT contact_case_type_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.core_unit(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: contact_case contact_case_unit_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_case
    ADD CONSTRAINT contact_case_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.core_unit(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: contact_helped contact_helped_answer_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_helped
    ADD CONSTRAINT contact_helped_answer_id_fkey FOREIGN KEY (answer_id) REFERENCES public.contact_answer(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: contact_helped contact_helped_topic_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_helped
    ADD CONSTRAINT contact_helped_topic_id_fkey FOREIGN KEY (topic_id) REFERENCES public.core_topic(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: contact_message contact_message_answer_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_message
    ADD CONSTRAINT contact_message_answer_id_fkey FOREIGN KEY (answer_id) REFERENCES public.contact_answer(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: contact_message contact_message_author_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_message
    ADD CONSTRAINT contact_message_author_id_fkey FOREIGN KEY (author_id) REFERENCES public.core_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: contact_message contact_message_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_message
    ADD CONSTRAINT contact_message_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.contact_case(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: contact_missing contact_missing_answer_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_missing
    ADD CONSTRAINT contact_missing_answer_id_fkey FOREIGN KEY (answer_id) REFERENCES public.contact_answer(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: contact_staff contact_staff_deputy_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_staff
    ADD CONSTRAINT contact_staff_deputy_id_fkey FOREIGN KEY (deputy_id) REFERENCES public.contact_staff(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: contact_staff contact_staff_unit_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_staff
    ADD CONSTRAINT contact_staff_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.core_unit(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: contact_staff contact_staff_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_staff
    ADD CONSTRAINT contact_staff_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.core_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: core_access_class core_access_class_unit_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_access_class
    ADD CONSTRAINT core_access_class_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.core_unit(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: core_calendar_day core_calendar_day_calendar_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_calendar_day
    ADD CONSTRAINT core_calendar_day_calendar_id_fkey FOREIGN KEY (calendar_id) REFERENCES public.core_calendar(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: core_calendar_week core_calendar_week_calendar_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_calendar_week
    ADD CONSTRAINT core_calendar_week_calendar_id_fkey FOREIGN KEY (calendar_id) REFERENCES public.core_calendar(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: core_digest core_digest_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_digest
    ADD CONSTRAINT core_digest_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.core_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: core_document core_document_topic_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_document
    ADD CONSTRAINT core_document_topic_id_fkey FOREIGN KEY (topic_id) REFERENCES public.core_topic(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: core_document_version core_document_version_approver_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_document_version
    ADD CONSTRAINT core_document_version_approver_id_fkey FOREIGN KEY (approver_id) REFERENCES public.core_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: core_document_version core_document_version_author_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_document_version
    ADD CONSTRAINT core_document_version_author_id_fkey FOREIGN KEY (author_id) REFERENCES public.core_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: core_document_version core_document_version_document_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_document_version
    ADD CONSTRAINT core_document_version_document_id_fkey FOREIGN KEY (document_id) REFERENCES public.core_document(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: core_draft core_draft_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_draft
    ADD CONSTRAINT core_draft_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.core_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: core_file_chunk core_file_chunk_file_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_file_chunk
    ADD CONSTRAINT core_file_chunk_file_id_fkey FOREIGN KEY (file_id) REFERENCES public.core_file(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: core_file_use core_file_use_file_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_file_use
    ADD CONSTRAINT core_file_use_file_id_fkey FOREIGN KEY (file_id) REFERENCES public.core_file(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: core_follow core_follow_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_follow
    ADD CONSTRAINT core_follow_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.core_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: core_form_answer core_form_answer_version_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_form_answer
    ADD CONSTRAINT core_form_answer_version_id_fkey FOREIGN KEY (version_id) REFERENCES public.core_form_version(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: core_form core_form_topic_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_form
    ADD CONSTRAINT core_form_topic_id_fkey FOREIGN KEY (topic_id) REFERENCES public.core_topic(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: core_form core_form_unit_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_form
    ADD CONSTRAINT core_form_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.core_unit(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: core_form_value core_form_value_answer_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_form_value
    ADD CONSTRAINT core_form_value_answer_id_fkey FOREIGN KEY (answer_id) REFERENCES public.core_form_answer(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: core_form_version core_form_version_author_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_form_version
    ADD CONSTRAINT core_form_version_author_id_fkey FOREIGN KEY (author_id) REFERENCES public.core_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: core_form_version core_form_version_form_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_form_version
    ADD CONSTRAINT core_form_version_form_id_fkey FOREIGN KEY (form_id) REFERENCES public.core_form(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: core_grant core_grant_unit_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_grant
    ADD CONSTRAINT core_grant_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.core_unit(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: core_grant core_grant_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_grant
    ADD CONSTRAINT core_grant_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.core_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: core_import_batch core_import_batch_import_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_import_batch
    ADD CONSTRAINT core_import_batch_import_id_fkey FOREIGN KEY (import_id) REFERENCES public.core_import(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: core_import core_import_made_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_import
    ADD CONSTRAINT core_import_made_by_fkey FOREIGN KEY (made_by) REFERENCES public.core_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: core_note core_note_author_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_note
    ADD CONSTRAINT core_note_author_id_fkey FOREIGN KEY (author_id) REFERENCES public.core_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: core_note_version core_note_version_note_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_note_version
    ADD CONSTRAINT core_note_version_note_id_fkey FOREIGN KEY (note_id) REFERENCES public.core_note(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: core_notice core_notice_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_notice
    ADD CONSTRAINT core_notice_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.core_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: core_oidc_rule core_oidc_rule_unit_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_oidc_rule
    ADD CONSTRAINT core_oidc_rule_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.core_unit(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: core_oidc_user core_oidc_user_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_oidc_user
    ADD CONSTRAINT core_oidc_user_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.core_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: core_oidc_wait core_oidc_wait_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_oidc_wait
    ADD CONSTRAINT core_oidc_wait_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.core_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: core_read core_read_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_read
    ADD CONSTRAINT core_read_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.core_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: core_second_code core_second_code_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_second_code
    ADD CONSTRAINT core_second_code_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.core_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: core_second core_second_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_second
    ADD CONSTRAINT core_second_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.core_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: core_session core_session_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_session
    ADD CONSTRAINT core_session_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.core_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: core_shortcut core_shortcut_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_shortcut
    ADD CONSTRAINT core_shortcut_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.core_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: core_task core_task_done_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_task
    ADD CONSTRAINT core_task_done_by_fkey FOREIGN KEY (done_by) REFERENCES public.core_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: core_task core_task_made_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_task
    ADD CONSTRAINT core_task_made_by_fkey FOREIGN KEY (made_by) REFERENCES public.core_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: core_task_told core_task_told_task_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_task_told
    ADD CONSTRAINT core_task_told_task_id_fkey FOREIGN KEY (task_id) REFERENCES public.core_task(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: core_task core_task_unit_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_task
    ADD CONSTRAINT core_task_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.core_unit(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: core_task core_task_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_task
    ADD CONSTRAINT core_task_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.core_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: core_token core_token_created_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_token
    ADD CONSTRAINT core_token_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.core_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: core_token_use core_token_use_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_token_use
    ADD CONSTRAINT core_token_use_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.core_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: core_token core_token_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_token
    ADD CONSTRAINT core_token_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.core_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: core_topic core_topic_parent_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_topic
    ADD CONSTRAINT core_topic_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES public.core_topic(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: core_topic core_topic_unit_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_topic
    ADD CONSTRAINT core_topic_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.core_unit(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: core_undo_row core_undo_row_undo_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_undo_row
    ADD CONSTRAINT core_undo_row_undo_id_fkey FOREIGN KEY (undo_id) REFERENCES public.core_undo(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: core_undo core_undo_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_undo
    ADD CONSTRAINT core_undo_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.core_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: core_unit core_unit_parent_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_unit
    ADD CONSTRAINT core_unit_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES public.core_unit(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: core_view core_view_unit_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_view
    ADD CONSTRAINT core_view_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.core_unit(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: core_view core_view_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_view
    ADD CONSTRAINT core_view_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.core_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: core_viewer_class core_viewer_class_class_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_viewer_class
    ADD CONSTRAINT core_viewer_class_class_id_fkey FOREIGN KEY (class_id) REFERENCES public.core_access_class(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: core_viewer_class core_viewer_class_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_viewer_class
    ADD CONSTRAINT core_viewer_class_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.core_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: jobs_mail jobs_mail_letter_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.jobs_mail
    ADD CONSTRAINT jobs_mail_letter_id_fkey FOREIGN KEY (letter_id) REFERENCES public.jobs_letter(id) DEFERRABLE INITIALLY DEFERRED;


--
-- PostgreSQL database dump complete
--

\unrestrict zNfqPjISsUuZc8FnKJo6JINxn5EIUYH1h983Xv1Z0kIo4rN6PpQnQAgev3IBFv6

