using System.Globalization;
using LiveHub.Load.Clients;
using LiveHub.Load.Net;
using LiveHub.Load.Wire;

namespace LiveHub.Load.Scenarios;

/// <summary>What comes of chosen ideas in a day: weighed, made projects, chosen by everybody, written down by their teams, pitched.</summary>
internal sealed class DayProjects(Bench bench, Round round, LiveSession session, Moments moments)
{
    private const int People = 8, Grades = 5;

    /// <summary>What a project needs before it may be pitched.</summary>
    private static readonly string[] Fields = ["goalFrom", "goalTo", "goalBy", "goalMeasure", "learnWhat", "learnNotice", "tryWhat"];

    private readonly List<Ask> _asks = [];
    private string? _chosen;

    /// <summary>Everything that was asked.</summary>
    public IReadOnlyList<Ask> Asks => _asks;

    public async Task Weigh(string matrix, bool warmUp)
    {
        await session.Direct(Commands.OpenMatrix(matrix));
        await bench.Settled(() => session.Control.Shared.Keys("idea").Any());
        var ideas = session.Control.Shared.Keys("idea").ToArray();
        await All(warmUp, (person, due) => session.Phones[person].Outbox.Send(
            Commands.WeighIdea(matrix, ideas[person % ideas.Length], 1 + (person % Grades), 1 + (person / 2 % Grades)), due));
        await session.Direct(Commands.CloseMatrix(matrix));
        await session.Direct(Commands.RevealMatrix(matrix));
        _chosen = matrix;
    }

    public async Task Choose(string step, bool warmUp)
    {
        var of = _chosen ?? session.Steps().TakeWhile(other => other != step).Last(other => session.Kind(other) == "ballot");
        await session.Direct(Commands.MakeProjects(of, Math.Max(2, session.Phones.Count / People)));
        await moments.Show(Loop.Now, phone => phone.Shared.Keys("project").Any(), new(), "the projects");
        var projects = Projects();
        await All(warmUp, (person, due) => session.Phones[person].Outbox.Send(Commands.ChooseProject(step, projects[person % projects.Length]), due));
    }

    /// <summary>Each person writes in a field of its team's canvas, so that every project is ready.</summary>
    public async Task Write(bool warmUp)
    {
        var projects = Projects();
        await All(warmUp, (person, due) =>
        {
            var field = Fields[person / projects.Length % Fields.Length];
            return session.Phones[person].Outbox.Send(Commands.WriteCanvas(
                projects[person % projects.Length], field, field == "goalBy" ? SomeDay(person) : $"What person {person} of the team thinks"), due);
        });
    }

    /// <summary>The first project that is ready is pitched.</summary>
    public async Task Pitch(string pitches)
    {
        foreach (var project in Projects())
        {
            var ask = session.Control.Outbox.Send(Commands.PitchProject(pitches, project), Loop.Now);
            await bench.Settled(() => ask.IsAnswered);
            if (ask.IsAcked)
            {
                await session.Direct(Commands.BeginPitch(ask.Made!));
                return;
            }
        }

        round.Blame(1, "no project was ready to be pitched");
    }

    /// <summary>Some day soon enough, another one for each of a team: what changes nothing is not stored.</summary>
    private static string SomeDay(int person) =>
        DateTime.UtcNow.AddDays(30 + (person % 100)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string[] Projects() => [.. session.Control.Shared.Keys("project").Order(StringComparer.Ordinal)];

    private async Task All(bool warmUp, Func<int, long, Ask> act)
    {
        await bench.Play(bench.Crowd.Arrivals(Day.Window(warmUp)), round.Late, (wish, due) => _asks.Add(act(wish.Person, due)));
        await bench.Settled(() => _asks.TrueForAll(ask => ask.IsAnswered));
    }
}
