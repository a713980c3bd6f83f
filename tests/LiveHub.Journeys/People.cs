using LiveHub.Domain;
using LiveHub.Tests.Wire;

namespace LiveHub.Journeys;

/// <summary>People who take part without a browser, and do what each step asks of them.</summary>
internal sealed class People(List<Client> phones) : IAsyncDisposable
{
    private static readonly string[] Words = ["curious", "awake", "hopeful", "Curious", "tired"];

    private readonly HashSet<string> _done = [];

    private Client First => phones[0];

    /// <summary>What is going on, as the first of them sees it.</summary>
    public string Now => First.Shared.Values["now"].GetRawText();

    /// <summary>Whether people are in their rooms.</summary>
    public bool IsInRoom => First.Shared.Place is not null;

    public string Kind => First.Shared.Values["now"].GetProperty("kind").GetString()!;

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
                await phone.Do(new SendIdea(new(board.Activity), $"An idea of person {at + 1}, short and clear", at % board.Columns.Length));
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
            case NowEntity.OnSignUp signUp:
                await phone.Do(new ChooseWorkshop(new(signUp.Activity), at % signUp.Workshops.Length));
                break;
        }
    }
}
