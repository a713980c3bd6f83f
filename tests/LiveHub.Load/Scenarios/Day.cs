using LiveHub.Crowd;
using LiveHub.Load.Checks;
using LiveHub.Load.Clients;
using LiveHub.Load.Measure;
using LiveHub.Load.Net;
using LiveHub.Load.Wire;

namespace LiveHub.Load.Scenarios;

/// <summary>
/// A whole day of thirty steps in a minute or two. Everybody takes a place at one of 64 tables, says a word, posts an idea, votes, answers, hands in a learning scan, works in one of 64
/// rooms, and comes back. Measured is how long people wait for each step, for their room and for the way back, and how long
/// a facilitator screen takes to open in the middle of it. Visible: on the big screen, in rooms on every phone there.
/// </summary>
/// <param name="wish">The wish for a session with the agenda that is played, by how many rooms there are.</param>
internal sealed class Day(Bench bench, Func<int, string> wish) : IScenario
{
    private const int Dots = 3;
    private const int IdeasEach = 3;
    private const int Answers = 3;
    private const int Shortest = 40;
    private const int Longest = 120;
    private const int ControlsOpened = 5;

    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(300);

    public async Task<Round> Play(bool warmUp)
    {
        var (round, figures) = (new Round(), new DayFigures());
        var rooms = Math.Clamp(bench.Options.Phones / 4, 2, DayPlan.Rooms);
        var session = await LiveSession.Create(bench.NewAddress(), wish(rooms));
        var stage = session.NewStage();
        await stage.Connect();
        await session.Admit(Enumerable.Range(0, bench.Options.Phones).Select(_ => session.NewPhone()));
        stage.Shared.Timeline = new();
        Client[] phones = [.. session.Phones];
        var before = phones.Select(phone => phone.Counts).ToArray();
        var moments = new Moments(bench, round, phones);
        var (seen, unseen) = (new List<Ask>(), new List<Ask>()); // Unseen on the big screen: what is done in rooms, at tables, on cards.
        await bench.Pause();
        var scan = new DayScan(bench, round, session, moments, figures);
        var meter = new Meter(bench.Server);
        await Act(warmUp, round, unseen, bench.Crowd.Arrivals, (wish, due) =>
            phones[wish.Person].Outbox.Send(Commands.ChooseTable((wish.Person % DayPlan.Tables) + 1), due));
        var projects = new DayProjects(bench, round, session, moments);
        var lunch = DayLunch.Of(session);
        foreach (var step in session.Steps())
        {
            if (lunch?.WokeAt != step)
            {
                await Next(session, step, moments, figures);
            }

            switch (session.Kind(step))
            {
                case "checkIn":
                    await Act(warmUp, round, seen, bench.Crowd.Arrivals, (wish, due) =>
                        phones[wish.Person].Outbox.Send(Commands.SendIdea(step, OrdinaryWords.English[wish.Person % 20]), due));
                    break;
                case "board":
                    await Act(warmUp, round, seen, time => bench.Crowd.Ideas(IdeasEach, time, Shortest, Longest), (wish, due) =>
                        phones[wish.Person].Outbox.Send(Commands.SendIdea(step, ((Wish.Post)wish.Wish).Text), due));
                    break;
                case "ballot":
                    await Vote(session, step, warmUp, round, seen);
                    await OpenControls(session, figures);
                    await new Verdict(bench, round).CheckNow(session, stage);
                    break;
                case "selection":
                    var selection = new DaySelection(bench, round, session, moments, figures);
                    await selection.Play(step, warmUp);
                    unseen.AddRange(selection.Asks);
                    break;
                case "rating":
                    var rating = new DayRating(bench, round, session, moments, figures);
                    await rating.Play(step, warmUp);
                    unseen.AddRange(rating.Asks);
                    break;
                case "scan":
                    await scan.Answer(step, warmUp);
                    break;
                case "scanResult":
                    await scan.Show(session.Steps().First(other => session.Kind(other) == "scan"));
                    break;
                case "matrix":
                    await projects.Weigh(step, warmUp);
                    break;
                case "teams":
                    await projects.Choose(step, warmUp);
                    break;
                case "canvas":
                    await projects.Write(warmUp);
                    break;
                case "pitches":
                    await projects.Pitch(step);
                    break;
                case "signUp":
                    await Act(warmUp, round, unseen, bench.Crowd.Arrivals, (wish, due) =>
                        phones[wish.Person].Outbox.Send(Commands.ChooseWorkshop(step, wish.Person % 2), due));
                    break;
                case "reflection":
                    await Act(warmUp, round, unseen, bench.Crowd.Arrivals, (wish, due) =>
                        phones[wish.Person].Outbox.Send(Commands.KeepNote(step, $"What I take home, as person {wish.Person}"), due));
                    break;
                case "break" when lunch?.Break == step:
                    await lunch.Sleep(bench, session, moments, figures);
                    break;
                case "poll" or "consent":
                    await Act(warmUp, round, seen, bench.Crowd.Arrivals, (wish, due) =>
                        phones[wish.Person].Outbox.Send(Commands.Answer(step, wish.Person % Answers), due));
                    break;
                case "breakout":
                    var work = new DayRooms(bench, round, session, moments, figures);
                    await work.Play(step, warmUp, () => OpenControls(session, figures));
                    unseen.AddRange(work.Asks);
                    break;
            }
        }

        unseen.AddRange(scan.Asks);
        unseen.AddRange(projects.Asks);
        await bench.Settled(() => stage.Shared.Have >= seen.Max(ask => ask.Version));
        round.Use = meter.Read();
        round.Count(phones, before);
        round.Count([.. seen, .. unseen]);
        figures.Tell(round);
        round.Blame(stage.Shared.Timeline.Count(VoteRound.Stored(seen), round.Visible), "something was never on the big screen");
        if (!warmUp)
        {
            var verdict = new Verdict(bench, round);
            verdict.CheckLog(session, [.. seen, .. unseen]);
            await verdict.CheckNow(session, stage);
        }

        session.Leave();
        stage.Drop();
        return round;
    }

