using LiveHub.Load.Net;

namespace LiveHub.Load.Clients;

/// <summary>What a phone does when a board is too big for it: it asks for a page of ideas, once.</summary>
internal static class Dealing
{
    /// <summary>Asks when the board is too big already.</summary>
    /// <returns>The command; null when there was no need.</returns>
    public static Ask? AskIfBig(Client phone) => phone.Shared["now"] is { IsBig: true } now
        ? phone.Outbox.Send(Commands.DealIdeas(now.Value.GetProperty("activity").GetString()!), Loop.Now)
        : null;

    /// <summary>Asks as soon as the board becomes too big.</summary>
    public static void WhenBig(Client phone, Action<Ask> asked) => phone.Changed = () =>
    {
        if (AskIfBig(phone) is { } deal)
        {
            phone.Changed = null;
            asked(deal);
        }
    };

    /// <summary>Asks for every activity that is too big, as soon as it is, over however many lines.</summary>
    public static void Each(Client phone)
    {
        string? dealt = null;
        phone.Changed = phone.Returned = () =>
        {
            if (phone.Shared["now"] is { IsBig: true } now && now.Value.GetProperty("activity").GetString() != dealt)
            {
                dealt = now.Value.GetProperty("activity").GetString();
                AskIfBig(phone);
            }
        };
    }

    /// <summary>Asks when need be, and waits for the page.</summary>
    /// <returns>The command; null when there was no need.</returns>
    public static async Task<Ask?> Whole(Client phone)
    {
        if (AskIfBig(phone) is not { } deal)
        {
            return null;
        }

        await Until(phone, () => deal.IsAnswered && phone.Own.Have >= deal.Version);
        return deal;
    }

    /// <summary>Waits until something is so, looking whenever the server has said something.</summary>
    private static Task Until(Client phone, Func<bool> so)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        phone.Changed = phone.Outbox.Changed = Look;
        Look();
        return done.Task;

        void Look()
        {
            if (so())
            {
                phone.Changed = phone.Outbox.Changed = null;
                done.TrySetResult();
            }
        }
    }
}
