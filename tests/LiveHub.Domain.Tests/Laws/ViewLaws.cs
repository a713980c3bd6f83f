using System.Text.Json;

namespace LiveHub.Domain.Tests.Laws;

/// <summary>What holds of every view: touched entities are all that changes, and nobody's bytes tell a secret.</summary>
public sealed class ViewLaws
{
    private const int Histories = 120;
    private const int Steps = 250;

    [Fact]
    public void Old_view_and_touched_entities_make_the_fresh_view()
    {
        for (var seed = 1; seed <= Histories; seed++)
        {
            var history = new RandomHistory(seed);
            var views = Audiences(history).ToDictionary(audience => audience, audience => Looking.Fresh(history.Spec.State, audience));
            for (var step = 0; step < Steps; step++)
            {
                var (who, command) = history.Next();
                if (history.Spec.Ask(who, command) is not Outcome<Event>.Accepted accepted)
                {
                    continue;
                }

                foreach (var place in history.Spec.State.Rooms.Keys.Select(Audience.In).Where(place => !views.ContainsKey(place)).ToList())
                {
                    views[place] = Looking.Fresh(history.Spec.State, place);
                }

                foreach (var (audience, view) in views.Where(view => Exists(history.Spec.State, view.Key)))
                {
                    foreach (var happened in accepted.Events)
                    {
                        Looking.Apply(view, history.Spec.State, audience, SessionTouches.Of(history.Spec.State, happened));
                    }

                    var fresh = Looking.Fresh(history.Spec.State, audience);
                    Assert.True(
                        fresh.OrderBy(e => e.Key).SequenceEqual(view.OrderBy(e => e.Key)),
                        $"Seed {seed}, step {step}, {audience}, {command}: "
                            + string.Join(", ", fresh.Except(view).Concat(view.Except(fresh))));
                }
            }
        }
    }

    [Fact]
    public void Nobodys_bytes_tell_who_anybody_is_or_what_is_not_revealed()
    {
        for (var seed = 1; seed <= Histories; seed++)
        {
            var history = new RandomHistory(seed);
            for (var step = 0; step < Steps; step++)
            {
                var (who, command) = history.Next();
                history.Spec.Ask(who, command);
                if (step % 5 == 0)
                {
                    Inspect(history, $"Seed {seed}, step {step}, {command}");
                }
            }
        }
    }

