"""What the mail server of the tests keeps, and whom it refuses."""
from aiosmtpd.handlers import Mailbox


class Kept(Mailbox):
    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("refused"):
            return "550 5.1.1 No such mailbox"
        envelope.rcpt_tos.append(address)
        return "250 OK"
