--
-- PostgreSQL database dump
--

\restrict 5nb9gHHTWTCO7P9TnaSuFDI5Qoe7JVSxASqrQHyDdssEFVWFxIdasPxrcqXwOZH

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
-- Name: core_grant; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_grant (
    user_id bigint NOT NULL,
    role bigint NOT NULL,
    unit_id bigint NOT NULL
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
    n bigint NOT NULL
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
    confined bigint DEFAULT 0 NOT NULL
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
    logged_in_at bigint
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

INSERT INTO public.contact_answer VALUES (380658007714824192, 1, 380658007274422273, 380658007270227970, 0, 0, 'Hur ansöker jag om plats i förskola?', 'Du ansöker i e-tjänsten Förskola och fritids med din e-legitimation. Ansök tidigast sex månader innan barnet ska börja.

När barnet har fyllt ett år får det en plats inom fyra månader. Du får svar i e-tjänsten och ska tacka ja inom sju dagar.', NULL, 'own:sv:Hur ansöker jag om plats i förskola?', 1794823141, 1794823141, NULL);
INSERT INTO public.contact_answer VALUES (380658007723212800, 1, 380658007274422273, 380658007270227970, 0, 0, 'Vad kostar förskolan?', 'Avgiften beror på hushållets inkomst före skatt. Den är högst tre procent för det yngsta barnet, två för det andra och en för det tredje. Från det fjärde barnet kostar det ingenting.

Lämna ny uppgift om inkomst i e-tjänsten när den ändras.', NULL, 'own:sv:Vad kostar förskolan?', 1794823141, 1794823141, NULL);
INSERT INTO public.contact_answer VALUES (380658007723212801, 1, 380658007278616576, 380658007270227970, 0, 0, 'Hur anmäler jag att mitt barn är sjukt?', 'Anmäl frånvaron i skolans app före klockan 8 samma morgon. Du gör en ny anmälan för varje dag.

Har du inte appen ringer du skolans expedition.', NULL, 'own:sv:Hur anmäler jag att mitt barn är sjukt?', 1794823141, 1794823141, NULL);
INSERT INTO public.contact_answer VALUES (380658007735795712, 1, 380658007278616576, 380658007270227970, 0, 0, 'Hur söker jag ledigt för mitt barn?', 'Skriv till barnets mentor i skolans app minst två veckor före. Mentorn kan ge ledigt högst tio dagar under ett läsår. För längre tid bestämmer rektorn.

Skolplikten gör att ledighet bara ges när det finns särskilda skäl.', NULL, 'own:sv:Hur söker jag ledigt för mitt barn?', 1794823141, 1794823141, NULL);
INSERT INTO public.contact_answer VALUES (380658007735795713, 1, 380658007278616577, 380658007270227970, 0, 0, 'Har mitt barn rätt till skolskjuts?', 'Barnet har rätt till skolskjuts om vägen till skolan är lång: två kilometer i förskoleklass till årskurs 3, tre kilometer i årskurs 4–6 och fyra kilometer i årskurs 7–9. En farlig väg eller en funktionsnedsättning kan också ge rätt.

Ansök i e-tjänsten Skolskjuts. Väljer du en annan skola än den du har fått gäller inte rätten.', NULL, 'own:sv:Har mitt barn rätt till skolskjuts?', 1794823141, 1794823141, NULL);
INSERT INTO public.contact_answer VALUES (380658007773544448, 1, 380658007278616577, 380658007270227970, 0, 0, 'Vad gör vi om skolbussen inte kommer?', 'Vänta i tjugo minuter. Ring sedan trafikbolaget på numret som står på busskortet. Kommer ingen buss ser de till att barnet får en taxi.

Berätta gärna för oss också, så följer vi upp det.', NULL, 'own:sv:Vad gör vi om skolbussen inte kommer?', 1794823141, 1794823141, NULL);
INSERT INTO public.contact_answer VALUES (380658007777738752, 1, 380658007278616579, 380658007270227973, 0, 0, 'Hur ansöker jag om hemtjänst?', 'Ring oss så kopplar vi dig till en biståndshandläggare, eller ansök i e-tjänsten Äldreomsorg. Handläggaren pratar med dig om vad du behöver, ofta hemma hos dig.

Du får ett skriftligt beslut, oftast inom två veckor.', NULL, 'own:sv:Hur ansöker jag om hemtjänst?', 1794823141, 1794823141, NULL);
INSERT INTO public.contact_answer VALUES (380658007777738753, 1, 380658007278616579, 380658007270227973, 0, 0, 'Vad kostar hemtjänst?', 'Du betalar en avgift för varje timme, men aldrig mer än högkostnadsskyddet, som regeringen bestämmer varje år. Avgiften beror också på din inkomst: en del betalar ingenting.

Vi räknar ut din avgift när du har lämnat uppgift om inkomst.', NULL, 'own:sv:Vad kostar hemtjänst?', 1794823141, 1794823141, NULL);
INSERT INTO public.contact_answer VALUES (380658007777738754, 1, 380658007278616579, 380658007270227973, 0, 0, 'Hur får jag ett trygghetslarm?', 'Är du över 75 år beställer du larmet direkt hos oss på telefon. Är du yngre ansöker du hos biståndshandläggaren.

Larmet sätts upp inom en vecka. Du behöver ha en nyckel som personalen kan använda.', NULL, 'own:sv:Hur får jag ett trygghetslarm?', 1794823141, 1794823141, NULL);
INSERT INTO public.contact_answer VALUES (380658007781933056, 1, 380658007278616580, 380658007270227973, 0, 0, 'Hur söker jag ekonomiskt bistånd?', 'Första gången ringer du mottagningen, vardagar klockan 9–11. Du får en tid för samtal och veta vilka papper du ska ta med.

Har du fått bistånd tidigare söker du varje månad i e-tjänsten. Du får svar inom två veckor när allt är med.', NULL, 'own:sv:Hur söker jag ekonomiskt bistånd?', 1794823141, 1794823141, NULL);
INSERT INTO public.contact_answer VALUES (380658007781933057, 1, 380658007278616581, 380658007270227973, 0, 0, 'Jag är orolig för ett barn. Vad gör jag?', 'Ring socialtjänstens mottagning på vardagar, eller socialjouren på kvällar och helger. Är det akut ringer du 112.

Du behöver inte vara säker. Du kan vara anonym om du inte säger vem du är. Den som arbetar med barn är skyldig att anmäla.', NULL, 'own:sv:Jag är orolig för ett barn. Vad gör jag?', 1794823141, 1794823141, NULL);
INSERT INTO public.contact_answer VALUES (380658007781933058, 1, 380658007282810880, 380658007270227973, 0, 0, 'Hur ansöker jag om färdtjänst?', 'Ansök i e-tjänsten Färdtjänst eller på en blankett som vi skickar hem. Vi behöver ofta ett läkarintyg.

Du får svar inom fyra veckor. Med tillståndet bokar du resor själv hos trafikbolaget.', NULL, 'own:sv:Hur ansöker jag om färdtjänst?', 1794823141, 1794823141, NULL);
INSERT INTO public.contact_answer VALUES (380658007781933059, 1, 380658007282810881, 380658007270227973, 0, 0, 'Kan jag få bidrag för att bygga om min bostad?', 'Ja, om du har en funktionsnedsättning och behöver ändra något i bostaden, till exempel ta bort trösklar eller sätta upp en ramp. Ett intyg från arbetsterapeut eller läkare ska visa behovet.

Ansök i e-tjänsten Bostadsanpassning. Vänta med att bygga tills du har fått beslut.', NULL, 'own:sv:Kan jag få bidrag för att bygga om min bostad?', 1794823141, 1794823141, NULL);
INSERT INTO public.contact_answer VALUES (380658007786127360, 1, 380658007282810883, 380658007270227979, 0, 0, 'När har biblioteket öppet?', 'Huvudbiblioteket har öppet måndag till torsdag 10–19, fredag 10–17 och lördag 10–14. Med meröppet kan du komma in klockan 6–22 alla dagar.

Du får meröppet hos personalen. Du behöver vara över 16 år.', NULL, 'own:sv:När har biblioteket öppet?', 1794823141, 1794823141, NULL);
INSERT INTO public.contact_answer VALUES (380658007786127361, 1, 380658007282810883, 380658007270227979, 0, 0, 'Hur lånar jag om böcker?', 'Logga in på bibliotekets webbplats med lånekort och pin-kod. Du kan låna om tre gånger om ingen annan står i kö.

Du kan också ringa eller komma in till oss.', NULL, 'own:sv:Hur lånar jag om böcker?', 1794823141, 1794823141, NULL);
INSERT INTO public.contact_answer VALUES (380658007786127362, 1, 380658007282810884, 380658007270227979, 0, 0, 'Hur anmäler jag mitt barn till kulturskolan?', 'Anmäl i e-tjänsten Kulturskolan. Barnet kan börja i årskurs 2 och välja ett instrument, dans, teater eller bild.

Terminen kostar 600 kronor. Ni kan låna instrument det första året.', NULL, 'own:sv:Hur anmäler jag mitt barn till kulturskolan?', 1794823141, 1794823141, NULL);
INSERT INTO public.contact_answer VALUES (380658007786127363, 1, 380658007282810885, 380658007270227979, 0, 0, 'Hur bokar jag en idrottshall eller lokal?', 'Du ser lediga tider och bokar i e-tjänsten Boka lokal. Föreningar har lägre pris.

Avboka senast tre dagar före, annars får du betala ändå.', NULL, 'own:sv:Hur bokar jag en idrottshall eller lokal?', 1794823141, 1794823141, NULL);
INSERT INTO public.contact_answer VALUES (380658007786127364, 1, 380658007282810887, 380658007270227976, 0, 0, 'Behöver jag bygglov för en altan?', 'Ofta inte. En altan i marknivå behöver inget lov. Är den hög, har tak eller ändrar husets utseende mycket kan du behöva lov.

Fråga oss innan du bygger. Skicka med en enkel skiss, så får du svar inom några dagar.', NULL, 'own:sv:Behöver jag bygglov för en altan?', 1794823141, 1794823141, NULL);
INSERT INTO public.contact_answer VALUES (380658007790321664, 1, 380658007282810887, 380658007270227976, 0, 0, 'Hur lång tid tar ett bygglov?', 'Vi har högst tio veckor på oss från den dag då ansökan är komplett. De flesta får beslut snabbare.

Saknas något hör vi av oss inom tre veckor. Du får inte börja bygga förrän du har ett startbesked.', NULL, 'own:sv:Hur lång tid tar ett bygglov?', 1794823141, 1794823141, NULL);
INSERT INTO public.contact_answer VALUES (380658007790321665, 1, 380658007282810888, 380658007270227976, 0, 0, 'Varför är vattnet avstängt?', 'Planerade avstängningar och läckor står överst på startsidan. Där ser du vilka gator det gäller och när vattnet kommer tillbaka.

Ser du ingenting där ringer du oss. Efter kontorstid ringer du jouren för vatten och avlopp.', NULL, 'own:sv:Varför är vattnet avstängt?', 1794823141, 1794823141, NULL);
INSERT INTO public.contact_answer VALUES (380658007807098880, 1, 380658007282810888, 380658007270227976, 0, 0, 'Hur anmäler jag en vattenläcka?', 'Ring oss direkt. Efter kontorstid ringer du jouren för vatten och avlopp.

Berätta var läckan är och hur mycket vatten det rinner. Ta gärna en bild.', NULL, 'own:sv:Hur anmäler jag en vattenläcka?', 1794823141, 1794823141, NULL);
INSERT INTO public.contact_answer VALUES (380658007807098881, 1, 380658007287005184, 380658007270227976, 0, 0, 'När hämtas mina sopor?', 'Skriv din adress i tjänsten Hämtdag, så ser du nästa hämtning för varje kärl. Kärlet ska stå ute klockan 6 på morgonen.

Blev det inte hämtat? Vänta ett dygn och anmäl det sedan till oss.', NULL, 'own:sv:När hämtas mina sopor?', 1794823141, 1794823141, NULL);
INSERT INTO public.contact_answer VALUES (380658007811293184, 1, 380658007287005184, 380658007270227976, 0, 0, 'När har återvinningscentralen öppet?', 'Återvinningscentralen Kvarnen har öppet måndag till torsdag 10–18, fredag 10–16 och lördag 9–14.

Du som privatperson lämnar gratis. Farligt avfall lämnar du till personalen.', NULL, 'own:sv:När har återvinningscentralen öppet?', 1794823141, 1794823141, NULL);
INSERT INTO public.contact_answer VALUES (380658007811293185, 1, 380658007287005185, 380658007270227976, 0, 0, 'Får jag elda i trädgården?', 'Du får elda torra kvistar och löv om det inte stör grannarna och det inte råder eldningsförbud. Inom tätbebyggt område får du elda i april och oktober.

Kontrollera eldningsförbudet samma dag. Det står på startsidan när det gäller.', NULL, 'own:sv:Får jag elda i trädgården?', 1794823141, 1794823141, NULL);
INSERT INTO public.contact_answer VALUES (380658007811293186, 1, 380658007316365312, 380658007270227976, 0, 0, 'Hur ansöker jag om parkeringstillstånd för rörelsehindrade?', 'Ansök i e-tjänsten Parkeringstillstånd eller på en blankett hos oss. Du behöver ett läkarintyg som visar hur långt du kan gå, och ett foto.

Du får svar inom fyra veckor. Tillståndet gäller i hela landet och i högst fem år.', NULL, 'own:sv:Hur ansöker jag om parkeringstillstånd för rörelsehindrade?', 1794823141, 1794823141, NULL);
INSERT INTO public.contact_answer VALUES (380658007811293187, 1, 380658007316365312, 380658007270227976, 0, 0, 'Hur får jag boendeparkering?', 'Du ansöker i e-tjänsten Boendeparkering om du är folkbokförd i området och äger bilen. Det kostar 250 kronor i månaden.

Tillståndet börjar gälla dagen efter att du har betalat.', NULL, 'own:sv:Hur får jag boendeparkering?', 1794823141, 1794823141, NULL);
INSERT INTO public.contact_answer VALUES (380658007815487488, 1, 380658007320559616, 380658007270227976, 0, 0, 'Hur anmäler jag ett hål i gatan eller en trasig gatlykta?', 'Gör en felanmälan i e-tjänsten Felanmälan, eller ring oss. Skriv adressen eller peka ut platsen på kartan.

Farliga hål lagar vi inom ett dygn. En trasig gatlykta lagas oftast inom två veckor.', NULL, 'own:sv:Hur anmäler jag ett hål i gatan eller en trasig gatlykta?', 1794823141, 1794823141, NULL);
INSERT INTO public.contact_answer VALUES (380658007815487489, 1, 380658007320559617, 380658007270227976, 0, 0, 'När plogas min gata?', 'Vi börjar ploga när det har kommit fem centimeter snö. Först kommer stora vägar, busslinjer och gångvägar till skolor. Bostadsgator plogas inom tolv timmar efter att det har slutat snöa.

Är din gata inte plogad då kan du anmäla det till oss.', NULL, 'own:sv:När plogas min gata?', 1794823141, 1794823141, NULL);
INSERT INTO public.contact_answer VALUES (380658007815487490, 1, 380658007320559619, 380658007270227982, 0, 0, 'Hur söker jag sommarjobb i kommunen?', 'Du som går i nian eller på gymnasiet kan söka i e-tjänsten Sommarjobb från den 1 februari till den 15 mars.

Vi lottar platserna. Alla får svar i april.', NULL, 'own:sv:Hur söker jag sommarjobb i kommunen?', 1794823141, 1794823141, NULL);
INSERT INTO public.contact_answer VALUES (380658007815487491, 1, 380658007324753921, 380658007270227982, 0, 0, 'Hur bokar vi en borgerlig vigsel?', 'Begär först hindersprövning hos Skatteverket. Boka sedan tid hos oss, helst två månader före.

Vigseln är gratis i kommunhuset på vardagar. Ni behöver två vittnen, och vi kan ordna dem.', NULL, 'own:sv:Hur bokar vi en borgerlig vigsel?', 1794823141, 1794823141, NULL);
INSERT INTO public.contact_answer VALUES (380658007815487492, 1, 380658007287005184, 380658007270227976, 1, 0, 'When is my waste collected?', 'Type your address in the service Collection day to see the next collection for each bin. The bin must be out at 6 in the morning.

Was it not emptied? Wait a day, then tell us.', NULL, 'own:en:When is my waste collected?', 1794823141, 1794823141, NULL);
INSERT INTO public.contact_answer VALUES (380658007819681792, 1, 380658007316365312, 380658007270227976, 1, 0, 'How do I apply for a disabled parking permit?', 'Apply in the e-service Parking permit or on a form from us. You need a doctor''s certificate that shows how far you can walk, and a photo.

You get an answer within four weeks. The permit is valid in the whole country for five years at most.', NULL, 'own:en:How do I apply for a disabled parking permit?', 1794823141, 1794823141, NULL);
INSERT INTO public.contact_answer VALUES (380658007819681793, 1, 380658007274422273, 380658007270227970, 1, 0, 'How do I apply for a place in preschool?', 'Apply in the e-service Preschool with your electronic ID, six months ahead at the earliest.

A child who is one year old gets a place within four months. Accept the place within seven days.', NULL, 'own:en:How do I apply for a place in preschool?', 1794823141, 1794823141, NULL);
INSERT INTO public.contact_answer VALUES (380658007819681794, 1, 380658007278616577, 380658007270227970, 1, 0, 'Is my child entitled to school transport?', 'Yes, if the way to school is long: two kilometres up to year 3, three in years 4–6 and four in years 7–9. A dangerous road or a disability may also count.

Apply in the e-service School transport.', NULL, 'own:en:Is my child entitled to school transport?', 1794823141, 1794823141, NULL);
INSERT INTO public.contact_answer VALUES (380658007819681795, 1, 380658007282810883, 380658007270227979, 1, 0, 'When is the library open?', 'The main library is open Monday to Thursday 10–19, Friday 10–17 and Saturday 10–14.

Ask the staff about coming in on your own from 6 to 22.', NULL, 'own:en:When is the library open?', 1794823141, 1794823141, NULL);
INSERT INTO public.contact_answer VALUES (380658007823876096, 1, 380658007278616579, 380658007270227973, 2, 0, 'Miten haen kotipalvelua?', 'Soita meille, niin yhdistämme sinut käsittelijälle, tai hae sähköisessä palvelussa. Käsittelijä keskustelee kanssasi siitä, mitä tarvitset.

Saat kirjallisen päätöksen useimmiten kahden viikon kuluessa. Sinulla on oikeus asioida suomeksi.', NULL, 'own:fi:Miten haen kotipalvelua?', 1794823141, 1794823141, NULL);
INSERT INTO public.contact_answer VALUES (380658007823876097, 1, 380658007287005184, 380658007270227976, 2, 0, 'Milloin roskani haetaan?', 'Kirjoita osoitteesi Noutopäivä-palveluun, niin näet seuraavan tyhjennyksen. Astian pitää olla ulkona kello 6 aamulla.

Jäikö astia tyhjentämättä? Odota vuorokausi ja ilmoita sitten meille.', NULL, 'own:fi:Milloin roskani haetaan?', 1794823141, 1794823141, NULL);
INSERT INTO public.contact_answer VALUES (380658007823876098, 1, 380658007274422273, 380658007270227970, 2, 0, 'Miten haen paikkaa esikoulusta?', 'Hae sähköisessä palvelussa sähköisellä tunnisteella, aikaisintaan kuusi kuukautta etukäteen.

Vuoden täyttänyt lapsi saa paikan neljän kuukauden kuluessa. Hyväksy paikka seitsemän päivän kuluessa.', NULL, 'own:fi:Miten haen paikkaa esikoulusta?', 1794823141, 1794823141, NULL);
INSERT INTO public.contact_answer VALUES (380658007840653312, 1, 380658007324753921, 380658007270227982, 2, 0, 'Miten varaamme siviilivihkimisen?', 'Pyytäkää ensin esteiden tutkinta verovirastosta (Skatteverket). Varatkaa sitten aika meiltä, mieluiten kaksi kuukautta etukäteen.

Vihkiminen on maksuton kunnantalossa arkisin.', NULL, 'own:fi:Miten varaamme siviilivihkimisen?', 1794823141, 1794823141, NULL);
INSERT INTO public.contact_answer VALUES (380658007840653313, 1, 380658007282810883, 380658007270227979, 2, 0, 'Milloin kirjasto on auki?', 'Pääkirjasto on auki maanantaista torstaihin 10–19, perjantaisin 10–17 ja lauantaisin 10–14.

Kysy henkilökunnalta omatoimiajoista kello 6–22.', NULL, 'own:fi:Milloin kirjasto on auki?', 1794823141, 1794823141, NULL);


--
-- Data for Name: contact_case; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.contact_case VALUES (380658007916150785, 2, 'KC-1000', '5NTXCHV7XKSZE44DAN1507WW3BQV4AAM4G0JAN06R9QHCJMQEJAG', 380658007324753924, 380658007278616577, 380658007266033665, 380658007270227968, 380658007328948235, 380658007916150784, 1, 0, 2, 1, 'Har mitt barn rätt till skolskjuts?', 1, 0, 1, 1785071762, 0, 1784466962, 20653, 1784466962, 20653, NULL, 1784466962, 20653, 1, 1);
INSERT INTO public.contact_case VALUES (380658007991648256, 2, 'KC-1001', 'BZBGHZQQPH2WPNSK52FBPQ48MW4BMPBBDKVEXKEHSTCZ4CZQDGN0', 380658007324753924, 380658007278616577, 380658007266033665, 380658007270227968, 380658007328948235, NULL, 1, 0, 2, 1, 'Har mitt barn rätt till skolskjuts?', 0, 0, 1, 1785935861, 0, 1785331061, 20663, 1785331061, 20663, NULL, 1785331061, 20663, 1, 1);
INSERT INTO public.contact_case VALUES (380658008083922944, 2, 'KC-1002', 'SD47CTR050HVMPRNMD316XTTGYFNM27ZZAZ4R884Y8XV8RE5Q2TG', 380658007324753924, 380658007278616580, 380658007266033665, 380658007270227969, 380658007328948235, NULL, 1, 0, 2, 2, 'Hur söker jag ekonomiskt bistånd?', 0, 1, 0, NULL, 0, 1786172040, 20673, 1786172040, 20673, NULL, 1786172040, 20673, 1, 1);
INSERT INTO public.contact_case VALUES (380658008092311552, 2, 'KC-1003', 'TKAFMEGRE193151Z9NB66P8Z9BB439R8Y1ATACDAYD45RP2SBC40', 380658007324753924, 380658007282810881, 380658007266033665, 380658007270227968, 380658007328948235, NULL, 1, 0, 2, 1, 'Kan jag få bidrag för att bygga om min bostad?', 0, 0, 1, 1787670192, 0, 1787065392, 20683, 1787065392, 20683, NULL, 1787065392, 20683, 1, 1);
INSERT INTO public.contact_case VALUES (380658008113283073, 1, 'KC-1005', 'A9ZTZQ53SFDS16BYFKG47EG4M5YDFPPRNJ2VP76CCPTT58QF1PY0', 380658007324753924, 380658007287005184, 380658007266033665, 380658007270227968, NULL, 380658008113283072, 4, 0, 1, 0, 'När har återvinningscentralen öppet?', 1, 0, 0, NULL, 0, 1788782355, 20703, NULL, NULL, 'person100@exempel.example', 1788782355, NULL, NULL, NULL);
INSERT INTO public.contact_case VALUES (380658008125865985, 1, 'KC-1006', 'NRVHBRH6Z5KNH2BNSBRYZJWEH8VYE1GBGD12ZH2R924RXQVB5RM0', 380658007324753924, 380658007287005185, 380658007266033665, 380658007270227968, NULL, 380658008125865984, 3, 0, 1, 0, 'Får jag elda i trädgården?', 1, 0, 0, NULL, 0, 1789652529, 20713, NULL, NULL, NULL, 1789652529, NULL, NULL, NULL);
INSERT INTO public.contact_case VALUES (380658008130060288, 1, 'KC-1007', 'XFZR81RM09Q2X1G0CRJKX9X93203XEZ68S9M2CT3D9E1HTXZ846G', 380658007324753924, 380658007316365312, 380658007266033665, 380658007270227968, NULL, NULL, 4, 0, 1, 0, 'Hur får jag boendeparkering?', 0, 0, 0, NULL, 0, 1790514937, 20723, NULL, NULL, NULL, 1790514937, NULL, NULL, NULL);
INSERT INTO public.contact_case VALUES (380658008130060291, 1, 'KC-1008', 'PHQMBNHZFEMVZ6ADA8HWAG18E96YBSEBRNQ6K4GTCEWFR7CDFE0G', 380658007324753924, 380658007274422273, 380658007266033665, 380658007270227968, NULL, 380658008130060290, 3, 0, 1, 0, 'Hur ansöker jag om plats i förskola?', 1, 0, 0, NULL, 0, 1791364844, 20733, NULL, NULL, NULL, 1791364844, NULL, NULL, NULL);
INSERT INTO public.contact_case VALUES (380658008134254592, 1, 'KC-1009', '5SQMF78YZMNCGBATFXSV8ZQMTMKNH3DGBERSGEEFYA6KSNRQ3PB0', 380658007324753924, 380658007274422273, 380658007266033665, 380658007270227968, NULL, 380658008130060290, 4, 0, 1, 0, 'Vad kostar förskolan?', 1, 0, 0, NULL, 0, 1792139260, 20742, NULL, NULL, NULL, 1792139260, NULL, NULL, NULL);
INSERT INTO public.contact_case VALUES (380658008134254595, 1, 'KC-1010', 'VY5XEXRVEE9346BE5JFMSZ9FZEK7QK8DR5YD5CA4VZRJ6THG3JJ0', 380658007324753924, 380658007282810884, 380658007266033665, 380658007270227968, NULL, 380658008134254594, 3, 0, 1, 0, 'Hur anmäler jag mitt barn till kulturskolan?', 1, 0, 0, NULL, 0, 1793103284, 20753, NULL, NULL, NULL, 1793103284, NULL, NULL, NULL);
INSERT INTO public.contact_case VALUES (380658008159420416, 1, 'KC-1011', 'JBZ1H1FC2CWZ8R12S57SZ3GD1Q3WVEEY3JKH7542BMW08TESNAZ0', 380658007324753924, 380658007278616579, 380658007266033665, 380658007270227968, NULL, NULL, 4, 0, 1, 0, 'Hur ansöker jag om hemtjänst?', 0, 0, 0, NULL, 0, 1793963686, 20763, NULL, NULL, NULL, 1793963686, NULL, NULL, NULL);
INSERT INTO public.contact_case VALUES (380658254268600320, 2, 'KC-1050', 'ZPAFJYH82QZE7AJX5EZYXFEYARMQXZV3BPP6R1PC6FZ305W8CC70', 380658007324753924, 380658007320559616, 380658007270227976, 380658007270227977, NULL, NULL, 3, 0, 1, 0, 'Hålet i Storgatan är djupt', 0, 1, 0, NULL, 0, 1794823200, 20773, NULL, NULL, NULL, 1794823201, NULL, NULL, NULL);
INSERT INTO public.contact_case VALUES (380658008109088769, 2, 'KC-1004', 'CP58EZDGK7X44SF8WE3D92VPCB6J1RJ5C987G5NP5YJE3X316DE0', 380658007324753924, 380658007287005184, 380658007266033665, 380658007270227968, 380658007328948235, 380658008109088768, 3, 0, 1, 0, 'När har återvinningscentralen öppet?', 1, 0, 0, NULL, 0, 1787926723, 20693, NULL, NULL, NULL, 1794823201, 20773, 6896478, NULL);
INSERT INTO public.contact_case VALUES (380658259968659465, 2, 'KC-1200', 'JXACB4VD4DYNJSKJ4JCD4SJZFYW4DWZ0HHVHN6SV00B6DME1P0EG', 380658007324753924, 380658007287005184, 380658007266033665, 380658007270227968, 380658007328948235, NULL, 1, 0, 2, 1, 'När öppnar badet', 0, 0, 1, 1795428001, 0, 1794823201, 20773, 1794823201, 20773, NULL, 1794823201, 20773, 1, 1);
INSERT INTO public.contact_case VALUES (380658259956076551, 2, 'KC-1100', '6HS4VF1BCSW6GZ3JXDAJKAG9F5G34MZGEEJP8ZTNCY2MK83440ZG', 380658007324753924, 380658007320559616, 380658007270227976, 380658007270227977, NULL, NULL, 3, 0, 1, 0, 'Hålet i Storgatan är djupt', 0, 1, 0, NULL, 0, 1794823200, 20773, NULL, NULL, NULL, 1794823201, NULL, NULL, NULL);
INSERT INTO public.contact_case VALUES (380658259960270858, 1, 'KC-1150', '81K38WQWVSQ3KR1C6BQ8A9JQFB062ZNS5ZX2ZJ8644YW0HTRA2X0', 380658007324753924, 380658007316365312, 380658007266033665, 380658007270227968, NULL, 380658259960270857, 3, 0, 1, 0, 'Lampan är trasig, se bilden', 1, 0, 0, NULL, 0, 1794823200, 20773, NULL, NULL, 'a@example.org', 1794823200, NULL, NULL, NULL);
INSERT INTO public.contact_case VALUES (380658259981242376, 3, 'KC-1250', '5A7B92WKWM76X637NDAKF7MK0QW0XY01J07VQRTDBHPX9ST7HXQ0', 380658007324753924, 380658007287005184, 380658007266033665, 380658007270227968, 380658007328948235, 380658259981242375, 1, 0, 2, 1, 'När hämtas soporna hos mig?', 1, 0, 1, 1795428000, 1, 1794823200, 20773, 1794823200, 20773, NULL, 1794823200, 20773, 1, 1);
INSERT INTO public.contact_case VALUES (380658259981242380, 1, 'KC-1251', '9SFW764BPE238B2ENYVJK9JBSKSZGSHW79BG3H002KSPEBRCS7KG', 380658007324753924, 380658007287005184, 380658007266033665, 380658007270227968, 380658007328948235, 380658259981242375, 1, 0, 1, 0, 'Soporna står kvar', 1, 0, 0, NULL, 0, 1794823200, 20773, NULL, NULL, NULL, 1794823200, NULL, NULL, NULL);
INSERT INTO public.contact_case VALUES (380658259981242382, 2, 'KC-1252', '8CS206H8P2MQ6PTYAD8M0MTM3BC07ZSYF30QQWBY9W9RYCECTGPG', 380658007324753924, 380658007316365312, 380658007266033665, 380658007270227968, 380658007328948235, 380658259981242375, 1, 0, 2, 1, 'Och parkeringen då?', 1, 0, 1, 1795428001, 0, 1794823201, 20773, 1794823201, 20773, NULL, 1794823201, 20773, 1, 1);
INSERT INTO public.contact_case VALUES (380658260220317696, 2, 'KC-1253', '9GEEBYYZV4EVQWWKFV25706C2P21M7XYBH4W4TJEP9YW3W5PC5Y0', 380658007324753924, 380658007324753923, 380658007266033665, 380658007270227968, 380658007328948235, NULL, 2, 0, 2, 1, 'Var ligger kommunhuset?', 0, 0, 1, 1795428001, 0, 1794823201, 20773, 1794823201, 20773, NULL, 1794823201, 20773, 1, 1);
INSERT INTO public.contact_case VALUES (380658261688324096, 2, 'KC-1254', '7NQH7XMSWVWHY87950GHQY6NC1JTWT6H55197GVDWSFMGGWP4TKG', 380658007324753924, 380658007278616576, 380658007266033665, 380658007270227968, 380658007328948235, NULL, 1, 0, 2, 2, 'Koppla mig till rektorn', 0, 1, 0, NULL, 0, 1794823201, 20773, 1794823201, 20773, NULL, 1794823201, NULL, NULL, 1);
INSERT INTO public.contact_case VALUES (380658262418132992, 2, 'KC-1255', 'TT81XT14PW7K347NSQ9DXDPJXW7K8MS9R84FV8N3C829ZMWYXHHG', 380658007324753924, 380658007320559616, 380658007266033665, 380658007270227968, 380658007328948235, NULL, 3, 0, 1, 0, 'Kan någon ringa mig om lekplatsen?', 0, 0, 0, NULL, 0, 1794823202, 20773, NULL, NULL, NULL, 1794823202, NULL, NULL, NULL);
INSERT INTO public.contact_case VALUES (380658265433837576, 3, 'KC-1300', 'Z584P960PJ4PSWQPWVYDDDJR7BFC41XESHRABDKSBFA0QWES6X60', 380658007324753924, 380658007282810887, 380658007266033665, 380658007270227968, 380658007328948235, 380658265433837575, 3, 0, 1, 0, 'Får jag bygga ett torn av tegel?', 1, 0, 0, NULL, 0, 1794823200, 20773, NULL, NULL, 'tora@torn.example', 1794823201, 20773, 1, NULL);
INSERT INTO public.contact_case VALUES (380658265438031880, 2, 'KC-1350', 'RR536BNNE9T9FJFGX5MZHMPP4106WYBTB1XH9ZP33F0HBDWMC970', 380658007324753924, 380658007320559616, 380658007266033665, 380658007270227968, NULL, 380658265438031879, 3, 0, 1, 0, 'Frågan om kanariegången', 1, 0, 0, NULL, 0, 1794823200, 20773, NULL, NULL, NULL, 1794823200, NULL, NULL, NULL);
INSERT INTO public.contact_case VALUES (380658265438031885, 1, 'KC-1351', 'A10C1EHXS66C1DC4C6PW9FBTTF1TF0AFQS7D0T78Q20WN1RJJXQ0', 380658007324753924, 380658007316365312, 380658007266033665, 380658007270227968, NULL, 380658265438031879, 3, 0, 1, 0, 'Andra frågan från samma håll', 1, 0, 0, NULL, 0, 1794823200, 20773, NULL, NULL, NULL, 1794823200, NULL, NULL, NULL);
INSERT INTO public.contact_case VALUES (380658265442226183, 1, 'KC-1400', 'W66PX6FVCK1E6FH5FS7N25CA79XF2S3JE6B3ZJ07K6XH9XC7HES0', 380658007324753924, 380658007316365312, 380658007266033665, 380658007270227968, NULL, 380658265438031879, 3, 0, 1, 0, 'Tredje frågan från samma håll', 1, 0, 0, NULL, 0, 1794823200, 20773, NULL, NULL, NULL, 1794823200, NULL, NULL, NULL);
INSERT INTO public.contact_case VALUES (380658265446420490, 1, 'KC-1451', '3NH38BP9PZCNZ01P0EEG7P34P2J5NZPSTXE54SDZJS0P9W0VPDXG', 380658007324753924, 380658007282810883, 380658007266033665, 380658007270227968, NULL, NULL, 3, 0, 1, 0, 'Bidraget som ingen får veta om', 0, 0, 0, NULL, 0, 1794823200, 20773, NULL, NULL, NULL, 1794823200, NULL, NULL, NULL);
INSERT INTO public.contact_case VALUES (380658265446420487, 2, 'KC-1450', 'GGEH1MAMTZZ56WR5B3SBPJXE9X0RX7ASP1VZ1JTSEXPBY1ZJGJG0', 380658007324753924, 380658007320559616, 380658007270227976, 380658007270227977, NULL, NULL, 3, 0, 1, 0, 'Gropen på Kungsgatan är djup', 0, 1, 0, NULL, 0, 1794823200, 20773, NULL, NULL, NULL, 1794823200, NULL, NULL, NULL);
INSERT INTO public.contact_case VALUES (380658254830641159, 2, 'KC-1500', '5M7DXKJ3R77CVQ332Y7Q3TJGB40CWZ86K4MJ5A3WHCQJZBWD2JKG', 380658007324753924, 380658007324753920, 380658007266033665, 380658007270227968, 380658007328948235, NULL, 3, 0, 1, 0, 'Får jag bygga ett torn?', 0, 0, 0, NULL, 0, 1794823200, 20773, NULL, NULL, NULL, 1794823200, 20773, 1, NULL);
INSERT INTO public.contact_case VALUES (380658254964862976, 2, 'KC-1550', 'QG16NX16T4XFMP9Q0HAC1F5JQZPC5QGGZ0D3K7WVM4FW3Y298FKG', 380658007324753924, 380658007324753920, 380658007266033665, 380658007270227968, 380658007328948235, 380658254952280064, 3, 0, 2, 1, 'Min granne eldar varje kväll, vad gäller?', 1, 0, 0, NULL, 0, 1794823200, 20773, 1794823200, 20773, 'greta@granne.example', 1794823200, 20773, 1, 1);
INSERT INTO public.contact_case VALUES (380675811293790217, 1, 'KC-1600', '870GT2HZTPPFXEA81X79YSY7DZYF34P9A1HK8F760KV6Q16243C0', 380658007324753924, 380658007316365312, 380658007266033665, 380658007270227968, NULL, 380675811293790216, 3, 0, 1, 0, 'Var kan jag lämna julgranen?', 1, 0, 0, NULL, 0, 1794823200, 20773, NULL, NULL, 'gran@example.org', 1794823200, NULL, NULL, NULL);


--
-- Data for Name: contact_case_type; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.contact_case_type VALUES (380658007324753924, 1, 'fraga', 1, 0, 'Fråga', 'Question', 'Kysymys');
INSERT INTO public.contact_case_type VALUES (380658007328948224, 1, 'vagledning', 2, 1, 'Vägledning och råd', 'Guidance and advice', 'Neuvonta');
INSERT INTO public.contact_case_type VALUES (380658007328948225, 1, 'felanmalan', 3, 2, 'Felanmälan', 'Fault report', 'Vikailmoitus');
INSERT INTO public.contact_case_type VALUES (380658007328948226, 1, 'synpunkt', 1, 3, 'Synpunkt', 'View', 'Mielipide');
INSERT INTO public.contact_case_type VALUES (380658007328948227, 1, 'klagomal', 1, 4, 'Klagomål', 'Complaint', 'Valitus');
INSERT INTO public.contact_case_type VALUES (380658007328948228, 1, 'berom', 1, 5, 'Beröm', 'Praise', 'Kiitos');
INSERT INTO public.contact_case_type VALUES (380658007328948229, 1, 'busskort', 3, 6, 'Busskort', 'Bus card', 'Bussikortti');
INSERT INTO public.contact_case_type VALUES (380658007328948230, 1, 'vigsel', 3, 7, 'Borgerlig vigsel', 'Civil wedding', 'Siviilivihkiminen');
INSERT INTO public.contact_case_type VALUES (380658007328948231, 1, 'parkeringstillstand', 4, 8, 'Parkeringstillstånd', 'Parking permit', 'Pysäköintilupa');
INSERT INTO public.contact_case_type VALUES (380658007328948232, 1, 'bostadsanpassning', 4, 9, 'Bostadsanpassningsbidrag', 'Housing-adaptation grant', 'Asunnon muutostyöavustus');
INSERT INTO public.contact_case_type VALUES (380658007328948233, 1, 'handling', 3, 10, 'Begäran om allmän handling', 'Request for a public record', 'Asiakirjapyyntö');
INSERT INTO public.contact_case_type VALUES (380658007328948234, 1, 'intern', 1, 11, 'Intern fråga', 'Internal question', 'Sisäinen kysymys');


--
-- Data for Name: contact_helped; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.contact_helped VALUES (380675811293790215, 380658007811293187, 380658007316365312, 20773);


--
-- Data for Name: contact_message; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.contact_message VALUES (380658007937122304, 380658007916150785, 1, 1, NULL, NULL, 'Har mitt barn rätt till skolskjuts?', 1784466962);
INSERT INTO public.contact_message VALUES (380658007953899520, 380658007916150785, 2, 1, 380658007328948235, 380658007735795713, 'Barnet har rätt till skolskjuts om vägen till skolan är lång: två kilometer i förskoleklass till årskurs 3, tre kilometer i årskurs 4–6 och fyra kilometer i årskurs 7–9. En farlig väg eller en funktionsnedsättning kan också ge rätt.

Ansök i e-tjänsten Skolskjuts. Väljer du en annan skola än den du har fått gäller inte rätten.', 1784466962);
INSERT INTO public.contact_message VALUES (380658008004231168, 380658007991648256, 1, 1, NULL, NULL, 'Har mitt barn rätt till skolskjuts?', 1785331061);
INSERT INTO public.contact_message VALUES (380658008008425472, 380658007991648256, 2, 1, 380658007328948235, 380658007735795713, 'Barnet har rätt till skolskjuts om vägen till skolan är lång: två kilometer i förskoleklass till årskurs 3, tre kilometer i årskurs 4–6 och fyra kilometer i årskurs 7–9. En farlig väg eller en funktionsnedsättning kan också ge rätt.

Ansök i e-tjänsten Skolskjuts. Väljer du en annan skola än den du har fått gäller inte rätten.', 1785331061);
INSERT INTO public.contact_message VALUES (380658008088117248, 380658008083922944, 1, 1, NULL, NULL, 'Hur söker jag ekonomiskt bistånd?', 1786172040);
INSERT INTO public.contact_message VALUES (380658008088117249, 380658008083922944, 2, 1, 380658007328948235, 380658007781933056, 'Första gången ringer du mottagningen, vardagar klockan 9–11. Du får en tid för samtal och veta vilka papper du ska ta med.

Har du fått bistånd tidigare söker du varje månad i e-tjänsten. Du får svar inom två veckor när allt är med.', 1786172040);
INSERT INTO public.contact_message VALUES (380658008092311553, 380658008092311552, 1, 1, NULL, NULL, 'Kan jag få bidrag för att bygga om min bostad?', 1787065392);
INSERT INTO public.contact_message VALUES (380658008092311554, 380658008092311552, 2, 1, 380658007328948235, 380658007781933059, 'Ja, om du har en funktionsnedsättning och behöver ändra något i bostaden, till exempel ta bort trösklar eller sätta upp en ramp. Ett intyg från arbetsterapeut eller läkare ska visa behovet.

Ansök i e-tjänsten Bostadsanpassning. Vänta med att bygga tills du har fått beslut.', 1787065392);
INSERT INTO public.contact_message VALUES (380658008109088770, 380658008109088769, 1, 3, NULL, NULL, 'När har återvinningscentralen öppet?', 1787926723);
INSERT INTO public.contact_message VALUES (380658008113283074, 380658008113283073, 1, 4, NULL, NULL, 'När har återvinningscentralen öppet?', 1788782355);
INSERT INTO public.contact_message VALUES (380658008125865986, 380658008125865985, 1, 3, NULL, NULL, 'Får jag elda i trädgården?', 1789652529);
INSERT INTO public.contact_message VALUES (380658008130060289, 380658008130060288, 1, 4, NULL, NULL, 'Hur får jag boendeparkering?', 1790514937);
INSERT INTO public.contact_message VALUES (380658008130060292, 380658008130060291, 1, 3, NULL, NULL, 'Hur ansöker jag om plats i förskola?', 1791364844);
INSERT INTO public.contact_message VALUES (380658008134254593, 380658008134254592, 1, 4, NULL, NULL, 'Vad kostar förskolan?', 1792139260);
INSERT INTO public.contact_message VALUES (380658008134254596, 380658008134254595, 1, 3, NULL, NULL, 'Hur anmäler jag mitt barn till kulturskolan?', 1793103284);
INSERT INTO public.contact_message VALUES (380658008159420417, 380658008159420416, 1, 4, NULL, NULL, 'Hur ansöker jag om hemtjänst?', 1793963686);
INSERT INTO public.contact_message VALUES (380658254314737664, 380658254268600320, 1, 3, NULL, NULL, 'Hålet i Storgatan är djupt', 1794823200);
INSERT INTO public.contact_message VALUES (380658259930910720, 380658254268600320, 4, 0, 380658007328948235, NULL, '→ Samhällsbyggnadsförvaltningen
Farligt', 1794823201);
INSERT INTO public.contact_message VALUES (380658259956076552, 380658259956076551, 1, 3, NULL, NULL, 'Hålet i Storgatan är djupt', 1794823200);
INSERT INTO public.contact_message VALUES (380658259956076554, 380658259956076551, 3, 0, 380658007328948235, NULL, 'Min egen anteckning', 1794823200);
INSERT INTO public.contact_message VALUES (380658259956076555, 380658259956076551, 3, 0, 380658007362502656, NULL, 'Ringde @Anna Almgren@ekasa.example, se a@anna.agent@ekasa.example', 1794823200);
INSERT INTO public.contact_message VALUES (380658259956076556, 380658259956076551, 3, 0, 380658007362502656, NULL, 'En till', 1794823200);
INSERT INTO public.contact_message VALUES (380658259956076557, 380658259956076551, 3, 0, 380658007362502656, NULL, 'Kan du ta det, @anna alm? Eller @Olle Öberg.', 1794823200);
INSERT INTO public.contact_message VALUES (380658259956076559, 380658259956076551, 3, 0, 380658007362502656, NULL, 'Svara, @anna.agent@ekasa.example!', 1794823200);
INSERT INTO public.contact_message VALUES (380658259956076560, 380658259956076551, 4, 0, 380658007328948235, NULL, '→ Samhällsbyggnadsförvaltningen
Farligt', 1794823201);
INSERT INTO public.contact_message VALUES (380658259960270859, 380658259960270858, 1, 3, NULL, NULL, 'Lampan är trasig, se bilden', 1794823200);
INSERT INTO public.contact_message VALUES (380658259968659463, 380658008109088769, 2, 3, 380658007328948235, NULL, 'Det färdiga svaret', 1794823201);
INSERT INTO public.contact_message VALUES (380658259968659466, 380658259968659465, 1, 1, NULL, NULL, 'När öppnar badet', 1794823201);
INSERT INTO public.contact_message VALUES (380658259968659467, 380658259968659465, 2, 1, 380658007328948235, NULL, 'Klockan nio.', 1794823201);
INSERT INTO public.contact_message VALUES (380658259981242377, 380658259981242376, 1, 1, NULL, NULL, 'När hämtas soporna hos mig?', 1794823200);
INSERT INTO public.contact_message VALUES (380658259981242378, 380658259981242376, 2, 1, 380658007328948235, 380658007807098881, 'Skriv din adress i tjänsten Hämtdag, så ser du nästa hämtning för varje kärl. Kärlet ska stå ute klockan 6 på morgonen.

Blev det inte hämtat? Vänta ett dygn och anmäl det sedan till oss.', 1794823200);
INSERT INTO public.contact_message VALUES (380658259981242381, 380658259981242380, 1, 1, NULL, NULL, 'Soporna står kvar', 1794823200);
INSERT INTO public.contact_message VALUES (380658259981242383, 380658259981242382, 1, 1, NULL, NULL, 'Och parkeringen då?', 1794823201);
INSERT INTO public.contact_message VALUES (380658259981242384, 380658259981242382, 2, 1, 380658007328948235, NULL, 'Så här är det.', 1794823201);
INSERT INTO public.contact_message VALUES (380658260224512000, 380658260220317696, 1, 2, NULL, NULL, 'Var ligger kommunhuset?', 1794823201);
INSERT INTO public.contact_message VALUES (380658260442615808, 380658260220317696, 2, 2, 380658007328948235, NULL, 'Vid torget.', 1794823201);
INSERT INTO public.contact_message VALUES (380658261692518400, 380658261688324096, 1, 1, NULL, NULL, 'Koppla mig till rektorn', 1794823201);
INSERT INTO public.contact_message VALUES (380658262418132993, 380658262418132992, 1, 3, NULL, NULL, 'Kan någon ringa mig om lekplatsen?', 1794823202);
INSERT INTO public.contact_message VALUES (380658265303814144, 380658262418132992, 3, 0, 380658007328948235, NULL, 'Ringde, inget svar', 1794823202);
INSERT INTO public.contact_message VALUES (380658265433837577, 380658265433837576, 1, 3, NULL, NULL, 'Får jag bygga ett torn av tegel?', 1794823200);
INSERT INTO public.contact_message VALUES (380658265433837581, 380658265433837576, 2, 3, 380658007328948235, NULL, 'Ja, med bygglov.
Skicka en ritning.', 1794823200);
INSERT INTO public.contact_message VALUES (380658265433837586, 380658265433837576, 1, 3, NULL, NULL, 'Tack! Hur högt får det vara?', 1794823201);
INSERT INTO public.contact_message VALUES (380658265438031881, 380658265438031880, 1, 3, NULL, NULL, 'Frågan om kanariegången', 1794823200);
INSERT INTO public.contact_message VALUES (380658265438031886, 380658265438031885, 1, 3, NULL, NULL, 'Andra frågan från samma håll', 1794823200);
INSERT INTO public.contact_message VALUES (380658265442226184, 380658265442226183, 1, 3, NULL, NULL, 'Tredje frågan från samma håll', 1794823200);
INSERT INTO public.contact_message VALUES (380658265446420488, 380658265446420487, 1, 3, NULL, NULL, 'Gropen på Kungsgatan är djup', 1794823200);
INSERT INTO public.contact_message VALUES (380658265446420491, 380658265446420490, 1, 3, NULL, NULL, 'Bidraget som ingen får veta om', 1794823200);
INSERT INTO public.contact_message VALUES (380658265446420493, 380658265446420487, 4, 0, 380658007328948235, NULL, '→ Samhällsbyggnadsförvaltningen
Laga', 1794823200);
INSERT INTO public.contact_message VALUES (380658254830641160, 380658254830641159, 1, 3, NULL, NULL, 'Får jag bygga ett torn?', 1794823200);
INSERT INTO public.contact_message VALUES (380658256147652608, 380658254830641159, 2, 3, 380658007328948235, NULL, 'Vi återkommer.', 1794823200);
INSERT INTO public.contact_message VALUES (380658254985834496, 380658254964862976, 1, 3, NULL, NULL, 'Min granne eldar varje kväll, vad gäller?', 1794823200);
INSERT INTO public.contact_message VALUES (380658256101519360, 380658254964862976, 2, 3, 380658007328948235, NULL, 'Det är tillåtet.', 1794823200);
INSERT INTO public.contact_message VALUES (380675811293790218, 380675811293790217, 1, 3, NULL, NULL, 'Var kan jag lämna julgranen?', 1794823200);


--
-- Data for Name: contact_missing; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.contact_missing VALUES (7864644995212703581, 380658007811293187, 20773, 'Det står inget om husvagnar');


--
-- Data for Name: core_access_class; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_access_class VALUES (380658007261839360, 380658007232479232, 0, 1);
INSERT INTO public.core_access_class VALUES (380658007266033664, 380658007232479232, 1, 1);
INSERT INTO public.core_access_class VALUES (380658007270227968, 380658007266033665, 0, 1);
INSERT INTO public.core_access_class VALUES (380658007270227969, 380658007266033665, 1, 1);
INSERT INTO public.core_access_class VALUES (380658007270227971, 380658007270227970, 0, 1);
INSERT INTO public.core_access_class VALUES (380658007270227972, 380658007270227970, 1, 1);
INSERT INTO public.core_access_class VALUES (380658007270227974, 380658007270227973, 0, 1);
INSERT INTO public.core_access_class VALUES (380658007270227975, 380658007270227973, 1, 1);
INSERT INTO public.core_access_class VALUES (380658007270227977, 380658007270227976, 0, 1);
INSERT INTO public.core_access_class VALUES (380658007270227978, 380658007270227976, 1, 1);
INSERT INTO public.core_access_class VALUES (380658007270227980, 380658007270227979, 0, 1);
INSERT INTO public.core_access_class VALUES (380658007270227981, 380658007270227979, 1, 1);
INSERT INTO public.core_access_class VALUES (380658007270227983, 380658007270227982, 0, 1);
INSERT INTO public.core_access_class VALUES (380658007270227984, 380658007270227982, 1, 1);
INSERT INTO public.core_access_class VALUES (380658265446420496, 380658265446420495, 0, 1);
INSERT INTO public.core_access_class VALUES (380658265446420497, 380658265446420495, 1, 1);
INSERT INTO public.core_access_class VALUES (380658254084063234, 380658254084063233, 0, 1);
INSERT INTO public.core_access_class VALUES (380658254084063235, 380658254084063233, 1, 1);
INSERT INTO public.core_access_class VALUES (380658254084063237, 380658254084063236, 0, 1);
INSERT INTO public.core_access_class VALUES (380658254084063238, 380658254084063236, 1, 1);
INSERT INTO public.core_access_class VALUES (380658254084063240, 380658254084063239, 0, 1);
INSERT INTO public.core_access_class VALUES (380658254084063241, 380658254084063239, 1, 1);


--
-- Data for Name: core_attempt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_attempt VALUES ('D8R0BG0AC3TK10V4XP5YM2YVHT39V9P9C4JJK9V14N5XNPGEAEX0', 1794823260);
INSERT INTO public.core_attempt VALUES ('TWQXBVNRFHYA5VG5D846FCYVD01EN0P7ZKW2X3MCQ7RREWPB6AHG', 1794823206);


--
-- Data for Name: core_calendar; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_calendar VALUES (380658007224090624, 1, 'besok', 1, 'Besök i kommunhuset', 'Visits to the town hall', 'Käynnit kunnantalolla', 720);
INSERT INTO public.core_calendar VALUES (380658007224090625, 1, 'bibliotek', 2, 'Biblioteket', 'The library', 'Kirjasto', 900);
INSERT INTO public.core_calendar VALUES (380658007215702020, 3, 'telefon', 0, 'Telefon', 'Telephone', 'Puhelin', 720);
INSERT INTO public.core_calendar VALUES (380658259972853768, 1, 'aj2yneq80408', 1794823201, 'Återvinningscentralen', 'Recycling centre', 'Kierrätyskeskus', -1);


--
-- Data for Name: core_calendar_day; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_calendar_day VALUES (380675811293790223, 380658007215702020, 20811, -1, -1, 'Julafton');


--
-- Data for Name: core_calendar_week; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_calendar_week VALUES (380658007224090624, 1, 480, 720);
INSERT INTO public.core_calendar_week VALUES (380658007224090624, 1, 780, 990);
INSERT INTO public.core_calendar_week VALUES (380658007224090624, 2, 480, 720);
INSERT INTO public.core_calendar_week VALUES (380658007224090624, 2, 780, 990);
INSERT INTO public.core_calendar_week VALUES (380658007224090624, 3, 480, 720);
INSERT INTO public.core_calendar_week VALUES (380658007224090624, 3, 780, 990);
INSERT INTO public.core_calendar_week VALUES (380658007224090624, 4, 480, 720);
INSERT INTO public.core_calendar_week VALUES (380658007224090624, 4, 780, 1080);
INSERT INTO public.core_calendar_week VALUES (380658007224090624, 5, 480, 720);
INSERT INTO public.core_calendar_week VALUES (380658007224090624, 5, 780, 900);
INSERT INTO public.core_calendar_week VALUES (380658007224090625, 1, 600, 1080);
INSERT INTO public.core_calendar_week VALUES (380658007224090625, 2, 600, 1080);
INSERT INTO public.core_calendar_week VALUES (380658007224090625, 3, 600, 1080);
INSERT INTO public.core_calendar_week VALUES (380658007224090625, 4, 600, 1080);
INSERT INTO public.core_calendar_week VALUES (380658007224090625, 5, 600, 1020);
INSERT INTO public.core_calendar_week VALUES (380658007224090625, 6, 600, 840);
INSERT INTO public.core_calendar_week VALUES (380658007215702020, 1, 540, 900);
INSERT INTO public.core_calendar_week VALUES (380658007215702020, 2, 450, 990);
INSERT INTO public.core_calendar_week VALUES (380658007215702020, 3, 450, 990);
INSERT INTO public.core_calendar_week VALUES (380658007215702020, 4, 450, 990);
INSERT INTO public.core_calendar_week VALUES (380658007215702020, 5, 450, 990);


--
-- Data for Name: core_document; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_document VALUES (380658007186341888, 'tillganglighet', 0);
INSERT INTO public.core_document VALUES (380658007215702016, 'personuppgifter', 1);


--
-- Data for Name: core_document_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_document_version VALUES (380658007198924800, 1, 380658007186341888, 1, 1, 3, 'Accessibility', 'We want everybody to be able to use this website, also with a screen reader, magnified, or with a keyboard alone. It is built to follow the Swedish act on the accessibility of digital public services and the guidelines WCAG 2.1 at level AA.

Does something not work for you? Write to us under Send a question, or call. Tell us which page it was and what happened, and we will mend it or give you the information in another way.

If you are not content with our answer, you may report it to the Agency for Digital Government, which supervises the act.', 1, '', NULL, NULL, 1794823141, 1794823141, NULL);
INSERT INTO public.core_document_version VALUES (380658007211507712, 1, 380658007186341888, 2, 1, 3, 'Saavutettavuus', 'Haluamme, että kaikki voivat käyttää tätä sivustoa, myös ruudunlukijalla, suurennettuna tai pelkällä näppäimistöllä. Se on tehty noudattamaan Ruotsin lakia digitaalisten julkisten palvelujen saavutettavuudesta ja WCAG 2.1 -ohjeiden tasoa AA.

Eikö jokin toimi sinulle? Kirjoita meille kohdassa Lähetä kysymys tai soita. Kerro, mistä sivusta on kyse ja mitä tapahtui, niin korjaamme asian tai annamme tiedon muulla tavalla.

Jos et ole tyytyväinen vastaukseemme, voit ilmoittaa siitä Ruotsin digihallintoviranomaiselle (Myndigheten för digital förvaltning), joka valvoo lakia.', 1, '', NULL, NULL, 1794823141, 1794823141, NULL);
INSERT INTO public.core_document_version VALUES (380658007215702017, 1, 380658007215702016, 0, 1, 3, 'Så använder vi dina personuppgifter', 'När du skickar en fråga sparar vi det du skriver, och hur vi når dig om du har berättat det. Vi gör det för att kunna svara dig, och för att vi är skyldiga att ta hand om det som kommer in till kommunen.

Du behöver inte säga vem du är. Bara den som arbetar med ditt ärende läser det, och vi antecknar vem som har läst det. När ärendet är avslutat och tiden i vår plan har gått tas dina uppgifter bort.

Du har rätt att få veta vad vi har sparat om dig och att få fel rättade. Skriv till oss, eller ring. Du kan också klaga hos Integritetsskyddsmyndigheten.', 0, '', NULL, NULL, 1794823141, 1794823141, NULL);
INSERT INTO public.core_document_version VALUES (380658007215702018, 1, 380658007215702016, 1, 1, 3, 'How we use your personal data', 'When you send a question we keep what you write, and how to reach you if you have told us. We do so to be able to answer, and because we must take care of what comes in to the municipality.

You need not say who you are. Only those who work with your case read it, and we note who has read it. When the case is closed and the time in our plan has passed, your data is removed.

You have the right to know what we have kept about you and to have errors corrected. Write to us, or call. You may also complain to the Swedish Authority for Privacy Protection.', 1, '', NULL, NULL, 1794823141, 1794823141, NULL);
INSERT INTO public.core_document_version VALUES (380658007215702019, 1, 380658007215702016, 2, 1, 3, 'Näin käytämme henkilötietojasi', 'Kun lähetät kysymyksen, säilytämme sen, mitä kirjoitat, ja yhteystietosi, jos olet antanut ne. Teemme näin voidaksemme vastata sinulle ja koska meidän on huolehdittava kunnalle saapuneista asioista.

Sinun ei tarvitse kertoa, kuka olet. Vain asiaasi hoitavat lukevat sen, ja merkitsemme muistiin, kuka on lukenut sen. Kun asia on päättynyt ja suunnitelmamme mukainen aika on kulunut, tietosi poistetaan.

Sinulla on oikeus saada tietää, mitä olemme tallentaneet sinusta, ja saada virheet korjatuiksi. Kirjoita meille tai soita. Voit myös valittaa Ruotsin tietosuojaviranomaiselle (Integritetsskyddsmyndigheten).', 1, '', NULL, NULL, 1794823141, 1794823141, NULL);
INSERT INTO public.core_document_version VALUES (380658259964465159, 9, 380658007186341888, 0, 2, 3, 'Tillgänglighet', 'Vi vill att alla ska kunna läsa här, också med tangentbord.', 0, '', 380658007391862786, 380658007396057089, 1794823200, 1794823200, 1794823200);
INSERT INTO public.core_document_version VALUES (380658007194730496, 2, 380658007186341888, 0, 1, 3, 'Tillgänglighet', 'Vi vill att alla ska kunna använda den här webbplatsen, också med skärmläsare, förstoring eller enbart tangentbord. Den är byggd för att följa lagen om tillgänglighet till digital offentlig service och riktlinjerna WCAG 2.1 på nivå AA.

Hittar du något som inte fungerar för dig? Skriv till oss under Skicka en fråga, eller ring. Berätta vilken sida det gäller och vad som hände, så rättar vi det eller ger dig informationen på ett annat sätt.

Är du inte nöjd med vårt svar kan du anmäla det till Myndigheten för digital förvaltning, som har tillsyn över lagen.', 0, '', NULL, NULL, 1794823200, 1794823141, 1794823200);
INSERT INTO public.core_document_version VALUES (380658259964465160, 2, 380658007186341888, 0, 3, 4, 'Tillgänglighet', 'Vi vill att alla ska kunna använda den här webbplatsen, också med skärmläsare, förstoring eller enbart tangentbord. Den är byggd för att följa lagen om tillgänglighet till digital offentlig service och riktlinjerna WCAG 2.1 på nivå AA.

Hittar du något som inte fungerar för dig? Skriv till oss under Skicka en fråga, eller ring. Berätta vilken sida det gäller och vad som hände, så rättar vi det eller ger dig informationen på ett annat sätt.

Är du inte nöjd med vårt svar kan du anmäla det till Myndigheten för digital förvaltning, som har tillsyn över lagen.', 0, '', 380658007391862786, NULL, 1794823200, NULL, NULL);


--
-- Data for Name: core_draft; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_draft VALUES (380658007328948235, 'answer.aj3em8nc0009', '{"body":"Ett halvt svar"}', 1794823200);


--
-- Data for Name: core_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (1, 736, 40, 4, 0, 1794823141, NULL, 380658007144398848, '\xd533759fd11e824b74495656393f0a4386df402418b252f6914beec015148e92');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (2, 736, 93, 9, 380658007186341888, 1794823141, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (3, 736, 93, 9, 380658007215702016, 1794823141, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (4, 736, 42, 5, 380658007215702020, 1794823141, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (5, 736, 42, 5, 380658007224090624, 1794823141, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (6, 736, 42, 5, 380658007224090625, 1794823141, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (7, 736, 61, 3, 380658007328948235, 1794823141, NULL, 380658007333142528, '\x3d01d82e8e47c5fcfe0a7fc9482448413808d8c569dedff141908889da850edf');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (8, 736, 30, 3, 380658007328948235, 1794823141, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (9, 736, 61, 3, 380658007362502656, 1794823141, NULL, 380658007362502657, '\x511a5981fb1b7965abeab70930952aaeb405a089572806e110aeafc27795ef46');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (10, 736, 30, 3, 380658007362502656, 1794823141, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (11, 736, 61, 3, 380658007366696960, 1794823141, NULL, 380658007366696961, '\xb8f31358c78860072d7798daeec85f45559d1d2204a1e71bc5e4a33b9e758408');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (12, 736, 30, 3, 380658007366696960, 1794823141, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (13, 736, 61, 3, 380658007391862784, 1794823141, NULL, 380658007391862785, '\x9aa984faad0c08d7c0fac21a79895595f7a21923d4de43496b48fa6386f65766');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (14, 736, 30, 3, 380658007391862784, 1794823141, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (15, 736, 61, 3, 380658007391862786, 1794823141, NULL, 380658007396057088, '\xb7f9e29a7f26a6c2552e40799bcad56a33a8fb90d8bfed18c0f5b2f60d13acac');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (16, 736, 30, 3, 380658007391862786, 1794823141, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (17, 736, 61, 3, 380658007396057089, 1794823141, NULL, 380658007404445696, '\xbbc8876dd9392872e5a481cf2a0d301491ce7be1224edfe36b61d1fdbb9bf440');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (18, 736, 30, 3, 380658007396057089, 1794823141, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (19, 736, 61, 3, 380658007408640000, 1794823141, NULL, 380658007408640001, '\xa353d207c5ce1e7f364c02b54fec898063629c85ff55c3f59c62bbb77591f3ff');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (20, 736, 30, 3, 380658007408640000, 1794823141, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (21, 736, 61, 3, 380658007408640002, 1794823141, NULL, 380658007408640003, '\xd93ced608c29904528193fe33eead8b83d4dffad876cd6b89bb01d66318b3ea9');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (22, 736, 30, 3, 380658007408640002, 1794823141, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (23, 736, 61, 3, 380658007408640004, 1794823141, NULL, 380658007421222912, '\x78f56e06124de25e99d2bc655eaa53524da996d96efc1e918716ac0a8c98ecb5');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (24, 736, 30, 3, 380658007408640004, 1794823141, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (25, 736, 61, 3, 380658007421222913, 1794823141, NULL, 380658007421222914, '\xcd331d2e0897b0e03a83e21c1a71da3b0e818f96a267c0f9abca611605619911');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (26, 736, 30, 3, 380658007421222913, 1794823141, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (27, 736, 61, 3, 380658007421222915, 1794823141, NULL, 380658007421222916, '\xa03ebac072122f7c31d9f082bf046ec261bf805d09539ecad1bc399e7df717aa');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (28, 736, 30, 3, 380658007421222915, 1794823141, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (29, 736, 43, 4, 0, 1794823141, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (30, 737, 20, 2, 380658007714824192, 1794823141, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (31, 737, 20, 2, 380658007723212800, 1794823141, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (32, 737, 20, 2, 380658007723212801, 1794823141, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (33, 737, 20, 2, 380658007735795712, 1794823141, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (34, 737, 20, 2, 380658007735795713, 1794823141, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (35, 737, 20, 2, 380658007773544448, 1794823141, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (36, 737, 20, 2, 380658007777738752, 1794823141, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (37, 737, 20, 2, 380658007777738753, 1794823141, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (38, 737, 20, 2, 380658007777738754, 1794823141, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (39, 737, 20, 2, 380658007781933056, 1794823141, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (40, 737, 20, 2, 380658007781933057, 1794823141, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (41, 737, 20, 2, 380658007781933058, 1794823141, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (42, 737, 20, 2, 380658007781933059, 1794823141, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (43, 737, 20, 2, 380658007786127360, 1794823141, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (44, 737, 20, 2, 380658007786127361, 1794823141, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (45, 737, 20, 2, 380658007786127362, 1794823141, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (46, 737, 20, 2, 380658007786127363, 1794823141, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (47, 737, 20, 2, 380658007786127364, 1794823141, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (48, 737, 20, 2, 380658007790321664, 1794823141, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (49, 737, 20, 2, 380658007790321665, 1794823141, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (50, 737, 20, 2, 380658007807098880, 1794823141, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (51, 737, 20, 2, 380658007807098881, 1794823141, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (52, 737, 20, 2, 380658007811293184, 1794823141, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (53, 737, 20, 2, 380658007811293185, 1794823141, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (54, 737, 20, 2, 380658007811293186, 1794823141, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (55, 737, 20, 2, 380658007811293187, 1794823141, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (56, 737, 20, 2, 380658007815487488, 1794823141, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (57, 737, 20, 2, 380658007815487489, 1794823141, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (58, 737, 20, 2, 380658007815487490, 1794823141, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (59, 737, 20, 2, 380658007815487491, 1794823141, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (60, 737, 20, 2, 380658007815487492, 1794823141, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (61, 737, 20, 2, 380658007819681792, 1794823141, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (62, 737, 20, 2, 380658007819681793, 1794823141, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (63, 737, 20, 2, 380658007819681794, 1794823141, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (64, 737, 20, 2, 380658007819681795, 1794823141, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (65, 737, 20, 2, 380658007823876096, 1794823141, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (66, 737, 20, 2, 380658007823876097, 1794823141, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (67, 737, 20, 2, 380658007823876098, 1794823141, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (68, 737, 20, 2, 380658007840653312, 1794823141, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (69, 737, 20, 2, 380658007840653313, 1794823141, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (70, 737, 43, 4, 0, 1794823141, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (71, 739, 2, 1, 380658007916150785, 1784466962, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (72, 739, 4, 1, 380658007916150785, 1784466962, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (73, 739, 5, 1, 380658007916150785, 1784466962, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (74, 739, 2, 1, 380658007991648256, 1785331061, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (75, 739, 4, 1, 380658007991648256, 1785331061, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (76, 739, 5, 1, 380658007991648256, 1785331061, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (77, 739, 2, 1, 380658008083922944, 1786172040, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (78, 739, 4, 1, 380658008083922944, 1786172040, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (79, 739, 5, 1, 380658008083922944, 1786172040, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (80, 739, 2, 1, 380658008092311552, 1787065392, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (81, 739, 4, 1, 380658008092311552, 1787065392, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (82, 739, 5, 1, 380658008092311552, 1787065392, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (83, 739, 1, 1, 380658008109088769, 1787926723, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (84, 739, 1, 1, 380658008113283073, 1788782355, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (85, 739, 1, 1, 380658008125865985, 1789652529, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (86, 739, 1, 1, 380658008130060288, 1790514937, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (87, 739, 1, 1, 380658008130060291, 1791364844, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (88, 739, 1, 1, 380658008134254592, 1792139260, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (89, 739, 1, 1, 380658008134254595, 1793103284, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (90, 739, 1, 1, 380658008159420416, 1793963686, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (91, 759, 33, 3, 380658007328948235, 1794823200, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (92, 763, 1, 1, 380658254268600320, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (93, 766, 33, 3, 380658007328948235, 1794823200, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (94, 767, 50, 1, 380658254268600320, 1794823200, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (95, 768, 110, 1, 380658254268600320, 1794823200, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (96, 769, 110, 3, 380658007328948235, 1794823200, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (97, 770, 33, 3, 380658007362502656, 1794823200, 380658007362502656, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (98, 771, 50, 1, 380658254268600320, 1794823200, 380658007362502656, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (99, 772, 111, 1, 380658254268600320, 1794823200, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (100, 773, 33, 3, 380658007366696960, 1794823200, 380658007366696960, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (101, 775, 7, 1, 380658254268600320, 1794823201, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (102, 776, 112, 1, 380658254268600320, 1794823201, 380658007366696960, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (103, 777, 113, 1, 380658254268600320, 1794823201, 380658007366696960, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (104, 784, 1, 1, 380658259956076551, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (105, 787, 33, 3, 380658007328948235, 1794823200, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (106, 788, 50, 1, 380658259956076551, 1794823200, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (107, 790, 8, 1, 380658259956076551, 1794823200, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (108, 791, 33, 3, 380658007362502656, 1794823200, 380658007362502656, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (109, 792, 50, 1, 380658259956076551, 1794823200, 380658007362502656, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (110, 793, 8, 1, 380658259956076551, 1794823200, 380658007362502656, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (111, 794, 8, 1, 380658259956076551, 1794823200, 380658007362502656, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (112, 797, 8, 1, 380658259956076551, 1794823200, 380658007362502656, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (113, 798, 110, 1, 380658259956076551, 1794823200, 380658007362502656, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (114, 800, 8, 1, 380658259956076551, 1794823200, 380658007362502656, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (115, 801, 33, 3, 380658007366696960, 1794823201, 380658007366696960, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (116, 803, 7, 1, 380658259956076551, 1794823201, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (117, 805, 61, 3, 380658007366696960, 1794823200, NULL, 380658253987586048, '\xad38d785a51217f8c3a22ce6e3d1a41f0c90412cf0f69468bf6d43ee741f2b7d');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (118, 808, 62, 3, 380658007366696960, 1794823200, NULL, 380658254205689856, '\x4542f08f4007a5821399774875bf351733ca0501a4d5d297aa1cf9dc59ed2ee3');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (119, 820, 1, 1, 380658259960270858, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (120, 827, 33, 3, 380658007328948235, 1794823200, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (121, 828, 50, 1, 380658259960270858, 1794823200, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (122, 829, 33, 3, 380658007408640004, 1794823200, 380658007408640004, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (123, 835, 33, 3, 380658007391862786, 1794823200, 380658007391862786, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (124, 836, 90, 9, 380658007186341888, 1794823200, 380658007391862786, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (125, 837, 33, 3, 380658007396057089, 1794823200, 380658007396057089, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (126, 838, 90, 9, 380658007186341888, 1794823200, 380658007396057089, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (127, 839, 90, 9, 380658007186341888, 1794823200, 380658007391862786, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (128, 839, 91, 9, 380658007186341888, 1794823200, 380658007391862786, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (129, 840, 92, 9, 380658007186341888, 1794823200, 380658007396057089, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (130, 841, 90, 9, 380658007186341888, 1794823200, 380658007391862786, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (131, 841, 91, 9, 380658007186341888, 1794823200, 380658007391862786, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (132, 842, 93, 9, 380658007186341888, 1794823200, 380658007396057089, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (133, 843, 90, 9, 380658007186341888, 1794823200, 380658007391862786, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (134, 844, 94, 9, 380658007186341888, 1794823200, 380658007391862786, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (135, 845, 95, 9, 380658007186341888, 1794823200, 380658007396057089, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (136, 845, 95, 9, 380658007186341888, 1794823200, 380658007396057089, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (137, 849, 33, 3, 380658007328948235, 1794823200, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (138, 850, 50, 1, 380658008109088769, 1794823200, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (139, 854, 33, 3, 380658007362502656, 1794823201, 380658007362502656, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (140, 855, 50, 1, 380658008109088769, 1794823201, 380658007362502656, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (141, 857, 4, 1, 380658008109088769, 1794823201, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (142, 865, 2, 1, 380658259968659465, 1794823201, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (143, 865, 4, 1, 380658259968659465, 1794823201, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (144, 865, 5, 1, 380658259968659465, 1794823201, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (145, 871, 33, 3, 380658007421222915, 1794823200, 380658007421222915, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (146, 872, 33, 3, 380658007421222915, 1794823200, 380658007421222915, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (147, 873, 42, 5, 380658007215702020, 1794823200, 380658007421222915, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (148, 874, 42, 5, 380658007215702020, 1794823201, 380658007421222915, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (149, 875, 42, 5, 380658007215702020, 1794823201, 380658007421222915, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (150, 877, 42, 5, 380658007215702020, 1794823201, 380658007421222915, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (151, 878, 42, 5, 380658259972853768, 1794823201, 380658007421222915, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (152, 882, 33, 3, 380658007421222915, 1794823200, 380658007421222915, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (153, 883, 40, 4, 0, 1794823200, 380658007421222915, 380658259977048071, '\x1d3a74a29e67f411e87dbb9eed3e8f87248a90edc847122e87f4837936d587b2');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (154, 884, 33, 3, 380658007421222915, 1794823200, 380658007421222915, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (155, 885, 40, 4, 0, 1794823200, 380658007421222915, 380658259977048072, '\x4d788fee4313cfdaeb9224707c997241923335e7d29615a427f1fddfc3b7e12a');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (156, 889, 33, 3, 380658007328948235, 1794823200, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (157, 891, 2, 1, 380658259981242376, 1794823200, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (158, 891, 4, 1, 380658259981242376, 1794823200, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (159, 891, 5, 1, 380658259981242376, 1794823200, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (160, 894, 2, 1, 380658259981242380, 1794823200, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (161, 899, 2, 1, 380658259981242382, 1794823201, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (162, 899, 4, 1, 380658259981242382, 1794823201, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (163, 899, 5, 1, 380658259981242382, 1794823201, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (164, 905, 2, 1, 380658260220317696, 1794823201, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (165, 905, 4, 1, 380658260220317696, 1794823201, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (166, 905, 5, 1, 380658260220317696, 1794823201, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (167, 910, 2, 1, 380658261688324096, 1794823201, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (168, 910, 5, 1, 380658261688324096, 1794823201, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (169, 913, 1, 1, 380658262418132992, 1794823202, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (170, 916, 50, 1, 380658262418132992, 1794823202, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (171, 917, 8, 1, 380658262418132992, 1794823202, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (172, 919, 3, 1, 380658262418132992, 1794823202, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (173, 924, 1, 1, 380658265433837576, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (174, 928, 33, 3, 380658007328948235, 1794823200, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (175, 929, 50, 1, 380658265433837576, 1794823200, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (176, 930, 4, 1, 380658265433837576, 1794823200, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (177, 930, 5, 1, 380658265433837576, 1794823200, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (178, 936, 6, 1, 380658265433837576, 1794823201, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (179, 936, 9, 1, 380658265433837576, 1794823201, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (180, 945, 1, 1, 380658265438031880, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (181, 949, 33, 3, 380658007328948235, 1794823200, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (182, 950, 50, 1, 380658265438031880, 1794823200, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (183, 951, 85, 8, 380658265438031879, 1794823200, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (184, 952, 1, 1, 380658265438031885, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (185, 955, 50, 1, 380658265438031885, 1794823200, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (186, 957, 61, 3, 380658007328948235, 1794823200, NULL, 380658254423793664, '\x144cf47a29da3932b0dc1d3d60ea95330423196629311b554ec43113c3222955');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (187, 959, 87, 8, 380658265438031879, 1794823200, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (188, 960, 33, 3, 380658007421222915, 1794823201, 380658007421222915, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (189, 967, 1, 1, 380658265442226183, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (190, 970, 33, 3, 380658007328948235, 1794823200, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (191, 971, 50, 1, 380658265442226183, 1794823200, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (192, 972, 87, 8, 380658265438031879, 1794823200, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (193, 973, 86, 8, 380658265438031879, 1794823200, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (194, 978, 1, 1, 380658265446420487, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (195, 981, 1, 1, 380658265446420490, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (196, 984, 33, 3, 380658007328948235, 1794823200, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (197, 985, 50, 1, 380658265446420487, 1794823200, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (198, 986, 7, 1, 380658265446420487, 1794823200, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (199, 987, 33, 3, 380658007421222915, 1794823200, 380658007421222915, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (200, 988, 70, 6, 380658265446420495, 1794823200, 380658007421222915, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (201, 990, 61, 3, 380658007391862784, 1794823200, NULL, 380658254826446848, '\xbf2f5b6923061ac1c7a64fd122e0561b01b489aaef588f2d8a3fd4f0f54c781a');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (202, 992, 33, 3, 380658007391862784, 1794823201, 380658007391862784, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (203, 994, 33, 3, 380658007366696960, 1794823201, 380658007366696960, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (204, 997, 1, 1, 380658254830641159, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (205, 1001, 33, 3, 380658007328948235, 1794823200, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (206, 1002, 50, 1, 380658254830641159, 1794823200, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (207, 1003, 4, 1, 380658254830641159, 1794823200, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (208, 1009, 1, 1, 380658254964862976, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (209, 1013, 33, 3, 380658007328948235, 1794823200, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (210, 1014, 50, 1, 380658254964862976, 1794823200, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (211, 1015, 4, 1, 380658254964862976, 1794823200, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (212, 1015, 5, 1, 380658254964862976, 1794823200, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (213, 1019, 33, 3, 380658007396057089, 1794823200, 380658007396057089, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (214, 1020, 50, 1, 380658254964862976, 1794823200, 380658007396057089, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (215, 1025, 33, 3, 380658007421222915, 1794823201, 380658007421222915, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (216, 1026, 40, 4, 0, 1794823201, 380658007421222915, 380658258731347968, '\x9bd486cda6ef786ae7e9ca4ed143433c8a85a90dfc5805e3fa19c9caad114218');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (217, 1027, 35, 3, 380658007328948235, 1794823201, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (218, 1029, 35, 4, 0, 1794823201, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (222, 1040, 70, 6, 380658254084063233, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (223, 1040, 70, 6, 380658254084063236, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (224, 1040, 70, 6, 380658254084063239, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (229, 1056, 61, 3, 380658254306361345, 1794823200, NULL, 380658254306361346, '\xa54afe60125c834d6d108763821a7fef35bcb4215248a1eb0cef43c1abcf6ff6');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (230, 1056, 61, 3, 380658254306361345, 1794823200, NULL, 380658254306361347, '\xbae2d5054947789c4b7af301bbc0d66ee71e0109ae0ea605e8cdbad6b8893553');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (231, 1056, 30, 3, 380658254306361345, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (232, 1056, 61, 3, 380658254306361345, 1794823200, NULL, 380658254306361348, '\x13ab2d08283edf85656f3de0da5d3c012c6050000fe9a0a6fe6c0d290120c7ae');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (233, 1068, 75, 7, 380658254323138561, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (234, 1068, 75, 7, 380658254323138562, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (235, 1077, 33, 3, 380658007421222915, 1794823203, 380658007421222915, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (236, 1080, 33, 3, 380658007421222915, 1794823200, 380658007421222915, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (237, 1083, 33, 3, 380658007366696960, 1794823200, 380658007366696960, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (238, 1084, 65, 3, 380658007366696960, 1794823200, 380658007366696960, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (239, 1084, 68, 3, 380658007366696960, 1794823200, 380658007366696960, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (240, 1085, 34, 3, 380658007366696960, 1794823200, 380658007366696960, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (241, 1086, 35, 3, 380658007366696960, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (242, 1087, 35, 3, 380658007366696960, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (243, 1088, 35, 3, 380658007366696960, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (244, 1089, 33, 3, 380658007366696960, 1794823200, 380658007366696960, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (245, 1090, 35, 3, 380658007366696960, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (246, 1092, 33, 3, 380658007366696960, 1794823261, 380658007366696960, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (247, 1102, 35, 3, 380658007366696960, 1794823561, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (248, 1103, 35, 3, 380658007366696960, 1794823561, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (249, 1104, 69, 3, 380658007366696960, 1794823561, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (250, 1104, 33, 3, 380658007366696960, 1794823561, 380658007366696960, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (251, 1105, 35, 3, 380658007366696960, 1794823561, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (252, 1106, 35, 3, 380658007366696960, 1794823862, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (253, 1113, 35, 3, 380658007366696960, 1794823862, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (254, 1114, 35, 3, 380658007366696960, 1794823862, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (255, 1115, 35, 3, 380658007366696960, 1794823862, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (256, 1116, 35, 3, 380658007366696960, 1794823862, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (257, 1117, 35, 3, 380658007366696960, 1794823862, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (258, 1118, 35, 3, 380658007366696960, 1794823862, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (259, 1119, 35, 3, 380658007366696960, 1794823862, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (260, 1120, 35, 3, 380658007366696960, 1794823862, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (261, 1121, 35, 3, 380658007366696960, 1794823862, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (262, 1123, 35, 3, 380658007366696960, 1794825493, 380658007366696960, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (263, 1130, 35, 3, 380658007366696960, 1794825493, 380658007366696960, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (264, 1131, 97, 3, 380658007366696960, 1794825493, 380658007366696960, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (265, 1132, 68, 3, 380658007366696960, 1794825493, 380658007366696960, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (266, 1133, 33, 3, 380658007421222915, 1794825493, 380658007421222915, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (267, 1134, 40, 4, 0, 1794825493, 380658007421222915, 380667875435757568, '\xec67eb5e6672f296ad3935baef5496e7f3871a1ab04a51c39bd95b6257e6a42d');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (268, 1135, 33, 3, 380658007328948235, 1794825494, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (270, 1138, 65, 3, 380658007421222915, 1794825494, 380658007421222915, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (271, 1138, 68, 3, 380658007421222915, 1794825494, 380658007421222915, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (269, 1137, 33, 3, 380658007421222915, 1794825494, 380658007421222915, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (272, 1141, 33, 3, 380658007421222915, 1794825582, 380658007421222915, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (273, 1149, 69, 3, 380658007366696960, 1794825582, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (274, 1149, 33, 3, 380658007366696960, 1794825582, 380658007366696960, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (275, 1157, 97, 3, 380658007421222915, 1794826483, 380658007421222915, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (276, 1158, 61, 3, 380658007366696960, 1794826483, 380658007421222915, 380672028534898688, '\x2696dd955718d2f042d805194f748320992c875114a9560eb95ecb37633dac34');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (277, 1160, 61, 3, 380658007366696960, 1794826484, 380658007421222915, 380672028602007552, '\xa653962aa22649662fd941e98fe11cb4ca234a2285758bcc11cbce29ecbf3fba');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (278, 1161, 67, 3, 380658007366696960, 1794826484, 380658007421222915, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (279, 1162, 33, 3, 380658007366696960, 1794826484, 380658007366696960, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (280, 1163, 34, 3, 380658007366696960, 1794826484, 380658007366696960, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (281, 1164, 33, 3, 380658007366696960, 1794826484, 380658007366696960, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (282, 1166, 97, 3, 380658007421222915, 1794827385, 380658007421222915, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (283, 1180, 40, 4, 0, 1794827385, 380658007421222915, 380675811289595904, '\x02117b1d34f02df0431cff5a3c4958790158c739dc8d252848ab50acaa266921');
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (284, 1184, 66, 3, 380658007421222915, 1794827386, 380658007421222915, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (285, 1207, 21, 2, 380658007811293187, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (286, 1210, 1, 1, 380675811293790217, 1794823200, NULL, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (287, 1214, 33, 3, 380658007328948235, 1794823200, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (288, 1215, 50, 1, 380675811293790217, 1794823200, 380658007328948235, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (289, 1219, 33, 3, 380658007421222915, 1794823200, 380658007421222915, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (290, 1220, 42, 5, 380658007215702020, 1794823200, 380658007421222915, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (291, 1221, 33, 3, 380658007366696960, 1794823200, 380658007366696960, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (292, 1222, 65, 3, 380658007366696960, 1794823200, 380658007366696960, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (293, 1222, 68, 3, 380658007366696960, 1794823200, 380658007366696960, NULL, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (294, 1223, 35, 3, 380658007362502656, 1794823200, NULL, NULL, NULL);


--
-- Data for Name: core_event_payload; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_event_payload VALUES (380658007144398848, 1794823141, '{"name":["","Ekåsa kommun"],"phone":["","0499-380 00"],"hours":["","vardagar 7.30–16.30"],"second":["",""],"first_contact_days":["","7"]}');
INSERT INTO public.core_event_payload VALUES (380658007333142528, 1794823141, '{"role":"agent","unit":"aj2ye3c00001"}');
INSERT INTO public.core_event_payload VALUES (380658007362502657, 1794823141, '{"role":"agent","unit":"aj2ye3c00001"}');
INSERT INTO public.core_event_payload VALUES (380658007366696961, 1794823141, '{"role":"officer","unit":"aj2ye3c40008"}');
INSERT INTO public.core_event_payload VALUES (380658007391862785, 1794823141, '{"role":"officer","unit":"aj2ye3c40005"}');
INSERT INTO public.core_event_payload VALUES (380658007396057088, 1794823141, '{"role":"communicator","unit":"aj2ye3c4000e"}');
INSERT INTO public.core_event_payload VALUES (380658007404445696, 1794823141, '{"role":"manager","unit":"aj2ye3c00001"}');
INSERT INTO public.core_event_payload VALUES (380658007408640001, 1794823141, '{"role":"secretary","unit":"aj2ye3c4000e"}');
INSERT INTO public.core_event_payload VALUES (380658007408640003, 1794823141, '{"role":"project_leader","unit":"aj2ye3c40005"}');
INSERT INTO public.core_event_payload VALUES (380658007421222912, 1794823141, '{"role":"press","unit":"aj2ye3c4000e"}');
INSERT INTO public.core_event_payload VALUES (380658007421222914, 1794823141, '{"role":"crisis","unit":"aj2ye3c4000e"}');
INSERT INTO public.core_event_payload VALUES (380658007421222916, 1794823141, '{"role":"admin","unit":"aj2ye3b00000"}');
INSERT INTO public.core_event_payload VALUES (380658253987586048, 1794823200, '{"role":"communicator","unit":"aj2ye3b00000"}');
INSERT INTO public.core_event_payload VALUES (380658254205689856, 1794823200, '{"role":"officer","unit":"aj2ye3c40008"}');
INSERT INTO public.core_event_payload VALUES (380658259977048071, 1794823200, '{"brand":["","#7a1f5c"],"typeface":["","serif"]}');
INSERT INTO public.core_event_payload VALUES (380658259977048072, 1794823200, '{"brand":["#7a1f5c","#1f3a5a"],"typeface":["serif","inter"]}');
INSERT INTO public.core_event_payload VALUES (380658254423793664, 1794823200, '{"role":"protected_identity","unit":"aj2ye3c00001"}');
INSERT INTO public.core_event_payload VALUES (380658254826446848, 1794823200, '{"role":"officer","unit":"aj2ynktc040f"}');
INSERT INTO public.core_event_payload VALUES (380658258731347968, 1794823201, '{"name":["Ekåsa kommun","Nya kommunen"]}');
INSERT INTO public.core_event_payload VALUES (380658254306361346, 1794823200, '{"role":"officer","unit":"aj2yn97r0g01"}');
INSERT INTO public.core_event_payload VALUES (380658254306361347, 1794823200, '{"role":"manager","unit":"aj2yn97r0g01"}');
INSERT INTO public.core_event_payload VALUES (380658254306361348, 1794823200, '{"role":"officer","unit":"aj2yn97r0g07"}');
INSERT INTO public.core_event_payload VALUES (380667875435757568, 1794825493, '{"name":["Nya kommunen","Tvåstegskommunen"],"second":["","admin"]}');
INSERT INTO public.core_event_payload VALUES (380672028534898688, 1794826483, '{"role":"officer","unit":"aj2ye3c40005"}');
INSERT INTO public.core_event_payload VALUES (380672028602007552, 1794826484, '{"role":"manager","unit":"aj2ye3c4000b"}');
INSERT INTO public.core_event_payload VALUES (380675811289595904, 1794827385, '{"second":["admin",""]}');


--
-- Data for Name: core_file; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_file VALUES (380658259960270855, 'cede3e16291e14059a6500ef3a90eba165b3e13b04f91646b939fd3f8f6f4116', 29, 3, 640, 480, 2, 1794823200);
INSERT INTO public.core_file VALUES (380658259960270856, 'e6031c3f3a5c8c0ddb4d2462fa3cfd76d3de9bb56cdee8854ec0028c57da1a0a', 25, 21, 0, 0, 2, 1794823200);


--
-- Data for Name: core_file_chunk; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_file_chunk VALUES (380658259960270855, 0, '\x89504e470d0a1a0a0000000d4948445200000280000001e00806000000');
INSERT INTO public.core_file_chunk VALUES (380658259960270856, 0, '\x3c7363726970743e616c6572742831293c2f7363726970743e');


--
-- Data for Name: core_file_use; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_file_use VALUES (380658259960270861, 380658259960270855, 1, 380658259960270858, 'bild.png');
INSERT INTO public.core_file_use VALUES (380658259960270862, 380658259960270856, 1, 380658259960270858, 'Åsas.html');


--
-- Data for Name: core_follow; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_follow VALUES (380658007328948235, 1, 380675811293790217, 1794823200);


--
-- Data for Name: core_grant; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_grant VALUES (380658007328948235, 0, 380658007266033665);
INSERT INTO public.core_grant VALUES (380658007362502656, 0, 380658007266033665);
INSERT INTO public.core_grant VALUES (380658007391862784, 1, 380658007270227973);
INSERT INTO public.core_grant VALUES (380658007391862786, 2, 380658007270227982);
INSERT INTO public.core_grant VALUES (380658007396057089, 3, 380658007266033665);
INSERT INTO public.core_grant VALUES (380658007408640000, 4, 380658007270227982);
INSERT INTO public.core_grant VALUES (380658007408640002, 5, 380658007270227973);
INSERT INTO public.core_grant VALUES (380658007408640004, 6, 380658007270227982);
INSERT INTO public.core_grant VALUES (380658007421222913, 7, 380658007270227982);
INSERT INTO public.core_grant VALUES (380658007421222915, 8, 380658007232479232);
INSERT INTO public.core_grant VALUES (380658007366696960, 2, 380658007232479232);
INSERT INTO public.core_grant VALUES (380658007328948235, 9, 380658007266033665);
INSERT INTO public.core_grant VALUES (380658007391862784, 1, 380658265446420495);
INSERT INTO public.core_grant VALUES (380658254306361345, 1, 380658254084063233);
INSERT INTO public.core_grant VALUES (380658254306361345, 3, 380658254084063233);
INSERT INTO public.core_grant VALUES (380658254306361345, 1, 380658254084063239);
INSERT INTO public.core_grant VALUES (380658007366696960, 1, 380658007270227973);
INSERT INTO public.core_grant VALUES (380658007366696960, 3, 380658007270227979);


--
-- Data for Name: core_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_node VALUES (0, 0, 1794827386028);
INSERT INTO public.core_node VALUES (1, 1794823260, 1794823260000);
INSERT INTO public.core_node VALUES (2, 1794823260, 1794823260000);
INSERT INTO public.core_node VALUES (3, 1794823260, 1794823260000);
INSERT INTO public.core_node VALUES (4, 0, 1794825493972);


--
-- Data for Name: core_notice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_notice VALUES (380658007328948235, 8, 1, 380658259956076551, 1794823200, 1794823200);
INSERT INTO public.core_notice VALUES (380658007366696960, 1002, 1, 380658259956076551, 1794823200, NULL);
INSERT INTO public.core_notice VALUES (380658007328948235, 1001, 30, 380658259956076558, 1794823200, 1794823200);
INSERT INTO public.core_notice VALUES (380658007328948235, 1002, 1, 380658259956076551, 1794823200, NULL);


--
-- Data for Name: core_once; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_once VALUES ('F42WPQ2PXZSFMS1A8WXKFRTPYTHZ6E72728JCV2XCR08KS8JNH70', '/arende/kvitto?t=aj2yn9d80400.1nfr9d0.EV6TF85HPKSZS7HHK8F1NCANT8.WHKQ1R7X4W21SPPZ7P556CYX4C', 1794909600);
INSERT INTO public.core_once VALUES ('8HK0Y8BGW1FZ4SXF6J502KBRBNXM2Y800940FPGMX7QABEQCN6S0', '/arbete/arenden/aj2yn9d80400', 1794909600);
INSERT INTO public.core_once VALUES ('JSVXJ3G4729WDRRVXB1BE3B2SCFRK8QBSPKM4N6FTVYKK3GE5AMG', '/arbete/arenden/aj2yn9d80400', 1794909600);
INSERT INTO public.core_once VALUES ('0Z2YMKZJHNTWYA3GRSZFEJ4RGJBZFDBEJKT03M8ZCNKSYE9WZDS0', '/arbete/uppgifter', 1794909600);
INSERT INTO public.core_once VALUES ('N9V421H01769X7DYZC0RYGDMBFA37VJ310PDPMBEN6EECWKPCJG0', '/arbete/arenden?klart=aj2ynepm0400', 1794909601);
INSERT INTO public.core_once VALUES ('NFXMP604PTDK71FTSP604QQ52GR92WEG9GR9ZCR36YV884HHV53G', '/arbete/uppgifter?klart=klar', 1794909601);
INSERT INTO public.core_once VALUES ('Z987HDSYJ0VCPXT46YW2833MAXZ67Z674HDTVWV7S81Z237E9NW0', '/arbete/uppgifter?klart=oppen', 1794909601);
INSERT INTO public.core_once VALUES ('JNJXG0F3HDHVX05BBZVTWS1G582YRMT7Y2B9BVWQHRQHNCDYZ5HG', '/arende/kvitto?t=aj2ynepr0407.1nfr9d0.GN5MYJDXQXAZ8BMEXDQYZKDWE8.GSRD5XSNQMW6F6EHSYXAZW4KX4', 1794909600);
INSERT INTO public.core_once VALUES ('67N6ESWYC3GC7SKPP5K5SEYV9MEXEC8V0FTNMDWSRHQX5P0VGTPG', '/arbete/arenden/aj2ynepr0407', 1794909600);
INSERT INTO public.core_once VALUES ('54KV1JVA3GZYE7V2JRVRWR9W14GSXJSKQRZVWYHACQEZKDRBG7DG', '/arbete/arenden/aj2ynepr0407', 1794909600);
INSERT INTO public.core_once VALUES ('VHG6MZJKE8YHT6VVWJBCPKAJQ5H5PE49974BDMCFB3X14E7NTEP0', '/arbete/arenden/aj2ynepr0407', 1794909600);
INSERT INTO public.core_once VALUES ('KM8KDDD46E0P4FN17FTD39YZ8TEVYR8DA9SXNX5M1RHRRJJC110G', '/arbete/arenden/aj2ynepr0407', 1794909600);
INSERT INTO public.core_once VALUES ('F0QWN3TDTR7YPTF8KQC3BDSKWWFXD4KNFZFYDCFG66SAHX3G4H7G', '/arbete/notiser', 1794909600);
INSERT INTO public.core_once VALUES ('R2C2WATAV8V68EJKNN050M6YPB8YM6XFBPY7055MSAFA3M9AMW20', '/arbete/arenden/aj2ynepr0407', 1794909600);
INSERT INTO public.core_once VALUES ('1Z468X54TJAXFPVTB79R08SG01YEM0EK88A1DJ6AG3RBJT7812J0', '/arbete/arenden/aj2ynepr0407', 1794909600);
INSERT INTO public.core_once VALUES ('B5Z8PBKAH2QXTA5XD2HX428ZDYS2JME0Y10GVYWBR0B1TP281V30', '/arbete/arenden/aj2ynepr0407', 1794909600);
INSERT INTO public.core_once VALUES ('18YK1GSTBGD3122NM6B1VJC11AFXE5GGH999PGC2J8ZJB62Q3W90', '/arbete/notiser', 1794909600);
INSERT INTO public.core_once VALUES ('JCF37M27ZR6JGA89JWB42W82P7SPJAZXV69DZKP0SA7X0CA6AHJ0', '/arbete/arenden/aj2ynepr0407', 1794909600);
INSERT INTO public.core_once VALUES ('FWE2F6BB3CMXJDMK60VB56B66RJVCCS1Q5PA2DH2S1J2F428ZMP0', '/arbete/arenden?klart=aj2ynepr040h', 1794909601);
INSERT INTO public.core_once VALUES ('BR8W8FJP24BCY90H624E4GHTK25HNHGCYE6KJM7SNJBCCWXYD94G', '/arende/kvitto?t=aj2ynepw040a.1nfr9d0.P35WT76A3P1MPNZXKF39FTEYWW.ZE0PDMZ99C44NB57B7G5ACYRS4', 1794909600);
INSERT INTO public.core_once VALUES ('X0RDFYKXAY2WRYA3X5D7WP6CY5N2ANQ4097PK31ZDQ49M13JJSAG', '/arbete/texter/aj2ye39m0000/sv?klart=1', 1794909600);
INSERT INTO public.core_once VALUES ('3S5SZ9B6EY5C0PK6ZK8HW9QJ62411GE5EAPMKNHDJ9TPKVW479QG', '/arbete/texter/aj2ye39m0000/sv?klart=1', 1794909600);
INSERT INTO public.core_once VALUES ('6CJ8YZ3Z1RG5FSJ7XPQN1CA1B37P5G4H1RCCQK661SKJ6G56J6YG', '/arbete/texter/aj2ye39m0000/sv?klart=1', 1794909600);
INSERT INTO public.core_once VALUES ('T01DQHRD2BCCTB9V6EA1KT37VQ0RN9PFY9S1JBHJ0CATVXS87A40', '/arbete/texter/aj2ye39m0000/sv?klart=1', 1794909600);
INSERT INTO public.core_once VALUES ('PZA8MN9T62G5BT605RXZE0DQ85YC5QDAXZ1EM75H0EFFH1J7D0PG', '/arbete/texter/aj2ye39m0000/sv?klart=1', 1794909600);
INSERT INTO public.core_once VALUES ('B266VR9FQF22Q4W4K2KDTX7WGEC07HGQAY43QFERYDF0QG1SMKHG', '/arbete/texter/aj2ye39m0000/sv?klart=1', 1794909600);
INSERT INTO public.core_once VALUES ('9Y0M9JPSDX9KZJXYMZW26SRPSYKPVBZNV6EEQVCM5CANZ0Z7BH9G', '/arbete/texter/aj2ye39m0000/sv?klart=1', 1794909600);
INSERT INTO public.core_once VALUES ('TZB7ARG9YV2JQDW8CTFSB1AMDVVAW6VN0MD00CV59RY2D9H6MDX0', '/arbete/texter/aj2ye39m0000/sv?klart=1', 1794909600);
INSERT INTO public.core_once VALUES ('WYN9Y2XDQC5Q8QCBMQHY7ZSCQ564NXGN0SX7PSR6PY77ENXXF0Y0', '/arbete/texter/aj2ye39m0000/sv?klart=1', 1794909600);
INSERT INTO public.core_once VALUES ('NV2E7H24RWJ9HCSDMXMFXSRTBJ9R5WSJ916QZB3F27VBN5E6ERTG', '/arbete/arenden/aj2ye4540001', 1794909601);
INSERT INTO public.core_once VALUES ('Z5BF76CVAV8AHZH0J6HGCHH009F6RR5F0ABRTGCFE5793GGP05R0', '/arbete/kontakt?klart=aj2yneq40409.1nfnnks.VFA5WQQD301BXG06T8E2RGEYF4.T9TMDKYPH57GS5E4CKQTWMTD5F', 1794909601);
INSERT INTO public.core_once VALUES ('7MRMDC7EK7T5M06BPMBG33YS4TSHD4ZFK92FNYBKF5NT31KA0AB0', '/arbete/oppettider/aj2ye3ag0004?klart=1', 1794909600);
INSERT INTO public.core_once VALUES ('F8RTS4PWXB8CM1GTEN50H46TY3749V3F3E9AJ86WZAP3X9WG10EG', '/arbete/oppettider/aj2ye3ag0004?klart=1', 1794909601);
INSERT INTO public.core_once VALUES ('3G9X2YETT7F2ZCBXGYV6267FTKE4054DHDXX46GRJENVHZD89K2G', '/arbete/oppettider/aj2ye3ag0004?klart=1', 1794909601);
INSERT INTO public.core_once VALUES ('EW0GPMVG1QF1BVNX56ZZWRX531XF7FRMV63F6ZA400NAQZ4GV69G', '/arbete/oppettider/aj2ye3ag0004?klart=1', 1794909601);
INSERT INTO public.core_once VALUES ('3EWXSC65J9ADEHPSGMRNEDMDH17H720QSG7C6W08MZQ3QEY53QKG', '/arbete/oppettider/aj2yneq80408', 1794909601);
INSERT INTO public.core_once VALUES ('XH9VR4T222VTDMERTXYPK4AS99BYCT2KCH3RFW6R5J9NRCQH68F0', '/arbete/utseende?sparat=1', 1794909600);
INSERT INTO public.core_once VALUES ('02K5P0VQXGE4DC0R7Z6FGT9Q6J4QTY7AV0DZ6S8RS5JFQM8QPZXG', '/arbete/utseende?sparat=1', 1794909600);
INSERT INTO public.core_once VALUES ('EB5HN1QE8QNPEB83CNQ6B0A8MDXSPB1RWBTZEW6628YV9VNE7RH0', '/arbete/kontakt?klart=aj2yneqg0408.1nfnnkr.05JHNKV93CPP7ZSK098TD53Y58.16DQAYXB5S1GW2DPSGM6M6CNZX', 1794909600);
INSERT INTO public.core_once VALUES ('BJWNTD0KSRDQP88C0B3K5CZMZC91HPZ1VY5A06P1Y5NJEFD0N2TG', '/arbete/kontakt?klart=aj2yneqg040c.1nfnnkr.7PCX1YGKXW7QZ4ZK3YKN0HWJ3W.48H7QKXXRKVRVWJZBECWQZ8B74', 1794909600);
INSERT INTO public.core_once VALUES ('JDXEY4JK0FTX4KHDZPB7WDK71GE9Z2CCTDJKP4J3M530Q8EDSNAG', '/arbete/kontakt?klart=aj2yneqg040e.1nfnnks.8811SM6MRVNV9PEZF5MSZDJ62W.S5SDRCX8TX3AG51MDY4KTJBB5T', 1794909601);
INSERT INTO public.core_once VALUES ('3X5QPZH1X0HS04600HF3B73VXNMVKDVRY2MN5R5TWSW1CB0S6YWG', '/arbete/kontakt?klart=aj2yneym0400.1nfnnks.PJEC4WFTZC6AZYP1P1YM83WS10.J039X1T21Z7R1V9CFTMBGAJTPJ', 1794909601);
INSERT INTO public.core_once VALUES ('ME8FC075NT7J1W97G6TZ0THSZ3RAMG9Z398TE78SM6SCB8TY24A0', '/arbete/kontakt?klart=aj2yngac0400.1nfnnks.4NXCPST6C9WQQ9R39RACV291WM.RTT8AMB3YTGJCARDFAWXCGDV2C', 1794909601);
INSERT INTO public.core_once VALUES ('ZGJ7ZJZVN89HEYV8XWT3TQN8R8KF4PFW61ZBJAAV54YXA1KERB0G', '/arende/kvitto?t=aj2ynh040400.1nfr9d2.01W1PE7VA3AWPV9PK84DH1JJ38.GTZK5Z987E3PAVDWZQQZK62HCY', 1794909602);
INSERT INTO public.core_once VALUES ('V6W11WMJKEH99EDVWJKPGGHZX40YGHR0GYQHJRPW3FBKJ7V6Z5NG', '/arbete/arenden/aj2ynh040400', 1794909602);
INSERT INTO public.core_once VALUES ('KMBCC4YPF1V5G24MG1P474C91KFSP1PXT7YYB1TE42Q7V9BQYYFG', '/arbete/arenden/aj2ynh040400?klart=aj2ynksw0400', 1794909602);
INSERT INTO public.core_once VALUES ('AX5CX41Q34VZC8KRE6GCY36J4W44MZ4J86W4NVZM75713P2017GG', '/arende/kvitto?t=aj2ynkt00408.1nfr9d0.YQJ5SNYMTJVE06WV934VEAAR88.59YG5066X46FB5ZB097HSGK0EC', 1794909600);
INSERT INTO public.core_once VALUES ('73QXPH6BZFNFE852GF1270VQ836AV59R8AKJ7SYWBT455C0PA330', '/arbete/arenden/aj2ynkt00408?klart=aj2ynkt0040f', 1794909600);
INSERT INTO public.core_once VALUES ('EZDQVWH6M2SSD77709Z1ECKY6F7N1AQ6EPRFGCMKN9312KNVAFR0', '/arende/visa?t=aj2ynkt00408.1nfnps9..A5DHQK5M0ZQS582Q9F5GT3F6GV&sent=1', 1794909601);
INSERT INTO public.core_once VALUES ('ZH98432RKNS9AS4F998F83F2HDQDQ354CBR58D6QEYJMXA8C45XG', '/arende/kvitto?t=aj2ynkt40408.1nfr9d0.QR8HB9WZV93TW3189FXJ2JGGSR.E1C7DCVFQDW9D1F840SZGS41W3', 1794909600);
INSERT INTO public.core_once VALUES ('YNJVS28HVH0J0WKEAA77CYTNTC9QT0R3BVXXAH4FKFQXKM7VJ8DG', '/arbete/arenden/aj2ynkt40408', 1794909600);
INSERT INTO public.core_once VALUES ('JHVT2Q0V0BWX7Z496NNBD67W2AH0XD4AQZSCB3EEWJY7G11RN54G', '/arende/kvitto?t=aj2ynkt4040d.1nfr9d0.058E6EB07BMQTHN8JM6V98Q1D8.4HEZ5VD83X5YFM09TTBQDJ62FG', 1794909600);
INSERT INTO public.core_once VALUES ('7P5K742S2G2Q667G2B5QA6X5F410CYGCKB2369QTFHX1Z7C92WW0', '/arende/kvitto?t=aj2ynkt80407.1nfr9d0.QASRZ5ADPMEAVP6M23ZZH8FCZR.FS94WAER39MVC7Q2B7YVGWHGPE', 1794909600);
INSERT INTO public.core_once VALUES ('4XP3829SXYZZZFN6H1DXS8DXGHCTXT1C7PR8X03DDKH1ZMSCEPBG', '/arbete/arenden/aj2ynkt40408', 1794909600);
INSERT INTO public.core_once VALUES ('SKGKS2GT81ZXETF8J2H5203DCN3E3Z2XDRQ09EXBB4NR03FEA7KG', '/arende/kvitto?t=aj2ynktc0407.1nfr9d0.AD05Y0EA8RNATFGRJ6ZBDRGJE4.62DGM8AQ5ZTXSMKQDE5WFGRATT', 1794909600);
INSERT INTO public.core_once VALUES ('N21012VGK6DHHE8QYYJJ1M7EX7G0QJEGQXJHTTBF41MQQ2XWHME0', '/arende/kvitto?t=aj2ynktc040a.1nfr9d0.4WC69WGR26NBZ1QAK34BQTZ2FG.VPVGSR33FG2550TX7HAR2F2A9G', 1794909600);
INSERT INTO public.core_once VALUES ('8ZGFFXCHM6PKJFF1PGN95NQ5J0XGKEQ6FRR8VKZPXHNZYAAFQQE0', '/arbete/arenden?klart=aj2ynktc040e', 1794909600);
INSERT INTO public.core_once VALUES ('ENDWV5CZ6GDH0MRQAK8DFNG9F9XTX2VSD143EFB5EV2RDXWPESFG', '/arbete/enheter/aj2ynktc040f?klart=ny', 1794909600);
INSERT INTO public.core_once VALUES ('1KTF4HPAZV6FQA0D83E4NT8CWQX2970281G5GNA6G9JKYNC6M3S0', '/arende/kvitto?t=aj2yn9y00807.1nfr9d0.QWQP3D57BSXRZS9FFRJTQC3XRG.1JQ20JZRQ232SMNEMPX61ZVFJ9', 1794909600);
INSERT INTO public.core_once VALUES ('RTKQ9JHE8BNKTJ75GM4QDKTQD4CFQNAGF5GENSDP8BTJHXPR6K10', '/arbete/arenden/aj2yn9y00807', 1794909600);
INSERT INTO public.core_once VALUES ('0ZBST70AZ0A423Q39ANQT3W5RCTE0Y2J8AHNH8F8SAZ6ZA5N3S20', '/arende/kvitto?t=aj2yna200c00.1nfr9d0.FSKHPEDHCKB82DV18YCCXWC07C.BNYR8EJ0386ZYZB3DA175DNRKR', 1794909600);
INSERT INTO public.core_once VALUES ('MPQMF9FVT7GRR9HVZMMBWR4GMXX7THDF6ECM8AQD5PFPVZV69TMG', '/arbete/arenden/aj2yna200c00?klart=aj2ynb480c00', 1794909600);
INSERT INTO public.core_once VALUES ('1DTYDF9HEEHEEPMPQXE1DSVH167CVWEQ7DBVQG16P6D245FVYCHG', '/arbete/installningar?klart=1', 1794909601);
INSERT INTO public.core_once VALUES ('408D37K3C0W4EYFXHMPD4WE6Q5J6RQA4XF5X001TDQVT19EJ4Q60', '/arbete/konto?klart=visade', 1794909600);
INSERT INTO public.core_once VALUES ('S2SVP1726XENCES5HV9QNZHK1WA0BQ09VV7M217WNSG3R0ZV01J0', '/arbete/konto?klart=visade', 1794911893);
INSERT INTO public.core_once VALUES ('A526P0PWACC5912RRY5WYZDC1MZ7SANTXQYYZT0ZJ4AYZXB2QXTG', '/arbete/installningar?klart=1', 1794911893);
INSERT INTO public.core_once VALUES ('JHZQX9YDFVERXWZ72SV1JJNDYX97WXSENT3JQPD3VCRV9KGYW5QG', '/arbete/konto?klart=visade', 1794911894);
INSERT INTO public.core_once VALUES ('VKHEKF33Q3A8KXDJ7RHFCSQMYC4J5A67FA4Y3CNX0ZDSRHHN5M5G', '/arbete/anvandare/aj2ye3f00000?klart=roll', 1794912883);
INSERT INTO public.core_once VALUES ('QCE0EZNSJRYS8VGS2Z0Q350EJ9CWE9RPFDABZ0KY2G5VTT8FW8KG', '/arbete/anvandare/aj2ye3f00000?klart=roll', 1794912884);
INSERT INTO public.core_once VALUES ('TTCSG0TDFQHD9Y32DFV6GQ2TV9KXXADE3JA8YFNNARE9BKWA1YYG', '/arbete/anvandare/aj2ye3f00000?klart=enkelt', 1794912884);
INSERT INTO public.core_once VALUES ('6AHT4EAD8CN4F02AD7G122SAR8GD3820XX8QMB37Y9JFGA6XVAN0', '/arbete/installningar?klart=1', 1794913785);
INSERT INTO public.core_once VALUES ('D77SANRPNPF2RP7Q0X7RYCDNZ8HJ7Z9H32Q7GRP04V24V2TEBHGG', '/arbete/konto?klart=enkelt', 1794913786);
INSERT INTO public.core_once VALUES ('14T6V53SB5V522RR444T6YDVE0SBZN1KJPC0H2K92DJB32D7BC10', '/tack', 1794909600);
INSERT INTO public.core_once VALUES ('TRR3JFMCNBCZAZRN03B49P6N5KTQQYCNPY14DBMR2CX9W43YT2CG', '/arende/kvitto?t=aj3em8nc0009.1nfr9d0.EKS0ZYKH0TVENYVRQWQZBTRERM.KHJ22WANRC9W14XMS6ZJQWDP2D', 1794909600);
INSERT INTO public.core_once VALUES ('EWG6XE480X6DMW97NTVJAXRNBQ479NVQ5R3P2J4Z2RD1MA3WBNH0', '/arbete/arenden/aj3em8nc0009', 1794909600);
INSERT INTO public.core_once VALUES ('7K7J2P7DF65Y149ESJH9A4TKYA29N8RFWJRETVFW3S4T1TTC2SB0', '/arbete/arenden?vy=aj3em8nc000e', 1794909600);
INSERT INTO public.core_once VALUES ('59Y1DFWE4CY364JSWJG55BPCKZ75C5S45C6CRDPW4MXW51VP5XKG', '/arbete/oppettider/aj2ye3ag0004?klart=1', 1794909600);
INSERT INTO public.core_once VALUES ('69641NNGVXVD93F760ZDV0K4TJK1KN154ZYB3CKR364QMPE0KPDG', '/arbete/konto?klart=visade', 1794909600);


--
-- Data for Name: core_person; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_person VALUES (380658007916150784, 1, 'Leila Ekholm', NULL, NULL, '070-174 06 75', '46701740675', 1784466962, NULL);
INSERT INTO public.core_person VALUES (380658008109088768, 1, 'Nora Carlsson', NULL, NULL, '070-174 06 45', '46701740645', 1787926723, NULL);
INSERT INTO public.core_person VALUES (380658008113283072, 1, 'Elsa Gran', 'person100@exempel.example', 'person100@exempel.example', NULL, NULL, 1788782355, NULL);
INSERT INTO public.core_person VALUES (380658008125865984, 1, 'David Carlsson', NULL, NULL, '070-174 06 35', '46701740635', 1789652529, NULL);
INSERT INTO public.core_person VALUES (380658008130060290, 2, 'Elsa Dahl', NULL, NULL, '070-174 06 52', '46701740652', 1791364844, NULL);
INSERT INTO public.core_person VALUES (380658008134254594, 1, 'Astrid Björk', NULL, NULL, '070-174 06 16', '46701740616', 1793103284, NULL);
INSERT INTO public.core_person VALUES (380658259960270857, 1, NULL, 'a@example.org', 'a@example.org', NULL, NULL, 1794823200, NULL);
INSERT INTO public.core_person VALUES (380658259981242375, 3, 'Sopan Sopa', NULL, NULL, '0499-123 45', '4649912345', 1794823200, NULL);
INSERT INTO public.core_person VALUES (380658265433837575, 1, 'Tora Torn', 'tora@torn.example', 'tora@torn.example', NULL, NULL, 1794823200, NULL);
INSERT INTO public.core_person VALUES (380658265438031879, 3, 'Kanarie Hemligsson', 'kanarie.hemligsson@exempel.example', 'kanarie.hemligsson@exempel.example', '070-174 06 98', '46701740698', 1794823200, NULL);
INSERT INTO public.core_person VALUES (380658254952280064, 1, 'Greta Granne', 'greta@granne.example', 'greta@granne.example', NULL, NULL, 1794823200, NULL);
INSERT INTO public.core_person VALUES (380675811293790216, 1, NULL, 'gran@example.org', 'gran@example.org', NULL, NULL, 1794823200, NULL);


--
-- Data for Name: core_read; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_read VALUES (380658007328948235, 1, 380675811293790217, 2991372);


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
INSERT INTO public.core_rollup VALUES (1, 20773, 1, 5);
INSERT INTO public.core_rollup VALUES (1, 20773, 2, 1);
INSERT INTO public.core_rollup VALUES (1, 20773, 3, 12);
INSERT INTO public.core_rollup VALUES (2, 20773, 1, 4);
INSERT INTO public.core_rollup VALUES (2, 20773, 2, 1);
INSERT INTO public.core_rollup VALUES (2, 20773, 3, 1);
INSERT INTO public.core_rollup VALUES (3, 20773, 1, 3);
INSERT INTO public.core_rollup VALUES (3, 20773, 2, 1);
INSERT INTO public.core_rollup VALUES (3, 20773, 3, 1);
INSERT INTO public.core_rollup VALUES (4, 20773, 1, 3);
INSERT INTO public.core_rollup VALUES (5, 20773, 1, 2);
INSERT INTO public.core_rollup VALUES (5, 20773, 2, 1);
INSERT INTO public.core_rollup VALUES (6, 20773, 1, 2);
INSERT INTO public.core_rollup VALUES (7, 20773, 1, 1);
INSERT INTO public.core_rollup VALUES (7, 20773, 2, 1);
INSERT INTO public.core_rollup VALUES (8, 20773, 1, 1);
INSERT INTO public.core_rollup VALUES (10, 20773, 256, 3);
INSERT INTO public.core_rollup VALUES (10, 20773, 512, 1);
INSERT INTO public.core_rollup VALUES (10, 20773, 768, 3);
INSERT INTO public.core_rollup VALUES (10, 20773, 821, 1);
INSERT INTO public.core_rollup VALUES (11, 20773, 256, 4);
INSERT INTO public.core_rollup VALUES (11, 20773, 512, 1);
INSERT INTO public.core_rollup VALUES (11, 20773, 768, 1);
INSERT INTO public.core_rollup VALUES (12, 0, 380658007270227968, 17);
INSERT INTO public.core_rollup VALUES (12, 0, 380658007270227977, 3);
INSERT INTO public.core_rollup VALUES (13, 0, 380658007270227968, 12);
INSERT INTO public.core_rollup VALUES (13, 0, 380658007270227977, 3);


--
-- Data for Name: core_rollup_delta; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (156, 9, 20773, 380658007316365312, 1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (157, 1, 20773, 3, 1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (158, 12, 0, 380658007270227968, 1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (159, 13, 0, 380658007270227968, 1);


--
-- Data for Name: core_seal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_seal VALUES (1, 736, 1, '\x9e5cb027e4cd945787730fa8ce35da8868a02d09d3e86d47ba600e84c920e3de');
INSERT INTO public.core_seal VALUES (2, 736, 2, '\xfd39e9498d653041ed095e23ad4a31ce451e6194c9bcf660d27685c43eee2695');
INSERT INTO public.core_seal VALUES (3, 736, 3, '\x21b75bbe62101eaca40a448c157cf69ca980fe12d3a28787a67b1624ed2ee96b');
INSERT INTO public.core_seal VALUES (4, 736, 4, '\x93d5695e1170a10dc303440e757e91b08a8f0ae1fe7d5033863aa3d951c767a9');
INSERT INTO public.core_seal VALUES (5, 736, 5, '\x01aade7bf67698a8c902cf4cfecea1a5029f3b2ff585e1352fa181051f6b053d');
INSERT INTO public.core_seal VALUES (6, 736, 6, '\x54ecf71fb2b958da51906e990773caf7c0120f636662a33eb8fa7f4854c10dd8');
INSERT INTO public.core_seal VALUES (7, 736, 7, '\x076d3a42b8cf9b2a283d34d2371f933572a1bb27d7e36ebd59fe8f4b22be3b94');
INSERT INTO public.core_seal VALUES (8, 736, 8, '\x2e8083bba52e13b97580fd2cdedd247fb33b155dde0664a12e58194ba7141027');
INSERT INTO public.core_seal VALUES (9, 736, 9, '\x48fc779a871fa246edbc6d5c5dac4fc0caa8de79fa66fd6d60f0553dc917a214');
INSERT INTO public.core_seal VALUES (10, 736, 10, '\x63b80d730fcc8c9493880bc68872e3d806f1bd299c18e6f04eee9ef594fb1cdf');
INSERT INTO public.core_seal VALUES (11, 736, 11, '\x99d93838f17a0bcb65ad059cc97081fb3eb2631c152fd5876c790df5c0741951');
INSERT INTO public.core_seal VALUES (12, 736, 12, '\x44ce5458335748913195418180f172fb988db9dae2005afdf69ce465dc310601');
INSERT INTO public.core_seal VALUES (13, 736, 13, '\xdef988e57fb41d1d914b1395300e2ccbf146eeff7a94b999dac1f56432caae7c');
INSERT INTO public.core_seal VALUES (14, 736, 14, '\x17ea5bd1611ceed666c4017012e653b632cded3d7a69542a193d1c2ec9709bb9');
INSERT INTO public.core_seal VALUES (15, 736, 15, '\xeb4bbce7d491760e9fea5f0c427c3a308649c5d8fb1bdbc5d68509a8906341a8');
INSERT INTO public.core_seal VALUES (16, 736, 16, '\x3d0dde9d9af3a6cb958d5bdad0f49d48c285c5ebb5a1cce5369906c676ed6def');
INSERT INTO public.core_seal VALUES (17, 736, 17, '\xffbe97d4e09fee64d22749b767447eb0be4a3fafad30f3c08d54de17fd5376c7');
INSERT INTO public.core_seal VALUES (18, 736, 18, '\x52b38ebb8fb1d9416cdf95f1f9123e64a0f4e4473945d9b479b9d20279c4b3f3');
INSERT INTO public.core_seal VALUES (19, 736, 19, '\xbde0824f877c1c3e867ac3e2a3ec28927b4e9e2953ddfb2c9eb858f510121e2f');
INSERT INTO public.core_seal VALUES (20, 736, 20, '\x8ce2dc3ea983053bf1493aa6357e7e30575cff14a9282d9fe371684469cfa0c3');
INSERT INTO public.core_seal VALUES (21, 736, 21, '\xc6474a5ab85776f8613d394d481a2c8caca4df80c636d9078a3fd1da9c098be6');
INSERT INTO public.core_seal VALUES (22, 736, 22, '\x2da8b4b78cf2af4c0f96ce8f819cfd56826480f4e9fb013bf52f10312772a1bd');
INSERT INTO public.core_seal VALUES (23, 736, 23, '\xa5776b6f0920f047504a695c045a69da3e42e10d833d0125f17811b5e1c1e65f');
INSERT INTO public.core_seal VALUES (24, 736, 24, '\x189fc747ccaefa78e02f9cca78b3a9e043001e5cfa5ce98f025ec74b23053b45');
INSERT INTO public.core_seal VALUES (25, 736, 25, '\x1309d8a946dbeeac59900fed6d62e53d4453c4890898f1b8f4b9fd0b90d57c1e');
INSERT INTO public.core_seal VALUES (26, 736, 26, '\x64a1b5afa3277597887cc429f81f225327a12359463f66005a010af926ce7bc8');
INSERT INTO public.core_seal VALUES (27, 736, 27, '\x6d822ade1f60a0203e5229734cacbb3215810b86a9bd49c8ca9efa6f1431c2d4');
INSERT INTO public.core_seal VALUES (28, 736, 28, '\x2ff72c3914925185ababb99fdcbb9512ba3a0c0a366ab8ab6bd7ee5c5a707d9f');
INSERT INTO public.core_seal VALUES (29, 736, 29, '\xb3a04a0ad5461eba99890250008a0cd5e5270fa5cd30df8f5b9a78b4cd247959');
INSERT INTO public.core_seal VALUES (30, 737, 30, '\x24cbc6aec40454a5dae5b7174e759029bfa9ab1b3762f07219e5ae6311bd3975');
INSERT INTO public.core_seal VALUES (31, 737, 31, '\x41fa2099452c52b750cc9debf886e09ef14272af0f9eff17c4ce1a22dafa6919');
INSERT INTO public.core_seal VALUES (32, 737, 32, '\x93ab19bc34ecdf0063efdb31e0f11ee027e9e02852f8a2b28978d073cc9ba050');
INSERT INTO public.core_seal VALUES (33, 737, 33, '\xc37851bc913e1fb2142a7cc595f072323f077c5e9061ad26507727906437a291');
INSERT INTO public.core_seal VALUES (34, 737, 34, '\xfcc04766e2fa77b3d398c34af5e713002b797d50ecb0fccbd2454fd079170fa8');
INSERT INTO public.core_seal VALUES (35, 737, 35, '\x2ceafdfd0eeb1eaaa07620105fbece204d2003bd21e55de57a8d408e79ce3154');
INSERT INTO public.core_seal VALUES (36, 737, 36, '\xccdc4c6c4e42d80a97b7388b26dd0e891aee61d84decfd7784916228fd377bb4');
INSERT INTO public.core_seal VALUES (37, 737, 37, '\x98536a7cace10f5b05aaa3d59c6ed363420430094b12cca7419920aaaa63eb7a');
INSERT INTO public.core_seal VALUES (38, 737, 38, '\xabad06ff1774e3301bc29b892337be265b8080cf1f0200812b9624c23fbb31b6');
INSERT INTO public.core_seal VALUES (39, 737, 39, '\xdd793c12a27dd400ca55f3e19061b41211f604a27ff23248b006e520551f89cf');
INSERT INTO public.core_seal VALUES (40, 737, 40, '\x33a125e1aaca468763054c9ae38dc3ecbc7db1f8d7435e33dc001b0b04843094');
INSERT INTO public.core_seal VALUES (41, 737, 41, '\x5d7ee754a37d6ea512f512a3801e6c94cfb129418953f42f8b54e9a93a3bff62');
INSERT INTO public.core_seal VALUES (42, 737, 42, '\xcb8496716190aa278f7f0b8d7c105fd026f67e70b5e218c115efa2afba2154c1');
INSERT INTO public.core_seal VALUES (43, 737, 43, '\xba1ea2c87438bccbf0c9b90a8d0a566b97fbb60bc9be29c0ece9aab17b4e1063');
INSERT INTO public.core_seal VALUES (44, 737, 44, '\x2be2f14bafb2ead32403bea91cb530d5c618925898a0e9067a0063bbb12a7837');
INSERT INTO public.core_seal VALUES (45, 737, 45, '\x6ebb6dd5daf1c432ef8d41d12f3be134bb69fbf5e080b3fa945c285910ef67a3');
INSERT INTO public.core_seal VALUES (46, 737, 46, '\x2404e7797e8af42ddc7472b12fe8381bbf26960fb8f31317bcb2189de10e78e9');
INSERT INTO public.core_seal VALUES (47, 737, 47, '\x96773812a1c0421e1a9ce1cb98082182b2f31da5ef91254a824bb9f178995e01');
INSERT INTO public.core_seal VALUES (48, 737, 48, '\xe39a62d50ac5cd6699507bde50c3af71bd6f15adc91599836bb319afa9ee32cb');
INSERT INTO public.core_seal VALUES (49, 737, 49, '\xb0151b1e0f99a539e3e9c5f074e608eecdfc7b27b792df12022d2ac3bfb4adf2');
INSERT INTO public.core_seal VALUES (50, 737, 50, '\xfc23ab8d2e2641e5b6c11dee207b164fda397ee440a4f80ccad84ede6d0ab2c2');
INSERT INTO public.core_seal VALUES (51, 737, 51, '\x20a3832fdc8da06741d7affe1fbb8e0baab535eec29149329a732f1f24ffe426');
INSERT INTO public.core_seal VALUES (52, 737, 52, '\x227c968193c9f56bcb45330468dd3df598edb1f4663b358f1d85743f4fb27691');
INSERT INTO public.core_seal VALUES (53, 737, 53, '\xe923ff2e3c1e0545dd2ba186543d8945333365e20120ffd20e9cdb1856b8f71d');
INSERT INTO public.core_seal VALUES (54, 737, 54, '\x9a1d0f7570cebee4f8650ca2c12bbf2ffec293ad086dd2b8b273de3d67268bc2');
INSERT INTO public.core_seal VALUES (55, 737, 55, '\x4941259c8f914893f3501440e64a6d9cee1a24fc75165f7fef985b19d0b8d6d0');
INSERT INTO public.core_seal VALUES (56, 737, 56, '\x7932b1121cdfbf603343eb2a52b498ad50e7c832781635fc74bdf97f194e5d21');
INSERT INTO public.core_seal VALUES (57, 737, 57, '\xb338d96939a8ce08c6244d00000c66bd0700268fc3430a2af9827cb5e5b8e574');
INSERT INTO public.core_seal VALUES (58, 737, 58, '\xfe74501893b59de45692fdb7df4546091c63a3768fd86fdba3d5de7e302b78fe');
INSERT INTO public.core_seal VALUES (59, 737, 59, '\x0cf3e446f051b1f38a8b2972eedc92371bca3f71eeeb5705c7aec6641bb54a17');
INSERT INTO public.core_seal VALUES (60, 737, 60, '\x8380434d244971306ad3ff5ca0c4573c73407f3f61e5654b8725f39c6e278fa5');
INSERT INTO public.core_seal VALUES (61, 737, 61, '\x84e9faa72ec032042e0c55b388529368dbe63241957404bfd151b1be58f5eb04');
INSERT INTO public.core_seal VALUES (62, 737, 62, '\x3ee64025fe188b88f932730dfd193394ead416698b6783d422a40c3f2b7b8268');
INSERT INTO public.core_seal VALUES (63, 737, 63, '\x4deeb835f37d4dbe83be42446379268eead008ced6b58f4519217358ed128ed8');
INSERT INTO public.core_seal VALUES (64, 737, 64, '\x9d1a410078371b166aca3225d8545bb6a4198515825d531daa826ce5b0c22e0c');
INSERT INTO public.core_seal VALUES (65, 737, 65, '\xd2a05dd5ae70bcf206e8a8d756c5b62316724e1eb132831d7c34843c593ea2b1');
INSERT INTO public.core_seal VALUES (66, 737, 66, '\x22b6e22a22879cf116715a0efcd1a08c8d52609b73a502863751daf19421cfe2');
INSERT INTO public.core_seal VALUES (67, 737, 67, '\x552d0bc9e310f3ad2b4a7b9cd45ca520d684208cb39da867f809a03a35ff4576');
INSERT INTO public.core_seal VALUES (68, 737, 68, '\x9aaf80411bb197b17a387fc29d32b33ea85e3b077962ec2794be136fff955e8e');
INSERT INTO public.core_seal VALUES (69, 737, 69, '\x26e144ae76b7853b52a28e4b9e78d8c38ae0086acf4b5c0e48f511ea6823261a');
INSERT INTO public.core_seal VALUES (70, 737, 70, '\x444d484f493902a5d7089a7d27379acd261169b0e4e99abf227fc1eb9fb27f88');
INSERT INTO public.core_seal VALUES (71, 739, 71, '\x06918ce5822984cdd71546ca6b1f062a2bc0acccd1ffec3765f16c1be567947b');
INSERT INTO public.core_seal VALUES (72, 739, 72, '\x76bd077dc470ac3d7bc68f45de8b94d2e09f02ba98fe6b7760ad1c4f04a62fde');
INSERT INTO public.core_seal VALUES (73, 739, 73, '\xde5dff2df10c113c1aa81a958f669367e992d48e15d7d879230ff8e7c9b97a7e');
INSERT INTO public.core_seal VALUES (74, 739, 74, '\xbef99512dcc99d3c891529769a33ca4f32cdc076ce0ebc75a6647624fe9db7cf');
INSERT INTO public.core_seal VALUES (75, 739, 75, '\x2f94b695490e382d016b1b31f8ee534f73fc6ca73fea348de876e95420e7c42a');
INSERT INTO public.core_seal VALUES (76, 739, 76, '\x83e5a18c5dd8d979699c3fb5ef6d1561e56630fef6c26a2ad7864003f0901e6f');
INSERT INTO public.core_seal VALUES (77, 739, 77, '\x647e9adb4bc0647806035aad44af53ecb80ea543620ddb8fb1db30b161f3009e');
INSERT INTO public.core_seal VALUES (78, 739, 78, '\x405b4201ec161077de92c723f0906d394511c5845064163dafc0b9a2b1ec4e77');
INSERT INTO public.core_seal VALUES (79, 739, 79, '\xe1121758f054a9bbb6ca1b8e1d1e21a441817052243166670ac2d73b035ccd2d');
INSERT INTO public.core_seal VALUES (80, 739, 80, '\xed5cd79eae57a418b72113028f92fcde109e8600132f49223ac3ec968bc46264');
INSERT INTO public.core_seal VALUES (81, 739, 81, '\x6872d87e1c175a6de502b5fc1ec9e4594460e9ba20ee5ca23d32f8f5ab195ba1');
INSERT INTO public.core_seal VALUES (82, 739, 82, '\xcc01a5e1170a5c321da744f3337c684b13524579cd52976a1620da973ae6f3c8');
INSERT INTO public.core_seal VALUES (83, 739, 83, '\x72ce30189386dcb70d765920bc720ec50eedfe7f64719cdf4682162d602a75f4');
INSERT INTO public.core_seal VALUES (84, 739, 84, '\x7cbbe704b19360a0516372d1a2b0e5c64c384271e8bb1f76e117a3587c8f1be6');
INSERT INTO public.core_seal VALUES (85, 739, 85, '\x363bc40222507c5f2f9831c5375565511583a03067a60ff11934373e61d12730');
INSERT INTO public.core_seal VALUES (86, 739, 86, '\xeef5b0e273baf38f078d4557960fd7e15d2cb29f31c0bb639ffbe34043cc581c');
INSERT INTO public.core_seal VALUES (87, 739, 87, '\xec25e2eb31fa366b7d23449657a22d97f255c9791ef7f8c5fc3c18b351f8d12e');
INSERT INTO public.core_seal VALUES (88, 739, 88, '\x68248766871f7c0e021533ef8c625375612ca819021902eae2b88b6197b1b049');
INSERT INTO public.core_seal VALUES (89, 739, 89, '\x11d26f80dfa3639bbbb9dfbe542e32f6ba70b2724a503974d8e8cda9f61d730f');
INSERT INTO public.core_seal VALUES (90, 739, 90, '\x22162404343c251c5a3f1e606555ec0ada26a3a80fe456af0c842898cb97ccb9');
INSERT INTO public.core_seal VALUES (91, 759, 91, '\x4373bee9cfd529b192b00687b1853e941a291818b48fd3a0d0da61d517c28ec5');
INSERT INTO public.core_seal VALUES (92, 763, 92, '\xce7b02e4b8e4a0add1285709193c04217bcb71a8670c175a9363df8179b7c174');
INSERT INTO public.core_seal VALUES (93, 766, 93, '\x272822872eb60f722394f02f4101ed63a6526dff7cc8e9b4836d1780a6a82b9c');
INSERT INTO public.core_seal VALUES (94, 767, 94, '\x0995d0948bc611edd0bd4372fe4938c71b19639c99e61432a34813e859fdbd6a');
INSERT INTO public.core_seal VALUES (95, 768, 95, '\xffc19640b76b3ba070e10ac961e59029c586bafa99686206e98645b417e558c9');
INSERT INTO public.core_seal VALUES (96, 769, 96, '\xbcdaf413b9193092bba6c917cc50df2e031990c1892a456452d0d58ba2dd2960');
INSERT INTO public.core_seal VALUES (97, 770, 97, '\x04d457f6999052597baa7327c329605fa00ef9ad4214645d26037df88d041ab0');
INSERT INTO public.core_seal VALUES (98, 771, 98, '\x0209a5adfc878272c46f4c1d4a6a926c0f3c96e85c276c6b0cb21cc4831a7568');
INSERT INTO public.core_seal VALUES (99, 772, 99, '\xed42a5c6137d2765fcffc1c1732386f74ddf85d3f302cf3ac6fd248f26808c1e');
INSERT INTO public.core_seal VALUES (100, 773, 100, '\x4f78f4f3dfac1ccc429d6e41c4ec3121d39f08d7a795f6ff6d07d8b69c80ae52');
INSERT INTO public.core_seal VALUES (101, 775, 101, '\x00eec42911332acb23892b029ef81fd15e98919b7f15d61e00be0179e8362ec9');
INSERT INTO public.core_seal VALUES (102, 776, 102, '\x4bba3e5b923527330ee12de1b6fd2efc3a5d2a0003548b8bd02966cb809b6811');
INSERT INTO public.core_seal VALUES (103, 777, 103, '\xcc1ade579cdae89a4eb6b2ab4ddf1c22690c9b950d988aae0183a3183a2fe8e5');
INSERT INTO public.core_seal VALUES (104, 784, 104, '\x054656ebe50c83a5e82eb30c06407aa655034e3a49ca47d7a299f63e9c0743fb');
INSERT INTO public.core_seal VALUES (105, 787, 105, '\x497c574e4ec0f6cf3fd513df0169fee74309d8d1863f9111f8415d9dae5cb976');
INSERT INTO public.core_seal VALUES (106, 788, 106, '\x4acee4a0f0721817373478aed0db7d896adce10ac1b333c36099a2ca527c0733');
INSERT INTO public.core_seal VALUES (107, 790, 107, '\x3c7ff3bf1436eae5f1d2228cf673c3149edaaa64345d2fe87b758870e94549b0');
INSERT INTO public.core_seal VALUES (108, 791, 108, '\x6fd9b851b0e3c52d66d865b467da3e686b64489c449bcf9dfca443b3fb9832d6');
INSERT INTO public.core_seal VALUES (109, 792, 109, '\x09e6d8acb8b1980d09aa2598c053240b1d41cdb94eb166f5c83429553ab3afc5');
INSERT INTO public.core_seal VALUES (110, 793, 110, '\x6e1eafd04d5b7540343f6c9c29ae246b6bf7da4c05acdc28af17ebe6a5932798');
INSERT INTO public.core_seal VALUES (111, 794, 111, '\x8467305393ab78c3f0067fb5fe26d63cd72bbebb1be9453136fb67c7a9737362');
INSERT INTO public.core_seal VALUES (112, 797, 112, '\xd35ba29c3998d3c16ba5fdcbd5024b3877627b78475b82808a539ea7d5491c61');
INSERT INTO public.core_seal VALUES (113, 798, 113, '\xffe35b81b286f4f34790ce143cfdc8bb78d5e0513571b8f723bffa9ede47588b');
INSERT INTO public.core_seal VALUES (114, 800, 114, '\xbaa27037b0ce5eb727a2334d96f3a7afc7c50ce4b173f31ff40981b19c176f96');
INSERT INTO public.core_seal VALUES (115, 801, 115, '\x2e4dc562147adef09eabc6230d1a393ee690e7dffdf87b43ba0a4ef0229c03f1');
INSERT INTO public.core_seal VALUES (116, 803, 116, '\xc611bebac94cbca05ede83ba5414704aef4c60d3659f741ae6f1750dbae53ee4');
INSERT INTO public.core_seal VALUES (117, 805, 117, '\x7a7200c5d69573ca22c55e2fae1dd21c07097e4dc199bf02d6e6f720b560b9f0');
INSERT INTO public.core_seal VALUES (118, 808, 118, '\x3a90150bbee50def8b302be8c2a520b79e9da94470899a4914473cdbb1b5333f');
INSERT INTO public.core_seal VALUES (119, 820, 119, '\x3a512f4d50057639cbeb8e5b93656a53be203df7206fa954b41ce7154811cd0c');
INSERT INTO public.core_seal VALUES (120, 827, 120, '\x284567366b60e708ac614e64e74dc7e5a8cb6a4a933c0de730f21c8d2564c107');
INSERT INTO public.core_seal VALUES (121, 828, 121, '\xda6b83be9b350d593f06c02c000b082756a8a35b2a919c6cdf40c9d0e0e15bcf');
INSERT INTO public.core_seal VALUES (122, 829, 122, '\xbabbe9a77ee9a88723b2b1bdf46d49333183240d42d2ab0def457fb373e5b150');
INSERT INTO public.core_seal VALUES (123, 835, 123, '\xced2ac1055dfd2a7c08186a6e1ddcdd647fe89c2f8a51b7e69652b2fd86dda6c');
INSERT INTO public.core_seal VALUES (124, 836, 124, '\xa0a0a14345f13c71af97026e4279c762de895550ee5995415a0d542969b4e19e');
INSERT INTO public.core_seal VALUES (125, 837, 125, '\x46f11844473e69dcf9d190435739abeeafc1f0f00dd8b45ec716dfde4f15a819');
INSERT INTO public.core_seal VALUES (126, 838, 126, '\x51546ef36ae66555a9515475a2d1ed1e29830b6bad1af51d1585cf6609241425');
INSERT INTO public.core_seal VALUES (127, 839, 127, '\xa87048b8b4e81750a16efa72f655e8b200ba260202136e4713630d01440194dd');
INSERT INTO public.core_seal VALUES (128, 839, 128, '\x1fffb81d5a3f680ba67ca4f26e4d585582e92b30f2236b4969abc646ef10b6b4');
INSERT INTO public.core_seal VALUES (129, 840, 129, '\x8084001842384b3fe443087b19ec26afb01f86a8114f19c393530977e94b6138');
INSERT INTO public.core_seal VALUES (130, 841, 130, '\x9fa555016adadecb415f3af725843676e7d6a0ab39391853ff4935eb17e98998');
INSERT INTO public.core_seal VALUES (131, 841, 131, '\x7d17d176ea1791285abc8579e5d09537db24aa59ca06a154e0877123a7f74fd3');
INSERT INTO public.core_seal VALUES (132, 842, 132, '\xb1224db7b4d5ab4e3d34ec8f5256b8db49c4db4e2e67afc5ded4122617762dd1');
INSERT INTO public.core_seal VALUES (133, 843, 133, '\xe7a743fa2d69fc1718b2a2a07567df059e4c1710cf41760fed1ff3ddbe5edd94');
INSERT INTO public.core_seal VALUES (134, 844, 134, '\x6ba13707228e26266b8dbe3377fb46a63612e0422f288300c30b37c902125be1');
INSERT INTO public.core_seal VALUES (135, 845, 135, '\xdbfafd6a9f9db336d98cafc0de236f8a962ad6d98c193b1b94a0cf5703862bbe');
INSERT INTO public.core_seal VALUES (136, 845, 136, '\xbb3719d89edee947ec396d10005bd430688bf3e31fba2f1162d4a22e731db74a');
INSERT INTO public.core_seal VALUES (137, 849, 137, '\xccdd1e07df1605db640a5d4e1047d6cd6735183910d32c7c5b7814a7831d3b61');
INSERT INTO public.core_seal VALUES (138, 850, 138, '\x74ff531ceac1f95d1ebf4b233b5d664245892f57e9bc6c47e27ecebe758ca73f');
INSERT INTO public.core_seal VALUES (139, 854, 139, '\xa45deae8fcb7531c5cae43bcc30719ecd81129a9d0bc6ea94d817525698e5fbe');
INSERT INTO public.core_seal VALUES (140, 855, 140, '\x79ad9930ce513541ce7199bcb90744b72237818f0c2d9eeb7c47d63f45437dd7');
INSERT INTO public.core_seal VALUES (141, 857, 141, '\xc02d178d7f35a88409c0f7d783537c91064785c1c8755c23aef4464bafe50bb8');
INSERT INTO public.core_seal VALUES (142, 865, 142, '\x41b3b3062dedeafec494aa2c076c6d4a99725d88bb7da8d58070e8f0808217fc');
INSERT INTO public.core_seal VALUES (143, 865, 143, '\x8bff0dfa4cdc56a03b27dbe5ad5d8a917ef06cc9f005df74567403b33b318f27');
INSERT INTO public.core_seal VALUES (144, 865, 144, '\x4a85abc5afb53722db4741424b0aaedd5dfb5dea8f4b2147b7f85b6163564e95');
INSERT INTO public.core_seal VALUES (145, 871, 145, '\x9096963faa9b3e079a3e08a5d62ced6038c76c0b316f1933ff7fe0b039058bd2');
INSERT INTO public.core_seal VALUES (146, 872, 146, '\x94e44f4f8cde9cb6d75687e9b3a4572ccd66888029842cfa82b34a01056bc6bf');
INSERT INTO public.core_seal VALUES (147, 873, 147, '\xae59fe792347dafbb60492fa562ad0e36ae3a3af6ad89e3bf59ac4e9e7f8e3f4');
INSERT INTO public.core_seal VALUES (148, 874, 148, '\x5fde2ba140b14c411a7e23647ab1e1bf2af8589111bfc5a2f03e5962d700e4f4');
INSERT INTO public.core_seal VALUES (149, 875, 149, '\xa42af1e88d721a21b9eb0de31d97d85f2be9cd56da9605a2d3c98e5e2625f0a2');
INSERT INTO public.core_seal VALUES (150, 877, 150, '\xa936d90d7666b8674ad9fbc1585f5e204786697cbd419a5e61300db1cd965453');
INSERT INTO public.core_seal VALUES (151, 878, 151, '\xc54969c00ca4c9747a837cdb0f8b80967cdd9553cdcd1fd16daf8abcbfa1d752');
INSERT INTO public.core_seal VALUES (152, 882, 152, '\x0fea9fd1052eea9ff6cfb378b748d8b54ea7867a39ab004b86086f7679f08d2c');
INSERT INTO public.core_seal VALUES (153, 883, 153, '\xe2d59b9095bd7a1a2f4177a7ed4b721fff1cf93558b50049b942bd2b71ae4d40');
INSERT INTO public.core_seal VALUES (154, 884, 154, '\x24c5f44ee32d8bde753548e809044ed9d39821908e7b1ceba6c00c1a2364dbad');
INSERT INTO public.core_seal VALUES (155, 885, 155, '\x148bc90ae9d6833445deec6af60349672d6c183990a74552ce77741e3e49aae5');
INSERT INTO public.core_seal VALUES (156, 889, 156, '\x885cae621448f04cae0da814c859719bb495c8e4643e315400fda0e33ef8a31f');
INSERT INTO public.core_seal VALUES (157, 891, 157, '\xae146c19f811550fd3ef5e4a06e9eeec169a05211eaef3d53c61eeda3bd102bf');
INSERT INTO public.core_seal VALUES (158, 891, 158, '\x70f40af3260c3c1f903051ed01922a69a31f98ae8ab7eef30cc52f4fef025aaa');
INSERT INTO public.core_seal VALUES (159, 891, 159, '\xa45b381c9a54997d4fa61ae89310a9408a26610a55a25767ed923060019033a3');
INSERT INTO public.core_seal VALUES (160, 894, 160, '\xc9d576b9c828f9775cf5f45804f9ce85485e013c23b72358b164378712131d9e');
INSERT INTO public.core_seal VALUES (161, 899, 161, '\x6813ebe08b9aca8243dc1ab0743c30f049c41b6cbad274ea9162cc3c818c8e3e');
INSERT INTO public.core_seal VALUES (162, 899, 162, '\x1a1b8e252448ea1f256c78507d007424bbb38602b6873ac7a3a1bc953b9500d3');
INSERT INTO public.core_seal VALUES (163, 899, 163, '\x9ba7c70de3b856e3512b4e1f7d7bcaf8def9f88e269a5876067e6b80cf4c664b');
INSERT INTO public.core_seal VALUES (164, 905, 164, '\x9a2e16962025b7a4dcbefb23be9ef55a054d7c95ba80be7057047f98617584d7');
INSERT INTO public.core_seal VALUES (165, 905, 165, '\xa157509ef83fc343d056c97b4bd26b75e85992fbb0335339f6d5e35758743501');
INSERT INTO public.core_seal VALUES (166, 905, 166, '\x19a43387e54b5dd4eb2c99ebb949dd8be4fb85340d8286f108782ae9afa5ce7b');
INSERT INTO public.core_seal VALUES (167, 910, 167, '\x7587041259d60d4b80c24ba33dde11edcb2e13044dff307efe2ffd31d0ff72dc');
INSERT INTO public.core_seal VALUES (168, 910, 168, '\x3748981f1c5e96f0c6e7b702e815fcd546080a462015bd4bad75ea705229d306');
INSERT INTO public.core_seal VALUES (169, 913, 169, '\xe710800f8fbf2c27a08a69cfaf83310bf900bcc13d82ed492574261bc5586d1d');
INSERT INTO public.core_seal VALUES (170, 916, 170, '\xb08ba8eb8774e4433da5d62be23c6e888ea1daef3f1297aa812dc99fd19d4587');
INSERT INTO public.core_seal VALUES (171, 917, 171, '\xe4ab1792a65cb96d2e9a6eb2d37c624be281a72769a2789f106707b8665de58a');
INSERT INTO public.core_seal VALUES (172, 919, 172, '\xe7800dd2d8d038eadcd1a818c82e9b8a2a828803461e86c2f7d7b2c750ca2965');
INSERT INTO public.core_seal VALUES (173, 924, 173, '\x1239c7091b492789787cae23dd162969290af0c4324b24f6becaadc7232db7a8');
INSERT INTO public.core_seal VALUES (174, 928, 174, '\xe55d5ccfc9f09773624dbddbc1e504c79fdf883cc51fd0c1d873d6b338dcefa4');
INSERT INTO public.core_seal VALUES (175, 929, 175, '\xed9a38007f1d07e86baeee6524f3792e31d301ef810e519a969e3c6d39c5c389');
INSERT INTO public.core_seal VALUES (176, 930, 176, '\x6cd0fa049e076902337d2fcb208944b47c743053970e4afac4cbe6bafdc128e8');
INSERT INTO public.core_seal VALUES (177, 930, 177, '\x052dd42d7227528f3acbefc08317161ba5b0658fb2757d91603ef6cf11775f71');
INSERT INTO public.core_seal VALUES (178, 936, 178, '\xfdecaa7fe8f422ba2be06fa533fa614b5375159e6bee3471dbce59a028692eb6');
INSERT INTO public.core_seal VALUES (179, 936, 179, '\xa8241981e576a4485c73968029cedd6d362a255da7dd85fd5ea7690018fb1cea');
INSERT INTO public.core_seal VALUES (180, 945, 180, '\x5d6d2811aefe10417be2b45c8b111206a8f906cc2bb6b19fca798a493ada5f5c');
INSERT INTO public.core_seal VALUES (181, 949, 181, '\x4053710dbd351027bebc59c42b9f81de03429d6219ee0fc8a5f349a3443881e9');
INSERT INTO public.core_seal VALUES (182, 950, 182, '\x59a6a7200874921b840212d37dd1502d365046dd206deb7869ce164580b4650a');
INSERT INTO public.core_seal VALUES (183, 951, 183, '\x227ac88dd9b277cd4d138d3372b3fc49bb318c4a19a55485549c8241cc48f9c0');
INSERT INTO public.core_seal VALUES (184, 952, 184, '\x684ec036b54171a88169a2b22cfc4dbd50cc3fd888d6432164415b61aac160cb');
INSERT INTO public.core_seal VALUES (185, 955, 185, '\x874764a47195fc395cd903390df15bfb8e676edb73f6b171d28c44b28afe3d44');
INSERT INTO public.core_seal VALUES (186, 957, 186, '\xe2d080d92ad8d574b52d01ff0e937799bef1d504c5aa0b06d3c93e3c5f8fdd4c');
INSERT INTO public.core_seal VALUES (187, 959, 187, '\x037d1c03f8e72262499e1a6db129acf4a9203ef8506b0f037db5fbcab84abfeb');
INSERT INTO public.core_seal VALUES (188, 960, 188, '\xe9d58c910f6498a49a2e6e27f8a9fc20d19ac1399f5d17b3a72289f750de7f8b');
INSERT INTO public.core_seal VALUES (189, 967, 189, '\x4a4456fc82df944182e22616183d51e83daf85ace5fcee7f66873cabad367b92');
INSERT INTO public.core_seal VALUES (190, 970, 190, '\xd951b25a7d62cc76fa25e28b2469e638ef39e2de01c4700eadc1f2c25cbb8ed3');
INSERT INTO public.core_seal VALUES (191, 971, 191, '\x828ee926636065ec75be38a6fb290383a554aaa29c2f8a74624d0fb698b5c140');
INSERT INTO public.core_seal VALUES (192, 972, 192, '\x92cebc95e520c7ea1ce58c4cf9f52227c47b0ed68b18d774315e0f21d966ec18');
INSERT INTO public.core_seal VALUES (193, 973, 193, '\x0af85d6224d28ba90cfcb54d3b08f63e556df54bdb882a94b4373a0aad6377d4');
INSERT INTO public.core_seal VALUES (194, 978, 194, '\x2e39a006244e508bc5a434805bec015b149e6cfcf60beabf523563442d4ad750');
INSERT INTO public.core_seal VALUES (195, 981, 195, '\x1077036c3457d1f314288019939d09d7ca0221be406dc1759e68c5cf3cedba8a');
INSERT INTO public.core_seal VALUES (196, 984, 196, '\x62790936d2557d185b3b7f075b79584ac3e5c6e39d1a60bc54afdddc2033882f');
INSERT INTO public.core_seal VALUES (197, 985, 197, '\x9471d866411e149857a161df242adcc15d6747eedcfd59a4d1aea6bd419a072c');
INSERT INTO public.core_seal VALUES (198, 986, 198, '\x10c6a61b6876336617f7552b957f1919085ebf2478c2a77094e0484293705693');
INSERT INTO public.core_seal VALUES (199, 987, 199, '\xca78dd602c49edb4e5be84a4e9a764d525777bc1fc527312f8b06efbe04fb59c');
INSERT INTO public.core_seal VALUES (200, 988, 200, '\x9a5568892b26cb41cbe363f7a2b5cbc3fa964675749d353b07188e0dfe650d43');
INSERT INTO public.core_seal VALUES (201, 990, 201, '\x2d7d4ff959b61c885379d7c8feefc5a2f9006ebe5a7b4b629b2796b20bf510f3');
INSERT INTO public.core_seal VALUES (202, 992, 202, '\xbaf7ce0693cdfdaa806c324dc9b5725970816cb6e571f38270c9aa74e848202e');
INSERT INTO public.core_seal VALUES (203, 994, 203, '\x30abd9864459e50696477ffc4046143e944270a6e25525293009baca99d03288');
INSERT INTO public.core_seal VALUES (204, 997, 204, '\x0fe11c4c3bff3aafc3f8100c5abc4cb26b872f2cc1cf93619c95751efecb35f0');
INSERT INTO public.core_seal VALUES (205, 1001, 205, '\x64bd3842b423f7ddcd222358dd0610c6c14361bb0516a58383e6abecda808771');
INSERT INTO public.core_seal VALUES (206, 1002, 206, '\x48cb8481a085d2d5dd04a63408ea85a8e287a808f09e1ddd83eddf478772d066');
INSERT INTO public.core_seal VALUES (207, 1003, 207, '\x420a7e8550e52b88f794c27ce220c4d5931d0d2768eb33f1eb8e5364cb6e2814');
INSERT INTO public.core_seal VALUES (208, 1009, 208, '\x00644e347e4eac9f3455d807ae4bd3ee86efc3967633bb9e75810e2fe24fbf4c');
INSERT INTO public.core_seal VALUES (209, 1013, 209, '\x4f3aa194fc9857c2efd451fc654fe449fb3691a2fdbc32dada977eb0f8a706f4');
INSERT INTO public.core_seal VALUES (210, 1014, 210, '\x0a69c61e362f2fc33946aff465b39848c3ad13e1b1fbf86e4eb8d328960bfad6');
INSERT INTO public.core_seal VALUES (211, 1015, 211, '\x49816f336b959976952bbf14124a820f27ac81e91b0516433ed42d2740b04980');
INSERT INTO public.core_seal VALUES (212, 1015, 212, '\x8778652d66cf7d51333e796ad7ed1328a727ee5e909e2ba5326d9e13e02b4f90');
INSERT INTO public.core_seal VALUES (213, 1019, 213, '\xedfdd83ed9824ccef33fe0bd43417a9566de45eb4a66a5f382bf54a0e6573db8');
INSERT INTO public.core_seal VALUES (214, 1020, 214, '\x934b25d0b8def19ee569208b6972efe4b8fbd0d16fbf486feef24f2e1c882eea');
INSERT INTO public.core_seal VALUES (215, 1025, 215, '\x143cf049cfd736e4f30db0310c6726a25531666b4a844e0e1157da862653b4ba');
INSERT INTO public.core_seal VALUES (216, 1026, 216, '\xef2f3eb1ce52b760bb1b6d33b1a59e98898e090bfabedf7a992e19f64baf6e01');
INSERT INTO public.core_seal VALUES (217, 1027, 217, '\x22cb6cb78d3018d4c65ca2f68956f96167bf4f2bf531df2c063a7a643d911f01');
INSERT INTO public.core_seal VALUES (218, 1029, 218, '\xcd079e6f955437359f74c7c0e021c12e1aabac665ddb2eba790bed0e5c76bb15');
INSERT INTO public.core_seal VALUES (219, 1040, 222, '\xf9b019a875f4c7397124234588b956668b9fc2222bae30498ee64536aaadcf3a');
INSERT INTO public.core_seal VALUES (220, 1040, 223, '\x07f2c65e02a5be0c1eeee4d197ae67c712ff55024dbc40287aa41a4722d56fd4');
INSERT INTO public.core_seal VALUES (221, 1040, 224, '\x0eb013235581864c737b5f94442f790d1b855f736eda6f7b5f44aaef533b32b4');
INSERT INTO public.core_seal VALUES (222, 1056, 229, '\x01c5620ea9be9cce7c9d4a32b6a5e70cb162b4cf821cd770065564cd2ee393e2');
INSERT INTO public.core_seal VALUES (223, 1056, 230, '\x26f28cdb5557f4f85bb9a5e5394f564d56cf046e99c29059f765f352fb80f1b7');
INSERT INTO public.core_seal VALUES (224, 1056, 231, '\xf10d5ba0f10cdb709d14332e67eb89d43533f24747d67fdff129e633795693b8');
INSERT INTO public.core_seal VALUES (225, 1056, 232, '\xb8e2102939644d44e7ca77018dec340e221247f13ba2064d181268cd7c5c68af');
INSERT INTO public.core_seal VALUES (226, 1068, 233, '\x29d28e1e79d6c4f35f03dcf458a6105cbf5dc2a71ffb82f3337a1e340de207da');
INSERT INTO public.core_seal VALUES (227, 1068, 234, '\xbaf845a3493684b7a1e2875dc73b181069ec191117c2b5d680ae2d8d8c0d6a33');
INSERT INTO public.core_seal VALUES (228, 1077, 235, '\x6877406b25af7f850962608ed7709e45bacda2f064c1a7ba10c95c4513d35cbd');
INSERT INTO public.core_seal VALUES (229, 1080, 236, '\x06313baaf866274766436443aaaaa13e9438b4a1bbfce7bf2744346b41e50050');
INSERT INTO public.core_seal VALUES (230, 1083, 237, '\xef1e77facfdcea4e847bf1e5ab143d01b07daccdab461e583cd2e12bc010d559');
INSERT INTO public.core_seal VALUES (231, 1084, 238, '\x6f61c66edca4e4e4da78d47977cd26306d2f3e8e4cd7fde9e0c31ae7b67e545c');
INSERT INTO public.core_seal VALUES (232, 1084, 239, '\xb0b41b1f97360e260fb189d0ea609bb51d85d45cef968f61e7aa8485bc45676d');
INSERT INTO public.core_seal VALUES (233, 1085, 240, '\xa1b4299c1eb826d553091a74d54473ea0264f033c3b28a6bc20577715f107fac');
INSERT INTO public.core_seal VALUES (234, 1086, 241, '\xb4c0084280d889a5839b6999b7afd9dc0835e2ff96371624266144fb9effbb72');
INSERT INTO public.core_seal VALUES (235, 1087, 242, '\xcce586bfd77292375284b8cffe875f1ed55a8d57789e66f3725c9f71cbde21f3');
INSERT INTO public.core_seal VALUES (236, 1088, 243, '\x61442e5e02313ff404e444ec430ff085b43d6897b866dbca69a55d9a33c07968');
INSERT INTO public.core_seal VALUES (237, 1089, 244, '\xbaaf5c81be149d361247bfbf1caa880e6731c05189285b1b42b119027b9c4a14');
INSERT INTO public.core_seal VALUES (238, 1090, 245, '\x176277edb525752d476fceeb8f7e5024a40a5a6545574da57551e6bd9b163ba9');
INSERT INTO public.core_seal VALUES (239, 1092, 246, '\x4a222d9016019e62eb302787d6c2645b20ac234765f1eadd024f10f6914147d0');
INSERT INTO public.core_seal VALUES (240, 1102, 247, '\x973568f1f13d5434dd54fcbba382e422a272ff4ec9a0bb4c786e116af5c1e758');
INSERT INTO public.core_seal VALUES (241, 1103, 248, '\xb07de55ec0a9e9778646b4f5afcdf117667ce9afc6e80fa40c9fbdd04ecd318f');
INSERT INTO public.core_seal VALUES (242, 1104, 249, '\xedef6767792237ade05429af518878666e8146c04ec3e75a485543f2b6ab10af');
INSERT INTO public.core_seal VALUES (243, 1104, 250, '\xdd679c36815f1de67a17549dd997b8e0ead266699baeee3fb36783c87bf69f66');
INSERT INTO public.core_seal VALUES (244, 1105, 251, '\xd85274a18c5a3406d110b6173d20f4d93325677859e35b87d2e593b30dc5df2e');
INSERT INTO public.core_seal VALUES (245, 1106, 252, '\x7cf0f39f6c9632bfd07175672f326cf7ab93605f113d2ab8555bd491945495b8');
INSERT INTO public.core_seal VALUES (246, 1113, 253, '\x2fc00e72f8eaa80d55fcf177a85ca6e95d6d12f1c550500164ea2a238f2474fb');
INSERT INTO public.core_seal VALUES (247, 1114, 254, '\xf37365051f11830ea7a3369b91eede061299656679bc340699cd79926c2420d1');
INSERT INTO public.core_seal VALUES (248, 1115, 255, '\x7e17de9dcac655bd739c31a2f1f92ab82f29eb5c43b46c29ba13a68b4fab7de6');
INSERT INTO public.core_seal VALUES (249, 1116, 256, '\x555184370169ddedb43e837341e5ccb4ac820ce723b9643b52f66c85094f759e');
INSERT INTO public.core_seal VALUES (250, 1117, 257, '\xea08771689e3def9555185c9fbb67673416256df51d2569f2da7bfb73e1748cc');
INSERT INTO public.core_seal VALUES (251, 1118, 258, '\xf85fb1b74d7be1c151110d7de9fc33bb38fea672b0887f1c9e97646e6d967773');
INSERT INTO public.core_seal VALUES (252, 1119, 259, '\xbfe78cbdcc2758d4f1d8050257fc88f37119acd9dac4fc9cf78bdc4b946f6cff');
INSERT INTO public.core_seal VALUES (253, 1120, 260, '\xedf4529cb11967e623f84ace6c69261c20db8f9e43b587032519b05ceb186b9a');
INSERT INTO public.core_seal VALUES (254, 1121, 261, '\xc0ce02081367d3504f157f4fb0df31e8cfc142e79bd352482bd24a0178dcd218');
INSERT INTO public.core_seal VALUES (255, 1123, 262, '\xdb8f756bc7d90b90ffbe8ebbbf8f617d8db903b4e278a859b76985411f19ca4f');
INSERT INTO public.core_seal VALUES (256, 1130, 263, '\x23910301d157b260f21a947a1c31337024538d4e411af9004d108c31d2b304c2');
INSERT INTO public.core_seal VALUES (257, 1131, 264, '\xa6afcf5c2085f8f35ca1b7a198420f5155cfa208529a981fc763ae9439729f22');
INSERT INTO public.core_seal VALUES (258, 1132, 265, '\x6188135e67b37a43e4c7c67c97f9d770a543606c58cbeaeb63bf45f9c8864dbe');
INSERT INTO public.core_seal VALUES (259, 1133, 266, '\xc75facee2b75fff18db6d3fe9ca17cccf77b0b2735c50b952c5ce1a1f5495573');
INSERT INTO public.core_seal VALUES (260, 1134, 267, '\xfb44434c4df169db676e1df63779214071132259a4c5644dacae6c10f97ec79b');
INSERT INTO public.core_seal VALUES (261, 1135, 268, '\x3d8ad197d93027d098913c2f955781d3d03f7d70002fd03b4f8417e803a8af2d');
INSERT INTO public.core_seal VALUES (262, 1137, 269, '\xbe8d6514f47882dece1100b979566dfb12d12e5e2a09444d1d51d4ca4312e987');
INSERT INTO public.core_seal VALUES (263, 1138, 270, '\x87be5e3060e91bfc73f401d3d6b339617b30d2ac4b1b0480129048c3f0585366');
INSERT INTO public.core_seal VALUES (264, 1138, 271, '\x0ab01e3d7ef0cffa425fca136c35797622adb98ca5c4e0ebf76178c0e71dfa97');
INSERT INTO public.core_seal VALUES (265, 1141, 272, '\x03eed3d586de8022fa30cc3f848572cf991686e7586cb938d04327ddbfd2d6cc');
INSERT INTO public.core_seal VALUES (266, 1149, 273, '\x45012425c935e4fcc522105c7b2d68e1a75384db346c8bdc5dbac340a9a9b0d1');
INSERT INTO public.core_seal VALUES (267, 1149, 274, '\x0f2acc8921fd7a8aad17fef47fdf61075a2a0dd407e9d43052efb95d5b736295');
INSERT INTO public.core_seal VALUES (268, 1157, 275, '\xd02ed2a30bfc6834274c9df99355e5e88b919e2a501bfaacd3eaca12850f5c22');
INSERT INTO public.core_seal VALUES (269, 1158, 276, '\x5204a82f2c314bcdf6c0923c10b3611a1f9e6d069ee0d05b7aa0d85edd75cf42');
INSERT INTO public.core_seal VALUES (270, 1160, 277, '\xcbe79195ff83178a7d8b32f9f5c58b57357ac743a409fbc7efb95354efb45973');
INSERT INTO public.core_seal VALUES (271, 1161, 278, '\xf513bd624ebb4fb8cf4ae0beb992b56a84ddadf763987411f26669ede57d0d21');
INSERT INTO public.core_seal VALUES (272, 1162, 279, '\x1f24c274e48260bbec0df674de4d5e140f1e751704611432cf1e70d9c0c0e371');
INSERT INTO public.core_seal VALUES (273, 1163, 280, '\x060a3503ccf0629c107110a14c8f20d5fc3d4f332e2ea33394e93e25590906ea');
INSERT INTO public.core_seal VALUES (274, 1164, 281, '\x72c26f2e658f6978dc910b0e9478f5b50b6b10c9b81af796986450e576b7cc43');
INSERT INTO public.core_seal VALUES (275, 1166, 282, '\xc455cee900ee5b45966cf97b20ca4ea00e7424b2b36dc822d9fa9d1e4c763d47');
INSERT INTO public.core_seal VALUES (276, 1180, 283, '\x6ddfb51231bd053d0e9aee73e1028aadaea97db0236abcadfdc55bfaf4d0daf7');
INSERT INTO public.core_seal VALUES (277, 1184, 284, '\x580927d9dccfd44864b6168fd85d14cdff3f25bcc66b452375d2085043c11423');


--
-- Data for Name: core_second; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_second VALUES (380658007366696960, '\xb9df18bc33456f7df66742901922e15e55edf50640b69aac7a4c0ef11c87ef8b9dcaf299f25e4b99626a066eb4798d5b523d3c6e0acd032410b17f38', 59827440, 1794823200, NULL);


--
-- Data for Name: core_second_code; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_second_code VALUES (380658007366696960, 'E2E4FZX6NMBYXKD945BR70BVBC6GHZBXEGHZW5Z9X8X4Q3XQVTF0');
INSERT INTO public.core_second_code VALUES (380658007366696960, 'C2Y5SW6QJSHZ21Z9D1YS755BRZGP8YFNQTE7RNMZT29D45F8J3M0');
INSERT INTO public.core_second_code VALUES (380658007366696960, 'GK9STT16ZPVJQTEJN2BRP7Y7AM52E40JA27YVRZQ549F3T675EBG');
INSERT INTO public.core_second_code VALUES (380658007366696960, '72QTBTC875ABC182PEN5FCPMKNWYRVRR3WA6ASBS63GKNF8GAP9G');
INSERT INTO public.core_second_code VALUES (380658007366696960, 'XP8YSTB116T024FAX0AZMA6H49ZNA0206V3DPB7JS5RYVD5GQEW0');
INSERT INTO public.core_second_code VALUES (380658007366696960, 'ES7Z6K2V1MY3VNVMB1H2M5PGY3D8DXJ3903ZRT0A6SAX5ZC99PV0');
INSERT INTO public.core_second_code VALUES (380658007366696960, '41MV4N0VZCGSNFWGT2P9N3XZER541GBPPZS97TZRGHAHXW9ARW8G');
INSERT INTO public.core_second_code VALUES (380658007366696960, 'BNKNVJD4EGSVCXSX2MGAQZDGH17CCT5ZZAJ6KQKCJS3Y80BJZ79G');
INSERT INTO public.core_second_code VALUES (380658007366696960, 'J4391Y58923G9X3EPKD3XJNYP9ZKMDG0V483YMKRRR8DNEGP8W90');
INSERT INTO public.core_second_code VALUES (380658007366696960, 'C5YSTGGEPW77YZ1BY9E1HYEJ5Y2E8TX9WA1N5XFCW9TV2D44VATG');


--
-- Data for Name: core_series; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_series VALUES ('case', 1650);


--
-- Data for Name: core_session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_session VALUES ('WG71T070CTPHJH83AHGZXDZ9SB22MQ1TNQWJBFFEE6YQQ5PCKSD0', 380658007328948235, 1794823200, 1794823200, 1794866400, '', 1794823200, 0);
INSERT INTO public.core_session VALUES ('A2435JK027T9P7E940G34EF1F7GXKGFGHH25VK7F7TF8AJZJXNGG', 380658007328948235, 1794823200, 1794823200, 1794866400, '', 1794823200, 0);
INSERT INTO public.core_session VALUES ('VVPGQGSSX6V56DCRA98ZR848N1K95AXGWF3RVWETZ0F1HPYGDCV0', 380658007362502656, 1794823200, 1794823200, 1794866400, '', 1794823200, 0);
INSERT INTO public.core_session VALUES ('4ZMAVBNK77WSGA76M1YEW43A1J97TC3TDKWSNE0CXQPR8M0T5T2G', 380658007328948235, 1794823200, 1794823200, 1794866400, '', 1794823200, 0);
INSERT INTO public.core_session VALUES ('W3PZP9Z042KQBMPYHVMBH20EDFJDZQAD343BYZJM02JNSW02VJ1G', 380658007362502656, 1794823200, 1794823200, 1794866400, '', 1794823200, 0);
INSERT INTO public.core_session VALUES ('7S4KH4F7M18HPVS43SPCQNM321MP2G6DSKFG8WWXWHB6ZZGX0T4G', 380658007328948235, 1794823200, 1794823200, 1794866400, '', 1794823200, 0);
INSERT INTO public.core_session VALUES ('GCSYBVKZW1B3N0KDTH1KYRZ8YJW2FYRHHG8EB50G99H2H6V1FDN0', 380658007408640004, 1794823200, 1794823200, 1794866400, '', 1794823200, 0);
INSERT INTO public.core_session VALUES ('39KNRY24P23YAE1Z9ANESD1S2P9G4607NA4VMHYQHPM1MFMPYHD0', 380658007391862786, 1794823200, 1794823200, 1794866400, '', 1794823200, 0);
INSERT INTO public.core_session VALUES ('WRG9GYBVZ3CTAN5TR4FJCYD3S3HSNSFYZR3EDDA4B8BMGEH2D6E0', 380658007396057089, 1794823200, 1794823200, 1794866400, '', 1794823200, 0);
INSERT INTO public.core_session VALUES ('BEE88Y3NYC8N1S1965RRHR150K34AY0M477QQ9VVYE6YFSWK8QKG', 380658007328948235, 1794823200, 1794823200, 1794866400, '', 1794823200, 0);
INSERT INTO public.core_session VALUES ('H73WP1FSX8T4AJBJQJKR1T8Y7WVAQ0A971MKJMAVZ6YWFTWE5440', 380658007362502656, 1794823201, 1794823201, 1794866401, '', 1794823201, 0);
INSERT INTO public.core_session VALUES ('9QAHGMVV8A5DQX1VBMPW43BKSW2ZNN2MJA95WKB27QKK1JKAQVA0', 380658007328948235, 1794823200, 1794823200, 1794866400, '', 1794823200, 0);
INSERT INTO public.core_session VALUES ('6HB725H8HECAQF5TCRVD4MBCQ24EHSB1ZZJH56FF4NZJMRXQPRK0', 380658007328948235, 1794823200, 1794823200, 1794866400, '', 1794823200, 0);
INSERT INTO public.core_session VALUES ('6Y3YEKMG45ZC7ZFDRWW14K06QE9GWXAV0SP6V98CRV0K7RCBXXC0', 380658007328948235, 1794823200, 1794823200, 1794866400, '', 1794823200, 0);
INSERT INTO public.core_session VALUES ('D6M2DJBF7F6B1WBFKST93969SMJB5WHTNM58M7XRTQYWW8S6YK2G', 380658007328948235, 1794823200, 1794823200, 1794866400, '', 1794823200, 0);
INSERT INTO public.core_session VALUES ('MP4VRVNRMR2D5XHP46FDHPRZME6BPNTSWHAZWDZMQ7P1376PPZK0', 380658007328948235, 1794823200, 1794823200, 1794866400, '', 1794823200, 0);
INSERT INTO public.core_session VALUES ('FHVHTCET08PMA1EBD89MPAM3GWA8N5R1WHHB0VY3G026WTFSJSZ0', 380658007391862784, 1794823201, 1794823201, 1794866401, '', 1794823201, 0);
INSERT INTO public.core_session VALUES ('XXD9B4H40BG61N29A9D15E0KD1KAMXH9AFYP2FDFAXM43GPT4BB0', 380658007328948235, 1794823200, 1794823200, 1794866400, '', 1794823200, 0);
INSERT INTO public.core_session VALUES ('KGNXWKTCNVNWHZQHM2JH172NMZ5DRZYJHRT5SYWXSG9A1TCFKGR0', 380658007328948235, 1794823200, 1794823200, 1794866400, '', 1794823200, 0);
INSERT INTO public.core_session VALUES ('3VKQXQWAVWNK9Q2YHKXE4Y11HDQDPV9BMAWF2K5EHEFA0ACF62K0', 380658007396057089, 1794823200, 1794823200, 1794866400, '', 1794823200, 0);
INSERT INTO public.core_session VALUES ('9699W5J6RS5638FW5WX6ES9F93QAVJCTKE6RW2B8Q7VP6Q4S2AQ0', 380658007328948235, 1794825494, 1794825494, 1794868694, '', 1794825494, 0);
INSERT INTO public.core_session VALUES ('JSGT2RB7PSVVCB78106W95WTN0ZET68QRG3TK3KEQ28FQE1Y3SF0', 380658007421222915, 1794823200, 1794823200, 1794866400, '', 1794823200, 0);
INSERT INTO public.core_session VALUES ('1C7W475EA4VKV81PQFPM7ZDDTXD7AQAFANPTEJ6047S62NHVFZ2G', 380658007421222915, 1794823200, 1794823200, 1794866400, '', 1794823200, 0);
INSERT INTO public.core_session VALUES ('A62H6VSM32KRKDVVR6AFT7PG0G77SQM38HC73S7ESVGEFRB4H7AG', 380658007421222915, 1794823200, 1794823200, 1794866400, '', 1794823200, 0);
INSERT INTO public.core_session VALUES ('9A233SB6KFZVKHHC95313D6D9AAMJKB6RZ22Z2ARSR4NYB451PY0', 380658007421222915, 1794823200, 1794823200, 1794866400, '', 1794823200, 0);
INSERT INTO public.core_session VALUES ('EWX75NCCHQ8M43KCBJTJEAXEPT69ZMD40TT37SQ8KAQ64TRYY1X0', 380658007421222915, 1794823201, 1794823201, 1794866401, '', 1794823201, 0);
INSERT INTO public.core_session VALUES ('FE8FH70J37MY9JXR3SN8WJ4VZBMCZQVG1FPF72PTN93XSS3V9630', 380658007421222915, 1794823200, 1794823200, 1794866400, '', 1794823200, 0);
INSERT INTO public.core_session VALUES ('QQEN74QFG9TVRVV6XVXKX50QQKXD195HP39WHBT4K9PR461JJ8C0', 380658007421222915, 1794823201, 1794823201, 1794866401, '', 1794823201, 0);
INSERT INTO public.core_session VALUES ('177AWFMF2J6S8ZQW9HF9W5X5523B7CZ34VRN9P1JYPRVEA1DVYH0', 380658007421222915, 1794823203, 1794823203, 1794866403, '', 1794823203, 0);
INSERT INTO public.core_session VALUES ('TTTF758QT13WJ1JJDS8452P2YCWM05W5M5PYYAHCCNQQ32NRZTCG', 380658007421222915, 1794823200, 1794823200, 1794866400, '', 1794823200, 0);
INSERT INTO public.core_session VALUES ('FGA520EHTFWSA9J517DD7R6ENMK5JRTX1PECF5PJS02E8GD27MX0', 380658007421222915, 1794825493, 1794825493, 1794868693, '', 1794825493, 0);
INSERT INTO public.core_session VALUES ('HG1FW6XF55XN9RWDG241F9VDWJXVCNWQ394Q9NNS8ED3R2AB4XMG', 380658007421222915, 1794825494, 1794825494, 1794868694, '', 1794825494, 0);
INSERT INTO public.core_session VALUES ('XCEMX2DA4GQAJAZH56GE29B1VC8FCHFCQT7RHWD6W3SV4X3ZXC60', 380658007421222915, 1794825582, 1794827385, 1794868782, '', 1794827385, 0);
INSERT INTO public.core_session VALUES ('5P6DBZC5JMQH6J8C4BYZNBDZQTD06PW0A2TCZ6RH0KRHKZ5YKMRG', 380658007328948235, 1794823200, 1794823200, 1794866400, '', 1794823200, 0);
INSERT INTO public.core_session VALUES ('V7KHW62R6H06RPXKJ8YM4G865R568YTWC78J8FRH34Y3RB01FAF0', 380658007421222915, 1794823200, 1794823200, 1794866400, '', 1794823200, 0);
INSERT INTO public.core_session VALUES ('YSWRAYY84FZPXV37JN1Z8K96TG1SBGSMPGHDK6S6C3XFGET7ASN0', 380658007366696960, 1794823200, 1794823200, 1794866400, '', 1794823200, 0);
INSERT INTO public.core_session VALUES ('MT79CGHT6VP1XMJ3D5Y9DQV6R7AFBNYAXSH0DW5AC6TVGJENHGF0', 380658007366696960, 1794823201, 1794823201, 1794866401, '', 1794823201, 0);
INSERT INTO public.core_session VALUES ('ST8B6J7A4PJ38K5706FX3N39CG7BT09K6JR8Y1JW6D4PB9WW4BZ0', 380658007366696960, 1794823201, 1794823201, 1794866401, '', 1794823201, 0);
INSERT INTO public.core_session VALUES ('TW3RMF3W4F8R8S6GMM86J3GBVKVDAR43QJH5WQD2AMHTGH9PZAG0', 380658007366696960, 1794823200, 1794823200, 1794866400, '', 1794823200, 0);
INSERT INTO public.core_session VALUES ('RCWJ2YKR7E9WV022ANM8JJQK14AC5YE2Q4KZMBTC60K6ER74T9PG', 380658007366696960, 1794823261, 1794825493, 1794866461, '', 1794825493, 0);
INSERT INTO public.core_session VALUES ('X3A00BTGKT2BK6M89A4PPZS3WZZ17XSHV897EZG5Z5B6Y8SH93A0', 380658007366696960, 1794823561, 1794823561, 1794866761, '', 1794823561, 0);
INSERT INTO public.core_session VALUES ('Y79V28XK5VFCPVC4AAZ25PT88C6WPFH75852KVT68EQE85J6VDCG', 380658007366696960, 1794825582, 1794825582, 1794868782, '', 1794825582, 0);
INSERT INTO public.core_session VALUES ('Y5T35T15FMGAMG9JVD8N61JZ8JT2GHSR44KDDWS6CMHS4WJ1S0X0', 380658007366696960, 1794826484, 1794826484, 1794869684, '', 1794826484, 0);
INSERT INTO public.core_session VALUES ('HRP2363M97DJV8EPJF0JHR197W8DBD53YGCEXBCNX8Q5DBW7Y1MG', 380658007366696960, 1794823200, 1794823200, 1794866400, '', 1794823200, 0);


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


--
-- Data for Name: core_task; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_task VALUES (380658256177008640, 1, 2, 1, 380658254268600320, 'Kolla lagningen', 380658007328948235, NULL, 22040, 380658007328948235, 1794823200, NULL, NULL);
INSERT INTO public.core_task VALUES (380658255292010496, 4, 1, 1, 380658254268600320, 'Ring entreprenören i dag', NULL, 380658007270227976, 18263, 380658007328948235, 1794823200, NULL, NULL);
INSERT INTO public.core_task VALUES (380658259956076558, 1, 1, 1, 380658259956076551, 'Ring entreprenören', 380658007328948235, NULL, 2932896, 380658007362502656, 1794823200, NULL, NULL);


--
-- Data for Name: core_topic; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_topic VALUES (380658007274422272, 1, 'barn-utbildning', NULL, 380658007270227970, 0, 0, 'Barn och utbildning', 'Children and education', 'Lapset ja koulutus', NULL);
INSERT INTO public.core_topic VALUES (380658007274422273, 1, 'forskola', 380658007274422272, 380658007270227970, 0, 1, 'Förskola', 'Preschool', 'Esikoulu', NULL);
INSERT INTO public.core_topic VALUES (380658007278616576, 1, 'skola', 380658007274422272, 380658007270227970, 0, 2, 'Grundskola', 'Compulsory school', 'Peruskoulu', NULL);
INSERT INTO public.core_topic VALUES (380658007278616577, 1, 'skolskjuts', 380658007274422272, 380658007270227970, 0, 3, 'Skolskjuts', 'School transport', 'Koulukuljetus', NULL);
INSERT INTO public.core_topic VALUES (380658007278616578, 1, 'omsorg-stod', NULL, 380658007270227973, 0, 4, 'Omsorg och stöd', 'Care and support', 'Hoiva ja tuki', NULL);
INSERT INTO public.core_topic VALUES (380658007278616579, 1, 'aldreomsorg', 380658007278616578, 380658007270227973, 0, 5, 'Äldreomsorg', 'Care of older people', 'Vanhustenhoito', NULL);
INSERT INTO public.core_topic VALUES (380658007278616580, 1, 'ekonomiskt-bistand', 380658007278616578, 380658007270227973, 1, 6, 'Ekonomiskt bistånd', 'Financial assistance', 'Toimeentulotuki', NULL);
INSERT INTO public.core_topic VALUES (380658007278616581, 1, 'orosanmalan', 380658007278616578, 380658007270227973, 1, 7, 'Oro för ett barn', 'Worry about a child', 'Huoli lapsesta', NULL);
INSERT INTO public.core_topic VALUES (380658007282810880, 1, 'fardtjanst', 380658007278616578, 380658007270227973, 0, 8, 'Färdtjänst', 'Special transport', 'Kuljetuspalvelu', NULL);
INSERT INTO public.core_topic VALUES (380658007282810881, 1, 'bostadsanpassning', 380658007278616578, 380658007270227973, 0, 9, 'Bostadsanpassning', 'Housing adaptation', 'Asunnon muutostyöt', NULL);
INSERT INTO public.core_topic VALUES (380658007282810882, 1, 'uppleva-gora', NULL, 380658007270227979, 0, 10, 'Uppleva och göra', 'See and do', 'Koe ja tee', NULL);
INSERT INTO public.core_topic VALUES (380658007282810883, 1, 'bibliotek', 380658007282810882, 380658007270227979, 0, 11, 'Bibliotek', 'Libraries', 'Kirjastot', NULL);
INSERT INTO public.core_topic VALUES (380658007282810884, 1, 'kulturskola', 380658007282810882, 380658007270227979, 0, 12, 'Kulturskola', 'School of arts', 'Taidekoulu', NULL);
INSERT INTO public.core_topic VALUES (380658007282810885, 1, 'lokaler', 380658007282810882, 380658007270227979, 0, 13, 'Boka lokal', 'Book premises', 'Tilavaraukset', NULL);
INSERT INTO public.core_topic VALUES (380658007282810886, 1, 'bygga-bo', NULL, 380658007270227976, 0, 14, 'Bygga, bo och miljö', 'Build, live and environment', 'Rakentaminen, asuminen ja ympäristö', NULL);
INSERT INTO public.core_topic VALUES (380658007282810887, 1, 'bygglov', 380658007282810886, 380658007270227976, 0, 15, 'Bygglov', 'Building permits', 'Rakennusluvat', NULL);
INSERT INTO public.core_topic VALUES (380658007282810888, 1, 'vatten-avlopp', 380658007282810886, 380658007270227976, 0, 16, 'Vatten och avlopp', 'Water and sewage', 'Vesi ja viemäri', NULL);
INSERT INTO public.core_topic VALUES (380658007287005184, 1, 'avfall', 380658007282810886, 380658007270227976, 0, 17, 'Avfall och återvinning', 'Waste and recycling', 'Jätteet ja kierrätys', NULL);
INSERT INTO public.core_topic VALUES (380658007287005185, 1, 'eldning', 380658007282810886, 380658007270227976, 0, 18, 'Eldning', 'Fires outdoors', 'Avotuli', NULL);
INSERT INTO public.core_topic VALUES (380658007287005186, 1, 'trafik', NULL, 380658007270227976, 0, 19, 'Trafik och infrastruktur', 'Traffic and infrastructure', 'Liikenne ja infrastruktuuri', NULL);
INSERT INTO public.core_topic VALUES (380658007316365312, 1, 'parkering', 380658007287005186, 380658007270227976, 0, 20, 'Parkering', 'Parking', 'Pysäköinti', NULL);
INSERT INTO public.core_topic VALUES (380658007320559616, 1, 'gator', 380658007287005186, 380658007270227976, 0, 21, 'Gator och vägar', 'Streets and roads', 'Kadut ja tiet', NULL);
INSERT INTO public.core_topic VALUES (380658007320559617, 1, 'snorojning', 380658007287005186, 380658007270227976, 0, 22, 'Snöröjning', 'Snow clearance', 'Lumityöt', NULL);
INSERT INTO public.core_topic VALUES (380658007320559618, 1, 'naringsliv-arbete', NULL, 380658007270227982, 0, 23, 'Näringsliv och arbete', 'Business and work', 'Elinkeinoelämä ja työ', NULL);
INSERT INTO public.core_topic VALUES (380658007320559619, 1, 'sommarjobb', 380658007320559618, 380658007270227982, 0, 25, 'Sommarjobb', 'Summer jobs', 'Kesätyöt', NULL);
INSERT INTO public.core_topic VALUES (380658007320559620, 1, 'kommun-politik', NULL, 380658007270227982, 0, 26, 'Kommun och politik', 'Municipality and politics', 'Kunta ja politiikka', NULL);
INSERT INTO public.core_topic VALUES (380658007324753920, 1, 'allmant', 380658007320559620, 380658007270227982, 0, 24, 'Allmänna frågor', 'General questions', 'Yleiset kysymykset', NULL);
INSERT INTO public.core_topic VALUES (380658007324753921, 1, 'vigsel', 380658007320559620, 380658007270227982, 0, 27, 'Borgerlig vigsel', 'Civil weddings', 'Siviilivihkimiset', NULL);
INSERT INTO public.core_topic VALUES (380658007324753922, 1, 'e-forslag', 380658007320559620, 380658007270227982, 0, 28, 'Förslag och synpunkter', 'Proposals and views', 'Ehdotukset ja mielipiteet', NULL);
INSERT INTO public.core_topic VALUES (380658007324753923, 1, 'handlingar', 380658007320559620, 380658007270227982, 0, 29, 'Allmänna handlingar', 'Public records', 'Julkiset asiakirjat', NULL);
INSERT INTO public.core_topic VALUES (380658254323138561, 1, 'skolbussar', NULL, 380658254084063233, 0, 30, 'Skolbussar', 'Skolbussar', 'Skolbussar', NULL);
INSERT INTO public.core_topic VALUES (380658254323138562, 1, 'skjuts-kort', 380658254323138561, 380658254084063233, 1, 31, 'Busskort', 'Busskort', 'Busskort', NULL);


--
-- Data for Name: core_tx_base; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: core_undo; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_undo VALUES (380658259951882240, 380658007328948235, 'case.hand-over', 'Samhällsbyggnadsförvaltningen', '/arbete/arenden', 1794823201, 1794909601, NULL);
INSERT INTO public.core_undo VALUES (380658259956076561, 380658007328948235, 'case.hand-over', 'Samhällsbyggnadsförvaltningen', '/arbete/arenden', 1794823201, 1794909601, NULL);
INSERT INTO public.core_undo VALUES (380658265429643264, 380658007328948235, 'case.take', NULL, '/arbete/arenden/aj2ynh040400', 1794823202, 1794909602, NULL);
INSERT INTO public.core_undo VALUES (380658265433837583, 380658007328948235, 'case.answer', NULL, '/arbete/arenden/aj2ynkt00408', 1794823200, 1794909600, NULL);
INSERT INTO public.core_undo VALUES (380658265446420494, 380658007328948235, 'case.hand-over', 'Samhällsbyggnadsförvaltningen', '/arbete/arenden', 1794823200, 1794909600, NULL);
INSERT INTO public.core_undo VALUES (380658256114102272, 380658007328948235, 'case.answer', NULL, '/arbete/arenden/aj2yna200c00', 1794823200, 1794909600, NULL);


--
-- Data for Name: core_undo_row; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_undo_row VALUES (380658259951882240, 0, 380658254268600320, 2, 'KC-1050', '380658007324753924 380658007320559616 1 0 0 380658007266033665 380658007270227968 0 0 0 0 0 0 0', NULL);
INSERT INTO public.core_undo_row VALUES (380658259956076561, 0, 380658259956076551, 2, 'KC-1100', '380658007324753924 380658007320559616 1 0 0 380658007266033665 380658007270227968 0 0 0 0 0 0 0', NULL);
INSERT INTO public.core_undo_row VALUES (380658265429643264, 0, 380658262418132992, 2, 'KC-1255', '380658007324753924 380658007320559616 1 0 0 380658007266033665 380658007270227968 0 0 0 0 0 0 0', NULL);
INSERT INTO public.core_undo_row VALUES (380658265433837583, 0, 380658265433837576, 2, 'KC-1300', '380658007324753924 380658007282810887 1 0 0 380658007266033665 380658007270227968 0 0 0 0 0 0 0', NULL);
INSERT INTO public.core_undo_row VALUES (380658265446420494, 0, 380658265446420487, 2, 'KC-1450', '380658007324753924 380658007320559616 1 0 0 380658007266033665 380658007270227968 0 0 0 0 0 0 0', NULL);
INSERT INTO public.core_undo_row VALUES (380658256114102272, 0, 380658254964862976, 2, 'KC-1550', '380658007324753924 380658007324753920 1 0 0 380658007266033665 380658007270227968 0 0 0 0 0 0 0', NULL);


--
-- Data for Name: core_unit; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_unit VALUES (380658007232479232, 1, 'kommunen', NULL, 0, 'Ekåsa kommun', 'Municipality of Ekåsa', 'Ekåsan kunta', NULL);
INSERT INTO public.core_unit VALUES (380658007266033665, 1, 'kontaktcenter', 380658007232479232, 1, 'Kontaktcenter', 'Contact centre', 'Yhteyskeskus', NULL);
INSERT INTO public.core_unit VALUES (380658007270227970, 1, 'utbildning', 380658007232479232, 2, 'Barn- och utbildningsförvaltningen', 'Children and education', 'Kasvatus- ja koulutushallinto', NULL);
INSERT INTO public.core_unit VALUES (380658007270227973, 1, 'social', 380658007232479232, 2, 'Socialförvaltningen', 'Social services', 'Sosiaalihallinto', NULL);
INSERT INTO public.core_unit VALUES (380658007270227976, 1, 'samhallsbyggnad', 380658007232479232, 2, 'Samhällsbyggnadsförvaltningen', 'Building and environment', 'Yhdyskuntarakentaminen', NULL);
INSERT INTO public.core_unit VALUES (380658007270227979, 1, 'kultur', 380658007232479232, 2, 'Kultur- och fritidsförvaltningen', 'Culture and leisure', 'Kulttuuri ja vapaa-aika', NULL);
INSERT INTO public.core_unit VALUES (380658007270227982, 1, 'ledning', 380658007232479232, 2, 'Kommunledningskontoret', 'Municipal executive office', 'Kunnan johto', NULL);
INSERT INTO public.core_unit VALUES (380658265446420495, 1, 'gatuenheten-ost-vast', 380658007270227976, 3, 'Gatuenheten Öst & Väst', 'Gatuenheten Öst & Väst', 'Gatuenheten Öst & Väst', NULL);
INSERT INTO public.core_unit VALUES (380658254084063233, 1, 'skola', 380658007232479232, 2, 'Skolförvaltningen', 'Skolförvaltningen', 'Skolförvaltningen', NULL);
INSERT INTO public.core_unit VALUES (380658254084063236, 1, 'grundskola', 380658254084063233, 3, 'Grundskolan; norra', 'Grundskolan; norra', 'Grundskolan; norra', NULL);
INSERT INTO public.core_unit VALUES (380658254084063239, 1, 'klass', 380658254084063236, 3, 'Resurs "Björken"', 'Resurs "Björken"', 'Resurs "Björken"', NULL);


--
-- Data for Name: core_user; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_user VALUES (380658007408640000, 1, 'nils.secretary@ekasa.example', 'nils.secretary@ekasa.example', 'Nils Nord', '$argon2id$v=19$m=19456,t=2,p=1$aFpt9oGEmHTQBvwJni71bQ$RQpQ9nXz9vHCxVXOw8i79YZQDD8CwP8Du7MrvXKFIDU', 0, 1794823141, NULL, NULL);
INSERT INTO public.core_user VALUES (380658007408640002, 1, 'pia.project@ekasa.example', 'pia.project@ekasa.example', 'Pia Palm', '$argon2id$v=19$m=19456,t=2,p=1$aFpt9oGEmHTQBvwJni71bQ$RQpQ9nXz9vHCxVXOw8i79YZQDD8CwP8Du7MrvXKFIDU', 0, 1794823141, NULL, NULL);
INSERT INTO public.core_user VALUES (380658007421222913, 1, 'carl.crisis@ekasa.example', 'carl.crisis@ekasa.example', 'Carl Ceder', '$argon2id$v=19$m=19456,t=2,p=1$aFpt9oGEmHTQBvwJni71bQ$RQpQ9nXz9vHCxVXOw8i79YZQDD8CwP8Du7MrvXKFIDU', 0, 1794823141, NULL, NULL);
INSERT INTO public.core_user VALUES (380658007391862784, 1, 'sara.officer@ekasa.example', 'sara.officer@ekasa.example', 'Sara Sund', '$argon2id$v=19$m=19456,t=2,p=1$aFpt9oGEmHTQBvwJni71bQ$RQpQ9nXz9vHCxVXOw8i79YZQDD8CwP8Du7MrvXKFIDU', 0, 1794823141, NULL, 1794823201);
INSERT INTO public.core_user VALUES (380658007328948235, 1, 'anna.agent@ekasa.example', 'anna.agent@ekasa.example', 'Anna Alm', '$argon2id$v=19$m=19456,t=2,p=1$aFpt9oGEmHTQBvwJni71bQ$RQpQ9nXz9vHCxVXOw8i79YZQDD8CwP8Du7MrvXKFIDU', 0, 1794823141, NULL, 1794823200);
INSERT INTO public.core_user VALUES (380658007421222915, 1, 'ada.admin@ekasa.example', 'ada.admin@ekasa.example', 'Ada Asp', '$argon2id$v=19$m=19456,t=2,p=1$aFpt9oGEmHTQBvwJni71bQ$RQpQ9nXz9vHCxVXOw8i79YZQDD8CwP8Du7MrvXKFIDU', 0, 1794823141, NULL, 1794823200);
INSERT INTO public.core_user VALUES (380658007366696960, 1, 'olle.officer@ekasa.example', 'olle.officer@ekasa.example', 'Olle Öberg', '$argon2id$v=19$m=19456,t=2,p=1$aFpt9oGEmHTQBvwJni71bQ$RQpQ9nXz9vHCxVXOw8i79YZQDD8CwP8Du7MrvXKFIDU', 0, 1794823141, NULL, 1794823200);
INSERT INTO public.core_user VALUES (380658007408640004, 1, 'pontus.press@ekasa.example', 'pontus.press@ekasa.example', 'Pontus Pil', '$argon2id$v=19$m=19456,t=2,p=1$aFpt9oGEmHTQBvwJni71bQ$RQpQ9nXz9vHCxVXOw8i79YZQDD8CwP8Du7MrvXKFIDU', 0, 1794823141, NULL, 1794823200);
INSERT INTO public.core_user VALUES (380658007391862786, 1, 'kim.communicator@ekasa.example', 'kim.communicator@ekasa.example', 'Kim Kvist', '$argon2id$v=19$m=19456,t=2,p=1$aFpt9oGEmHTQBvwJni71bQ$RQpQ9nXz9vHCxVXOw8i79YZQDD8CwP8Du7MrvXKFIDU', 0, 1794823141, NULL, 1794823200);
INSERT INTO public.core_user VALUES (380658007396057089, 1, 'maria.manager@ekasa.example', 'maria.manager@ekasa.example', 'Maria Mård', '$argon2id$v=19$m=19456,t=2,p=1$aFpt9oGEmHTQBvwJni71bQ$RQpQ9nXz9vHCxVXOw8i79YZQDD8CwP8Du7MrvXKFIDU', 0, 1794823141, NULL, 1794823200);
INSERT INTO public.core_user VALUES (380658007362502656, 1, 'erik.agent@ekasa.example', 'erik.agent@ekasa.example', 'Erik Ek', '$argon2id$v=19$m=19456,t=2,p=1$aFpt9oGEmHTQBvwJni71bQ$RQpQ9nXz9vHCxVXOw8i79YZQDD8CwP8Du7MrvXKFIDU', 0, 1794823141, NULL, 1794823201);
INSERT INTO public.core_user VALUES (380658254306361345, 1, 'ulla.berg@ekasa.example', 'ulla.berg@ekasa.example', 'Ulla Bergström', NULL, 0, 1794823200, NULL, NULL);


--
-- Data for Name: core_view; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_view VALUES (380675811293790222, 1, 'arenden', 380658007328948235, NULL, 'Webben först', 'kanal=webb&ordning=nyast', 1);


--
-- Data for Name: core_viewer_class; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_viewer_class VALUES (380658007328948235, 380658007261839360, 1);
INSERT INTO public.core_viewer_class VALUES (380658007328948235, 380658007270227968, 3);
INSERT INTO public.core_viewer_class VALUES (380658007328948235, 380658007270227969, 3);
INSERT INTO public.core_viewer_class VALUES (380658007328948235, 380658007270227971, 1);
INSERT INTO public.core_viewer_class VALUES (380658007328948235, 380658007270227974, 1);
INSERT INTO public.core_viewer_class VALUES (380658007328948235, 380658007270227977, 1);
INSERT INTO public.core_viewer_class VALUES (380658007328948235, 380658007270227980, 1);
INSERT INTO public.core_viewer_class VALUES (380658007328948235, 380658007270227983, 1);
INSERT INTO public.core_viewer_class VALUES (380658007362502656, 380658007261839360, 1);
INSERT INTO public.core_viewer_class VALUES (380658007362502656, 380658007270227968, 3);
INSERT INTO public.core_viewer_class VALUES (380658007362502656, 380658007270227969, 3);
INSERT INTO public.core_viewer_class VALUES (380658007362502656, 380658007270227971, 1);
INSERT INTO public.core_viewer_class VALUES (380658007362502656, 380658007270227974, 1);
INSERT INTO public.core_viewer_class VALUES (380658007362502656, 380658007270227977, 1);
INSERT INTO public.core_viewer_class VALUES (380658007362502656, 380658007270227980, 1);
INSERT INTO public.core_viewer_class VALUES (380658007362502656, 380658007270227983, 1);
INSERT INTO public.core_viewer_class VALUES (380658007391862784, 380658007270227974, 3);
INSERT INTO public.core_viewer_class VALUES (380658007391862784, 380658007270227975, 3);
INSERT INTO public.core_viewer_class VALUES (380658007396057089, 380658007270227968, 2);
INSERT INTO public.core_viewer_class VALUES (380658007396057089, 380658007270227969, 2);
INSERT INTO public.core_viewer_class VALUES (380658007328948235, 380658265446420496, 1);
INSERT INTO public.core_viewer_class VALUES (380658007362502656, 380658265446420496, 1);
INSERT INTO public.core_viewer_class VALUES (380658007391862784, 380658265446420496, 3);
INSERT INTO public.core_viewer_class VALUES (380658007391862784, 380658265446420497, 3);
INSERT INTO public.core_viewer_class VALUES (380658007328948235, 380658254084063234, 1);
INSERT INTO public.core_viewer_class VALUES (380658007328948235, 380658254084063237, 1);
INSERT INTO public.core_viewer_class VALUES (380658007328948235, 380658254084063240, 1);
INSERT INTO public.core_viewer_class VALUES (380658007362502656, 380658254084063234, 1);
INSERT INTO public.core_viewer_class VALUES (380658007362502656, 380658254084063237, 1);
INSERT INTO public.core_viewer_class VALUES (380658007362502656, 380658254084063240, 1);
INSERT INTO public.core_viewer_class VALUES (380658254306361345, 380658254084063234, 3);
INSERT INTO public.core_viewer_class VALUES (380658254306361345, 380658254084063235, 3);
INSERT INTO public.core_viewer_class VALUES (380658254306361345, 380658254084063237, 3);
INSERT INTO public.core_viewer_class VALUES (380658254306361345, 380658254084063238, 3);
INSERT INTO public.core_viewer_class VALUES (380658254306361345, 380658254084063240, 3);
INSERT INTO public.core_viewer_class VALUES (380658254306361345, 380658254084063241, 3);
INSERT INTO public.core_viewer_class VALUES (380658007366696960, 380658007270227974, 3);
INSERT INTO public.core_viewer_class VALUES (380658007366696960, 380658007270227975, 3);
INSERT INTO public.core_viewer_class VALUES (380658007366696960, 380658007270227980, 2);
INSERT INTO public.core_viewer_class VALUES (380658007366696960, 380658007270227981, 2);


--
-- Data for Name: db_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.db_version VALUES ('jobs', 2);
INSERT INTO public.db_version VALUES ('core', 3);
INSERT INTO public.db_version VALUES ('contact', 2);


--
-- Data for Name: jobs_job; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.jobs_job VALUES (380658254105018369, 'app.backup', 0, 1794879000, 0, NULL, NULL, 3, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.jobs_job VALUES (380658254105018370, 'core.sweep_files', 0, 1794880800, 0, NULL, NULL, 3, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.jobs_job VALUES (380658254105018371, 'jobs.sweep', 0, 1794880800, 0, NULL, NULL, 3, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.jobs_job VALUES (380658254105018372, 'jobs.sweep_mail', 0, 1794880800, 0, NULL, NULL, 3, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.jobs_job VALUES (380658254100824064, 'core.fold', 0, 1794827416, 0, NULL, NULL, 2, 1, 8, 1794827386, 1794827386, NULL, NULL, NULL, NULL);
INSERT INTO public.jobs_job VALUES (380658254105018368, 'core.sweep', 0, 1794830986, 0, NULL, NULL, 3, 1, 2, 1794827386, 1794827386, NULL, NULL, NULL, NULL);


--
-- Data for Name: jobs_letter; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.jobs_letter VALUES (380658259960270863, 'Vi har tagit emot ditt ärende KC-1150', 'Hej!

Vi har tagit emot ditt ärende KC-1150. Vi läser det och svarar dig.

Följ ärendet på vår webbplats, under Följ ett ärende.
Du behöver ärendets nummer och den hemliga koden. Koden stod på kvittot när du skickade din fråga. Den finns inte i det här brevet, eftersom e-post kan läsas av andra.

Du kan inte svara på det här brevet.

Hälsningar
Ekåsa kommun', NULL, 'sv', NULL, 1794823200);
INSERT INTO public.jobs_letter VALUES (380658265433837579, 'Vi har tagit emot ditt ärende KC-1300', 'Hej!

Vi har tagit emot ditt ärende KC-1300. Vi läser det och svarar dig.

Följ ärendet på vår webbplats, under Följ ett ärende.
Du behöver ärendets nummer och den hemliga koden. Koden stod på kvittot när du skickade din fråga. Den finns inte i det här brevet, eftersom e-post kan läsas av andra.

Du kan inte svara på det här brevet.

Hälsningar
Ekåsa kommun', NULL, 'sv', NULL, 1794823200);
INSERT INTO public.jobs_letter VALUES (380658265433837584, 'Ditt ärende KC-1300 har fått svar', 'Hej!

Ditt ärende KC-1300 har fått svar.

Följ ärendet på vår webbplats, under Följ ett ärende.
Du behöver ärendets nummer och den hemliga koden från kvittot. Svaret står inte i det här brevet, eftersom e-post kan läsas av andra.

Du kan inte svara på det här brevet. Skriv i ärendet om något är oklart.

Hälsningar
Ekåsa kommun', NULL, 'sv', NULL, 1794823200);
INSERT INTO public.jobs_letter VALUES (380658265438031883, 'Vi har tagit emot ditt ärende KC-1350', 'Hej!

Vi har tagit emot ditt ärende KC-1350. Vi läser det och svarar dig.

Följ ärendet på vår webbplats, under Följ ett ärende.
Du behöver ärendets nummer och den hemliga koden. Koden stod på kvittot när du skickade din fråga. Den finns inte i det här brevet, eftersom e-post kan läsas av andra.

Du kan inte svara på det här brevet.

Hälsningar
Ekåsa kommun', NULL, 'sv', NULL, 1794823200);
INSERT INTO public.jobs_letter VALUES (380658255124246528, 'Vi har tagit emot ditt ärende KC-1550', 'Hej!

Vi har tagit emot ditt ärende KC-1550. Vi läser det och svarar dig.

Följ ärendet på vår webbplats, under Följ ett ärende.
Du behöver ärendets nummer och den hemliga koden. Koden stod på kvittot när du skickade din fråga. Den finns inte i det här brevet, eftersom e-post kan läsas av andra.

Du kan inte svara på det här brevet.

Hälsningar
Ekåsa kommun', NULL, 'sv', NULL, 1794823200);
INSERT INTO public.jobs_letter VALUES (380658256206376960, 'Ditt ärende KC-1550 har fått svar', 'Hej!

Ditt ärende KC-1550 har fått svar.

Följ ärendet på vår webbplats, under Följ ett ärende.
Du behöver ärendets nummer och den hemliga koden från kvittot. Svaret står inte i det här brevet, eftersom e-post kan läsas av andra.

Du kan inte svara på det här brevet. Skriv i ärendet om något är oklart.

Hälsningar
Ekåsa kommun', NULL, 'sv', NULL, 1794823200);
INSERT INTO public.jobs_letter VALUES (380675811293790220, 'Vi har tagit emot ditt ärende KC-1600', 'Hej!

Vi har tagit emot ditt ärende KC-1600. Vi läser det och svarar dig.

Följ ärendet på vår webbplats, under Följ ett ärende.
Du behöver ärendets nummer och den hemliga koden. Koden stod på kvittot när du skickade din fråga. Den finns inte i det här brevet, eftersom e-post kan läsas av andra.

Du kan inte svara på det här brevet.

Hälsningar
Tvåstegskommunen', NULL, 'sv', NULL, 1794823200);


--
-- Data for Name: jobs_mail; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.jobs_mail VALUES (380658255124246529, 380658255124246528, 'contact.receipt', 380658254964862976, 'greta@granne.example', NULL, 1, 1, 0, 1794823561, NULL, NULL, NULL, NULL);
INSERT INTO public.jobs_mail VALUES (380658256206376961, 380658256206376960, 'contact.answer', 380658256101519360, 'greta@granne.example', NULL, 1, 1, 0, 1794823862, NULL, NULL, NULL, NULL);
INSERT INTO public.jobs_mail VALUES (380658259960270864, 380658259960270863, 'contact.receipt', 380658259960270858, 'a@example.org', NULL, 1, 1, 0, 1794825493, NULL, NULL, NULL, NULL);
INSERT INTO public.jobs_mail VALUES (380658265433837580, 380658265433837579, 'contact.receipt', 380658265433837576, 'tora@torn.example', NULL, 1, 1, 0, 1794825582, NULL, NULL, NULL, NULL);
INSERT INTO public.jobs_mail VALUES (380658265433837585, 380658265433837584, 'contact.answer', 380658265433837581, 'tora@torn.example', NULL, 1, 1, 0, 1794826483, NULL, NULL, NULL, NULL);
INSERT INTO public.jobs_mail VALUES (380658265438031884, 380658265438031883, 'contact.receipt', 380658265438031880, 'kanarie.hemligsson@exempel.example', NULL, 1, 1, 0, 1794827386, NULL, NULL, NULL, NULL);
INSERT INTO public.jobs_mail VALUES (380675811293790221, 380675811293790220, 'contact.receipt', 380675811293790217, 'gran@example.org', NULL, 1, 1, 0, 1794823200, NULL, NULL, NULL, NULL);


--
-- Data for Name: jobs_mail_server; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.jobs_mail_server VALUES ('127.0.0.1:1', 0, 7, 1794827778, 'connect', 1794827386, NULL);


--
-- Name: core_event_seq_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.core_event_seq_seq', 294, true);


--
-- Name: core_rollup_delta_seq_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.core_rollup_delta_seq_seq', 159, true);


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
-- Name: core_grant core_grant_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_grant
    ADD CONSTRAINT core_grant_pkey PRIMARY KEY (user_id, role, unit_id);


--
-- Name: core_node core_node_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_node
    ADD CONSTRAINT core_node_pkey PRIMARY KEY (id);


--
-- Name: core_notice core_notice_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_notice
    ADD CONSTRAINT core_notice_pkey PRIMARY KEY (user_id, kind, link_kind, link_id);


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
-- Name: core_task core_task_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_task
    ADD CONSTRAINT core_task_pkey PRIMARY KEY (id);


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
-- Name: core_grant_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX core_grant_unit_id ON public.core_grant USING btree (unit_id);


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
-- Name: core_notice core_notice_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_notice
    ADD CONSTRAINT core_notice_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.core_user(id);


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

\unrestrict 5nb9gHHTWTCO7P9TnaSuFDI5Qoe7JVSxASqrQHyDdssEFVWFxIdasPxrcqXwOZH