    private static void Inspect(RandomHistory history, string where)
    {
        var state = history.Spec.State;
        var names = state.Boards.Any(board => state.ActivityOf(board.Key)!.Plan is CollectPlan { ShowsNames: true } || !board.Value.Signed.IsEmpty);
        foreach (var audience in Audiences(history))
        {
            var view = Looking.Fresh(state, audience);
            var bytes = string.Join('\n', view);
            Assert.False(bytes.Contains("seatsecret", StringComparison.Ordinal), $"{where}: {audience} hears a seat");
            Assert.False(bytes.Contains("hash", StringComparison.Ordinal), $"{where}: {audience} hears a capability");
            if (audience.Kind != AudienceKind.Own && !names)
            {
                Assert.False(bytes.Contains("\"by\":\"", StringComparison.Ordinal), $"{where}: {audience} hears an author");
                var named = string.Join('\n', view.Where(entity => !(entity.Key.StartsWith("person/", StringComparison.Ordinal) || entity.Key.StartsWith("ask/", StringComparison.Ordinal))));
                Assert.False(named.Contains("Namex", StringComparison.Ordinal), $"{where}: {audience} hears a name");
            }

            Assert.True(
                audience.Kind is AudienceKind.Control or AudienceKind.Host || !bytes.Contains("person/", StringComparison.Ordinal),
                $"{where}: {audience} hears who is where");

            Assert.False(
                audience.Kind != AudienceKind.Own && bytes.Contains("Notex", StringComparison.Ordinal), $"{where}: {audience} hears a note");
            Assert.True(
                bytes.Split("Pledgex").Skip(1).Concat(bytes.Split("Thankx").Skip(1)).All(said => audience == Audience.Own(history.Seats[said[0] - '0'])),
                $"{where}: {audience} hears a promise or thanks that are not its own");
            Assert.True(
                audience.Kind == AudienceKind.Control || bytes.Split("Saidx").Skip(1).All(said => audience == Audience.Own(history.Seats[said[0] - '0'])),
                $"{where}: {audience} hears what another said to a pitch");
            Assert.False(
                audience.Kind != AudienceKind.Control && bytes.Contains("Privatex", StringComparison.Ordinal),
                $"{where}: {audience} hears what is for the facilitator");
            Assert.False(
                audience.Kind is not (AudienceKind.Stage or AudienceKind.Control) && bytes.Contains("Secretx", StringComparison.Ordinal),
                $"{where}: {audience} hears the Wi-Fi");
            Assert.False(audience.Kind == AudienceKind.Beside && state.Venue == Venue.Room && view.Count > 0, $"{where}: {audience} sees the room");

            Assert.True(
                audience.Kind == AudienceKind.Control || !(bytes.Contains("ask/", StringComparison.Ordinal) || bytes.Contains("wordList/", StringComparison.Ordinal)),
                $"{where}: {audience} hears what only the facilitator may");
            Assert.False(
                audience.Kind == AudienceKind.Own && state.Moderation.Removed.Contains(new(audience.Key)) && view.Count > 0,
                $"{where}: {audience} was removed");

            if (audience.Kind == AudienceKind.Own || state.Places[state.PlaceOf(audience)].Current is not { } review
                || !state.Reviews.TryGetValue(review, out var round) || round.On?.Phase != BallotPhase.Revealed)
            {
                Assert.False(bytes.Contains("reviewSpread", StringComparison.Ordinal), $"{where}: {audience} hears how the room answered");
            }

            Assert.True(
                !view.ContainsKey("scanResult") || Scene.Of(state, state.PlaceOf(audience)).Scan is { Result: not null } scan
                    && (scan.Phase == ScanPhase.Shown || audience.Kind == AudienceKind.Control),
                $"{where}: {audience} hears what came out of a scan");
            Assert.False(view.ContainsKey("scanAway") && audience.Kind != AudienceKind.Control, $"{where}: {audience} hears how many answered by the link");

            if (audience.Kind == AudienceKind.Sponsor)
            {
                Assert.All(view.Keys, name => Assert.Matches("^(session|now|timer|paused|(proposal|promise|appreciation|sponsor)/.*)$", name));
            }
            else if (audience.Kind != AudienceKind.Control)
            {
                Assert.DoesNotContain(view.Keys, name => name.StartsWith("sponsor/", StringComparison.Ordinal)
                    || (name.StartsWith("promise/", StringComparison.Ordinal) && state.Sponsoring.Promises[new(name[8..])].Hidden)
                    || (name.StartsWith("appreciat", StringComparison.Ordinal) && state.Sponsoring.Appreciations[new(name[(name.IndexOf('/', StringComparison.Ordinal) + 1)..])].Hidden));
            }

            foreach (var secret in Hidden(state, audience))
            {
                Assert.False(bytes.Contains(secret, StringComparison.Ordinal), $"{where}: {audience} hears {secret}, which is hidden, in {view.FirstOrDefault(entity => entity.Value.Contains(secret, StringComparison.Ordinal)).Key}");
            }

            foreach (var secret in BeforeTheirTime(state, audience))
            {
                Assert.False(bytes.Contains(secret, StringComparison.Ordinal), $"{where}: {audience} hears {secret} before its time");
            }

            if (MayNotSeeChoices(state, audience))
            {
                Assert.False(bytes.Contains("choice/", StringComparison.Ordinal), $"{where}: {audience} hears how many chose what");
            }

            Assert.True(
                audience.Kind != AudienceKind.Own && IsRevealedRating(state, audience) || !(bytes.Contains("score/", StringComparison.Ordinal) || bytes.Contains("exposure", StringComparison.Ordinal)),
                $"{where}: {audience} hears a score");

            if (state.Places[state.PlaceOf(audience)].Current is not { } here || audience.Kind == AudienceKind.Own
                || !state.Matrices.TryGetValue(here, out var matrix) || matrix.Phase != BallotPhase.Revealed)
            {
                Assert.False(bytes.Contains("weighed/", StringComparison.Ordinal), $"{where}: {audience} hears what people said of an idea");
            }

            Assert.True(
                audience.Kind == AudienceKind.Own || !bytes.Contains("cared", StringComparison.OrdinalIgnoreCase) || state.Taps is { Shown: true, Counts.People: >= TapRules.Fewest },
                $"{where}: {audience} hears how people felt");

            if (MayNotSeeTally(state, audience))
            {
                Assert.False(bytes.Contains("opinion", StringComparison.Ordinal), $"{where}: {audience} hears who agrees");
                Assert.False(
                    audience.Kind is not (AudienceKind.Control or AudienceKind.Host) && bytes.Contains("onPaper", StringComparison.Ordinal),
                    $"{where}: {audience} hears dots on paper");
                Assert.False(bytes.Contains("tally/", StringComparison.Ordinal), $"{where}: {audience} hears a tally");
            }
        }
    }