    /// <summary>How long people have for what they do in a step.</summary>
    public static TimeSpan Window(bool warmUp) => TimeSpan.FromSeconds(warmUp ? 2 : 5);

    private async Task Next(LiveSession session, string step, Moments moments, DayFigures figures)
    {
        await bench.Loop.Delay(Breath);
        var due = Loop.Now;
        session.Control.Outbox.Send(Commands.Go(step), due);
        var isThere = Moments.Once(now => now.Value.TryGetProperty("activity", out var activity) && activity.GetString() == step);
        await moments.Show(due, phone => isThere(phone.Shared["now"]), figures.Next, "the next step");
    }

    /// <summary>Everybody does something within the time there is.</summary>
    private async Task Act(
        bool warmUp, Round round, List<Ask> into, Func<TimeSpan, IReadOnlyList<PlannedWish>> plan, Func<PlannedWish, long, Ask> act)
    {
        await bench.Play(plan(Window(warmUp)), round.Late, (wish, due) => into.Add(act(wish, due)));
        await bench.Settled(() => into.All(ask => ask.IsAnswered));
    }

    private async Task Vote(LiveSession session, string ballot, bool warmUp, Round round, List<Ask> into)
    {
        await session.Direct(Commands.OpenVoting(ballot, Dots, "stage"));
        await bench.Settled(() => session.Control.Shared.Keys("idea").Any());
        var options = session.Control.Shared.Keys("idea").ToArray();
        await Act(warmUp, round, into, time => bench.Crowd.Votes(Dots, Dots, options.Length, time), (wish, due) =>
            session.Phones[wish.Person].Outbox.Send(Commands.PlaceDot(ballot, options[((Wish.Vote)wish.Wish).Idea]), due));
        await session.Direct(Commands.CloseVoting(ballot));
        await session.Direct(Commands.RevealResults(ballot));
    }

    private async Task OpenControls(LiveSession session, DayFigures figures)
    {
        for (var i = 0; i < ControlsOpened; i++)
        {
            var control = session.NewControl();
            var start = Loop.Now;
            await control.Connect();
            figures.ControlOpen.Add(control.UsableAt - start);
            control.Drop();
            await bench.Loop.Delay(Breath);
        }
    }
}
