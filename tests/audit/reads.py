# SPDX-License-Identifier: Apache-2.0
"""A case is not shown when it cannot be written down that it was read."""
import json
import os
import re
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import lib  # noqa: E402
from chain import Database  # noqa: E402


def cases(sites):
    """Yields (name, problem or None)."""
    site = sites.make()
    database = Database(sites, site)
    with lib.Server(site, expect="query=core_q_read_|status=500|sqlstate=25P02") as server:
        public = lib.Client(server)
        public.get("/kontakt")
        public.submit("file", question="Får jag elda?", name="Kanarie Fågel", email="kanarie@fagel.example")
        agent = lib.Client(server).log_in("agent")
        agent.get("/arbete/arenden")
        case = re.search(r'href="(/arbete/arenden/[0-9a-z]+)">Får jag elda', agent.body)[1]
        # The table that a reading is noted in is gone: the log cannot be written.
        database.sql("alter table core_read rename to core_read_gone")
        agent.get(case)
        hidden = "Kanarie" not in agent.body and "kanarie@" not in agent.body and "Får jag elda" not in agent.body
        yield "without the log no page", None if agent.status == 503 and hidden else f"{agent.status} {agent.body[:500]}"
        said = "vi kunde inte skriva upp" in agent.body and agent.headers.get("retry-after")
        yield "the page says why and when to try again", None if said else agent.body[:1500]
        limited = agent.get("/arbete/arenden").status
        yield "pages that show no case go on", None if limited == 200 else limited
        database.sql("alter table core_read_gone rename to core_read")
        agent.get(case)
        yield "with the log it is shown again", None if agent.status == 200 and "Kanarie" in agent.body else agent.status
        number = re.search(r"KC-\d+", agent.body)[0]
        reads = json.loads(lib.run("audit", "reads", site, "--case", number, "--json").stdout)
        yield "and written once", None if [r["who"] for r in reads] == ["Anna Alm"] else reads
        seen = int(database.sql("select count(*) from core_event where kind = 50")[0][0])
        public.get("/arende")
        yield "the citizen's own reading is nobody's business", None if seen == 1 else seen
