using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace LiveHub.Domain.Tests.Laws;

/// <summary>Laws of learning cycles, on seeded random histories.</summary>
public sealed class CycleLaws
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 12)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_log_and_what_lies_beside_it_give_the_cycle_again(int seed)
    {
        var history = new RandomCycle(seed).Run(250);
        var again = history.Sides.Aggregate(history.Log.Aggregate(Programme.None, ProgrammeState.Evolve), ProgrammeAside.Recall);

        Assert.Equal(Bytes(history.State, CycleSpec.Owner), Bytes(again, CycleSpec.Owner));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Nobody_reads_more_than_its_part(int seed)
    {
        var history = new RandomCycle(seed).Run(250);
        foreach (var who in RandomCycle.People)
        {
            var sheet = Bytes(history.State, who);
            Assert.DoesNotContain("hash-", sheet, StringComparison.Ordinal);
            Assert.Equal(who.Role == Role.Owner, ProgrammeView.Of(history.State, who, 1).People is not null);
            Assert.DoesNotContain("seatsecret", sheet, StringComparison.Ordinal);
            foreach (var project in history.State.Projects.Values.Where(project => !ProjectRules.MayWrite(project, who)))
            {
                Assert.All(project.Entries, entry => Assert.True(
                    entry.NoticedBy is not { } noticed || !sheet.Contains($"\"{noticed}\"", StringComparison.Ordinal), $"seed {seed}: {who}"));
                Assert.All(
                    project.Entries.Where(entry => entry is { Withdrawn: true, Said: LessonLearned }),
                    entry => Assert.DoesNotContain($"\"{((LessonLearned)entry.Said).Text}\"", sheet, StringComparison.Ordinal));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void No_name_is_in_the_log(int seed)
    {
        var log = string.Concat(new RandomCycle(seed).Run(250).Log.Select(one => JsonSerializer.Serialize<object>(one, Plain)));
        Assert.DoesNotContain("Namex", log, StringComparison.Ordinal);
    }

    [Fact]
    public void Histories_come_to_everything()
    {
        var kinds = Enumerable.Range(1, 12).SelectMany(seed => new RandomCycle(seed).Run(250).Log).Select(one => one.GetType()).ToHashSet();
        Assert.All(typeof(LifeEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(LifeEvent)) || type.IsSubclassOf(typeof(PracticeEvent))), type => Assert.Contains(type, kinds));
    }

    private static string Bytes(Programme programme, Who who) =>
        JsonSerializer.Serialize(ProgrammeView.Of(programme, who, 1) with { People = null }, Plain); // By whose numbers the owner erases.
}

/// <summary>A seeded history of a learning cycle: sessions tell, owner, members, sponsors and strangers ask whatever comes to
/// mind, much of it wrong.</summary>
internal sealed class RandomCycle(int seed)
{
    public static readonly ImmutableArray<Who> People =
    [
        CycleSpec.Owner, new(Role.Member, new("seatsecret0x")), new(Role.Member, new("seatsecret1x")), Who.Sponsor(new("seatsecret2x")),
        new(Role.Guest, new("seatsecret3x")),
    ];

    private readonly Random _dice = new(seed);
    private readonly Random _links = new(seed);
    private readonly CycleSpec _spec = CycleSpec.Made();
    private int _texts;

    public CycleSpec Run(int steps)
    {
        for (var step = 0; step < steps; step++)
        {
            _spec.Now += TimeSpan.FromHours(_dice.Next(200));
            var (who, command) = _links.Next(40) == 0 ? (Who.System, new GiveOwnerLink($"hash-own{_links.Next(20)}", _links.Next(2) == 0)) : Next();
            if (ProgrammeDecider.Decide(_spec.State, new(command, who, _spec.Now, new Chance((ulong)step))) is Outcome<ProgrammeEvent>.Accepted)
            {
                _spec.Ask(who, command);
            }
        }

        return _spec;
    }

    private (Who Who, ProgrammeCommand Command) Next() => _dice.Next(14) switch
    {
        12 or 13 => (Anybody(), OfPractices()),
        0 => (Who.System, new TakeHarvest(Told())),
        1 => (Anybody(), new ImportProject(CycleSpec.Canvas(_dice.Next(9)), Any<ProjectStage>(), Maybe(Name()))),
        2 => (Who.System, new InviteMember(AnyProject(), People[1 + _dice.Next(2)].Seat, "hash-" + _dice.Next(9), Maybe(Name()), _dice.Next(2) == 0)),
        3 => (Anybody(), new WriteProject(AnyProject(), Any<CanvasField>(), Text())),
        _ => (Anybody(), Life(AnyProject())),
    };

    private ProgrammeCommand OfPractices()
    {
        var all = _spec.State.Practices.Keys.ToArray();
        var key = all.Length == 0 ? new("none") : all[_dice.Next(all.Length)];
        var text = new PracticeText(Text(), Maybe(Text()), Text(), MayShare: _dice.Next(2) == 0);
        return _dice.Next(5) switch
        {
            0 => new ChangePractice(key, text, Maybe(Name())),
            1 => new WithdrawPractice(key, _dice.Next(3) > 0),
            2 when _dice.Next(4) == 0 => new ErasePerson(People[1 + _dice.Next(2)].Seat),
            _ => new TellPractice(text, Maybe(Name()), _dice.Next(3) == 0 ? null : AnyProject()),
        };
    }

    private LifeCommand Life(ProjectKey key)
    {
        var project = _spec.State.Projects.GetValueOrDefault(key);
        var entry = project is { Entries: [_, ..] entries } ? entries[_dice.Next(entries.Count)].Key : new("none");
        var request = project is { Requests: [_, ..] requests } ? requests[_dice.Next(requests.Count)].Key : new("none");
        return _dice.Next(6) switch
        {
            0 => new MoveProject(key, Any<ProjectStage>(), Maybe(Text())),
            1 => new WithdrawEntry(key, entry, _dice.Next(3) > 0),
            2 => new MakeRequest(key, Any<Function>(), Text(), Maybe("Canteen"), _dice.Next(2) == 0 ? entry : null),
            3 => new MoveRequest(key, request, Any<RequestState>(), null, Maybe(Text())),
            _ => new AddEntry(key, Said()),
        };
    }

    private Said Said() => _dice.Next(4) switch
    {
        0 => new HardResult(Text(), "12", "8", Maybe("days")),
        1 => new SoftResult(Maybe(Text()), Maybe(Text()), _dice.Next(2) == 0, Maybe(Text()), Name()),
        2 => new LessonLearned(Text()),
        _ => new ExperimentChecked(Any<Did>(), Text(), Any<GoOn>(), Maybe(Text())),
    };

    private Harvest Told() => CycleSpec.Told(_dice.Next(2) == 0 ? "ABC234" : "NXT234", 2 + _dice.Next(2), ended: Maybe("x") is null ? null : _spec.Now) with
    {
        Persons = [new(People[1].Seat, Role.Member, ["hash-" + _dice.Next(9)], Maybe(Name()))],
    };

    private ProjectKey AnyProject() =>
        _spec.State.Projects is { IsEmpty: false } all ? all.Keys.ElementAt(_dice.Next(all.Count)) : new("none");

    private Who Anybody() => _dice.Next(3) == 0 ? People[_dice.Next(People.Length)] : CycleSpec.Owner;

    private string Text() => _dice.Next(12) == 0 ? "" : $"text {++_texts}";

    private string Name() => "Namex" + _texts++;

    private string? Maybe(string text) => _dice.Next(2) == 0 ? text : null;

    private T Any<T>() where T : struct, Enum => Enum.GetValues<T>() is var all ? all[_dice.Next(all.Length)] : default;
}