    /// <summary>How texts and pictures begin that this audience may not see: all that is hidden and not its own.</summary>
    private static IEnumerable<string> Hidden(Session state, Audience audience) =>
        audience.Kind == AudienceKind.Control ? [] : state.Boards.Where(board => !RunsIt(state, audience, board.Key)).Select(board => board.Value)
            .SelectMany(board => board.Hidden.Union(board.Waiting)
            .Where(idea => audience.Kind != AudienceKind.Own || state.Aside.Authors.GetValueOrDefault(idea).Value != audience.Key)
            .SelectMany(idea => new[] { board.Ideas[idea].Text.Split(" ü")[0] + " ", board.Ideas[idea].Picture ?? "" }))
            .Where(text => text.Trim().Length > 0);

    /// <summary>How others' texts begin on the board that is on, as far as they were not dealt to this audience, and what was
    /// added to them; but what it wrote itself it may see.</summary>
    private static IEnumerable<string> BeforeTheirTime(Session state, Audience audience)
    {
        var place = state.PlaceOf(audience);
        if (state.Places[place].Current is not { } key || !state.Boards.TryGetValue(key, out var board) || board.Sight == Sight.All
            || audience.Kind == AudienceKind.Control || (audience.Kind == AudienceKind.Host && place != PlaceKey.Plenary))
        {
            return [];
        }

        var seat = audience.Kind == AudienceKind.Own ? audience.Key : "";
        var ideas = board.Ideas.Keys.Where(idea => state.Places[place].Shown != idea && state.Aside.Authors.GetValueOrDefault(idea).Value != seat);
        var unseen = ideas.Where(idea => board.Sight == Sight.Own || seat == "" || !board.Showings.Of(new(seat)).Ideas.Contains(idea)).ToList();
        var builds = state.Builds.ByKey.Values
            .Where(build => build.Author?.Value != seat && (BuildView.Alike(state, build.On).All(unseen.Contains) || (board.Sight == Sight.Own && board.Ideas.ContainsKey(build.On))));
        return unseen.Select(idea => board.Ideas[idea].Text).Concat(builds.Select(build => build.Text))
            .Select(text => text.Split(" ü")[0] + " ").Where(text => text.Trim().Length > 0);
    }

    private static bool RunsIt(Session state, Audience audience, ActivityKey board) =>
        audience.Kind == AudienceKind.Host && state.InRooms.TryGetValue(board, out var inRoom) && inRoom.Place == state.PlaceOf(audience);

    private static bool MayNotSeeChoices(Session state, Audience audience) =>
        state.Places[state.PlaceOf(audience)].Current is not { } key || !state.Polls.TryGetValue(key, out var poll)
        || audience.Kind == AudienceKind.Own
        || (poll.Phase != BallotPhase.Revealed && state.ActivityOf(key)!.Plan is AskPlan plan && (plan.Live == LiveResults.Nobody
            || (plan.Live == LiveResults.Stage && audience.Kind == AudienceKind.Participants)));

    private static bool IsRevealedRating(Session state, Audience audience) =>
        state.Places[state.PlaceOf(audience)].Current is { } key && state.Ratings.TryGetValue(key, out var rating)
        && rating.Phase == BallotPhase.Revealed;

    private static bool MayNotSeeTally(Session state, Audience audience) =>
        state.Places[state.PlaceOf(audience)].Current is not { } key || !state.Ballots.TryGetValue(key, out var ballot)
        || audience.Kind == AudienceKind.Own
        || (ballot.Phase != BallotPhase.Revealed && (ballot.Live == LiveResults.Nobody
            || (ballot.Live == LiveResults.Stage && audience.Kind == AudienceKind.Participants)));

    private static IEnumerable<Audience> Audiences(RandomHistory history) =>
        [Audience.Participants, Audience.Stage, Audience.Beside, Audience.Control, Audience.Sponsors, Audience.Host(1), Audience.Host(2), .. history.Seats.Select(Audience.Own)];

    /// <summary>Nobody looks at a room that is not there any more.</summary>
    private static bool Exists(Session state, Audience audience) =>
        audience.Kind != AudienceKind.Participants || state.Places.ContainsKey(new(audience.Key));
}
