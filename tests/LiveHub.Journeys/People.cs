using LiveHub.Domain;
using LiveHub.Tests.Wire;

namespace LiveHub.Journeys;

/// <summary>People who take part without a browser, and do what each step asks of them.</summary>
internal sealed class People(List<Client> phones) : IAsyncDisposable
{
    private static readonly string[] Words = ["curious", "awake", "hopeful", "Curious", "tired"];

    private static readonly CanvasField[] Fields = [CanvasField.GoalFrom, CanvasField.GoalTo, CanvasField.GoalMeasure, CanvasField.LearnWhat, CanvasField.LearnNotice];

    private readonly HashSet<string> _done = [];

    private Client First => phones[0];

    /// <summary>What is going on, as the first of them sees it.</summary>
    public string Now => First.Shared.Values["now"].GetRawText();

    /// <summary>Whether people are in their rooms.</summary>
    public bool IsInRoom => First.Shared.Place is not null;

    public string Kind => First.Shared.Values["now"].GetProperty("kind").GetString()!;

    /// <summary>Whether people talk about a scan that is still open.</summary>
    public bool AsksToCloseTheScan => First.Entity<NowEntity>("now") is NowEntity.OnScanResult { Phase: ScanPhase.Open };

    public bool HaveProjects => Keys(First, "project/").Length > 0;

    public Task ProjectsMade() => First.Until(_ => HaveProjects);

    /// <summary>Which page is on show, from 0.</summary>
    public int Page => First.Entity<NowEntity>("now") switch
    {
        NowEntity.OnScan scan => scan.At ?? 0,
        NowEntity.OnScanResult shown => shown.At ?? 0,
        NowEntity.OnTalk talk => talk.At,
        NowEntity.OnResults wall => wall.Page ?? 0,
        _ => 0,
    };

    public string Question => First.Shared.Values["now"].GetProperty("question").GetString()!;

    public static async Task<People> Join(Browser browser, string code, int count)
    {
        var phones = new List<Client>();
        for (var i = 0; i < count; i++)
        {
            phones.Add(await browser.Hall.Phone(code));
        }

        return new(phones);
    }

    /// <summary>Waits until something else is going on.</summary>
    public Task Moved(string before) => First.Until(_ => Now != before);

    /// <summary>Each does what is asked now, once for each step.</summary>
    /// <returns>Whether there was anything new to do or see.</returns>
    public async Task<bool> Act()
    {
        var now = First.Entity<NowEntity>("now");
        if (!_done.Add($"{now.GetType().Name} {Key(now)}"))
        {
            return false;
        }

        for (var i = 0; i < phones.Count; i++)
        {
            // In rooms each has a board of its own.
            await phones[i].Until(phone => phone.Entity<NowEntity>("now").GetType() == now.GetType()
                && (First.Shared.Place is null ? phone.Shared.Values["now"].GetRawText() == Now : phone.Shared.Place is not null));
            await Act(phones[i], i, phones[i].Entity<NowEntity>("now"));
        }

        return true;
    }

    private static string[] Keys(Client phone, string kind) =>
        [.. phone.Shared.Values.Keys.Where(name => name.StartsWith(kind, StringComparison.Ordinal)).Select(name => name[kind.Length..])];

    public async ValueTask DisposeAsync()
    {
        foreach (var phone in phones)
        {
            await phone.DisposeAsync();
        }
    }

    private static string Key(NowEntity now) => now switch
    {
        NowEntity.OnBallot vote => $"{vote.Activity} {vote.Phase}",
        NowEntity.OnSelection choice => $"{choice.Activity} {choice.Phase}",
        NowEntity.OnMatrix matrix => $"{matrix.Activity} {matrix.Phase}",
        NowEntity.OnBoard board => board.Activity,
        NowEntity.OnPoll poll => poll.Activity,
        NowEntity.OnBreakout rooms => $"{rooms.Activity} {rooms.Phase}",
        NowEntity.OnTalk talk => $"{talk.Activity} {talk.At}",
        NowEntity.OnScan scan => $"{scan.Activity} {scan.Phase}",
        NowEntity.OnScanResult shown => $"{shown.Activity} {shown.Phase} {shown.At}",
        _ => "",
    };

    private static async Task Act(Client phone, int at, NowEntity now)
    {
        switch (now)
        {
            case NowEntity.OnCheckIn checkIn:
                await phone.Do(new SendIdea(new(checkIn.Activity), Words[at % Words.Length]));
                break;
            case NowEntity.OnBoard board:
                await phone.Do(new SendIdea(new(board.Activity), $"An idea of person {at + 1}, short and clear", at % Math.Max(1, board.Columns.Length)));
                break;
            case NowEntity.OnBallot { Phase: BallotPhase.Open } vote:
                await phone.Do(new PlaceDot(new(vote.Activity), phone.Ideas()[at % Math.Min(3, phone.Ideas().Length)]));
                break;
            case NowEntity.OnSelection { Phase: SelectionPhase.Marking } choice when at > 0:
                await phone.Until(one => one.Own.Values.ContainsKey("pile"));
                var pile = phone.Own.Values.Keys.Where(name => name.StartsWith("pile/", StringComparison.Ordinal)).ToArray();
                await phone.Do(new MarkIdea(new(choice.Activity), new(pile[at % pile.Length]["pile/".Length..]), true));
                break;
            case NowEntity.OnMatrix { Phase: BallotPhase.Open } matrix:
                await phone.Do(new WeighIdea(new(matrix.Activity), phone.Ideas()[at % phone.Ideas().Length], 1 + at % 5, 3));
                break;
            case NowEntity.OnPoll poll:
                await phone.Do(new AnswerPoll(new(poll.Activity), [at % poll.Options.Length]));
                break;
            case NowEntity.OnConsent consent:
                await phone.Do(new AnswerPoll(new(consent.Activity), [at == 0 ? ConsentPlan.Doubts : ConsentPlan.Fine]));
                break;
            case NowEntity.OnQuestions questions when at < 3:
                await phone.Do(new SendIdea(new(questions.Activity), $"When do we hear more about plan {at + 1}?"));
                break;
            case NowEntity.OnReflection reflection:
                await phone.Do(new KeepNote(new(reflection.Activity), 0, "For myself"));
                break;
            case NowEntity.OnBreakout { Phase: BreakoutPhase.Forming, By: RoomsBy.Topics or RoomsBy.Choice } rooms:
                await phone.Do(new ChooseRoom(new(rooms.Activity), at % rooms.Rooms + 1));
                break;
            case NowEntity.OnScan { Phase: ScanPhase.Open } scan:
                await phone.Do(new HandInScan(new(scan.Activity),
                    [.. scan.Dimensions.SelectMany(dimension => dimension.Statements).Select((_, statement) => 1 + (at + statement) % 5)],
                    [.. scan.Dimensions.Select(_ => 4)]));
                break;
            case NowEntity.OnTeams teams:
                var projects = Keys(phone, "project/");
                await phone.Do(new ChooseProject(new(teams.Activity), new(projects[at % projects.Length])));
                break;
            case NowEntity.OnCanvas when phone.Own.Values.TryGetValue("team", out var team):
                await phone.Do(new WriteCanvas(new(team.GetProperty("project").GetString()!), Fields[at % Fields.Length], $"What person {at + 1} thinks"));
                break;
            case NowEntity.OnSignUp signUp:
                await phone.Do(new ChooseWorkshop(new(signUp.Activity), at % signUp.Workshops.Length));
                break;
        }
    }
}
