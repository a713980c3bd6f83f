using System.Collections.Immutable;
using System.Diagnostics;

namespace LiveHub.Domain;

/// <summary>Each message once: whoever sends it takes it first, and only one can. Should the sender die between the mail
/// server's yes and noting it, the message is taken again and goes out a second time under the same Message-ID.</summary>
public static class MessageRules
{
    /// <summary>After so long a node that took a message is taken to be gone.</summary>
    public static readonly TimeSpan Hold = TimeSpan.FromMinutes(10);

    /// <summary>How long to wait after each try; the last again and again, until <see cref="MostTries"/>.</summary>
    private static readonly ImmutableArray<TimeSpan> Waits =
    [
        TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2), TimeSpan.FromHours(6),
        TimeSpan.FromDays(1),
    ];

    /// <summary>A week and a half; after it the owner decides.</summary>
    public const int MostTries = 15;

    public static Outcome<ProgrammeEvent> Tick(Programme programme, TickMessage ask, DateTimeOffset at) =>
        !Messages.Of(programme, at + Messages.Ahead).Any(message => message.Key == ask.Message) ? (Refusal)RefusalCode.NoSuchMessage
        : programme.Messages.GetValueOrDefault(ask.Message)?.Stage == MessageStage.Done == ask.Done ? ProgrammeDecider.Nothing
        : new MessageTicked(ask.Message, at, ask.Done);

    public static Outcome<ProgrammeEvent> Decide(Programme programme, MessageCommand command, DateTimeOffset at) => command switch
    {
        TakeMessage ask => Take(programme, ask, at),
        NoteSent ask => programme.Messages.GetValueOrDefault(ask.Message)?.Stage == MessageStage.Sent
            ? ProgrammeDecider.Nothing
            : new MessageSent(ask.Message, at),
        NoteFailed ask => programme.Messages.GetValueOrDefault(ask.Message)?.Stage == MessageStage.Sending
            ? new MessageFailed(ask.Message, at, ask.Trouble)
            : ProgrammeDecider.Nothing,
        _ => throw new UnreachableException(),
    };

    public static Programme Evolve(Programme programme, MessageEvent happened)
    {
        var tries = programme.Messages.GetValueOrDefault(happened.Message)?.Tries ?? 0;
        if (happened is MessageTicked { Done: false })
        {
            return programme with { Messages = programme.Messages.Remove(happened.Message) };
        }

        return programme with
        {
            Messages = programme.Messages.SetItem(happened.Message, happened switch
            {
                MessageTicked e => new(MessageStage.Done, tries, e.At),
                MessageTaken e => new(MessageStage.Sending, tries + 1, e.At, e.At + Hold),
                MessageSent e => new(MessageStage.Sent, tries, e.At),
                MessageFailed e => new(MessageStage.Failed, tries, e.At, Again(e, tries), e.Trouble),
                _ => throw new UnreachableException(),
            }),
        };
    }

    private static Outcome<ProgrammeEvent> Take(Programme programme, TakeMessage ask, DateTimeOffset at) =>
        Messages.Due(programme, at).FirstOrDefault(message => message.Key == ask.Message) is not { To: { } person } message
            ? (Refusal)RefusalCode.NoSuchMessage
            : new Outcome<ProgrammeEvent>.Accepted(
                [new MessageTaken(ask.Message, at)],
                ask.Hash is { } hash ? [ProgrammeAside.Grant(hash, new(Messages.ReaderOf(message), person))] : []);

    private static DateTimeOffset? Again(MessageFailed e, int tries) =>
        e.Trouble == MailTrouble.AddressRefused || tries >= MostTries ? null : e.At + Waits[Math.Clamp(tries - 1, 0, Waits.Length - 1)];
}
