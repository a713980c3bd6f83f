using System.Diagnostics.CodeAnalysis;
using System.Threading.Channels;

namespace LiveHub.Live;

/// <summary>What an actor is still to do. Bounded: who asks too much is told so.</summary>
internal sealed class Mailbox<TCommand>
{
    private const int Most = 10_000;

    private readonly Channel<Turn<TCommand>> _turns = Channel.CreateBounded<Turn<TCommand>>(
        new BoundedChannelOptions(Most) { SingleReader = true, FullMode = BoundedChannelFullMode.Wait });

    public int Waiting => _turns.Reader.Count;

    /// <returns>False when the actor is closing, or too much waits.</returns>
    public bool Post(Turn<TCommand> turn) => _turns.Writer.TryWrite(turn);

    /// <exception cref="Unavailable">The actor is closing, or too much waits.</exception>
    public Task<T> Post<T>(Func<TaskCompletionSource<T>, Turn<TCommand>> turn)
    {
        var answer = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        return Post(turn(answer)) ? answer.Task : Task.FromException<T>(new Unavailable("The session is closing."));
    }

    /// <summary>What must not get lost, however full it is: a phone that leaves, or listens again.</summary>
    public async Task MustPost(Turn<TCommand> turn)
    {
        try
        {
            await _turns.Writer.WriteAsync(turn).ConfigureAwait(false);
        }
        catch (ChannelClosedException)
        {
            // The actor is gone, and with it everything it knew of the phone.
        }
    }

    /// <returns>False when nothing comes any more.</returns>
    public ValueTask<bool> Filled() => _turns.Reader.WaitToReadAsync();

    public bool TryTake([NotNullWhen(true)] out Turn<TCommand>? turn) => _turns.Reader.TryRead(out turn);

    public void Close() => _turns.Writer.TryComplete();
}
