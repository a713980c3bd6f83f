namespace LiveHub.Load.Net;

/// <summary>Whoever owns a socket that the loop watches.</summary>
internal interface IReady
{
    /// <summary>The kernel says that the socket is ready.</summary>
    void Ready(uint events);
}
