package org.hengji.notification;

import org.hengji.notification.NewDelivery.Channel;

/** One way out of the house. */
interface Sending {

    Channel channel();

    /**
     * Sends it once.
     *
     * @throws Exception when it has not been taken
     */
    void send(DeliveryMapper.Parcel parcel) throws Exception;
}
