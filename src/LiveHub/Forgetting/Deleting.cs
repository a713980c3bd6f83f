using LiveHub.Cluster;
using LiveHub.Cycles;
using LiveHub.Live;
using LiveHub.Store;

namespace LiveHub.Forgetting;

/// <summary>Deletes sessions and learning cycles for good, on all nodes, and in the backups beside the database.</summary>
internal sealed class Deleting(
    Sessions sessions, Programmes programmes, Harvester harvester, IForgetting store, IClusterBus bus, TimeProvider time, ILogger<Deleting> log)
{
    /// <summary>Why cleaning failed the last time.</summary>
    private volatile string? _trouble;

    /// <summary>A session, after its learning cycle has been told the last of it.</summary>
    /// <exception cref="Unavailable">The store does not answer: nothing was deleted, or it was and is said the next time.</exception>
    public async Task Session(string code)
    {
        if (await sessions.Find(code).ConfigureAwait(false) is { } session)
        {
            await harvester.CarryNews(session).ConfigureAwait(false);
        }

        await Forget(Streams.Session(code)).ConfigureAwait(false);
        await sessions.End(code).ConfigureAwait(false);
        await Clean().ConfigureAwait(false);
    }

    /// <summary>A learning cycle with all its sessions; cut off, it may be asked again, for the cycle itself goes last.</summary>
    /// <exception cref="Unavailable">The store does not answer.</exception>
    public async Task Programme(LiveProgramme programme)
    {
        foreach (var edition in programme.State.Editions)
        {
            await Forget(Streams.Session(edition.Session)).ConfigureAwait(false);
            await sessions.End(edition.Session).ConfigureAwait(false);
        }

        await Forget(Streams.Programme(programme.Id)).ConfigureAwait(false);
        await programmes.End(programme.Id).ConfigureAwait(false);
        await Clean().ConfigureAwait(false);
    }

    /// <summary>Lets nothing remain of what was deleted and erased; what cannot be done now is tried again.</summary>
    public async Task Clean()
    {
        try
        {
            await store.Clean().ConfigureAwait(false);
            _trouble = null;
        }
        catch (Exception e) when (e.Message == _trouble)
        {
            // Said before, and tried again every minute.
        }
        catch (Exception e) // Disk full, a backup that may not be written: it is gone for everybody, and the bytes go with the next try.
        {
            _trouble = e.Message;
            log.CleanFailed(e);
        }
    }

    private async Task Forget(string stream)
    {
        try
        {
            await store.Forget(stream, DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime)).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            throw new Unavailable("The store does not answer.", e);
        }

        bus.Tell(Committed.Gone(stream));
        log.Deleted(stream);
    }
}
