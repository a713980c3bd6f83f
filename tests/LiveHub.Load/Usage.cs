namespace LiveHub.Load;

/// <summary>What to type, for people.</summary>
internal static class Usage
{
    public const string Text = """
        ./dev load SCENARIO [--phones N] [--sessions S] [--nodes N] [--runs N] [--seed S] [--seconds N] [--url U] [--json] ...
          join       all connect within 2 s to a session with 1,500 ideas
          ideas      3 ideas per phone within 30 s
          votes      5 dots per phone within 10 s, or the same rate for --seconds N
                     --live     tallies shown to all
                     --burst    one dot of each phone at one instant
                     --minute   one dot of each phone within a minute
                     --against bare-tick|bare-each    and the same on a hub without rules and store
                     --fault kill-node                kill -9 of a node in the middle (with --nodes 2)
                     --fault kill-redis|freeze-redis  Redis away for half of the time (with --nodes 2)
          reconnect  all are dropped at once in the middle of a vote, and come back at once
          slow       60 ideas are edited while a tenth does not read and a tenth reads 1 KB/s, and while all read, in
                     three turns of --seconds each (70)
          soak       people come and go, 200 a minute, and post and vote a little, for --seconds (1,800)
          hall       all scan the code within a minute, over one line of 20 Mbit/s with 150 ms delay each way, get the page,
                     join, and post an idea or two
          day        a day of 30 steps in a minute or two: ideas, votes, polls, and 64 rooms with hosts; how long everybody
                     waits for the next step, for the rooms and for the way back
          half, whole  the half and the whole day of a learning cycle, as the product proposes them for so many people: scan, ideas,
                     choosing, teams, canvas and pitches; phones sleep over the longest break
          fair       no server: of the truly best ten ideas, the share that comes into a shortlist of thirty, for 500, 120 and 30
                     simulated people; --runs repetitions (200)
        --phones     in all (500), spread over the sessions
        --sessions   (1)
        --nodes      1: one node on SQLite; more: nodes behind nginx, with PostgreSQL and Redis, all of this machine
        --runs       plays it so often and tells the medians (1)
        --url        a server that runs already, http only; else what is needed is built, started and ended
        --json       prints the JSON and nothing else
        The last line is one JSON object. Exit status: 0 all is right, 1 something is lost or wrong, 2 it could not be run.
        """;
}
